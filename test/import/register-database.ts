import { randomBytes } from "node:crypto";
import { OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { prepareDatabases } from "../../hub/prepare-databases.ts";
import { testOwnServer } from "../harness/hub-databases.ts";
import { dropLater, query } from "../harness/postgres.ts";

/** A register of a test file's own, with divisions and nothing else. */
export interface TestRegister {
  readonly appUrl: string;
  readonly migratorUrl: string;
  ask(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

export async function createRegister(): Promise<TestRegister> {
  const suffix = `_${randomBytes(5).toString("hex")}`;
  const databases = await openDatabases(testOwnServer(), OWN_DATABASES, suffix);
  for (const name of SUBGRAPHS) dropLater(`${name.replaceAll("-", "_")}${suffix}`);
  await prepareDatabases(databases, ["market-regulation"]);
  const { appUrl, migratorUrl } = databases.departments["market-regulation"];
  return { appUrl, migratorUrl, ask: (sql, values) => query(appUrl, sql, values) };
}

/** How many rows the register has of what an import stores. */
export async function storedRows(register: TestRegister): Promise<number[]> {
  const [row] = await register.ask(`select
    (select count(*)::integer from register.enterprise) as enterprises,
    (select count(*)::integer from register.enterprise_name) as names,
    (select count(*)::integer from register.enterprise_registration) as registrations`);
  return Object.values(row ?? {}).map(Number);
}
