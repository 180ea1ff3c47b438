import { compareDecimals, type Decimal } from "../../../../shared/values/decimal.ts";
import type { IndicatorDirection } from "./declaration.ts";

/** A value with what it has to share with another one to be compared to it. */
export interface Measured {
  readonly unit: string | null;
  readonly direction: IndicatorDirection;
  readonly value: Decimal;
}

/**
 * How much a value asks of the enterprise against another one: 1 more, 0 as much, -1 less; null when they cannot be
 * compared, because they have another unit or another direction.
 */
export function strictness(value: Measured, against: Measured): -1 | 0 | 1 | null {
  if (value.unit !== against.unit || value.direction !== against.direction) return null;
  return value.direction === "HIGHER_BETTER"
    ? compareDecimals(value.value, against.value)
    : compareDecimals(against.value, value.value);
}
