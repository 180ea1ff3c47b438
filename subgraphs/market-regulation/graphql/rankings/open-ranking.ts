import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import type { OpeningNow } from "../../persistence/rankings/ranking-now.ts";
import type { Context } from "../context.ts";
import type { RankingOpenInput } from "../generated/types.ts";
import { isInside, judgeEvent, moved, takeRankingStep } from "./ranking-moves.ts";
import { type RankingRefusal, rankingRefusal } from "./ranking-refusal.ts";

/** Opens the ranking of an announced evaluation scheme. */
export function openRanking(context: Context, input: RankingOpenInput) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, "rankingOpen", input);
  const on = input.on ?? null;
  return takeRankingStep(context, {
    viewer,
    request,
    async judge() {
      const now = await schemeAsSeen(context, input);
      if ("code" in now) return [now];
      const today = context.clock.today();
      const { state, revision: _, id: __, ...of } = now;
      const facts = {
        ...of,
        schemeAnnounced: state === "ANNOUNCED",
        ranked: 0,
        audit: NO_AUDIT,
        on: on ?? today,
        today,
      };
      return judgeEvent(viewer, { state: null, facts }, "OPEN", "evaluationScheme");
    },
    take: () => context.rankings.open(viewer, request, input.evaluationScheme, input.ifRevision, on),
    async refused(outcome) {
      if (outcome === "CONFLICT" || outcome === "CATEGORY_RANKED_ALREADY") {
        return [rankingRefusal(outcome, "evaluationScheme")];
      }
      return moved(context, outcome, input.evaluationScheme);
    },
  });
}

const NO_AUDIT = { assigned: 0, favourable: 0, unfavourable: 0 };

/** An evaluation scheme that somebody may know of and saw as it still stands; else why not. */
async function schemeAsSeen(
  { rankings, viewer }: Context,
  { evaluationScheme, ifRevision }: RankingOpenInput,
): Promise<OpeningNow | RankingRefusal> {
  const now = isId(evaluationScheme) ? await rankings.openingNow(viewer, evaluationScheme) : null;
  if (now === null || !(PUBLIC_STATES.includes(now.state) || isInside(viewer, now))) {
    return rankingRefusal("NOT_ON_RECORD", "evaluationScheme");
  }
  return now.revision === ifRevision ? now : rankingRefusal("CONFLICT", "evaluationScheme");
}

/** In these anybody sees an evaluation scheme. */
const PUBLIC_STATES = ["IN_PUBLICITY", "ANNOUNCED", "IN_USE", "SUPERSEDED"];
