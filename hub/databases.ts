import { migrate } from "../shared/database/migrate.ts";
import {
  type DatabaseRoles,
  provisionDatabase,
  provisionRoles,
  REGISTER_COPY_ROLE,
} from "../shared/database/provision.ts";
import { type CopyPlan, copyIsFilled, ensureCopy } from "../shared/register-copy/ensure-copy.ts";
import { REGISTER_PUBLICATION, SIZE_PUBLICATION } from "../shared/register-copy/published-v1.ts";
import { MIGRATIONS as CREDIT } from "../subgraphs/credit/persistence/migrations/index.ts";
import { MIGRATIONS as MARKET_REGULATION } from "../subgraphs/market-regulation/persistence/migrations/index.ts";
import { MIGRATIONS as PROCUREMENT } from "../subgraphs/procurement/persistence/migrations/index.ts";
import { MIGRATIONS as QUALITY_AWARD } from "../subgraphs/quality-award/persistence/migrations/index.ts";
import { SUBGRAPHS, type SubgraphName } from "./hub-environment.ts";

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

/** The departments that decide, each on its copy of the register. */
export const DECIDING = ["procurement", "credit", "quality-award"] as const satisfies readonly SubgraphName[];

const MIGRATIONS = {
  "market-regulation": MARKET_REGULATION,
  procurement: PROCUREMENT,
  credit: CREDIT,
  "quality-award": QUALITY_AWARD,
};

/** Makes roles and databases on a server of the hub's own. Repeating it changes nothing. */
export async function provisionDatabases(server: OwnServer, suffix = ""): Promise<HubDatabases> {
  const superuserUrl = server.connectionString("postgres");
  const roles = SUBGRAPHS.map(rolesOf);
  const names = [...roles.flatMap(({ migrator, app }) => [migrator, app]), REGISTER_COPY_ROLE];
  const passwords = Object.fromEntries(names.map((role) => [role, server.passwordOf(role)]));
  await provisionRoles(superuserUrl, roles, passwords);
  for (const name of SUBGRAPHS) await provisionDatabase(superuserUrl, databaseName(name, suffix), rolesOf(name));
  return ownDatabases(server, suffix);
}

/** The addresses of databases that `provisionDatabases` made. */
export function ownDatabases(server: OwnServer, suffix = ""): HubDatabases {
  const departments = Object.fromEntries(
    SUBGRAPHS.map((name) => {
      const { app, migrator } = rolesOf(name);
      const database = databaseName(name, suffix);
      return [
        name,
        { appUrl: server.connectionString(database, app), migratorUrl: server.connectionString(database, migrator) },
      ];
    }),
  ) as Record<SubgraphName, DepartmentDatabase>;
  const registerCopyUrl = server.connectionString(databaseName("market-regulation", suffix), REGISTER_COPY_ROLE);
  return { departments, registerCopyUrl };
}

/** Brings every database to the newest structure; the copies' side first, because replication carries no structure. */
export async function migrateDatabases(databases: HubDatabases): Promise<void> {
  for (const name of [...DECIDING, "market-regulation"] as const) {
    await migrate(databases.departments[name].migratorUrl, MIGRATIONS[name]);
  }
}

/** The plan of a deciding department's copy of the register. */
export function copyPlan(databases: HubDatabases, name: (typeof DECIDING)[number]): CopyPlan {
  const copyUrl = databases.departments[name].migratorUrl;
  return {
    name: `copy_${decodeURIComponent(new URL(copyUrl).pathname.slice(1))}`,
    copyUrl,
    registerUrl: databases.registerCopyUrl,
    publications: name === "credit" ? [REGISTER_PUBLICATION, SIZE_PUBLICATION] : [REGISTER_PUBLICATION],
  };
}

/**
 * Starts every copy that is not kept yet, builds anew those that lost their place, and gives them time to fill.
 *
 * @returns departments whose copy is still filling
 */
export async function ensureCopies(databases: HubDatabases, waitMs = 30_000): Promise<SubgraphName[]> {
  for (const name of DECIDING) await ensureCopy(copyPlan(databases, name));
  const filling: SubgraphName[] = [];
  for (const name of DECIDING) {
    if (!(await copyIsFilled(databases.departments[name].migratorUrl, waitMs))) filling.push(name);
  }
  return filling;
}

function rolesOf(name: SubgraphName): DatabaseRoles {
  const base = name.replaceAll("-", "_");
  return { migrator: `${base}_migrator`, app: `${base}_app` };
}

function databaseName(name: SubgraphName, suffix: string): string {
  return `${name.replaceAll("-", "_")}${suffix}`;
}
