import { createHash } from "node:crypto";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { drawSample } from "../../domain/supervision/draw-sample.ts";
import { SPOT_CHECK_PLAN_MACHINE } from "../../domain/supervision/spot-check-plan-machine.ts";
import type { CandidateOnDay, SpotCheckPlanOnDay } from "../../persistence/supervision/spot-check-plans.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { planSubject } from "./spot-check-plan-mutations.ts";
import { clocksOf, declarationOnDay, placeOf } from "./supervision-views.ts";

/** How plans of spot checks are shown, and their draws repeated. */
export const spotCheckPlanResolvers = {
  Query: {
    async spotCheckPlans(_root, { jurisdiction, validOn, knownAt, ...part }, context) {
      const within = jurisdiction == null ? null : parseDivisionCode(jurisdiction);
      const asked = { ...clocksOf(context, { validOn, knownAt }), ...readListPart(part), jurisdiction: within };
      const { plans, hasNext } = await context.supervision.plans.page(context.viewer, asked);
      return connectionOf(plans, hasNext, placeOf);
    },
    async spotCheckPlan(_root, { id, ...clocks }, context) {
      return isId(id) ? context.supervisionLoaders.plans.load({ id, ...clocksOf(context, clocks) }) : null;
    },
  },
  SpotCheckPlan: {
    async candidates({ id, firstAt, ...plan }, part, { supervision, viewer }) {
      const asked = readListPart(part);
      const found = await supervision.plans.candidates(viewer, id, asked);
      const shown = found.slice(0, asked.first).map((each) => candidateOnDay(each, plan));
      // A population has no times of its own; the plan's stands for them in cursors.
      return connectionOf(shown, found.length > asked.first, ({ declarationId }) => ({
        at: firstAt,
        id: declarationId,
      }));
    },
    async drawn(plan, _args, { supervision, viewer }) {
      if (plan.seed === null) return null;
      const drawn = await supervision.plans.drawn(viewer, plan.id);
      return drawn.map((each) => candidateOnDay(each, plan));
    },
    drawRepeats,
    async availableActions({ id }, _args, context) {
      const now = await context.supervisionLoaders.plansNow.load(id);
      if (now === null) return [];
      const actor = context.viewer.kind === "PUBLIC" ? null : context.viewer;
      return availableActions(SPOT_CHECK_PLAN_MACHINE, planSubject(context, now, null), actor);
    },
  },
  SpotCheckCandidate: {
    declaration: (candidate, _args, context) => declarationOnDay(context, candidate),
  },
  SpotCheckPlanError: refusalMessage,
} satisfies Resolvers;

async function drawRepeats(plan: SpotCheckPlanOnDay, _args: object, { supervision, viewer }: Context) {
  if (plan.seed === null) return null;
  const population = await supervision.plans.population(viewer, plan.id);
  const drawn = await supervision.plans.drawn(viewer, plan.id);
  const again = drawSample(population, plan.sampleSize, plan.seed, sha256);
  return (
    sha256(plan.seed) === plan.seedSha256 &&
    again.length === drawn.length &&
    again.every((id, index) => id === drawn[index]?.declarationId)
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function candidateOnDay(
  candidate: { readonly position: number; readonly declarationId: string },
  { validOn, knownAt }: Pick<SpotCheckPlanOnDay, "validOn" | "knownAt">,
): CandidateOnDay {
  return { ...candidate, validOn, knownAt };
}
