import { type BaselineComparison, compareWithBaselines } from "../declarations/compare-with-baselines.ts";
import type { Candidate, ExclusionCode, ExclusionReason, RankingCriterion } from "./ranking.ts";

/** How a candidate stands: why it is not ranked, and how it compares with what national and industry standards ask. */
export interface CandidateFindings {
  /** Empty when it is ranked. */
  readonly reasons: readonly ExclusionReason[];
  readonly coreIndicatorsStricter: number;
  readonly indicatorsWeaker: number;
}

/**
 * Finds every reason for which a candidate is not ranked. What is not known is a reason too: nothing is guessed.
 *
 * @see yunnan-2020-9 §3(4)4 (SIL-22), §3(6)¶2, §2 lead (SIL-17)
 */
export function findingsOn(candidate: Candidate, criteria: readonly RankingCriterion[]): CandidateFindings {
  const comparison = compareWithBaselines(candidate.indicators, candidate.baselines);
  const count = (found: (each: BaselineComparison["indicators"][number]) => boolean) =>
    comparison.indicators.filter(found).length;
  return {
    reasons: [
      ...when(!candidate.inEffect, "NOT_IN_EFFECT"),
      ...when(candidate.banned, "ENTERPRISE_BANNED"),
      ...when(!candidate.registered, "NOT_REGISTERED_IN_JURISDICTION"),
      ...criteria.flatMap((criterion) => misfitOf(candidate, criterion)),
      ...when(comparison.stricter === false, "NOT_STRICTER_THAN_BASELINE"),
      ...when(comparison.stricter === null, "BASELINE_NOT_KNOWN"),
    ],
    coreIndicatorsStricter: count(({ indicator, verdict }) => indicator.core && verdict === "STRICTER"),
    indicatorsWeaker: count(({ verdict }) => verdict === "WEAKER"),
  };
}

function misfitOf({ indicators }: Candidate, { name, unit, direction, required }: RankingCriterion): ExclusionReason[] {
  const indicator = indicators.find((each) => each.name === name);
  if (indicator === undefined) return when(required, "INDICATOR_MISSING", name);
  return [
    ...when(indicator.unit !== unit, "UNIT_DIFFERS", name),
    ...when(indicator.direction !== direction, "DIRECTION_DIFFERS", name),
  ];
}

function when(holds: boolean, code: ExclusionCode, indicator: string | null = null): ExclusionReason[] {
  return holds ? [{ code, indicator }] : [];
}
