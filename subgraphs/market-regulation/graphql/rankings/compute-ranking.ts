import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { type ProcedureRequest, procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { rankCandidates } from "../../domain/rankings/rank-candidates.ts";
import type { CandidateFacts } from "../../persistence/rankings/candidate-facts.ts";
import type { ComputeOutcome } from "../../persistence/rankings/rankings.ts";
import type { Context } from "../context.ts";
import type { RankingComputeInput } from "../generated/types.ts";
import { asSeen, judgeEvent, moved, subjectOf, takeRankingStep } from "./ranking-moves.ts";
import { type RankingRefusal, rankingRefusal } from "./ranking-refusal.ts";

const MOST_CANDIDATES = 500;
const MOST_ATTEMPTS = 3;

/** Ranks the declarations named, by the fixed evaluation scheme. */
export function computeRanking(context: Context, input: RankingComputeInput) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, "rankingCompute", input);
  const on = input.on ?? context.clock.today();
  const unread = readNames(input.declarations);
  let facts: CandidateFacts | null = null;
  return takeRankingStep(context, {
    viewer,
    request,
    async judge() {
      if (unread.length > 0) return unread;
      const now = await asSeen(context, input);
      if ("code" in now) return [now];
      const hindrances = judgeEvent(viewer, subjectOf(context, now, on), "COMPUTE");
      if (hindrances.length > 0) return hindrances;
      facts = await context.rankings.candidates(viewer, input.ranking, input.declarations, on);
      return missing(facts);
    },
    take() {
      if (facts === null) throw new Error("A ranking is computed from what was judged before.");
      return compute(context, viewer, request, input, facts, on);
    },
    async refused(outcome) {
      if (outcome === "CANDIDATES_CHANGED") return [rankingRefusal(outcome, "declarations")];
      return moved(context, outcome, input.ranking);
    },
  });
}

/** Computes and records; once more when something that decides was recorded in between. */
async function compute(
  { rankings }: Context,
  viewer: SignedInViewer,
  request: ProcedureRequest,
  input: RankingComputeInput,
  read: CandidateFacts,
  on: string,
): Promise<ComputeOutcome> {
  let from = read;
  for (let attempt = 1; ; attempt += 1) {
    const result = rankCandidates(from.criteria, from.candidates);
    const said = await rankings.compute(viewer, request, input, { from, result, on });
    if (said.outcome !== "CANDIDATES_CHANGED" || attempt === MOST_ATTEMPTS) return said;
    from = await rankings.candidates(viewer, input.ranking, input.declarations, on);
  }
}

function readNames(declarations: readonly string[]): readonly RankingRefusal[] {
  if (declarations.length === 0) return [rankingRefusal("NO_CANDIDATE_NAMED", "declarations")];
  const reader = new InputReader<ListCode>();
  const named = readList(reader, declarations, "declarations", MOST_CANDIDATES, (id) => id);
  refuseTwice(reader, named, "declarations");
  const strange = named.flatMap((id, index) =>
    isId(id) ? [] : [rankingRefusal("NOT_ON_RECORD", `declarations.${index}`)],
  );
  return [...reader.refusals, ...strange];
}

/** Of the declarations named, those that never were public are not there. */
function missing({ declarations, candidates }: CandidateFacts): RankingRefusal[] {
  const found = new Set(candidates.map(({ declaration }) => declaration));
  return declarations.flatMap((id, index) =>
    found.has(id) ? [] : [rankingRefusal("NOT_ON_RECORD", `declarations.${index}`)],
  );
}
