import { compareDecimals } from "../../../../shared/values/decimal.ts";
import type { Candidate, ComputedRanking, RankedCandidate, RankingCriterion } from "./ranking.ts";
import { scoreOf } from "./score.ts";
import { findingsOn } from "./why-not-ranked.ts";

/**
 * Ranks candidates by a fixed evaluation scheme, on the day that their facts are of. Equal scores share a rank and the
 * ranks that they take up are left out after it: 1, 1, 3.
 *
 * The order in which candidates are named plays no part.
 *
 * @see yunnan-2020-9 §3(4)4
 */
export function rankCandidates(
  criteria: readonly RankingCriterion[],
  candidates: readonly Candidate[],
): ComputedRanking {
  const found = candidates
    .map((candidate) => ({ candidate, findings: findingsOn(candidate, criteria) }))
    .sort((a, b) => (a.candidate.declaration < b.candidate.declaration ? -1 : 1));
  const scored = found
    .filter(({ findings }) => findings.reasons.length === 0)
    .map(({ candidate: { declaration, uscc, indicators }, findings: { reasons: _, ...compared } }) => ({
      declaration,
      uscc,
      ...compared,
      ...scoreOf(criteria, indicators),
    }));
  const entries = scored
    .map((each): RankedCandidate => ({ ...each, rank: 1 + scored.filter((other) => isAhead(other, each)).length }))
    .sort((a, b) => a.rank - b.rank);
  const exclusions = found
    .filter(({ findings }) => findings.reasons.length > 0)
    .map(({ candidate: { declaration, uscc }, findings: { reasons } }) => ({ declaration, uscc, reasons }));
  return { entries, exclusions };
}

function isAhead(a: Pick<RankedCandidate, "score">, b: Pick<RankedCandidate, "score">): boolean {
  return compareDecimals(a.score, b.score) > 0;
}
