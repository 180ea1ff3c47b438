import { chmod, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { systemErrorCode } from "./embedded-error.ts";

/**
 * Makes a folder and those above it that are missing, open to readers; one that is there stays as it is.
 *
 * Node's own recursive `mkdir` never returns where the system refuses a new folder as "not found", below /proc for one.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await makeOne(folder);
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return;
    throw error;
  }
  // Under a strict umask the new folder is closed to the account that PostgreSQL runs as.
  await chmod(folder, 0o755);
}
