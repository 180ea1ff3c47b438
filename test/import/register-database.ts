import { randomBytes } from "node:crypto";
import { dropLater, query, testServer } from "../harness/postgres.ts";
import { REGISTER_ROLES, registerTemplate } from "../subgraphs/market-regulation/register-template.ts";

/** A register of a test's own, with the policies on record and nothing else. */
export interface TestRegister {
  readonly appUrl: string;
  readonly migratorUrl: string;
  ask(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

export async function createRegister(): Promise<TestRegister> {
  const template = await registerTemplate();
  const name = `register_${randomBytes(5).toString("hex")}`;
  dropLater(name);
  await query(testServer().url, `create database ${name} owner ${REGISTER_ROLES.migrator} template ${template.name}`);
  const appUrl = template.urlOf(name, REGISTER_ROLES.app);
  const migratorUrl = template.urlOf(name, REGISTER_ROLES.migrator);
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
