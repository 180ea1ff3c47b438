import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { systemErrorCode } from "../shared/database/embedded-error.ts";
import { makeFolder } from "../shared/database/embedded-folder.ts";

/** Makes a folder that only its owner may enter; one that is there is closed to others. */
export async function makePrivateFolder(parent: string, name: string): Promise<string> {
  await makeFolder(parent);
  const folder = join(parent, name);
  await mkdir(folder, { mode: 0o700, recursive: true });
  await chmod(folder, 0o700);
  return folder;
}

/** Writes a file that only its owner may read: whole, or not at all. */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
}

/** The text of a file; null when it is not there. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return null;
    throw error;
  }
}
