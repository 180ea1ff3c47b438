import type { Pool } from "pg";
import { inTransaction } from "../../../../shared/database/in-transaction.ts";
import { type Running, repeat, type WatchLog } from "../../../../shared/register-copy/watch-copy.ts";

// A cursor that is lost in a crash is moved again; a register that was taken over may have a lot to tell.
const BEGIN = "begin; set local synchronous_commit = off; set local statement_timeout = 120000";

const POLL_MS = 200;
const NOTES_AT_ONCE = 5_000;

/**
 * Tells what changed for as long as the department runs: whenever the heartbeat has moved, everything recorded until then.
 *
 * Any number of processes may watch: one at a time does the work, and none of it is done twice.
 */
export function watchChanges(pool: Pool, log: WatchLog, pollMs = POLL_MS): Running {
  let seen: string | null = null;
  let stopping = false;
  let failing = false;
  const running = repeat(pollMs, async () => {
    try {
      const beat = await heartbeat(pool);
      if (beat === null || beat === seen) return;
      const done = await tellChanges(pool, () => stopping);
      // What another process is at may not reach as far.
      seen = done ? beat : null;
      failing = false;
    } catch (error) {
      if (!failing && !stopping) log.warn({ err: error }, "Changes of the register are not told");
      failing = true;
    }
  });
  return {
    stop() {
      stopping = true;
      return running.stop();
    },
  };
}

/**
 * Tells everything that is known by now.
 *
 * @returns false when another process is at it, or this one is to stop
 */
export async function tellChanges(pool: Pool, isStopping: () => boolean = () => false): Promise<boolean> {
  while (!isStopping()) {
    const more = await gather(pool);
    if (more !== true) return more === false;
  }
  return false;
}

async function gather(pool: Pool): Promise<boolean | null> {
  return inTransaction(pool, BEGIN, async (client) => {
    const { rows } = await client.query<{ more: boolean | null }>("select feed.gather($1) as more", [NOTES_AT_ONCE]);
    return rows[0]?.more ?? null;
  });
}

async function heartbeat(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query<{ at: string }>({
    name: "feed-heartbeat",
    text: "select register.as_text(at) as at from register.heartbeat where id = 1",
  });
  return rows[0]?.at ?? null;
}
