import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { parseInstant } from "../../../shared/values/instant.ts";

/** What a writer is told: from when every answer holds the fact, and which copies have yet to apply it. */
export interface Acknowledgement {
  readonly knownAt: string;
  /** Names of the copies' slots; empty when all have it. */
  readonly behind: readonly string[];
}

/**
 * Beats the heartbeat after a change and waits until every connected copy has applied it.
 *
 * @param waitMs how long to wait at most; a copy that is not connected is never waited for
 */
export async function acknowledge(pool: Pick<Pool, "query">, waitMs = 2_000): Promise<Acknowledgement> {
  const knownAt = await beat(pool);
  // Asked for after the heartbeat has committed: whoever is here has the change and the heartbeat.
  const place = await pool.query<{ lsn: string }>("select pg_current_wal_insert_lsn()::text as lsn");
  const lsn = place.rows[0]?.lsn;
  const until = performance.now() + waitMs;
  for (;;) {
    const copies = await pool.query<{ slot: string; connected: boolean; up_to_date: boolean }>(
      "select slot, connected, up_to_date from register.copies($1::pg_lsn)",
      [lsn],
    );
    const behind = copies.rows.filter((copy) => !copy.up_to_date);
    if (!behind.some((copy) => copy.connected) || performance.now() >= until) {
      return { knownAt, behind: behind.map((copy) => copy.slot) };
    }
    await sleep(2);
  }
}

/** Moves the watermark to now: everything recorded until then is in every copy that shows it. */
export async function beat(pool: Pick<Pool, "query">): Promise<string> {
  const { rows } = await pool.query<{ at: string }>("select register.as_text(register.beat()) as at");
  const row = rows[0];
  if (row === undefined) throw new Error("A heartbeat was expected from the register.");
  return parseInstant(row.at);
}
