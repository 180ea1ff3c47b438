import { createHmac, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import {
  DECIDING,
  ensureCopies,
  type HubDatabases,
  migrateDatabases,
  type OwnServer,
  provisionDatabases,
} from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { loadPolicies } from "../../hub/load-policies.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";
import { dropLater, testServer } from "./postgres.ts";

/** The four databases of a hub with policies and copies, of one test file's own; dropped when it ends. */
export async function createHubDatabases(): Promise<HubDatabases> {
  const suffix = `_${randomBytes(5).toString("hex")}`;
  const databases = await provisionDatabases(testOwnServer(), suffix);
  for (const name of SUBGRAPHS) dropLater(`${name.replaceAll("-", "_")}${suffix}`);
  await migrateDatabases(databases);
  await loadPolicies(databases, readPolicies(POLICIES));
  await ensureCopies(databases);
  return databases;
}

/** The policies of the product itself. */
export const POLICIES = fileURLToPath(new URL("../../policies", import.meta.url));

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

/** The deciding departments, for tests that go through all of them. */
export const DECIDING_DEPARTMENTS = DECIDING;
