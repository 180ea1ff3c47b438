import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type DatabaseAddress, databaseAddress } from "./embedded-address.ts";
import { EmbeddedPostgresError, explainSystemError } from "./embedded-error.ts";
import { makeFolder } from "./embedded-folder.ts";
import { findHome, type Home } from "./embedded-home.ts";
import { type StopMode, stopLeftover } from "./embedded-leftover.ts";
import { EmbeddedLog } from "./embedded-log.ts";
import { refuseOwned, takeHome, writeOwner } from "./embedded-owner.ts";
import { freePort } from "./embedded-port.ts";
import { findPlace, type Prepared, preparePlace } from "./embedded-prepare.ts";
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
  /** Gives the start up; what was begun is undone. */
  readonly signal?: AbortSignal;
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
  await refuseOwned(home);
  await stopLeftover(home.cluster);
  await rm(home.folder, { recursive: true, force: true });
}

async function start(dataDir: string, options: EmbeddedOptions): Promise<EmbeddedServer> {
  await makeFolder(dataDir);
  const place = await findPlace(dataDir);
  const lastPort = await takeHome(place.home);
  try {
    const prepared = await preparePlace(dataDir, place, options.log, options.signal);
    return await launch(dataDir, prepared, lastPort, options);
  } catch (error) {
    await noteStopped(place.home, lastPort);
    throw error;
  }
}

async function launch(
  dataDir: string,
  prepared: Prepared,
  lastPort: number | null,
  options: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const { home, account } = prepared;
  const { settings = {}, onEvent = () => {}, signal } = options;
  const log = new EmbeddedLog(join(dataDir, "postgres.log"));
  let port = await freePort(lastPort);
  for (let attempt = 1; ; attempt++) {
    try {
      await writeSettings(home, account, port, settings);
      const supervisor = await supervise({ ...prepared, log, ...(signal ? { signal } : {}) }, onEvent);
      return await announce(home, describe(prepared, port, log, supervisor));
    } catch (error) {
      const taken = error instanceof EmbeddedPostgresError && error.failure === "PORT_TAKEN";
      if (!taken || attempt === 5) {
        log.close();
        throw error;
      }
      port = await freePort(null);
    }
  }
}

async function announce(home: Home, server: EmbeddedServer): Promise<EmbeddedServer> {
  try {
    await writeOwner(home, "running", server.port);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Should the disk be full, the note of this process is void anyway as soon as it has ended. */
function noteStopped(home: Home, port: number | null): Promise<void> {
  return writeOwner(home, "stopped", port).catch(() => {});
}

function describe(prepared: Prepared, port: number, log: EmbeddedLog, supervisor: Supervisor): EmbeddedServer {
  const { home, password } = prepared;
  return {
    ...databaseAddress(port, password),
    logFile: log.file,
    get pid() {
      return supervisor.pid();
    },
    async stop(mode = "fast") {
      await supervisor.stop(mode);
      log.close();
      await noteStopped(home, port);
    },
  };
}
