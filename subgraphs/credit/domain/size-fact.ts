import type { Evidence } from "../../../shared/values/decision/condition.ts";
import type { PolicyRules } from "../../../shared/values/decision/decide.ts";
import type { RowClocks } from "../../../shared/values/policy.ts";
import type { SizeStatement, SizeThresholds } from "../../../shared/values/size-class.ts";

/** What is decided by: the latest size statement valid on the day asked about. */
export interface DecidingSize {
  readonly statement: SizeStatement;
  readonly evidence: Evidence;
}

/** The same, as the register gives it. */
export interface SizeFact extends DecidingSize {
  readonly statement: StatedSize;
  /** Whether whoever asks may see the statement itself; the department decides by it in any case. */
  readonly shown: boolean;
}

/** A size statement with where it comes from. */
export interface StatedSize extends SizeStatement {
  readonly statisticalYear: number;
  readonly statedOn: string;
  readonly source: string;
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
