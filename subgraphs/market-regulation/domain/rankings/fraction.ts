import { type Decimal, parseDecimal } from "../../../../shared/values/decimal.ts";

/** A number without any rounding; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** A decimal number as a fraction. */
export function fractionOf(decimal: Decimal): Fraction {
  const [whole = "", digits = ""] = decimal.split(".");
  return { numerator: BigInt(whole + digits), denominator: 10n ** BigInt(digits.length) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return { numerator, denominator: a.denominator * b.denominator };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { ...b, numerator: -b.numerator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** @throws {RangeError} when the divisor is zero */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  if (b.numerator === 0n) throw new RangeError("A divisor other than 0 was expected.");
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

/** Negative when `a` is the smaller number, positive when it is the larger one, 0 when they are equal. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const { numerator } = minus(a, b);
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

/** The decimal number with so many places that is nearest; of two as near, the larger one. */
export function roundedHalfUp({ numerator, denominator }: Fraction, places: number): Decimal {
  const scale = 10n ** BigInt(places);
  const scaled = floor(2n * numerator * scale + denominator, 2n * denominator);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  return parseDecimal(fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`);
}

function floor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}
