import type { Pool } from "pg";
import PgBoss from "pg-boss";
import type { Running, WatchLog } from "../register-copy/watch-copy.ts";
import { JOBS_SCHEMA } from "./install-jobs.ts";

/** Work that a department does by itself, at set times. */
export interface TimedJob {
  /** The name of its queue. */
  readonly queue: string;
  /** When, as a cron line by the clock of Asia/Shanghai; at every start as well, to catch up with what was missed. */
  readonly cron: string;
  /** Does all that is due; done again it has no second effect. */
  run(): Promise<unknown>;
}

/** How long to wait before a queue whose database did not answer is tried again. */
const AGAIN_MS = 5_000;

/**
 * Works a department's timed jobs off. Any number of processes may: the queue in the database hands each run to one of
 * them, and what one dies with comes back.
 */
export function runJobs(pool: Pick<Pool, "query">, jobs: readonly TimedJob[], log: WatchLog): Running {
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let running: PgBoss | null = null;
  const start = async (): Promise<void> => {
    const boss = openQueue(pool, (error) => {
      if (!stopped) log.warn({ err: error }, "The job queue met a fault");
    });
    try {
      await boss.start();
      running = boss;
      for (const job of jobs) await begin(boss, job, log);
    } catch (error) {
      if (stopped) return;
      log.warn({ err: error }, "The job queue does not start; it is tried again");
      await boss.stop({ graceful: false });
      again = setTimeout(() => void start(), AGAIN_MS);
    }
  };
  const started = start();
  return {
    async stop() {
      stopped = true;
      clearTimeout(again);
      await started;
      await running?.stop({ timeout: 5_000 });
    },
  };
}

function openQueue(pool: Pick<Pool, "query">, onError: (error: Error) => void): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: JOBS_SCHEMA,
    migrate: false,
    pollingIntervalSeconds: 10,
  });
  boss.on("error", onError);
  return boss;
}

async function begin(boss: PgBoss, { queue, cron, run }: TimedJob, log: WatchLog): Promise<void> {
  await boss.schedule(queue, cron, {}, { tz: "Asia/Shanghai" });
  await boss.send(queue, {});
  await boss.work(queue, async () => {
    try {
      await run();
    } catch (error) {
      log.warn({ err: error, queue }, "A timed job failed; it is tried again");
      throw error;
    }
  });
}
