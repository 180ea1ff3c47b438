import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type HubDatabases, OWN_DATABASES, type OwnServer, openDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { copyPlan, prepareDatabases } from "../../hub/prepare-databases.ts";
import { withClient } from "../../shared/database/provision.ts";
import { dropCopy } from "../../shared/register-copy/ensure-copy.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** What freshly prepared databases follow from. */
const SOURCES = ["hub", "policies", "shared", "subgraphs"];
/** Held while templates are looked for and made, by whichever test file needs them first. */
const LOCK = 7498;

/** Databases of a hub with policies and filled copies, whose subscriptions are ended: to make others from. */
export interface HubTemplate {
  readonly suffix: string;
  databaseOf(name: SubgraphName): string;
}

let made: Promise<HubTemplate> | null = null;

/**
 * The template on this server. Preparing the databases of a hub takes seconds, copying prepared ones does not.
 *
 * It is named by what it was made from, and takes the place of any older one on the same server.
 */
export function hubTemplate(server: OwnServer): Promise<HubTemplate> {
  made ??= findOrMake(server);
  return made;
}

async function findOrMake(server: OwnServer): Promise<HubTemplate> {
  const suffix = `_template_${fingerprint()}`;
  const nameOf = (name: SubgraphName, more = "") => `${name.replaceAll("-", "_")}${suffix}${more}`;
  await withClient(server.connectionString("postgres"), async (client) => {
    await client.query(`select pg_advisory_lock(${LOCK})`);
    const found = await client.query<{ name: string }>(
      "select datname as name from pg_database where datname like any($1)",
      [SUBGRAPHS.map((name) => `${name.replaceAll("-", "_")}\\_template\\_%`)],
    );
    if (SUBGRAPHS.every((name) => found.rows.some((row) => row.name === nameOf(name)))) return;
    for (const row of found.rows) await client.query(`drop database ${client.escapeIdentifier(row.name)}`);
    const databases = await openDatabases(server, OWN_DATABASES, `${suffix}_unfinished`);
    await prepareDatabases(databases);
    for (const plan of plansOf(databases)) await dropCopy(plan);
    for (const name of SUBGRAPHS) {
      await client.query(`alter database ${nameOf(name, "_unfinished")} rename to ${nameOf(name)}`);
    }
  });
  return { suffix, databaseOf: nameOf };
}

/** The plans of all copies of a hub. */
export function plansOf(databases: HubDatabases) {
  return SUBGRAPHS.flatMap((name) => copyPlan(databases, name) ?? []);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const files = readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 12);
}
