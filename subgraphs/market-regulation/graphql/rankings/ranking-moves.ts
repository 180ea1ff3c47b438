import type { Viewer } from "../../../../shared/access/viewer.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, type ProcedureStep, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { isMover } from "../../../../shared/values/procedure/actor.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import {
  OFFICER_OF_SCHEME,
  type OfEvaluationBody,
  type OfScheme,
  THE_EVALUATION_BODY,
  WORKING_BODY_OF_SCHEME,
} from "../../domain/procedure/movers.ts";
import type { RankingState } from "../../domain/rankings/ranking.ts";
import type { RankingFacts } from "../../domain/rankings/ranking-facts.ts";
import { RANKING_MACHINE, type RankingEvent } from "../../domain/rankings/ranking-machine.ts";
import type { RankingNow } from "../../persistence/rankings/ranking-now.ts";
import type { RankingOnDay } from "../../persistence/rankings/ranking-row.ts";
import type { SeenRanking } from "../../persistence/rankings/rankings.ts";
import type { Context } from "../context.ts";
import type { RankingErrorCode } from "../generated/types.ts";
import { conflictWith, type RankingRefusal, rankingRefusal } from "./ranking-refusal.ts";

type Step = Omit<ProcedureStep<RankingErrorCode, RankingOnDay>, "about" | "show">;

/**
 * Takes a step with a ranking once for its key.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function takeRankingStep(context: Context, step: Step) {
  const { thing, errors } = await takeStep(context, {
    ...step,
    about: null,
    show(id): Promise<RankingOnDay | null> {
      // What was read before the step is not what stands now.
      context.rankingLoaders.now.clearAll();
      return shown(context, id);
    },
  });
  return { ranking: thing, errors };
}

/** Whether somebody sees a ranking, or an evaluation scheme, before it is public. */
export function isInside(viewer: Viewer, of: OfScheme & OfEvaluationBody): boolean {
  return isMover<OfScheme & OfEvaluationBody>(actorOf(viewer), INSIDERS, of);
}

const INSIDERS = [THE_EVALUATION_BODY, WORKING_BODY_OF_SCHEME, OFFICER_OF_SCHEME];

/** A ranking that somebody may know of and saw as it still stands; else why not. */
export async function asSeen(
  context: Context,
  { ranking, ifRevision }: SeenRanking,
): Promise<RankingNow | RankingRefusal> {
  const now = isId(ranking) ? await context.rankingLoaders.now.load(ranking) : null;
  if (now === null || !(isPublic(now.state) || isInside(context.viewer, now))) {
    return rankingRefusal("NOT_ON_RECORD", "ranking");
  }
  if (now.revision === ifRevision) return now;
  return conflictWith("ranking", await asItStands(context, ranking));
}

/** Whether anybody sees a ranking in a state. */
export function isPublic(state: RankingState): boolean {
  return state === "IN_PUBLICITY" || state === "RELEASED";
}

/** A ranking as its table judges it on a day; today when none is stated. */
export function subjectOf(
  { clock }: Context,
  { jurisdiction, workingBody, evaluationBody, bodyAnnounced, ranked, audit, lastStepOn, state }: RankingNow,
  on: string | null,
): Subject<RankingState, RankingFacts> {
  const today = clock.today();
  const of = { jurisdiction, workingBody, evaluationBody, bodyAnnounced };
  const facts = {
    ...of,
    schemeAnnounced: null,
    rankedAlready: null,
    ranked,
    audit,
    on: on ?? today,
    today,
    lastStepOn,
  };
  return { state, facts };
}

/** Why the table does not let an event happen; the enum of errors has every code of its guards. */
export function judgeEvent(
  viewer: Viewer,
  subject: Subject<RankingState, RankingFacts>,
  event: RankingEvent,
  field = "ranking",
): RankingRefusal[] {
  const { reasons } = judgeAction(RANKING_MACHINE, subject, event, actorOf(viewer));
  return reasons.map(({ code, message }) =>
    refusal(code as RankingErrorCode, code === "DAY_OUT_OF_ORDER" ? "on" : field, message),
  );
}

/** What the database's no means, where somebody else was quicker than the judgement. */
export async function moved(context: Context, outcome: string, ranking: string): Promise<RankingRefusal[]> {
  if (outcome === "CONFLICT") return [conflictWith("ranking", await asItStands(context, ranking))];
  if (outcome === "NOT_ON_RECORD" || outcome === "BODY_NOT_ANNOUNCED") return [rankingRefusal(outcome, "ranking")];
  throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
}

/** A ranking as it stands after everything that was recorded. */
async function asItStands(context: Context, id: string): Promise<RankingOnDay | null> {
  await context.register.showRecorded(context.viewer);
  return shown(context, id);
}

async function shown({ viewer, rankings, clock }: Context, id: string): Promise<RankingOnDay | null> {
  const [found = null] = await rankings.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  return found;
}
