import type { Pool } from "pg";
import { type Running, repeat, type WatchLog } from "../../../shared/register-copy/watch-copy.ts";
import { beat } from "./acknowledge.ts";

/** Beats the register's heartbeat every second, so that the copies know how fresh they are. */
export function startHeartbeat(pool: Pick<Pool, "query">, log: WatchLog, everyMs = 1_000): Running {
  let beating = true;
  return repeat(everyMs, async () => {
    try {
      await beat(pool);
      beating = true;
    } catch (error) {
      if (beating) log.warn({ err: error }, "The register's heartbeat stands still");
      beating = false;
    }
  });
}
