import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { withClient } from "../../shared/database/provision.ts";
import { type Base, type ServerFolder, type StoredBase, stampOf, writeBase } from "./backup-folder.ts";
import { streamBaseBackup } from "./base-backup-stream.ts";
import { readBack } from "./read-back.ts";

/** What a server says of itself before a base backup. */
interface ServerFacts {
  readonly at: string;
  readonly version: string;
  readonly systemIdentifier: string;
  readonly superuser: string;
  readonly bytes: string;
}

/**
 * Makes one base backup of a server.
 *
 * @param url as a role that may replicate
 * @param onBytes is told how much has come, and how much the server holds; compressed it becomes less
 */
export async function makeBase(
  url: string,
  into: ServerFolder,
  onBytes: (bytes: number, held: number) => void,
): Promise<StoredBase> {
  const before = await factsOf(url);
  const name = stampOf(new Date(before.at));
  const folder = join(into.base, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const span = await streamBaseBackup(url, folder, (bytes) => onBytes(bytes, Number(before.bytes)));
    const archive = join(folder, "base.tar.gz");
    await readBack(archive);
    const base: Base = {
      format: "leader-hub-base-v1",
      startedAt: before.at,
      endedAt: (await factsOf(url)).at,
      ...span,
      startWal: await walNameOf(url, span.startLsn),
      serverVersion: before.version,
      systemIdentifier: before.systemIdentifier,
      superuser: before.superuser,
      archiveBytes: (await stat(archive)).size,
    };
    await writeBase(folder, base);
    return { ...base, name, folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

const FACTS = `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  current_setting('server_version') as version,
  (select system_identifier::text from pg_control_system()) as "systemIdentifier",
  (select rolname::text from pg_roles where rolsuper order by oid limit 1) as superuser,
  (select sum(pg_database_size(oid))::text from pg_database) as bytes`;

async function factsOf(url: string): Promise<ServerFacts> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<ServerFacts>(FACTS);
    const [facts] = rows;
    if (facts === undefined) throw new Error("The server was expected to describe itself.");
    return facts;
  });
}

async function walNameOf(url: string, lsn: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>("select pg_walfile_name($1::pg_lsn) as name", [lsn]);
    return String(rows[0]?.name);
  });
}
