import { setImmediate as breathe } from "node:timers/promises";
import type { Pool } from "pg";
import { inTransaction } from "../../../../shared/database/in-transaction.ts";
import { type Running, repeat, type WatchLog } from "../../../../shared/register-copy/watch-copy.ts";
import { spellName } from "./spell-name.ts";

const POLL_MS = 1_000;
const NAMES_AT_ONCE = 500;

// Keys that are lost in a crash are made again: their names still wait.
const BEGIN = "begin; set local synchronous_commit = off";

/**
 * Spells the names that wait, for as long as the department runs: those that a desk just recorded, those of an import by
 * another process, and those that were on record before names were spelled.
 */
export function watchNames(pool: Pool, log: WatchLog, pollMs = POLL_MS): Running {
  let stopping = false;
  let failing = false;
  const running = repeat(pollMs, async () => {
    try {
      await keyNames(pool, () => stopping);
      failing = false;
    } catch (error) {
      if (!failing && !stopping) log.warn({ err: error }, "Names are not spelled; they are found by characters only");
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
 * Spells every name that waits. Any number of processes may at once: none spells what another is at.
 *
 * @returns how many it spelled
 */
export async function keyNames(pool: Pool, isStopping: () => boolean = () => false): Promise<number> {
  let keyed = 0;
  while (!isStopping()) {
    const some = await keySome(pool);
    if (some === 0) break;
    keyed += some;
    // Spelling takes the processor; who asks meanwhile comes between.
    await breathe();
  }
  return keyed;
}

async function keySome(pool: Pool): Promise<number> {
  if (!(await anyWait(pool))) return 0;
  return inTransaction(pool, BEGIN, async (client) => {
    const { rows } = await client.query<{ number: string; name_id: string; name: string }>(
      "select number, name_id, name from register.names_to_key($1)",
      [NAMES_AT_ONCE],
    );
    const keys = rows.map(({ number, name_id, name }) => ({ number, name_id, ...spellName(name) }));
    if (keys.length > 0) await client.query("select register.names_keyed($1)", [JSON.stringify(keys)]);
    return keys.length;
  });
}

async function anyWait(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ any: boolean }>({
    name: "names-wait",
    text: "select exists (select from register.enterprise_name_unkeyed) as any",
  });
  return rows[0]?.any === true;
}
