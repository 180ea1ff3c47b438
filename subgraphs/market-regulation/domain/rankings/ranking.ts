import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { Baseline } from "../declarations/compare-with-baselines.ts";
import type { Indicator, IndicatorDirection, IndicatorGroup } from "../declarations/declaration.ts";

/** OPEN 已启动, COMPUTED 已计算, REPORTED 已上报, AUDITED 已审核, IN_PUBLICITY 公示中, RELEASED 已发布, RETURNED 已退回. */
export type RankingState = "OPEN" | "COMPUTED" | "REPORTED" | "AUDITED" | "IN_PUBLICITY" | "RELEASED" | "RETURNED";

/** What an evaluation scheme scores in one point. */
export interface RankingCriterion {
  readonly position: number;
  readonly group: IndicatorGroup;
  /** Normalised; the declaration's indicator of this name is scored. */
  readonly name: string;
  readonly unit: string | null;
  readonly direction: IndicatorDirection;
  /** Of 100 for all criteria together. */
  readonly weight: Decimal;
  /** The value that has no points. */
  readonly zeroAt: Decimal;
  /** The value that has all points. */
  readonly fullAt: Decimal;
  readonly required: boolean;
}

/** A declaration that was named for a ranking, with all that decides on a day whether it is ranked, and where. */
export interface Candidate {
  /** Its id. */
  readonly declaration: string;
  readonly uscc: string;
  /** Whether it is declared and neither revised nor withdrawn on the day. */
  readonly inEffect: boolean;
  readonly indicators: readonly Indicator[];
  /** What its reference standards ask on the day. */
  readonly baselines: readonly Baseline[];
  /** Whether the scheme's ranking is closed to the enterprise on the day. */
  readonly banned: boolean;
  /** Whether the enterprise is registered on the day where the scheme asks for it; true where it asks for nothing. */
  readonly registered: boolean;
}

/** Why a candidate is not ranked. */
export const EXCLUSION_CODES = [
  "NOT_IN_EFFECT",
  "ENTERPRISE_BANNED",
  "NOT_REGISTERED_IN_JURISDICTION",
  "INDICATOR_MISSING",
  "UNIT_DIFFERS",
  "DIRECTION_DIFFERS",
  "NOT_STRICTER_THAN_BASELINE",
  "BASELINE_NOT_KNOWN",
] as const;

export type ExclusionCode = (typeof EXCLUSION_CODES)[number];

export interface ExclusionReason {
  readonly code: ExclusionCode;
  /** The criterion's indicator; null where it is about the whole. */
  readonly indicator: string | null;
}

/** What one criterion gives. */
export interface CriterionPoints {
  readonly position: number;
  /** The declared value; null when the indicator, which is not required, is not declared. */
  readonly value: Decimal | null;
  /** 0 to 100, rounded half up to four places; the score is summed from the exact ones. */
  readonly points: Decimal;
}

/** A candidate that is ranked. */
export interface RankedCandidate {
  readonly declaration: string;
  readonly uscc: string;
  readonly rank: number;
  /** 0 to 100, rounded half up to four places. */
  readonly score: Decimal;
  readonly points: readonly CriterionPoints[];
  readonly coreIndicatorsStricter: number;
  readonly indicatorsWeaker: number;
}

/** A candidate that is not ranked. */
export interface ExcludedCandidate {
  readonly declaration: string;
  readonly uscc: string;
  readonly reasons: readonly ExclusionReason[];
}

/** What became of the candidates: each stands in one of the two. */
export interface ComputedRanking {
  /** From the first rank on; within a rank by declaration. */
  readonly entries: readonly RankedCandidate[];
  /** By declaration. */
  readonly exclusions: readonly ExcludedCandidate[];
}
