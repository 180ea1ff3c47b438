import { type ClockedRow, knownFromDay, replacedBy } from "./clocks.ts";
import type { NoticeFile } from "./notice-shape.ts";

/** Ends the rows of each notice whose place a later notice takes. */
export function settleReplacements<T extends ClockedRow>(notices: readonly NoticeFile[], rows: readonly T[]): T[] {
  const later = notices.flatMap(({ document }) =>
    (document.replaces ?? []).map((former) => ({
      former,
      id: document.id,
      knownFrom: knownFromDay(document.publishedOn),
      inForceFrom: document.inForceFrom.day,
    })),
  );
  let settled = [...rows];
  for (const by of later) {
    settled = settled.flatMap((row) => (row.id.startsWith(`${by.former}/`) ? replacedBy(row, by) : [row]));
  }
  return settled;
}
