import type { Pool } from "pg";
import PgBoss from "pg-boss";
import { type Running, repeat, type WatchLog } from "../register-copy/watch-copy.ts";
import { JOBS_SCHEMA } from "./install-jobs.ts";

/** Work that a department does by itself, once an hour. */
export interface HourlyJob {
  /** The name of its queue. */
  readonly queue: string;
  /** Does all that is due; done again it has no second effect. */
  run(): Promise<unknown>;
}

/**
 * Works a department's hourly jobs off. Any number of processes may: the queue in the database takes one run for each
 * hour and hands it to one of them; what one dies with comes back. The first run after a pause makes up for it.
 */
export function runJobs(
  pool: Pick<Pool, "query">,
  jobs: readonly HourlyJob[],
  log: WatchLog,
  everyMs = 10_000,
): Running {
  let boss: PgBoss | null = null;
  let waits = false;
  const turn = async (): Promise<void> => {
    try {
      boss ??= await openQueue(pool, log);
      for (const job of jobs) await takeTurn(boss, job, log);
      waits = false;
    } catch (error) {
      if (!waits) log.warn({ err: error }, "The job queue cannot be reached; it is tried again");
      waits = true;
    }
  };
  const first = turn();
  const loop = repeat(everyMs, turn);
  return {
    async stop() {
      await first;
      await loop.stop();
      await boss?.stop({ graceful: false });
    },
  };
}

/** The library's workers and clock leave statements behind that nobody waits for, so fetching is done here. */
async function openQueue(pool: Pick<Pool, "query">, log: WatchLog): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: JOBS_SCHEMA,
    migrate: false,
    schedule: false,
  });
  boss.on("error", (error) => log.warn({ err: error }, "The job queue met a fault"));
  return boss.start();
}

async function takeTurn(boss: PgBoss, { queue, run }: HourlyJob, log: WatchLog): Promise<void> {
  await boss.send(queue, {}, { singletonKey: "hour", singletonHours: 1 });
  for (const { id } of await boss.fetch(queue)) {
    try {
      await run();
      await boss.complete(queue, id);
    } catch (error) {
      log.warn({ err: error, queue }, "A job failed; it is tried again");
      await boss.fail(queue, id, { message: error instanceof Error ? error.message : "unknown" });
    }
  }
}
