import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import type { ComplaintEvent } from "../../domain/supervision/complaint-machine.ts";
import type { SeenComplaint } from "../../persistence/supervision/complaint.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers } from "../generated/types.ts";
import { groundsFit, readFollows } from "./complaint-input.ts";
import { complaintIntake } from "./complaint-intake.ts";
import { moveComplaint } from "./complaint-moves.ts";
import { longText } from "./long-text.ts";

type Seen = SeenComplaint & { readonly on?: string | null; readonly idempotencyKey: string };

/** How complaints come in and are handled. */
export const complaintMutations = {
  ...complaintIntake,
  complaintAccept: async (_root, { input }, context) => move(context, input, "complaintAccept", "ACCEPT"),
  complaintRefuse: async (_root, { input }, context) =>
    move(context, input, "complaintRefuse", "REFUSE", { reason: input.reason }),
  complaintTakeOver: async (_root, { input }, context) => move(context, input, "complaintTakeOver", "TAKE_OVER"),
  complaintInvestigate: async (_root, { input }, context) =>
    move(context, input, "complaintInvestigate", "INVESTIGATE"),
  async complaintSubstantiate(_root, { input }, context) {
    const { note, follows, refusals } = readFollows(input);
    return moveComplaint(context, input, {
      operation: "complaintSubstantiate",
      event: "SUBSTANTIATE",
      refusals,
      judgeInput: (now) => groundsFit(now, follows),
      take: (viewer, request, on) =>
        context.supervision.complaints.substantiate(viewer, request, input, note, follows, on),
    });
  },
  complaintLeaveUnsubstantiated: async (_root, { input }, context) =>
    move(context, input, "complaintLeaveUnsubstantiated", "LEAVE_UNSUBSTANTIATED", { finding: input.finding }),
  complaintClose: async (_root, { input }, context) =>
    move(context, input, "complaintClose", "CLOSE", { outcome: input.outcome }),
} satisfies MutationResolvers;

function move(
  context: Context,
  input: Seen,
  operation: string,
  event: ComplaintEvent,
  said: Readonly<Record<string, string>> = {},
) {
  const reader = new InputReader<never>();
  const [note = null] = Object.entries(said).map(([field, text]) => longText(reader, text, field));
  return moveComplaint(context, input, {
    operation,
    event,
    refusals: reader.refusals,
    take: (viewer, request, on) => context.supervision.complaints.move(viewer, request, input, event, note, on),
  });
}
