import { randomBytes } from "node:crypto";
import pg from "pg";
import { tidyUpLater } from "./tidy-up.ts";

/** The PostgreSQL server that the test files share. */
export interface TestServer {
  /** Of the superuser, on database `postgres`. */
  readonly url: string;
  /** The superuser's URL of another database, or a role's when its name and password are given. */
  connectionString(database: string, role?: string, password?: string): string;
}

/** A database of one test file. */
export interface TestDatabase {
  readonly name: string;
  /** Of the superuser. */
  readonly url: string;
}

/** The running server, started once for the whole test run. */
export function testServer(): TestServer {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE_URL should hold the address of the test server; it is not set.");
  return {
    url,
    connectionString(database, role, password) {
      const other = new URL(url);
      other.pathname = `/${encodeURIComponent(database)}`;
      if (role !== undefined) other.username = encodeURIComponent(role);
      if (password !== undefined) other.password = encodeURIComponent(password);
      return other.href;
    },
  };
}

/** Makes an empty database with a name of its own; it is dropped when the test file ends. */
export async function createDatabase(prefix: string): Promise<TestDatabase> {
  const name = `${prefix}_${randomBytes(5).toString("hex")}`;
  await query(testServer().url, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  dropLater(name);
  return { name, url: testServer().connectionString(name) };
}

/** Has a database that was made elsewhere dropped when the test file ends. */
export function dropLater(database: string): void {
  made.push(database);
  if (made.length === 1) tidyUpLater(dropMade);
}

/** Runs statements in one connection and returns the rows of the last one. */
export async function query(url: string, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(sql, values);
    const last = Array.isArray(result) ? result.at(-1) : result;
    return last ? last.rows : [];
  } finally {
    await client.end();
  }
}

const made: string[] = [];

async function dropMade(): Promise<void> {
  const names = made.splice(0);
  for (const name of names) await forgetSubscriptions(name);
  for (const name of names) await drop(name);
}

/** A database with a subscription cannot be dropped, and a subscription would take its slot with it, which may hang. */
async function forgetSubscriptions(database: string): Promise<void> {
  const url = testServer().connectionString(database);
  const rows = await query(
    url,
    "SELECT subname FROM pg_subscription JOIN pg_database d ON d.oid = subdbid WHERE d.datname = current_database()",
  );
  for (const { subname } of rows) {
    const name = pg.escapeIdentifier(String(subname));
    await query(url, `ALTER SUBSCRIPTION ${name} DISABLE`);
    await query(url, `ALTER SUBSCRIPTION ${name} SET (slot_name = NONE)`);
    await query(url, `DROP SUBSCRIPTION ${name}`);
  }
}

async function drop(database: string): Promise<void> {
  const { url } = testServer();
  await query(
    url,
    "SELECT pg_terminate_backend(active_pid, 5000) FROM pg_replication_slots WHERE database = $1 AND active",
    [database],
  );
  await query(url, "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE database = $1", [
    database,
  ]);
  await query(url, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`);
}
