import { compareDecimals, type Decimal, parseDecimal } from "../../../../shared/values/decimal.ts";
import type { CreditIndicator, CreditModelContent } from "./credit-model.ts";

/** What an agency found for a core indicator; null where it is not known. */
export interface StatedValue {
  readonly code: string;
  readonly value: Decimal | null;
}

/** What a core indicator brought. */
export interface IndicatorPoints {
  readonly indicator: CreditIndicator;
  readonly value: Decimal | null;
  /** 0 to 100; null where the value is not known. */
  readonly points: Decimal | null;
}

/** What values come to by a model. */
export interface CreditScore {
  /** 0 to 100, exact; null as soon as one value is not known. */
  readonly score: Decimal | null;
  readonly grade: string | null;
  /** In the order of the model. */
  readonly indicators: readonly IndicatorPoints[];
}

/**
 * Scores values by a model: for each core indicator the points of the highest band that the value reaches, times its
 * weight of 100. What is not known is not counted as nothing: then there is no score.
 *
 * @see guangyuan-2019-32 §2(3)10
 */
export function creditScoreOf(model: CreditModelContent, values: readonly StatedValue[]): CreditScore {
  const stated = new Map(values.map(({ code, value }) => [code, value]));
  const indicators = model.indicators.map((indicator) => {
    const value = stated.get(indicator.code) ?? null;
    return { indicator, value, points: value === null ? null : pointsOf(indicator, value) };
  });
  const score = weighted(indicators);
  return { score, grade: score === null ? null : gradeOf(model, score), indicators };
}

function pointsOf({ bands }: CreditIndicator, value: Decimal): Decimal | null {
  const reached = bands.filter(({ from }) => from === null || compareDecimals(value, from) >= 0).at(-1);
  return reached === undefined ? null : reached.points;
}

function gradeOf({ grades }: CreditModelContent, score: Decimal): string | null {
  const reached = grades.filter(({ from }) => compareDecimals(score, from) >= 0).at(-1);
  return reached === undefined ? null : reached.grade;
}

/** Sum of weight and points over 100, without rounding; null when some points are not known. */
function weighted(indicators: readonly IndicatorPoints[]): Decimal | null {
  let sum = { digits: 0n, places: 0 };
  for (const { indicator, points } of indicators) {
    if (points === null) return null;
    sum = plus(sum, times(read(indicator.weight), read(points)));
  }
  const places = sum.places + 2;
  const text = String(sum.digits).padStart(places + 1, "0");
  return parseDecimal(`${text.slice(0, -places)}.${text.slice(-places)}`);
}

/** A number as its digits and how many of them stand behind the point. */
interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

function read(decimal: Decimal): Exact {
  const [whole = "", places = ""] = decimal.split(".");
  return { digits: BigInt(whole + places), places: places.length };
}

function times(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  const scaled = (each: Exact) => each.digits * 10n ** BigInt(places - each.places);
  return { digits: scaled(a) + scaled(b), places };
}
