import { createHmac, randomBytes } from "node:crypto";
import { type HubDatabases, OWN_DATABASES, type OwnServer, openDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { prepareDatabases } from "../../hub/prepare-databases.ts";
import { dropLater, testServer } from "./postgres.ts";

/** The four databases of a hub with policies and copies, of one test file's own; dropped when it ends. */
export async function createHubDatabases(): Promise<HubDatabases> {
  const suffix = `_${randomBytes(5).toString("hex")}`;
  const databases = await openDatabases(testOwnServer(), OWN_DATABASES, suffix);
  for (const name of SUBGRAPHS) dropLater(`${name.replaceAll("-", "_")}${suffix}`);
  await prepareDatabases(databases);
  return databases;
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
