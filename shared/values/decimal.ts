import type { Brand } from "./brand.ts";
import { InvalidValue, quoted } from "./invalid-value.ts";

/** A decimal number of any length, in one way of writing: `88.5` for 88.50, `0` for -0.0. */
export type Decimal = Brand<"Decimal">;

/** Text that is not a decimal number. */
export class InvalidDecimal extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "digits, a point where needed, a sign in front where needed",
      came: quoted(came),
      message: `A number is written in digits with a point where needed, such as 88.5, without thousands separators or exponent; ${quoted(came)} came.`,
      messageZh: `数值应写作数字，必要时带小数点，如88.5，不用千位分隔符和指数；实为${quoted(came)}。`,
    });
  }
}

/**
 * Reads decimal text without passing through floating point.
 *
 * @throws {InvalidDecimal} when it is empty or holds anything but a sign, digits and one point between digits
 */
export function parseDecimal(text: string): Decimal {
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(text)) throw new InvalidDecimal(text);
  const unsigned = text.replace(/^[+-]/, "").replace(/^0+(?=\d)/, "");
  const magnitude = unsigned.includes(".") ? withoutTrailingZeros(unsigned) : unsigned;
  return (text.startsWith("-") && magnitude !== "0" ? `-${magnitude}` : magnitude) as Decimal;
}

/** Negative when `a` is the smaller number, positive when it is the larger one, 0 when they are equal. Exact. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  const aNegative = a.startsWith("-");
  if (aNegative !== b.startsWith("-")) return aNegative ? -1 : 1;
  const aIsLess = aNegative ? isLess(b.slice(1), a.slice(1)) : isLess(a, b);
  return aIsLess ? -1 : 1;
}

function isLess(a: string, b: string): boolean {
  const widthA = integerWidth(a);
  const widthB = integerWidth(b);
  // With integers of one width text order is number order: digits align, and a shorter fraction is a prefix.
  return widthA === widthB ? a < b : widthA < widthB;
}

function integerWidth(magnitude: string): number {
  const point = magnitude.indexOf(".");
  return point === -1 ? magnitude.length : point;
}

// A loop, because a pattern that looks for zeros at the end takes quadratic time on long runs of zeros inside.
function withoutTrailingZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === "0") end -= 1;
  if (text[end - 1] === ".") end -= 1;
  return text.slice(0, end);
}
