import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { Truth } from "../../../../shared/values/decision/condition.ts";
import { strictness } from "../declarations/compare-values.ts";
import type { Indicator } from "../declarations/declaration.ts";

/** What a technical body measured of an indicator. */
export interface Measurement {
  /** Normalised; the indicator's name. */
  readonly name: string;
  /** Normalised; null for a number without unit. */
  readonly unit: string | null;
  readonly value: Decimal;
}

/** INCOMPARABLE: measured in another unit than the one declared. */
export type MeasurementVerdict = "MEETS" | "BELOW" | "INCOMPARABLE" | "NOT_MEASURED";

/** An indicator as declared beside what was measured. */
export interface IndicatorFinding {
  readonly indicator: Indicator;
  readonly verdict: MeasurementVerdict;
  /** Null when it was not measured. */
  readonly measurement: Measurement | null;
}

/** A declared version beside what was measured. */
export interface CheckFinding {
  /** In the order of the declaration. */
  readonly indicators: readonly IndicatorFinding[];
  /**
   * Whether the product meets what is declared: false when one indicator is below, null when that cannot be told,
   * because a core indicator was not measured, a unit is another one, or nothing was measured.
   */
  readonly meets: Truth;
}

/**
 * Judges what was measured by the indicators of the declared version; what a retest did not measure stands as it was
 * measured first.
 *
 * @see yunnan-2020-9 §3(6)4
 */
export function judgeMeasurements(
  indicators: readonly Indicator[],
  first: readonly Measurement[],
  retest: readonly Measurement[],
): CheckFinding {
  const measured = new Map([...first, ...retest].map((measurement) => [measurement.name, measurement]));
  const found = indicators.map((indicator) => findingOf(indicator, measured.get(indicator.name)));
  return { indicators: found, meets: asAWhole(found) };
}

function findingOf(indicator: Indicator, measurement: Measurement | undefined): IndicatorFinding {
  if (measurement === undefined) return { indicator, verdict: "NOT_MEASURED", measurement: null };
  const stricter = strictness({ ...measurement, direction: indicator.direction }, indicator);
  const verdict = stricter === null ? "INCOMPARABLE" : stricter < 0 ? "BELOW" : "MEETS";
  return { indicator, verdict, measurement };
}

function asAWhole(found: readonly IndicatorFinding[]): Truth {
  if (found.some(({ verdict }) => verdict === "BELOW")) return false;
  if (found.some(({ verdict }) => verdict === "INCOMPARABLE")) return null;
  if (found.some(({ indicator, verdict }) => indicator.core && verdict === "NOT_MEASURED")) return null;
  return found.some(({ verdict }) => verdict === "MEETS") ? true : null;
}
