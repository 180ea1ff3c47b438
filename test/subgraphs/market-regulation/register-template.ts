import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  provisionDatabase,
  provisionRoles,
  REGISTER_COPY_ROLE,
  withClient,
} from "../../../shared/database/provision.ts";
import { testOwnServer } from "../../harness/hub-databases.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
/** What a freshly migrated register with policies follows from. */
const SOURCES = [
  "policies",
  "shared/decision-notice",
  "shared/jobs",
  "shared/policy",
  "shared/register-copy",
  "subgraphs/market-regulation/persistence",
];
const PREFIX = "register_template_";

export const REGISTER_ROLES = { migrator: "market_regulation_migrator", app: "market_regulation_app" };

export interface RegisterTemplate {
  readonly name: string;
  urlOf(database: string, role: string): string;
}

/**
 * A migrated register with the policies on record, to make others from: migrating once saves a second a file.
 *
 * It is named by what it was made from, and takes the place of any older one on the same server.
 */
export async function registerTemplate(): Promise<RegisterTemplate> {
  const server = testOwnServer();
  const name = `${PREFIX}${fingerprint()}`;
  await withClient(server.connectionString("postgres"), async (client) => {
    await client.query("select pg_advisory_lock(7499)");
    const found = await client.query<{ name: string }>(
      "select datname as name from pg_database where datname like $1",
      [`${PREFIX}%`],
    );
    if (found.rows.some((row) => row.name === name)) return;
    for (const row of found.rows) await client.query(`drop database ${client.escapeIdentifier(row.name)}`);
    await make(`${name}_unfinished`);
    await client.query(`alter database ${name}_unfinished rename to ${name}`);
  });
  return { name, urlOf: (database, role) => server.connectionString(database, role) };
}

async function make(name: string): Promise<void> {
  const server = testOwnServer();
  const superuserUrl = server.connectionString("postgres");
  const roles = [REGISTER_ROLES.migrator, REGISTER_ROLES.app, REGISTER_COPY_ROLE];
  const passwords = Object.fromEntries(roles.map((role) => [role, server.passwordOf(role)]));
  await provisionRoles(superuserUrl, [REGISTER_ROLES], passwords);
  await provisionDatabase(superuserUrl, name, REGISTER_ROLES);
  // Loaded here only, because most test files find the template made.
  const { migrate } = await import("../../../shared/database/migrate.ts");
  const { installJobs } = await import("../../../shared/jobs/install-jobs.ts");
  const { REGISTER_JOBS } = await import("../../../subgraphs/market-regulation/persistence/timers/register-jobs.ts");
  const { readPolicies } = await import("../../../shared/policy/read-policies.ts");
  const { MIGRATIONS } = await import("../../../subgraphs/market-regulation/persistence/migrations/index.ts");
  const { storePolicies } = await import("../../../subgraphs/market-regulation/persistence/policy-store.ts");
  const ownerUrl = server.connectionString(name, REGISTER_ROLES.migrator);
  await migrate(ownerUrl, MIGRATIONS);
  await withClient(ownerUrl, async (client) => {
    await installJobs(client, REGISTER_JOBS);
    await storePolicies(client, readPolicies(join(ROOT, "policies")));
  });
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const files = readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 16);
}
