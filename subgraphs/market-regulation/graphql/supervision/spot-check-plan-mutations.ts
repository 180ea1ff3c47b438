import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { type ProcedureRequest, procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import {
  SPOT_CHECK_PLAN_MACHINE,
  type SpotCheckPlanEvent,
  type SpotCheckPlanFacts,
  type SpotCheckPlanState,
} from "../../domain/supervision/spot-check-plan-machine.ts";
import type { PlanNow, PlanOutcome, PlanToMake, SeenPlan } from "../../persistence/supervision/spot-check-plans.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, SpotCheckPlanMakeInput } from "../generated/types.ts";
import { officerOf } from "../procedure/own-enterprise.ts";
import { changedSince, type PlanRefusal, supervisionRefusal } from "./supervision-refusal.ts";

/** How officers make, draw and publish plans of spot checks. */
export const spotCheckPlanMutations = {
  async spotCheckPlanMake(_root, { input }, context) {
    const viewer = officerOf(context.viewer);
    const request = procedureRequest(viewer, "spotCheckPlanMake", input);
    const { plan, refusals } = readPlan(input);
    const on = input.on ?? null;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      judge: async () => (plan === null ? refusals : judgeNew(context, viewer, plan, on)),
      take() {
        if (plan === null) throw new Error("A plan that cannot be read should have been refused.");
        return context.supervision.plans.make(viewer, request, plan, on);
      },
      async refused(outcome): Promise<PlanRefusal[]> {
        if (outcome !== "POPULATION_TOO_SMALL") throw unexpected(outcome);
        return [supervisionRefusal(outcome, "sampleSize")];
      },
      show: (id) => planAsItStands(context, id),
    });
    return { plan: thing, errors };
  },
  async spotCheckPlanDraw(_root, { input }, context) {
    return movePlan(context, "spotCheckPlanDraw", "DRAW", input, context.supervision.plans.draw);
  },
  async spotCheckPlanPublish(_root, { input }, context) {
    return movePlan(context, "spotCheckPlanPublish", "PUBLISH", input, context.supervision.plans.publish);
  },
} satisfies MutationResolvers;

/** A plan as its table judges it, on a day; today when none is stated. */
export function planSubject(
  { clock }: Context,
  { jurisdiction, state, sampleSize, populationSize, lastStepOn }: PlanNow,
  on: string | null,
): Subject<SpotCheckPlanState, SpotCheckPlanFacts> {
  const today = clock.today();
  return {
    state,
    facts: { divisions: [jurisdiction], sampleSize, populationSize, lastStepOn, today, on: on ?? today },
  };
}

async function movePlan(
  context: Context,
  operation: string,
  event: SpotCheckPlanEvent,
  input: SeenPlan & { readonly on?: string | null; readonly idempotencyKey: string },
  take: (viewer: SignedInViewer, request: ProcedureRequest, seen: SeenPlan, on: string | null) => Promise<PlanOutcome>,
) {
  const viewer = officerOf(context.viewer);
  const request = procedureRequest(viewer, operation, input);
  const on = input.on ?? null;
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<PlanRefusal[]> {
      const now = isId(input.plan) ? await context.supervisionLoaders.plansNow.load(input.plan) : null;
      if (now === null) return [supervisionRefusal("NOT_ON_RECORD", "plan")];
      if (now.revision !== input.ifRevision) return [changedSince("plan", await planAsItStands(context, now.id))];
      return refusalsOf(
        judgeAction(SPOT_CHECK_PLAN_MACHINE, planSubject(context, now, on), event, viewer).reasons,
        "plan",
      );
    },
    take: () => take(viewer, request, input, on),
    async refused(outcome): Promise<PlanRefusal[]> {
      if (outcome === "CONFLICT") return [changedSince("plan", await planAsItStands(context, input.plan))];
      if (outcome === "NOT_ON_RECORD") return [supervisionRefusal(outcome, "plan")];
      throw unexpected(outcome);
    },
    show: (id) => planAsItStands(context, id),
  });
  return { plan: thing, errors };
}

async function planAsItStands(context: Context, id: string) {
  const { viewer, register, supervision, supervisionLoaders, clock } = context;
  await register.showRecorded(viewer);
  supervisionLoaders.plansNow.clearAll();
  const [found = null] = await supervision.plans.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  return found;
}

async function judgeNew(
  { clock, supervision }: Context,
  viewer: SignedInViewer,
  plan: PlanToMake,
  on: string | null,
): Promise<PlanRefusal[]> {
  const today = clock.today();
  const facts: SpotCheckPlanFacts = {
    divisions: [plan.jurisdiction],
    sampleSize: plan.sampleSize,
    populationSize: await supervision.plans.populationSize(viewer, plan, on ?? today),
    lastStepOn: null,
    today,
    on: on ?? today,
  };
  const { reasons } = judgeAction(SPOT_CHECK_PLAN_MACHINE, { state: null, facts }, "PLAN", viewer);
  return reasons.flatMap((reason) => refusalsOf([reason], PLACES[reason.code] ?? ""));
}

const PLACES: Readonly<Record<string, string>> = {
  POPULATION_TOO_SMALL: "sampleSize",
  NOT_FOR_THIS_CALLER: "jurisdiction",
};

function readPlan({ title, jurisdiction, population, classification, sampleSize }: SpotCheckPlanMakeInput) {
  const reader = new InputReader<"SAMPLE_SIZE_NOT_ALLOWED">();
  const place = reader.value(parseDivisionCode, jurisdiction, "jurisdiction", 6);
  if (sampleSize < 1 || sampleSize > 500) {
    reader.refuse("SAMPLE_SIZE_NOT_ALLOWED", "sampleSize", { ZH: "抽取1至500项。", EN: "1 to 500 are drawn." });
  }
  const name = reader.text(title, "title");
  const codes = classification == null ? null : reader.text(classification, "classification", 20);
  const { refusals } = reader;
  if (place === null || refusals.length > 0) return { plan: null, refusals };
  const plan: PlanToMake = { title: name, jurisdiction: place, population, classification: codes, sampleSize };
  return { plan, refusals };
}
