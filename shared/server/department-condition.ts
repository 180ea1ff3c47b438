import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { type RegisterSource, WATERMARK } from "../register-copy/register-age.ts";
import {
  COPY_FILLING,
  DATA_OLD,
  DATABASE_SILENT,
  NO_KEYS,
  type PartCondition,
  toldForAWhile,
} from "./part-condition.ts";

/** What a department's condition is read from. */
export interface ConditionSources {
  readonly name: string;
  readonly pool: Pick<Pool, "query">;
  readonly source: RegisterSource;
  readonly freshnessLimitMs: number;
  readonly hasKeys: boolean;
}

// Whoever asks whether a part is ready waits some seconds at most.
const PATIENCE_MS = 2_000;

/**
 * Makes what tells a department's condition. It is not ready when its database does not answer; with an old copy it is,
 * because it then answers as it should, and to take it out of service would make less known and not more.
 */
export function createDepartmentCondition(sources: ConditionSources): () => Promise<PartCondition> {
  const { name, hasKeys } = sources;
  return toldForAWhile(async () => {
    const read = await Promise.race([readAge(sources), sleep(PATIENCE_MS, null, { ref: false })]);
    if (read === null) return { name, ready: false, because: DATABASE_SILENT };
    return { name, ready: true, because: limitOf(sources, read.ageMs) ?? (hasKeys ? null : NO_KEYS) };
  });
}

function limitOf({ freshnessLimitMs }: ConditionSources, ageMs: number | null): string | null {
  if (ageMs === null) return COPY_FILLING;
  return Math.abs(ageMs) > freshnessLimitMs ? DATA_OLD : null;
}

/** Null when the database does not answer; the age is null while the copy is being filled. */
async function readAge({ pool, source }: ConditionSources): Promise<{ readonly ageMs: number | null } | null> {
  const text = `select extract(epoch from clock_timestamp() - ${WATERMARK[source]})::float8 * 1000 as "ageMs"`;
  try {
    const { rows } = await pool.query<{ ageMs: number | null }>({ name: "condition", text });
    return rows[0] ?? null;
  } catch {
    return null;
  }
}
