import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type DatabaseAddress, databaseAddress } from "./embedded-address.ts";
import { findHome } from "./embedded-home.ts";
import { runningOn } from "./embedded-owner.ts";

/** The PostgreSQL that another process runs on this data folder; null when none does. */
export async function attachEmbeddedPostgres(dataDir: string): Promise<DatabaseAddress | null> {
  const home = await findHome(resolve(dataDir));
  const owner = home === null ? null : await runningOn(home);
  if (owner === null) return null;
  const password = await readFile(join(resolve(dataDir), "postgres-password"), "utf8");
  return databaseAddress(owner.port, password.trim());
}
