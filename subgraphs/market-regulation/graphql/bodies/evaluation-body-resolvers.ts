import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { availableActions, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { EvaluationBodyOnDay } from "../../domain/bodies/bodies-on-day.ts";
import type { EvaluationBodyFacts, EvaluationBodyState } from "../../domain/bodies/evaluation-body.ts";
import { EVALUATION_BODY_MACHINE } from "../../domain/bodies/evaluation-body-machine.ts";
import { POSTED_BODY } from "../../domain/schemes/body-publicity.ts";
import type { EvaluationBodyNow } from "../../persistence/bodies/evaluation-bodies.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { postedBody } from "../schemes/publicity-subjects.ts";
import { daysOf } from "./desk-step.ts";
import { relationConnection } from "./relation-resolvers.ts";

/** How evaluation bodies are shown. */
export const evaluationBodyResolvers = {
  Query: {
    async evaluationBodies(_root, { scheme, state, validOn, knownAt, ...part }, { viewer, bodies, clock }) {
      const days = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      const question = { scheme, state: state ?? null, ...days, ...readListPart(part) };
      const [page] = await bodies.evaluationBodies.pages(viewer, [question]);
      if (page === undefined) throw new Error("A part of a list was expected.");
      return connectionOf(page.things, page.hasNext, ({ appliedAt, id }) => ({ at: appliedAt, id }));
    },
    async evaluationBody(_root, { id, validOn, knownAt }, { evaluationBodiesById, clock }) {
      if (!isId(id)) return null;
      return evaluationBodiesById.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
  },
  EvaluationBody: {
    async enterpriseRelations({ uscc, validOn, knownAt }, part, { relationPages }) {
      const question = { body: uscc, enterprise: null, validOn, knownAt, ...readListPart(part) };
      return relationConnection(await relationPages.load(question));
    },
    async availableActions({ id }, _args, context) {
      const { viewer, evaluationBodiesNow } = context;
      const now = await evaluationBodiesNow.load(id);
      if (now === null) return [];
      const actor = viewer.kind === "PUBLIC" ? null : viewer;
      const actions = availableActions(EVALUATION_BODY_MACHINE, bodySubject(context, now, null), actor);
      const posted = await context.schemesDesk.bodiesNow.load(id);
      if (posted === null) return actions;
      // Bodies are posted and announced with evaluation schemes, by what is asked of both.
      const subject = await postedBody(context, posted, null);
      const together = new Map(
        availableActions(POSTED_BODY, subject, actor).map((action) => [action.action as string, action]),
      );
      return actions.map((action) => together.get(action.action) ?? action);
    },
  },
  EvaluationBodyError: refusalMessage,
} satisfies Resolvers;

/** A body as its table judges it, on a day; today when none is stated. */
export function bodySubject(
  context: Context,
  now: EvaluationBodyNow,
  on: string | null,
): Subject<EvaluationBodyState, EvaluationBodyFacts> {
  return { state: now.state, facts: { ...now, ...daysOf(context, on) } };
}

/** A body as it stands after everything that was recorded. */
export async function bodyShown(context: Context, id: string): Promise<EvaluationBodyOnDay | null> {
  return context.evaluationBodiesById.load({ id, validOn: context.clock.today(), knownAt: LAST_INSTANT });
}
