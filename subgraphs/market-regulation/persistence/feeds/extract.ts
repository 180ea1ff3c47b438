import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { CivilDate } from "../../../../shared/values/civil-date.ts";
import { type Instant, parseInstant } from "../../../../shared/values/instant.ts";
import type { ExtractTable } from "./extract-tables.ts";

/** A row of an extract, by column. */
export type ExtractRow = Readonly<Record<string, string | number | null>>;

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

/** The rows of a file in order, a part at a time; whatever is recorded meanwhile, they are those of one instant. */
export async function* extractRows(
  pool: Pick<Pool, "query">,
  _viewer: Viewer,
  { columns, sql }: ExtractTable,
  { validOn, knownAt }: ExtractMoment,
): AsyncGenerator<readonly ExtractRow[]> {
  const [key = "id"] = columns;
  let after: string | number | null = null;
  for (;;) {
    const { rows }: { rows: ExtractRow[] } = await pool.query<ExtractRow>(sql, [validOn, knownAt, after, ROWS_AT_ONCE]);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    after = last[key] ?? null;
  }
}
