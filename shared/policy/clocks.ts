import type { RowClocks } from "../values/policy.ts";

/** A row with an id, under both clocks. */
export type ClockedRow = RowClocks & { readonly id: string };

/** The instant at which a text published on a day is known: 00:00 +08:00, as UTC text. */
export function knownFromDay(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString().replace(".000Z", "Z");
}

/** Whether two rows hold for one day as known at one instant. */
export function overlap(a: RowClocks, b: RowClocks): boolean {
  return (
    spansMeet(a.validFrom, a.validTo, b.validFrom, b.validTo) &&
    spansMeet(a.knownFrom, a.knownTo, b.knownFrom, b.knownTo)
  );
}

/**
 * What becomes of a row when a later notice takes the place of its own.
 *
 * Until the later notice is known the row stays as it was; from then on it ends on the day before the later one
 * comes into force.
 */
export function replacedBy<T extends ClockedRow>(
  row: T,
  later: { readonly id: string; readonly knownFrom: string; readonly inForceFrom: string },
): T[] {
  if (row.knownTo !== null && row.knownTo <= later.knownFrom) return [row];
  if (row.knownFrom >= later.knownFrom) return [{ ...row, validTo: later.inForceFrom }];
  return [
    { ...row, knownTo: later.knownFrom },
    { ...row, id: `${row.id}@${later.id}`, validTo: later.inForceFrom, knownFrom: later.knownFrom },
  ];
}

function spansMeet(fromA: string, toA: string | null, fromB: string, toB: string | null): boolean {
  return (toB === null || fromA < toB) && (toA === null || fromB < toA);
}
