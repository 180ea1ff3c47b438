import { rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { accountToRunAs, runsAsRoot } from "./embedded-account.ts";
import { type DatabaseAddress, databaseAddress } from "./embedded-address.ts";
import { type Binaries, prepareBinaries } from "./embedded-binaries.ts";
import { checkVersion, initialiseCluster, superuserPassword } from "./embedded-cluster.ts";
import { EmbeddedPostgresError, explainSystemError } from "./embedded-error.ts";
import { makeFolder } from "./embedded-folder.ts";
import { findHome, type Home, makeHome, writePointer } from "./embedded-home.ts";
import { type StopMode, stopLeftover } from "./embedded-leftover.ts";
import { EmbeddedLog } from "./embedded-log.ts";
import { lastPort, writeOwner } from "./embedded-owner.ts";
import { freePort } from "./embedded-port.ts";
import type { Account } from "./embedded-run.ts";
import { type Settings, writeSettings } from "./embedded-settings.ts";
import { type EmbeddedEvent, type Supervisor, supervise } from "./embedded-supervisor.ts";

export interface EmbeddedOptions {
  /** The hub's data folder; made when it is not there. */
  readonly dataDir: string;
  /** Takes one line for people. */
  readonly log: (line: string) => void;
  /** PostgreSQL settings that win over the hub's. */
  readonly settings?: Settings;
  readonly onEvent?: (event: EmbeddedEvent) => void;
}

/** A running PostgreSQL of the hub's own. */
export interface EmbeddedServer extends DatabaseAddress {
  readonly logFile: string;
  /** The server's process; another one after it had to be started again. */
  readonly pid: number;
  /** Stops the server; "fast" (roll back, then stop cleanly) when no mode is given. Resolves when its process has ended. */
  stop(mode?: StopMode): Promise<void>;
}

/**
 * Starts the hub's own PostgreSQL on `dataDir`, made on the first start, and keeps it running until it is stopped.
 *
 * @throws {EmbeddedPostgresError} with what the operator has to do
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  try {
    return await start(dataDir, options);
  } catch (error) {
    throw explainSystemError(error, dataDir);
  }
}

/** Removes the cluster of a data folder, wherever it stands, and whatever was left running on it. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const home = await findHome(resolve(dataDir));
  if (home === null) return;
  await lastPort(home);
  await stopLeftover(home.cluster);
  await rm(home.folder, { recursive: true, force: true });
}

async function start(dataDir: string, options: EmbeddedOptions): Promise<EmbeddedServer> {
  await makeFolder(dataDir);
  const prepared = await prepare(dataDir, options.log);
  const { home, account } = prepared;
  const log = new EmbeddedLog(join(dataDir, "postgres.log"));
  let port = await freePort(prepared.port);
  for (let attempt = 1; ; attempt++) {
    await writeSettings(home, account, port, options.settings ?? {});
    await writeOwner(home, port, true);
    try {
      const supervisor = await supervise({ ...prepared, log }, options.onEvent ?? (() => {}));
      return describe(prepared.password, port, log, supervisor, () => writeOwner(home, port, false));
    } catch (error) {
      const taken = error instanceof EmbeddedPostgresError && error.failure === "PORT_TAKEN";
      if (!taken || attempt === 5) {
        log.close();
        await writeOwner(home, port, false);
        throw error;
      }
      port = await freePort(null);
    }
  }
}

interface Prepared {
  readonly home: Home;
  readonly account: Account | null;
  readonly binaries: Binaries;
  readonly password: string;
  /** Of the last start; null before the first. */
  readonly port: number | null;
}

async function prepare(dataDir: string, log: (line: string) => void): Promise<Prepared> {
  const found = await findHome(dataDir);
  const owner = found === null ? null : await stat(found.cluster);
  if (owner !== null) refuseForeignCluster(dataDir, owner.uid);
  const account = await accountToRunAs(owner);
  const home = found ?? (await makeHome(dataDir, account));
  const port = await lastPort(home);
  await stopLeftover(home.cluster);
  // What is left of a home whose data folder was removed belongs to nobody any more.
  if (found === null && home.elsewhere) await rm(home.cluster, { recursive: true, force: true });
  const password = await superuserPassword(dataDir, found !== null);
  const binaries = await prepareBinaries(account, home.folder);
  if (found === null) await initialiseCluster(home, account, binaries, password);
  if (found === null && home.elsewhere) {
    await writePointer(dataDir, home);
    log(
      `PostgreSQL runs as ${account?.name}, which cannot enter ${dataDir}; its files are in ${home.folder}. 数据文件存放于该处。`,
    );
  }
  await checkVersion(home, binaries);
  return { home, account, binaries, password, port };
}

function refuseForeignCluster(dataDir: string, uid: number): void {
  if (runsAsRoot() || uid === process.geteuid?.()) return;
  throw new EmbeddedPostgresError(
    "CLUSTER_UNUSABLE",
    `The database in ${dataDir} belongs to another account (uid ${uid}); start the hub as that account or as root, or set HUB_DATA_DIR.`,
    `${dataDir} 中的数据库属于其他账户（uid ${uid}）；请以该账户或 root 启动，或另设 HUB_DATA_DIR。`,
  );
}

function describe(
  password: string,
  port: number,
  log: EmbeddedLog,
  supervisor: Supervisor,
  release: () => Promise<void>,
): EmbeddedServer {
  return {
    ...databaseAddress(port, password),
    logFile: log.file,
    get pid() {
      return supervisor.pid();
    },
    async stop(mode = "fast") {
      await supervisor.stop(mode);
      log.close();
      await release();
    },
  };
}
