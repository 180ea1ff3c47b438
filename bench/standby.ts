import { spawn } from "node:child_process";
import { appendFile, chown, cp, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { accountToRunAs } from "../shared/database/embedded-account.ts";
import { prepareBinaries } from "../shared/database/embedded-binaries.ts";
import { freePort } from "../shared/database/embedded-port.ts";
import { withClient } from "../shared/database/provision.ts";
import type { World } from "./world.ts";

/** A PostgreSQL server that follows another, and answers what is read. */
export interface Standby {
  readonly port: number;
  /** Keeps back what comes, or lets it in. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

const SLOT = "bench_standby";
// These are of the server that runs, and are made anew.
const LEFT_OUT = /\/(postmaster\.(pid|opts)|pg_replslot\/.+|pg_stat_tmp\/.+|pg_wal\/.+|postgresql\.auto\.conf)$/;

/**
 * Makes a streaming standby of a world's server: its files are copied while it says that it is being backed up, because
 * the embedded programs have no pg_basebackup.
 */
export async function startStandby({ server, folder }: Pick<World, "server" | "folder">): Promise<Standby> {
  const superuser = server.connectionString("postgres");
  const cluster = join(folder, "standby");
  const primary = await dataDirectory(superuser);
  const { uid, gid } = await stat(primary);
  await letFollow(primary, superuser);
  await withClient(superuser, async (client) => {
    // Of a run that was broken off.
    await client.query("select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1", [
      SLOT,
    ]);
    await client.query("select pg_create_physical_replication_slot($1, true)", [SLOT]);
    await client.query("select pg_backup_start('standby', true)");
    await cp(primary, cluster, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
    const { rows } = await client.query<{ labelfile: string }>("select labelfile from pg_backup_stop(false)");
    await writeFile(join(cluster, "backup_label"), rows[0]?.labelfile ?? "");
  });
  await mkdir(join(cluster, "pg_wal"), { recursive: true });
  await writeFile(join(cluster, "standby.signal"), "");
  const port = await freePort(null);
  await appendFile(
    join(cluster, "postgresql.conf"),
    `\nport = ${port}\nprimary_conninfo = '${keywordsOf(superuser)}'\nprimary_slot_name = '${SLOT}'\n`,
  );
  await own(cluster, uid, gid);
  const { postgres } = await prepareBinaries(await accountToRunAs({ uid, gid }), folder);
  const account = process.geteuid?.() === 0 ? { uid, gid } : {};
  const child = spawn(postgres, ["-D", cluster], { ...account, stdio: "ignore" });
  const ours = superuserAt(superuser, port);
  await untilFollows(ours);
  const command = (text: string) => withClient(ours, async (client) => void (await client.query(text)));
  return {
    port,
    pause: () => command("select pg_wal_replay_pause()"),
    resume: () => command("select pg_wal_replay_resume()"),
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGINT");
      await ended;
      await withClient(superuser, (client) => client.query("select pg_drop_replication_slot($1)", [SLOT]));
      await rm(cluster, { recursive: true, force: true });
    },
  };
}

async function dataDirectory(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return String(rows[0]?.data_directory);
  });
}

/** The embedded server lets in who asks; following is a right of its own. */
async function letFollow(cluster: string, url: string): Promise<void> {
  await appendFile(join(cluster, "pg_hba.conf"), "host replication all 127.0.0.1/32 scram-sha-256\n");
  await withClient(url, (client) => client.query("select pg_reload_conf()"));
}

/** An address as PostgreSQL's own programs read it. */
function keywordsOf(url: string): string {
  const { hostname, port, username, password } = new URL(url);
  return `host=${hostname} port=${port} user=${username} password=${password} application_name=${SLOT}`;
}

function superuserAt(url: string, port: number): string {
  const at = new URL(url);
  at.port = String(port);
  return at.href;
}

async function own(path: string, uid: number, gid: number): Promise<void> {
  await chown(path, uid, gid);
  if (!(await stat(path)).isDirectory()) return;
  for (const name of await readdir(path)) await own(join(path, name), uid, gid);
}

const PATIENCE_MS = 60_000;

async function untilFollows(url: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  const streams = "select exists (select from pg_stat_wal_receiver where status = 'streaming') as streams";
  for (;;) {
    const found = await withClient(url, (client) => client.query<{ streams: boolean }>(streams)).catch(() => null);
    if (found?.rows[0]?.streams === true) return;
    if (performance.now() > until) throw new Error(`The standby was expected to follow within ${PATIENCE_MS} ms.`);
    await sleep(100);
  }
}
