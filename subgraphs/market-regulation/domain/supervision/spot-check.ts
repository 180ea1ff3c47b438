import type { Truth } from "../../../../shared/values/decision/condition.ts";
import type { StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { OfEnterprise } from "../../../../shared/values/procedure/movers.ts";
import type { OfPlaces } from "./officer-of-place.ts";

/** PLANNED 已抽取, SAMPLED 已抽样, TESTED 已检验, PASSED 合格, BELOW_DECLARED 未达公开水平, CONFIRMED 已确认, DROPPED 终止. */
export type SpotCheckState =
  | "PLANNED"
  | "SAMPLED"
  | "TESTED"
  | "PASSED"
  | "BELOW_DECLARED"
  | "RETEST_ASKED"
  | "RETESTED"
  | "CONFIRMED"
  | "DROPPED";

export type SpotCheckEvent =
  | "DRAW"
  | "SAMPLE"
  | "TEST"
  | "PASS"
  | "FALL_SHORT"
  | "ASK_RETEST"
  | "RETEST"
  | "CONFIRM"
  | "DROP";

/** What the guards of a check have to know. */
export interface SpotCheckFacts extends OfPlaces, OfEnterprise, StepDays {
  /** Whether what was measured meets what was declared; null when that cannot be told. */
  readonly meets: Truth;
}
