import type { DatabaseAddress } from "../shared/database/embedded-address.ts";
import { attachEmbeddedPostgres } from "../shared/database/embedded-attach.ts";
import { startEmbeddedPostgres } from "../shared/database/embedded-postgres.ts";
import type { HubEnvironment } from "./hub-environment.ts";
import { needsEmbeddedPostgres } from "./hub-environment.ts";

/** The hub's own PostgreSQL for the duration of a command. */
export interface OpenDatabaseServer {
  /** Null when every department's database is on a server of somebody else's. */
  readonly address: DatabaseAddress | null;
  /** Whether the server was already running, under `npm start` for instance. */
  readonly wasRunning: boolean;
  close(): Promise<void>;
}

/**
 * The PostgreSQL of the running hub; when none runs, it is started until `close`.
 *
 * @throws {EmbeddedPostgresError} with what the operator has to do
 */
export async function openDatabaseServer(
  environment: HubEnvironment,
  log: (line: string) => void,
): Promise<OpenDatabaseServer> {
  if (!needsEmbeddedPostgres(environment)) return { address: null, wasRunning: true, close: async () => {} };
  const running = await attachEmbeddedPostgres(environment.dataDir);
  if (running !== null) return { address: running, wasRunning: true, close: async () => {} };
  const server = await startEmbeddedPostgres({ dataDir: environment.dataDir, log });
  return { address: server, wasRunning: false, close: () => server.stop() };
}
