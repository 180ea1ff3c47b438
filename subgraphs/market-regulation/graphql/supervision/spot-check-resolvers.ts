import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { judgeMeasurements } from "../../domain/supervision/judge-measurements.ts";
import { SPOT_CHECK_MACHINE } from "../../domain/supervision/spot-check-machine.ts";
import { followUpsOnDay } from "../../persistence/supervision/follow-up.ts";
import type { SpotCheckOnDay } from "../../persistence/supervision/spot-checks.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { checkSubject, measuredIn } from "./spot-check-moves.ts";
import { clocksOf, declarationOnDay, enterpriseOnDay, placeOf, titleOnDay } from "./supervision-views.ts";

/** How spot checks are shown. */
export const spotCheckResolvers = {
  Query: {
    async spotChecks(_root, { plan, enterprise, states, validOn, knownAt, ...part }, context) {
      const { viewer, supervision } = context;
      const listPart = readListPart(part);
      if (plan != null && !isId(plan)) return connectionOf<SpotCheckOnDay>([], false, placeOf);
      const { checks, hasNext } = await supervision.checks.page(viewer, {
        ...clocksOf(context, { validOn, knownAt }),
        ...listPart,
        plan: plan ?? null,
        uscc: enterprise ?? null,
        states: states ?? null,
      });
      return connectionOf(checks, hasNext, placeOf);
    },
    async spotCheck(_root, { id, ...clocks }, context) {
      return isId(id) ? context.supervisionLoaders.checks.load({ id, ...clocksOf(context, clocks) }) : null;
    },
  },
  SpotCheck: {
    async plan({ planId, validOn, knownAt }, _args, { supervisionLoaders }) {
      const plan = await supervisionLoaders.plans.load({ id: planId, validOn, knownAt });
      if (plan === null) throw new Error(`The plan of a check was expected on record: ${planId}.`);
      return plan;
    },
    declaration: (check, _args, context) => declarationOnDay(context, check),
    enterprise: (check, _args, context) => enterpriseOnDay(context, check.uscc, check),
    indicators: async (check, _args, context) => (await findingOf(check, context)).indicators,
    meetsDeclared: async (check, _args, context) => (await findingOf(check, context)).meets,
    exits: (check) => followUpsOnDay(check.exits, check),
    async availableActions({ id }, _args, context) {
      const now = await context.supervisionLoaders.checksNow.load(id);
      if (now === null) return [];
      const actor = context.viewer.kind === "PUBLIC" ? null : context.viewer;
      return availableActions(SPOT_CHECK_MACHINE, checkSubject(context, now, null), actor);
    },
  },
  SpotCheckExit: {
    title: (exit, _args, context) => titleOnDay(context, exit),
    opened: ({ caseId }) => caseId !== null,
  },
  SpotCheckError: refusalMessage,
} satisfies Resolvers;

async function findingOf(check: SpotCheckOnDay, context: Context) {
  const { indicators } = await declarationOnDay(context, check);
  return judgeMeasurements(indicators, measuredIn(check.tests, "FIRST"), measuredIn(check.tests, "RETEST"));
}
