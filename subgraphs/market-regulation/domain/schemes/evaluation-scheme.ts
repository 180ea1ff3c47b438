import type { Decimal } from "../../../../shared/values/decimal.ts";

/** DRAFT 草稿, SUBMITTED 已提交, FORMAL_OK 形式审查通过, EXPERT_OK 专家评审通过, IN_PUBLICITY 公示中, ANNOUNCED 已公布, IN_USE 使用中, SUPERSEDED 已被替代, REFUSED 未通过. */
export type EvaluationSchemeState =
  | "DRAFT"
  | "SUBMITTED"
  | "FORMAL_OK"
  | "EXPERT_OK"
  | "IN_PUBLICITY"
  | "ANNOUNCED"
  | "IN_USE"
  | "SUPERSEDED"
  | "REFUSED";

/** What is scored: no points at `zeroAt`, all points at `fullAt`. */
export interface EvaluationCriterion {
  readonly group: "PERFORMANCE" | "PROCESS" | "FUNCTION" | "BENEFIT";
  /** Normalised, as the names of indicators; one criterion of a name in a scheme. */
  readonly name: string;
  readonly unit: string | null;
  readonly direction: "HIGHER_BETTER" | "LOWER_BETTER";
  /** In per cent; all together make exactly 100. */
  readonly weight: Decimal;
  readonly zeroAt: Decimal;
  readonly fullAt: Decimal;
  /** Whether a standard without such an indicator is not ranked. */
  readonly required: boolean;
}

/** What an evaluation scheme says. */
export interface EvaluationSchemeContent {
  readonly title: string;
  /** After how many months results are evaluated anew; null when none is stated. */
  readonly cycleMonths: number | null;
  /** How many leaders at most; null when no number is stated. */
  readonly maxLeaders: number | null;
  readonly criteria: readonly EvaluationCriterion[];
}

/** What an evaluation scheme is for. */
export interface EvaluationSchemePurpose {
  /** Id of the evaluation body's engagement. */
  readonly evaluationBodyId: string;
  readonly category: string;
  readonly categoryEdition: string;
  readonly year: number;
  /** Id of the evaluation scheme whose place it is to take; null for none. */
  readonly supersedesId: string | null;
}

/** An evaluation scheme as it was on a day, as far as was known at an instant. */
export interface EvaluationSchemeOnDay extends EvaluationSchemeContent, EvaluationSchemePurpose {
  readonly id: string;
  readonly scheme: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly state: EvaluationSchemeState;
  /** Null for a draft. */
  readonly stateSince: string | null;
  readonly revision: number;
  readonly recordedAt: string;
  /** When its first draft was recorded; its place in lists. */
  readonly draftedAt: string;
  readonly evaluationBodyName: string;
  /** The credit code of the evaluation body. */
  readonly evaluationBodyUscc: string;
  /** Id of the publicity that last showed it; null when none did. */
  readonly publicityId: string | null;
}
