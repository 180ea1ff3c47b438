import type { FigureCode } from "../../../../shared/values/figure-code.ts";
import { shareOf } from "./share.ts";

/** What was counted for one figure of a division, as of both clocks. */
export interface FigureValue {
  readonly figure: FigureCode;
  readonly division: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly count: number;
  /** Of how many; null for a count that is no share. */
  readonly of: number | null;
}

/** The count, or for a share the percentage, as decimal text; null for a share of nothing. */
export function valueText({ count, of }: FigureValue): string | null {
  return of === null ? String(count) : shareOf(count, of).percent;
}

/** Whether two figures count the same. */
export function sameCount(one: FigureValue, other: FigureValue): boolean {
  return one.count === other.count && one.of === other.of;
}
