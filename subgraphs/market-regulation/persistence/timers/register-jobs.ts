import type { Pool } from "pg";
import type { JobPlan } from "../../../../shared/jobs/install-jobs.ts";
import type { HourlyJob } from "../../../../shared/jobs/run-jobs.ts";
import type { Clock } from "../../../../shared/server/department.ts";

const REMINDERS = "register-reminders";

/** What the register does by itself. */
export const REGISTER_JOBS: JobPlan = { queues: [REMINDERS], role: "market_regulation_app" };

/** Once an hour, so that a day's turn is told at once and a holiday notice that was just entered within the hour. */
export function registerJobs(pool: Pick<Pool, "query">, clock: Clock): HourlyJob[] {
  return [{ queue: REMINDERS, run: () => makeReminders(pool, clock.today()) }];
}

/**
 * Tells what is due by a day and was not told yet.
 *
 * @returns how many reminders there are more
 */
export async function makeReminders(pool: Pick<Pool, "query">, today: string): Promise<number> {
  const { rows } = await pool.query<{ made: number }>("select register.reminders_make($1) as made", [today]);
  const [row] = rows;
  if (row === undefined) throw new Error("The register should say how many reminders it made.");
  return row.made;
}
