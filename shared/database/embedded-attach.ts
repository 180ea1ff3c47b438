import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type DatabaseAddress, databaseAddress } from "./embedded-address.ts";
import { EmbeddedPostgresError } from "./embedded-error.ts";
import { findHome } from "./embedded-home.ts";
import { ownerOf } from "./embedded-owner.ts";

/**
 * The PostgreSQL that another process runs on this data folder; null when none does.
 *
 * @throws {EmbeddedPostgresError} ALREADY_RUNNING when it is still starting
 */
export async function attachEmbeddedPostgres(dataDir: string): Promise<DatabaseAddress | null> {
  const home = await findHome(resolve(dataDir));
  const owner = home === null ? null : await ownerOf(home);
  if (owner === null) return null;
  if (owner.phase === "starting" || owner.port === null) {
    throw new EmbeddedPostgresError(
      "ALREADY_RUNNING",
      `PostgreSQL on ${dataDir} is just being started by process ${owner.pid}; try again in a moment.`,
      `进程 ${owner.pid} 正在启动 ${dataDir} 上的 PostgreSQL；请稍后再试。`,
    );
  }
  const password = await readFile(join(resolve(dataDir), "postgres-password"), "utf8");
  return databaseAddress(owner.port, password.trim());
}
