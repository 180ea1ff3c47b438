import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, ObjectionDismissInput, ObjectionUpholdInput } from "../generated/types.ts";
import { hashOfSecret } from "../procedure/secret.ts";
import { FiledTextReader } from "./filed-text.ts";
import { filingAs } from "./filing-viewer.ts";
import { takeObjectionStep } from "./objection-moves.ts";

/** How objections are reviewed, decided and taken back. */
export const objectionMutations = {
  async objectionReview(_root, { input }, context) {
    const { viewer } = context;
    const request = procedureRequest(viewer, "objectionReview", input);
    const on = input.on ?? null;
    return takeObjectionStep(context, {
      ...OF_HANDLERS,
      viewer,
      request,
      event: "REVIEW",
      seen: input,
      on,
      refusals: [],
      take: () => context.objections.review(viewer, request, input, on),
    });
  },
  objectionDismiss: (_root, { input }, context) => decide(context, input, "objectionDismiss", "DISMISS"),
  objectionUphold: (_root, { input }, context) => decide(context, input, "objectionUphold", "UPHOLD"),
  async objectionWithdraw(_root, { input }, context) {
    const { secret, ifRevision } = input;
    const viewer = filingAs(context.viewer);
    const request = procedureRequest(viewer, "objectionWithdraw", input);
    const secretHash = hashOfSecret(secret);
    const objection = await context.objections.ofSecret(viewer, secretHash);
    const on = input.on ?? null;
    return takeObjectionStep(context, {
      viewer,
      request,
      event: "WITHDRAW",
      seen: objection === null ? null : { objection, ifRevision },
      field: "secret",
      on,
      secretShown: true,
      refusals: [],
      take: () => context.objections.withdraw(viewer, request, secretHash, ifRevision, on),
    });
  },
} satisfies MutationResolvers;

/** Those who handle an objection name it, and show no secret. */
const OF_HANDLERS = { field: "objection", secretShown: false } as const;

function decide(
  context: Context,
  input: ObjectionDismissInput | ObjectionUpholdInput,
  operation: string,
  event: "DISMISS" | "UPHOLD",
) {
  const { viewer } = context;
  const request = procedureRequest(viewer, operation, input);
  const on = input.on ?? null;
  const reader = new FiledTextReader();
  const reasons = reader.lines(input.reasons, "reasons");
  return takeObjectionStep(context, {
    ...OF_HANDLERS,
    viewer,
    request,
    event,
    seen: input,
    on,
    refusals: reader.refusals,
    take: () =>
      context.objections.decide(viewer, request, input, event === "UPHOLD" ? "UPHELD" : "DISMISSED", reasons, on),
  });
}
