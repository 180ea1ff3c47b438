import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HubDatabases, OWN_DATABASES, openDatabases } from "../../../hub/databases.ts";
import { prepareDatabases } from "../../../hub/prepare-databases.ts";
import {
  type EmbeddedServer,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../../shared/database/embedded-postgres.ts";
import type { Report } from "../drill.ts";

/** Does something on a database server of its own, on which nothing is yet. */
export async function onOwnServer<T>(
  report: Report,
  use: (server: EmbeddedServer, dataDir: string) => Promise<T>,
): Promise<T> {
  return inOwnFolder(async (dataDir) => {
    const server = await startEmbeddedPostgres({ dataDir, log: report });
    try {
      return await use(server, dataDir);
    } finally {
      await server.stop();
      await removeEmbeddedPostgres(dataDir);
    }
  });
}

/** Does something on the databases of a hub, which are prepared and empty. */
export function onOwnDatabases<T>(
  report: Report,
  use: (databases: HubDatabases, server: EmbeddedServer) => Promise<T>,
): Promise<T> {
  return onOwnServer(report, async (server) => {
    const databases = await openDatabases(server, OWN_DATABASES);
    await prepareDatabases(databases);
    return use(databases, server);
  });
}

/** Does something in a folder that is removed afterwards, and that PostgreSQL's account may pass through. */
export async function inOwnFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
  await chmod(folder, 0o755);
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
