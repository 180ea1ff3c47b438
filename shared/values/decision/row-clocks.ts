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

/**
 * Of the versions of one rule, the one that holds on the day as known then; else the one known then, else the first.
 *
 * A question about a day before the rule is answered too, and is told apart by the policy itself.
 */
export function versionAt<Row extends RowClocks>(
  versions: readonly Row[],
  { validOn, knownAt }: { readonly validOn: string; readonly knownAt: string },
): Row | undefined {
  if (versions.length <= 1) return versions[0];
  const known = versions.filter((each) => isKnownAt(each, knownAt));
  return known.find((each) => holdsOn(each, validOn)) ?? known[0] ?? versions[0];
}
