import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { Truth } from "../../../../shared/values/decision/condition.ts";
import { strictness } from "./compare-values.ts";
import type { Indicator, IndicatorDirection } from "./declaration.ts";

/** What a national or industry standard asks in one point, on a day. */
export interface Baseline {
  readonly id: string;
  readonly referenceStandard: string;
  /** Normalised. */
  readonly indicator: string;
  readonly unit: string | null;
  readonly direction: IndicatorDirection;
  readonly value: Decimal;
  readonly validFrom: string;
  /** Null when no end is on record. */
  readonly lastDay: string | null;
}

/** How an indicator stands to its baselines. INCOMPARABLE: another unit or direction than a baseline. */
export type BaselineVerdict = "STRICTER" | "EQUAL" | "WEAKER" | "NO_BASELINE" | "INCOMPARABLE";

/** An indicator beside what the standards ask. */
export interface IndicatorAgainstBaseline {
  readonly indicator: Indicator;
  readonly verdict: BaselineVerdict;
  /** The baselines of its name, in the order of their standards. */
  readonly baselines: readonly Baseline[];
}

/** A standard beside national and industry standards. */
export interface BaselineComparison {
  readonly indicators: readonly IndicatorAgainstBaseline[];
  /**
   * At least one core indicator stricter and none weaker; null when that is not known, because no indicator has a
   * baseline or one cannot be compared. SIL-22.
   */
  readonly stricter: Truth;
}

/**
 * Compares a standard's indicators with the baselines of the standards that it names.
 *
 * "Stricter than national and industry standards" (yunnan-2020-9 §3(4)4): where several standards ask something of one
 * indicator, the one that asks most counts.
 */
export function compareWithBaselines(
  indicators: readonly Indicator[],
  baselines: readonly Baseline[],
): BaselineComparison {
  const compared = indicators.map((indicator) => {
    const own = baselines.filter((baseline) => baseline.indicator === indicator.name);
    return { indicator, verdict: verdictOf(indicator, own), baselines: own };
  });
  return { indicators: compared, stricter: stricterAsAWhole(compared) };
}

function verdictOf(indicator: Indicator, baselines: readonly Baseline[]): BaselineVerdict {
  const found = baselines.map((baseline) => strictness(indicator, baseline));
  if (found.length === 0) return "NO_BASELINE";
  // Weaker than one of them is weaker, whatever cannot be compared beside it.
  if (found.includes(-1)) return "WEAKER";
  if (found.includes(null)) return "INCOMPARABLE";
  return found.includes(0) ? "EQUAL" : "STRICTER";
}

function stricterAsAWhole(compared: readonly IndicatorAgainstBaseline[]): Truth {
  const has = (verdict: BaselineVerdict) => compared.some((each) => each.verdict === verdict);
  if (has("WEAKER")) return false;
  if (compared.every(({ verdict }) => verdict === "NO_BASELINE")) return null;
  const coreStricter = compared.some(({ indicator, verdict }) => indicator.core && verdict === "STRICTER");
  // What cannot be compared may be weaker, and where nothing stricter is found it may be the stricter one.
  if (has("INCOMPARABLE")) return null;
  return coreStricter;
}
