import { provisionDatabase, provisionRoles, REGISTER_COPY_ROLE } from "../shared/database/provision.ts";
import type { HubEnvironment, SubgraphName } from "./hub-environment.ts";
import { SUBGRAPHS } from "./hub-environment.ts";

/** A department's database: as its application sees it, and as the role that owns its structure. */
export interface DepartmentDatabase {
  readonly appUrl: string;
  readonly migratorUrl: string;
}

/** Where all databases of a hub are. */
export interface HubDatabases {
  readonly departments: Readonly<Record<SubgraphName, DepartmentDatabase>>;
  /** The register's database for the departments' copies, as the role that may replicate. */
  readonly registerCopyUrl: string;
}

/** A PostgreSQL server on which the hub makes its own roles and databases. */
export interface OwnServer {
  passwordOf(role: string): string;
  /** A connection URL, as the superuser when no role is given. */
  connectionString(database: string, role?: string): string;
}

/**
 * The databases of a hub: those that the environment names, the others made on a server of the hub's own.
 *
 * @param suffix sets apart several hubs on one server
 */
export async function openDatabases(
  server: OwnServer | null,
  environment: Pick<HubEnvironment, "departments" | "registerCopyDatabaseUrl">,
  suffix = "",
): Promise<HubDatabases> {
  const own = SUBGRAPHS.filter((name) => environment.departments[name].databaseUrl === null);
  if (server !== null) await provision(server, own, suffix);
  const entries = SUBGRAPHS.map((name) => [name, databaseOf(name, server, environment, suffix)] as const);
  const registerCopyUrl =
    environment.registerCopyDatabaseUrl ??
    server?.connectionString(databaseName("market-regulation", suffix), REGISTER_COPY_ROLE) ??
    "";
  return { departments: Object.fromEntries(entries) as Record<SubgraphName, DepartmentDatabase>, registerCopyUrl };
}

/** An environment that names no database: all are the hub's own. */
export const OWN_DATABASES: Pick<HubEnvironment, "departments" | "registerCopyDatabaseUrl"> = {
  departments: Object.fromEntries(
    SUBGRAPHS.map((name) => [
      name,
      { databaseUrl: null, migratorDatabaseUrl: null, adminDatabaseUrl: null, url: null },
    ]),
  ) as HubEnvironment["departments"],
  registerCopyDatabaseUrl: null,
};

async function provision(server: OwnServer, names: readonly SubgraphName[], suffix: string): Promise<void> {
  const superuserUrl = server.connectionString("postgres");
  const roles = names.map(rolesOf);
  const all = [...roles.flatMap(({ migrator, app }) => [migrator, app]), REGISTER_COPY_ROLE];
  const passwords = Object.fromEntries(all.map((role) => [role, server.passwordOf(role)]));
  await provisionRoles(superuserUrl, roles, passwords);
  for (const name of names) await provisionDatabase(superuserUrl, databaseName(name, suffix), rolesOf(name));
}

function databaseOf(
  name: SubgraphName,
  server: OwnServer | null,
  environment: Pick<HubEnvironment, "departments">,
  suffix: string,
): DepartmentDatabase {
  const { databaseUrl, migratorDatabaseUrl } = environment.departments[name];
  if (databaseUrl !== null) return { appUrl: databaseUrl, migratorUrl: migratorDatabaseUrl ?? databaseUrl };
  // A department that runs elsewhere has its database elsewhere too.
  if (server === null) return { appUrl: "", migratorUrl: "" };
  const { app, migrator } = rolesOf(name);
  const database = databaseName(name, suffix);
  return { appUrl: server.connectionString(database, app), migratorUrl: server.connectionString(database, migrator) };
}

function rolesOf(name: SubgraphName) {
  const base = name.replaceAll("-", "_");
  return { migrator: `${base}_migrator`, app: `${base}_app` };
}

function databaseName(name: SubgraphName, suffix: string): string {
  return `${name.replaceAll("-", "_")}${suffix}`;
}
