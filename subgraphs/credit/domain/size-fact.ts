import type { Evidence } from "../../../shared/values/decision/condition.ts";
import type { PolicyRules } from "../../../shared/values/decision/decide.ts";
import type { RowClocks } from "../../../shared/values/policy.ts";
import type { SizeStatement, SizeThresholds } from "../../../shared/values/size-class.ts";

/** The latest size statement valid on the day asked about. */
export interface SizeFact {
  readonly statement: SizeStatement;
  readonly evidence: Evidence;
}

/** The statistical size classes as they stood. */
export interface SizeTable extends RowClocks {
  readonly id: string;
  readonly thresholds: readonly SizeThresholds[];
}

/** The rules that the credit department decides by. */
export interface CreditRules extends PolicyRules {
  readonly sizeTables: readonly SizeTable[];
}
