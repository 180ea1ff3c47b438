import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import type { SpotCheckEvent } from "../../domain/supervision/spot-check.ts";
import type { SeenSpotCheck } from "../../persistence/supervision/spot-checks.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, SpotCheckTestInput } from "../generated/types.ts";
import { enterpriseOf, officerOf } from "../procedure/own-enterprise.ts";
import { readReason, readReport, readSample, undeclared } from "./spot-check-input.ts";
import { moveSpotCheck } from "./spot-check-moves.ts";

type Seen = SeenSpotCheck & { readonly on?: string | null; readonly idempotencyKey: string };

/** How officers take samples, record reports and find, and how an enterprise asks for a retest. */
export const spotCheckMutations = {
  async spotCheckSample(_root, { input }, context) {
    const { said, refusals } = readSample(input);
    return moveSpotCheck(context, officerOf(context.viewer), input, {
      operation: "spotCheckSample",
      event: "SAMPLE",
      said,
      refusals,
    });
  },
  spotCheckTest: async (_root, { input }, context) => report(context, input, "spotCheckTest", "TEST"),
  spotCheckRetest: async (_root, { input }, context) => report(context, input, "spotCheckRetest", "RETEST"),
  spotCheckPass: async (_root, { input }, context) => find(context, input, "spotCheckPass", "PASS"),
  spotCheckFallShort: async (_root, { input }, context) => find(context, input, "spotCheckFallShort", "FALL_SHORT"),
  spotCheckConfirm: async (_root, { input }, context) => find(context, input, "spotCheckConfirm", "CONFIRM"),
  spotCheckRetestAsk: async (_root, { input }, context) =>
    withReason(context, enterpriseOf(context.viewer), input, "spotCheckRetestAsk", "ASK_RETEST"),
  spotCheckDrop: async (_root, { input }, context) =>
    withReason(context, officerOf(context.viewer), input, "spotCheckDrop", "DROP"),
} satisfies MutationResolvers;

async function report(context: Context, input: SpotCheckTestInput, operation: string, event: SpotCheckEvent) {
  const { said, refusals } = readReport(input);
  return moveSpotCheck(context, officerOf(context.viewer), input, {
    operation,
    event,
    said,
    refusals,
    judgeInput: ({ indicators }) => undeclared(said, indicators),
  });
}

function find(context: Context, input: Seen, operation: string, event: SpotCheckEvent) {
  return moveSpotCheck(context, officerOf(context.viewer), input, { operation, event, said: null });
}

function withReason(
  context: Context,
  viewer: SignedInViewer,
  input: Seen & { readonly reason: string },
  operation: string,
  event: SpotCheckEvent,
) {
  return moveSpotCheck(context, viewer, input, { operation, event, ...readReason(input.reason) });
}
