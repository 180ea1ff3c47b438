import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { withClient } from "../../shared/database/provision.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";

/** At most this much of what was acknowledged stands on one disk only. */
const ARCHIVE_EVERY = "60s";
const PATIENCE_MS = 60_000;

/** What a file of the log is called once it is kept. */
export const KEPT = ".gz";

/**
 * How PostgreSQL's log is handed to a folder: compressed, whole, on the disk, and never over a file that says something
 * else. A file that was ended early is mostly zeros.
 */
export function archiveCommand(wal: string): string {
  const to = `${shellQuoted(wal)}/%f${KEPT}`;
  const write = `gzip -1c %p > ${to}.part && sync ${to}.part && mv ${to}.part ${to}`;
  return `if test -e ${to}; then gzip -dc ${to} | cmp -s - %p; else ${write}; fi`;
}

/** How PostgreSQL gets a file of the log back from the first of these folders that has it. */
export function restoreCommand(folders: readonly string[]): string {
  const ways = folders.flatMap((folder) => {
    const from = `${shellQuoted(folder)}/%f`;
    const kept = `{ test -e ${from}${KEPT} && gzip -dc ${from}${KEPT} > %p; }`;
    // Of a server that is followed, the newest file is still being written.
    return [kept, `cp ${from} %p 2>/dev/null`, `cp ${from}.partial %p 2>/dev/null`];
  });
  return ways.join(" || ");
}

/** Anything, as one word of a shell inside a setting where `%` has a meaning. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`.replaceAll("%", "%%");
}

/**
 * Lets a server hand its log to a folder from now on, also after it was started again.
 *
 * @param url of a superuser
 * @returns the command it had before, when that was another one
 * @throws {OperatorError} when the server has to be started again first
 */
export async function turnArchivingOn(url: string, wal: string): Promise<string | null> {
  return withClient(url, async (client) => {
    await refuseWithoutArchiving(client);
    const before = await setting(client, "archive_command");
    const command = archiveCommand(wal);
    await client.query(`alter system set archive_command = ${client.escapeLiteral(command)}`);
    await client.query(`alter system set archive_timeout = '${ARCHIVE_EVERY}'`);
    await client.query("select pg_reload_conf()");
    return before === command ? null : before;
  });
}

/** Lets the log be reused as if nobody kept it. */
export async function turnArchivingOff(url: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query("alter system reset archive_command");
    await client.query("alter system reset archive_timeout");
    await client.query("select pg_reload_conf()");
  });
}

/**
 * Ends the current file of the log and waits until it is in the folder: whatever was acknowledged before is kept there.
 *
 * @throws {OperatorError} when it does not come
 */
export async function untilArchived(url: string, wal: string, waitMs = PATIENCE_MS): Promise<void> {
  await withClient(url, async (client) => {
    // Without a record in it, a file is not ended.
    await client.query("select pg_create_restore_point('leader-hub')");
    const { rows } = await client.query<{ file: string }>("select pg_walfile_name(pg_switch_wal()) as file");
    const file = join(wal, `${rows[0]?.file}${KEPT}`);
    const until = performance.now() + waitMs;
    while (!(await stat(file).catch(() => null))) {
      if (performance.now() > until) throw await notArchived(client, file);
      await sleep(50);
    }
  });
}

async function refuseWithoutArchiving(client: Client): Promise<void> {
  const mode = await setting(client, "archive_mode");
  if (mode !== "off") return;
  throw new OperatorError(
    "The server was started without archive_mode; start it again, then make the backup.",
    "服务器启动时未开启 archive_mode；请重启后再备份。",
  );
}

async function notArchived(client: Client, file: string): Promise<OperatorError> {
  const { rows } = await client.query("select last_failed_wal, last_failed_time::text from pg_stat_archiver");
  const [failed] = rows;
  const last = failed?.last_failed_wal ? ` (${failed.last_failed_wal} failed at ${failed.last_failed_time})` : "";
  return new OperatorError(
    `The server should have written ${file}, and did not${last}; look at its log, at the folder's owner and at the disk.`,
    `服务器应写入 ${file}，但未写入${last}；请检查服务器日志、目录属主与磁盘空间。`,
  );
}

async function setting(client: Client, name: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>("select current_setting($1) as value", [name]);
  return String(rows[0]?.value);
}
