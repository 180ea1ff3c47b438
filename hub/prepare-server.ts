import { newPassword, provisionDatabase, provisionRoles, REGISTER_COPY_ROLE } from "../shared/database/provision.ts";
import { OperatorError } from "../shared/server/operator-error.ts";
import type { HubEnvironment, SubgraphName } from "./hub-environment.ts";

/** The addresses by which a department's server is prepared. */
export interface ServerAddresses {
  /** As a role that may make roles and databases. */
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly migratorUrl: string;
  /** The register's, as the role that may replicate; null on the server of a department that only copies. */
  readonly registerCopyUrl: string | null;
}

/**
 * Makes a department's roles and its database on a server of its own, with the names and passwords in its addresses;
 * what is there stays.
 *
 * @throws {OperatorError} when an address names another role or another database than the migrations expect
 */
export async function prepareServer(name: SubgraphName, addresses: ServerAddresses): Promise<void> {
  const base = name.replaceAll("-", "_");
  const roles = { migrator: `${base}_migrator`, app: `${base}_app` };
  const app = partsOf(addresses.appUrl, roles.app, base);
  const migrator = partsOf(addresses.migratorUrl, roles.migrator, base);
  const copy = addresses.registerCopyUrl === null ? null : partsOf(addresses.registerCopyUrl, REGISTER_COPY_ROLE, base);
  await provisionRoles(addresses.adminUrl, [roles], {
    [roles.app]: app.password,
    [roles.migrator]: migrator.password,
    // Where nobody copies from, nobody knows it.
    [REGISTER_COPY_ROLE]: copy?.password ?? newPassword(),
  });
  await provisionDatabase(addresses.adminUrl, base, roles);
}

/** The addresses of a department in the environment; null without one of a role that may make roles. */
export function serverAddresses(environment: HubEnvironment, name: SubgraphName): ServerAddresses | null {
  const { adminDatabaseUrl, databaseUrl, migratorDatabaseUrl } = environment.departments[name];
  if (adminDatabaseUrl === null || databaseUrl === null || migratorDatabaseUrl === null) return null;
  return {
    adminUrl: adminDatabaseUrl,
    appUrl: databaseUrl,
    migratorUrl: migratorDatabaseUrl,
    registerCopyUrl: name === "market-regulation" ? environment.registerCopyDatabaseUrl : null,
  };
}

/** Addresses hold passwords: a wrong one is described, not shown. */
function partsOf(url: string, role: string, database: string): { readonly password: string } {
  const { username, password, pathname } = new URL(url);
  if (decodeURIComponent(username) === role && pathname === `/${database}` && password !== "") {
    return { password: decodeURIComponent(password) };
  }
  throw new OperatorError(
    `Migrations grant to fixed roles: the address should be that of role ${role}, with a password, and of database ${database}.`,
    `迁移向固定角色授权：地址应为角色 ${role}（含密码）及数据库 ${database}。`,
    2,
  );
}
