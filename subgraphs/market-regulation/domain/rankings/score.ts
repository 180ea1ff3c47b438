import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { Indicator } from "../declarations/declaration.ts";
import {
  compareFractions,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  ONE,
  plus,
  roundedHalfUp,
  times,
  ZERO,
} from "./fraction.ts";
import type { CriterionPoints, RankingCriterion } from "./ranking.ts";

const PLACES = 4;
const HUNDRED: Fraction = { numerator: 100n, denominator: 1n };

/** What a declaration's indicators are worth by an evaluation scheme. */
export interface Score {
  readonly score: Decimal;
  /** In the order of the criteria. */
  readonly points: readonly CriterionPoints[];
}

/**
 * Scores indicators: the sum of weight and points of each criterion. Points run in a straight line from the value that
 * has none to the one that has all, and neither below nor above. Exact; rounded half up to four places at the end.
 *
 * An indicator that is not declared has no points; whether it had to be is asked elsewhere.
 *
 * @see yunnan-2020-9 §3(2), §3(4)4
 */
export function scoreOf(criteria: readonly RankingCriterion[], indicators: readonly Indicator[]): Score {
  const values = new Map(indicators.map(({ name, value }) => [name, value]));
  const found = criteria.map((criterion) => {
    const value = values.get(criterion.name) ?? null;
    return { criterion, value, share: value === null ? ZERO : shareOf(criterion, value) };
  });
  const sum = found.reduce(
    (total, { criterion, share }) => plus(total, times(fractionOf(criterion.weight), share)),
    ZERO,
  );
  return {
    score: roundedHalfUp(sum, PLACES),
    points: found.map(({ criterion: { position }, value, share }) => ({
      position,
      value,
      points: roundedHalfUp(times(HUNDRED, share), PLACES),
    })),
  };
}

/** How much of a criterion a value reaches, 0 to 1. */
function shareOf({ zeroAt, fullAt }: RankingCriterion, value: Decimal): Fraction {
  const zero = fractionOf(zeroAt);
  const share = dividedBy(minus(fractionOf(value), zero), minus(fractionOf(fullAt), zero));
  if (compareFractions(share, ZERO) < 0) return ZERO;
  return compareFractions(share, ONE) > 0 ? ONE : share;
}
