import { chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EmbeddedPostgresError } from "../../shared/database/embedded-error.ts";
import { EmbeddedLog } from "../../shared/database/embedded-log.ts";
import { launchPostgres } from "../../shared/database/embedded-process.ts";
import type { Account } from "../../shared/database/embedded-run.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { archiveCommand, restoreCommand } from "./archive.ts";

/** A folder of unpacked files, and how far the log is to be replayed over it. */
export interface Recovery {
  readonly cluster: string;
  readonly account: Account | null;
  /** PostgreSQL's program. */
  readonly postgres: string;
  /** Folders with files of the log; the first that has one counts. */
  readonly wal: readonly string[];
  /** Null for everything that is there. */
  readonly to: Date | null;
  /** Null for the newest line of history. */
  readonly timeline: number | null;
  readonly superuser: string;
  /** A folder for the history of the new line, when the server goes on handing its log there; null for none. */
  readonly archiveTo: string | null;
  readonly logFile: string;
}

/** A restored server that nobody else can reach. */
export interface Recovered {
  /** A superuser's address of one of its databases. */
  urlOf(database: string): string;
}

/**
 * Replays the log, lets `putInOrder` work on what came of it, and stops the server cleanly.
 *
 * It listens in a folder of its own that only its account can enter, and asks for no password there.
 *
 * @throws {OperatorError} when the log does not reach so far
 */
export async function recover<T>(recovery: Recovery, putInOrder: (recovered: Recovered) => Promise<T>): Promise<T> {
  const { cluster, account, postgres, superuser } = recovery;
  const own = await mkdtemp(join(tmpdir(), "leader-hub-restore-"));
  const log = new EmbeddedLog(recovery.logFile);
  const from = log.size();
  try {
    const hba = join(own, "hba.conf");
    await writeFile(hba, "local all all trust\n", { mode: 0o600 });
    await writeFile(join(own, "postgresql.conf"), "", { mode: 0o600 });
    await writeFile(join(cluster, "recovery.signal"), "");
    const ours = [own, hba, join(own, "postgresql.conf"), join(cluster, "recovery.signal")];
    if (account !== null) for (const path of ours) await chown(path, account.uid, account.gid);
    const home = { folder: own, cluster, elsewhere: true };
    const binaries = { postgres, initdb: "", version: "" };
    const args = argumentsOf(settingsOf(recovery, own));
    const running = await launchPostgres({ home, account, binaries, log, args });
    try {
      return await putInOrder({ urlOf: (database) => addressIn(own, superuser, database) });
    } finally {
      await running.stop("fast");
    }
  } catch (error) {
    throw explained(error, recovery, log.since(from));
  } finally {
    log.close();
    await rm(own, { recursive: true, force: true });
  }
}

function settingsOf({ wal, to, timeline, archiveTo }: Recovery, own: string): Readonly<Record<string, string>> {
  return {
    config_file: join(own, "postgresql.conf"),
    hba_file: join(own, "hba.conf"),
    listen_addresses: "",
    unix_socket_directories: own,
    port: "5432",
    restore_command: restoreCommand(wal),
    recovery_target_timeline: timeline === null ? "latest" : String(timeline),
    recovery_target_action: "promote",
    ...(to === null ? {} : { recovery_target_time: asSetting(to) }),
    // Without its history, a later restore would take the same number for another line.
    ...(archiveTo === null ? {} : { archive_mode: "on", archive_command: archiveCommand(archiveTo) }),
    hot_standby: "off",
    wal_level: "logical",
    max_prepared_transactions: "100",
    max_replication_slots: "64",
    // A copy must not follow its register before it is known whether it may.
    max_logical_replication_workers: "0",
    // A server of its own may ask for what is not installed here.
    shared_preload_libraries: "",
    ssl: "off",
    primary_conninfo: "",
    autovacuum: "off",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
}

/** PostgreSQL reads this setting before it knows what a zone's letters mean. */
function asSetting(instant: Date): string {
  return instant.toISOString().replace("T", " ").replace("Z", "+00");
}

function argumentsOf(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function addressIn(folder: string, role: string, database: string): string {
  const host = encodeURIComponent(folder);
  return `postgresql://${encodeURIComponent(role)}@/${encodeURIComponent(database)}?host=${host}&port=5432`;
}

function explained(error: unknown, { to, logFile }: Recovery, logged: string): unknown {
  if (/recovery ended before configured recovery target was reached/.test(logged)) {
    return new OperatorError(
      `The log that was kept ends before ${to?.toISOString()}; restore with --to latest for all that is there.`,
      `归档日志在 ${to?.toISOString()} 之前结束；如需恢复现有全部内容，请用 --to latest。`,
    );
  }
  if (!(error instanceof EmbeddedPostgresError)) return error;
  return new OperatorError(`${error.english} All of it is in ${logFile}.`, `${error.chinese} 详见 ${logFile}。`);
}
