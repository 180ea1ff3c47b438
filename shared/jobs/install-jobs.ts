import type { Client } from "pg";
import PgBoss from "pg-boss";

/** The schema in which the queue keeps its tables. */
export const JOBS_SCHEMA = "jobs";

/** What a department lets its queue do by itself. */
export interface JobPlan {
  readonly queues: readonly string[];
  /** The application role that works them off. */
  readonly role: string;
}

/**
 * Puts the queue's tables into a department's database, or brings them to the library's newest structure. What is
 * waiting there stays. The application role may fill and empty the queues and change nothing of their structure.
 *
 * @param client connected as the role that owns the structure
 */
export async function installJobs(client: Client, { queues, role }: JobPlan): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  // One of a kind waits at most: a hub that was down has one run to catch up with, not one for each hour.
  for (const queue of queues) await boss.createQueue(queue, { name: queue, policy: "short", retryLimit: 3 });
  await boss.stop({ graceful: false });
  const to = client.escapeIdentifier(role);
  await client.query(`grant usage on schema ${JOBS_SCHEMA} to ${to};
    grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${to}`);
}
