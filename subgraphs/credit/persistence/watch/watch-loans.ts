import type { Pool } from "pg";
import { inTransaction } from "../../../../shared/database/in-transaction.ts";
import { type Running, repeat } from "../../../../shared/register-copy/watch-copy.ts";
import type { Log } from "../../../../shared/server/log.ts";

const BEGIN = "begin; set local statement_timeout = 120000";
const POLL_MS = 300;

/**
 * Watches outstanding loans for as long as the department runs: whenever the copy's heartbeat has moved, or the
 * department's own tables have changed, banks are told what has become of what their loans rest on.
 *
 * Any number of processes of a department may watch: one at a time does the work, and none of it is done twice.
 */
export function watchLoans({ pool, log }: { readonly pool: Pool; readonly log: Log }, pollMs = POLL_MS): Running {
  let seen: string | null = null;
  let stopping = false;
  let failing = false;
  const running = repeat(pollMs, async () => {
    try {
      const { beat, due } = await look(pool);
      if (beat === null || (beat === seen && !due)) return;
      const made = await lookAtLoans(pool);
      // What another process is at may concern facts that it has not seen yet.
      seen = made === null ? null : beat;
      failing = false;
    } catch (error) {
      if (!failing && !stopping) log.warn({ err: error }, "Loans are not watched");
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

/** Tells what is to be told now. How many alerts were made; null when another process is at it or the copy cannot tell. */
export async function lookAtLoans(pool: Pool): Promise<number | null> {
  return inTransaction(pool, BEGIN, async (client) => {
    const { rows } = await client.query<{ made: number | null }>("select credit.watch_loans() as made");
    return rows[0]?.made ?? null;
  });
}

async function look(pool: Pool): Promise<{ readonly beat: string | null; readonly due: boolean }> {
  const { rows } = await pool.query<{ beat: string | null; due: boolean }>({
    name: "loan-watch",
    text: `select (select register.as_text(at) from register.heartbeat where id = 1) as beat,
             exists (select from credit.watch_due) as due`,
  });
  const [row] = rows;
  return row ?? { beat: null, due: false };
}
