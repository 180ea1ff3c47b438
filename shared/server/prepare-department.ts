import { migrate } from "../database/migrate.ts";
import { withClient } from "../database/provision.ts";
import { installJobs } from "../jobs/install-jobs.ts";
import type { PolicyBook } from "../policy/policy-book.ts";
import type { CopyPlan } from "../register-copy/ensure-copy.ts";
import type { Department } from "./department.ts";

/** Brings a department's database to the newest structure and puts the policies on record; what is there stays. */
export async function prepareDepartment(department: Department, migratorUrl: string, book: PolicyBook): Promise<void> {
  await withClient(migratorUrl, async (client) => {
    // Several processes of one department may start at once; the lock ends with the connection, however that ends.
    await client.query("select pg_advisory_lock(7414)");
    await migrate(migratorUrl, department.migrations);
    if (department.jobs !== undefined) await installJobs(client, department.jobs);
    await department.storePolicies(client, book);
  });
}

/**
 * The plan of a department's copy of the register; null for the register itself.
 *
 * @param registerUrl the register's database as the copy's server reaches it, as the role that may replicate
 */
export function copyPlanOf(department: Department, migratorUrl: string, registerUrl: string): CopyPlan | null {
  if (department.publications.length === 0) return null;
  return {
    name: `copy_${decodeURIComponent(new URL(migratorUrl).pathname.slice(1))}`,
    copyUrl: migratorUrl,
    registerUrl,
    publications: department.publications,
  };
}
