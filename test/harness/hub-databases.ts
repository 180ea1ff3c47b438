import { createHmac, randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type HubDatabases, OWN_DATABASES, type OwnServer, openDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { openPool } from "../../shared/database/pool.ts";
import { letOwnRolesIn, withClient } from "../../shared/database/provision.ts";
import { acknowledge } from "../../subgraphs/market-regulation/persistence/acknowledge.ts";
import { hubTemplate, plansOf } from "./hub-template.ts";
import { dropLater, testServer } from "./postgres.ts";

/** The four databases of a hub with policies and copies, of one test file's own; dropped when it ends. */
export async function createHubDatabases(): Promise<HubDatabases> {
  const server = testOwnServer();
  const template = await hubTemplate(server);
  const suffix = `_${randomBytes(5).toString("hex")}`;
  await withClient(server.connectionString("postgres"), async (client) => {
    for (const name of SUBGRAPHS) {
      const base = name.replaceAll("-", "_");
      dropLater(`${base}${suffix}`);
      await client.query(
        `create database ${base}${suffix} owner ${base}_migrator template ${template.databaseOf(name)} strategy file_copy`,
      );
      await letOwnRolesIn(client, `${base}${suffix}`, { app: `${base}_app` });
    }
  });
  const databases = await openDatabases(server, OWN_DATABASES, suffix);
  await follow(databases);
  return databases;
}

/** Lets the copies, which hold what the register holds, follow it from here on. */
async function follow(databases: HubDatabases): Promise<void> {
  const plans = plansOf(databases);
  for (const { name, copyUrl, registerUrl, publications } of plans) {
    // Within one server CREATE SUBSCRIPTION would wait for itself if it made the slot, so the slot is made first.
    await withClient(registerUrl, (register) =>
      register.query("select pg_create_logical_replication_slot($1, 'pgoutput')", [name]),
    );
    await withClient(copyUrl, (copy) =>
      copy.query(
        `create subscription ${name} connection ${copy.escapeLiteral(registerUrl)} publication ${publications.join()}
         with (create_slot = false, slot_name = ${name}, copy_data = false)`,
      ),
    );
  }
  const pool = openPool(databases.departments["market-regulation"].appUrl, () => {});
  try {
    const connected = "select count(*) filter (where connected)::integer as number from register.copies('0/0')";
    while ((await pool.query(connected)).rows[0].number < plans.length) await sleep(5);
    // Says what the time is now, and waits until every copy knows it.
    await acknowledge(pool, 20_000);
  } finally {
    await pool.end();
  }
}

/** The shared test server as a server of the hub's own; passwords follow from its address. */
export function testOwnServer(): OwnServer {
  const { url, connectionString } = testServer();
  const passwordOf = (role: string) => createHmac("sha256", url).update(role).digest("hex");
  return {
    passwordOf,
    connectionString: (database, role) =>
      role === undefined ? connectionString(database) : connectionString(database, role, passwordOf(role)),
  };
}
