import type { Pool } from "pg";
import type { Viewer } from "../access/viewer.ts";
import { type Instant, parseInstant } from "../values/instant.ts";
import { type RegisterSource, WATERMARK } from "./register-age.ts";

/** How old the data is that a department answers from. */
export interface DataAge {
  readonly asOf: Instant;
  readonly readAt: Instant;
  readonly stale: boolean;
  readonly freshnessLimitSeconds: number;
  readonly recordedThrough: Instant | null;
}

/** Tells it; null while the copy is being filled, when there is no instant up to which all is known. */
export type ReadDataAge = (viewer: Viewer) => Promise<DataAge | null>;

interface Row {
  readonly asOf: string | null;
  readonly readAt: string;
  readonly stale: boolean;
  readonly recordedThrough: string | null;
}

/**
 * Opens it on the application role's connections.
 *
 * @param schema of the function that tells when the newest fact of the department's own was recorded
 */
export function openDataAge(
  pool: Pick<Pool, "query">,
  source: RegisterSource,
  schema: string,
  freshnessLimitMs: number,
): ReadDataAge {
  const text = `
select register.as_text(mark.at) as "asOf", register.as_text(read.at) as "readAt",
  mark.at < read.at - $1 * interval '1 millisecond' as stale,
  register.as_text(${schema}.recorded_through()) as "recordedThrough"
from (select ${WATERMARK[source]} as at) as mark, (select clock_timestamp() as at offset 0) as read`;
  return async () => {
    const { rows } = await pool.query<Row>({ name: "data-age", text, values: [freshnessLimitMs] });
    const [row] = rows;
    if (row === undefined) throw new Error("The database was expected to say how old its data is.");
    if (row.asOf === null) return null;
    return {
      asOf: parseInstant(row.asOf),
      readAt: parseInstant(row.readAt),
      stale: row.stale,
      freshnessLimitSeconds: Math.ceil(freshnessLimitMs / 1_000),
      recordedThrough: row.recordedThrough === null ? null : parseInstant(row.recordedThrough),
    };
  };
}
