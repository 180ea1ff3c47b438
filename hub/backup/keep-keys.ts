import { copyFile, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const PUBLIC_FILE = "keys.json";

/**
 * Copies departments' keys from one folder to another; what is there already stays.
 *
 * @param privateToo whether the keys by which decisions are signed go with the published ones
 * @returns departments of which something was copied
 */
export async function copyKeys(from: string, to: string, privateToo: boolean): Promise<string[]> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  const copied: string[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    if (await copyDepartment(join(from, name), join(to, name), privateToo)) copied.push(name);
  }
  return copied;
}

/** The published history grows, so the newest one is taken; without its own keys a department makes new ones. */
async function copyDepartment(from: string, to: string, privateToo: boolean): Promise<boolean> {
  const names = (await readdir(from)).filter((name) => name === PUBLIC_FILE || (privateToo && name.endsWith(".pem")));
  if (names.length === 0) return false;
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const name of names) await copyFile(join(from, name), join(to, name));
  return true;
}

/** Brings back the keys of departments that have none; keys that are there stay as they are. */
export async function bringBackKeys(from: string, to: string): Promise<string[]> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  const missing: string[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    if ((await stat(join(to, name, PUBLIC_FILE)).catch(() => null)) !== null) continue;
    if (await copyDepartment(join(from, name), join(to, name), true)) missing.push(name);
  }
  return missing;
}
