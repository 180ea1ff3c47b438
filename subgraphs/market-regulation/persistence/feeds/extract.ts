import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { CivilDate } from "../../../../shared/values/civil-date.ts";
import { type Instant, parseInstant } from "../../../../shared/values/instant.ts";
import type { ExtractRow } from "../../domain/feeds/extract-text.ts";
import type { ExtractTable } from "./extract-table.ts";

/** For which day and instant an extract is; it never changes. */
export interface ExtractMoment {
  readonly validOn: CivilDate;
  readonly knownAt: Instant;
}

const ROWS_AT_ONCE = 2_000;

/** The instant for which an extract can be made: the one asked, or the register's heartbeat if that is earlier. */
export async function extractInstant(pool: Pick<Pool, "query">, asked: Instant | null): Promise<Instant> {
  const { rows } = await pool.query<{ at: string }>(
    "select register.as_text(least($1::timestamptz, h.at)) as at from register.heartbeat h",
    [asked],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("The register should have a heartbeat.");
  return parseInstant(row.at);
}

/** Rows of a file, and after which to go on; null when these are the last. */
export interface ExtractPart {
  readonly rows: readonly ExtractRow[];
  readonly next: string | null;
}

/** A part of a file: the rows after one that is named by its key, from the beginning when none is. */
export async function extractPart(
  pool: Pick<Pool, "query">,
  _viewer: Viewer,
  { columns, sql }: ExtractTable,
  { validOn, knownAt }: ExtractMoment,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<ExtractPart> {
  const { rows } = await pool.query<ExtractRow>(sql, [validOn, knownAt, after, first + 1]);
  const part = rows.slice(0, first);
  const [key = "id"] = columns;
  return { rows: part, next: rows.length > first ? String(part.at(-1)?.[key]) : null };
}

/** The rows of a file in order, a part at a time; whatever is recorded meanwhile, they are those of one instant. */
export async function* extractRows(
  pool: Pick<Pool, "query">,
  viewer: Viewer,
  table: ExtractTable,
  moment: ExtractMoment,
): AsyncGenerator<readonly ExtractRow[]> {
  let after: string | null = null;
  do {
    const part: ExtractPart = await extractPart(pool, viewer, table, moment, { first: ROWS_AT_ONCE, after });
    yield part.rows;
    after = part.next;
  } while (after !== null);
}
