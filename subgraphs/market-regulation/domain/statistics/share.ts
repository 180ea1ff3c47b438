/** A part of a whole, exact: the two numbers decide, the percentage is for reading. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** Decimal text, cut off after six places: a share just below a target never reads as the target. Null of nothing. */
  readonly percent: string | null;
}

/** The share of a part in a whole. */
export function shareOf(part: number, whole: number): Share {
  return { part, whole, percent: whole === 0 ? null : percentOf(part, whole) };
}

const PLACES = 6;

function percentOf(part: number, whole: number): string {
  const millionths = (BigInt(part) * 100n * 10n ** BigInt(PLACES)) / BigInt(whole);
  const digits = millionths.toString().padStart(PLACES + 1, "0");
  const fraction = digits.slice(-PLACES).replace(/0+$/, "");
  return fraction === "" ? digits.slice(0, -PLACES) : `${digits.slice(0, -PLACES)}.${fraction}`;
}
