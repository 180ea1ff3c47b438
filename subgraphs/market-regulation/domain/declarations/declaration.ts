import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { StandardNumber } from "../../../../shared/values/standard-number.ts";

/** DRAFT 草稿, DECLARED 已公开（现行有效）, REVISED 已修订, WITHDRAWN 已废止. */
export type DeclarationState = "DRAFT" | "DECLARED" | "REVISED" | "WITHDRAWN";

/** PERFORMANCE 性能指标, PROCESS 生产工艺技术, FUNCTION 功能指标, BENEFIT 标准实施效益; yunnan-2020-9 §3(2). */
export type IndicatorGroup = "PERFORMANCE" | "PROCESS" | "FUNCTION" | "BENEFIT";

export type IndicatorDirection = "HIGHER_BETTER" | "LOWER_BETTER";

/** What an enterprise's standard promises in one point. */
export interface Indicator {
  readonly group: IndicatorGroup;
  /** Normalised; one indicator of a name in a standard. */
  readonly name: string;
  /** Normalised; null for a number without unit. */
  readonly unit: string | null;
  readonly direction: IndicatorDirection;
  readonly value: Decimal;
  readonly core: boolean;
  readonly testMethod: string | null;
}

/** What an enterprise applies the standard to. */
export interface DeclaredProduct {
  readonly kind: "GOODS" | "SERVICE";
  readonly name: string;
  readonly model: string | null;
}

/** A code of ICS or CCS with the edition of the classification. */
export interface Classification {
  readonly code: string;
  readonly edition: string;
}

/** What an enterprise says about the mandatory standards that apply to it. */
export interface MandatoryStatement {
  /** MEETS: the standards named apply and are met. NONE_APPLY: none applies. */
  readonly kind: "MEETS" | "NONE_APPLY";
  readonly standards: readonly StandardNumber[];
}

/** What a declaration says. */
export interface DeclarationContent {
  readonly number: StandardNumber;
  readonly numberAsPublished: string;
  readonly name: string;
  /** OWN: the enterprise's own standard. ADOPTED: somebody else's that it applies. */
  readonly origin: "OWN" | "ADOPTED";
  readonly products: readonly DeclaredProduct[];
  readonly ics: readonly Classification[];
  readonly ccs: readonly Classification[];
  /** In the enterprise's words; null when it claims none. */
  readonly levelClaimed: string | null;
  /** Null until it is made. */
  readonly mandatoryStatement: MandatoryStatement | null;
  /** National and industry standards to compare with. */
  readonly referenceStandards: readonly StandardNumber[];
  readonly indicators: readonly Indicator[];
}
