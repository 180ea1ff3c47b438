import { compareInstants, parseInstant } from "../instant.ts";
import type { RowClocks } from "../policy.ts";

/** Whether a row holds on a day; its end is exclusive. */
export function holdsOn(row: RowClocks, day: string): boolean {
  return row.validFrom <= day && (row.validTo === null || day < row.validTo);
}

/** Whether a row stands on record at an instant; its end is exclusive. */
export function isKnownAt(row: RowClocks, at: string): boolean {
  const instant = parseInstant(at);
  if (compareInstants(parseInstant(row.knownFrom), instant) > 0) return false;
  return row.knownTo === null || compareInstants(instant, parseInstant(row.knownTo)) < 0;
}
