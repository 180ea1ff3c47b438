import { chown, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Home } from "./embedded-home.ts";
import type { Account } from "./embedded-run.ts";

/** PostgreSQL settings by name, written as in postgresql.conf. */
export type Settings = Readonly<Record<string, string | number>>;

const HUB_SETTINGS: Settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 200,
  shared_buffers: "128MB",
  timezone: "UTC",
  log_timezone: "UTC",
  // Every department holds a copy of the register by logical replication.
  wal_level: "logical",
  max_replication_slots: 64,
  max_wal_senders: 64,
  max_logical_replication_workers: 64,
  max_sync_workers_per_subscription: 4,
  // One for each copy, and one more for each table that it is filling.
  max_active_replication_origins: 64,
  max_worker_processes: 96,
  max_prepared_transactions: 16,
  wal_retrieve_retry_interval: "200ms",
  // So that `hub backup` can turn archiving on while the server runs; until then nothing is kept.
  archive_mode: "on",
  archive_command: "true",
  // A copy whose reader is gone must not fill the disk.
  max_slot_wal_keep_size: "2GB",
  log_line_prefix: "%m [%p] %d ",
  // Statements and row values carry enterprises' data and passwords; the log holds neither.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};

/** Writes the settings file of a cluster; `own` settings win over the hub's. */
export async function writeSettings(home: Home, account: Account | null, port: number, own: Settings): Promise<void> {
  const file = join(home.cluster, "hub.conf");
  const lines = Object.entries({ ...HUB_SETTINGS, ...own, port }).map(
    ([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'\n`,
  );
  await writeFile(file, `# Written by the hub at every start.\n${lines.join("")}`);
  if (account !== null) await chown(file, account.uid, account.gid);
}
