// Whether what was built is still what its sources say. Plain JavaScript, because it runs before the hub's code is built.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @returns {string} one hash over the lockfile and these files, by name and content */
export function hashOf(/** @type {string[]} */ files) {
  const sum = createHash("sha256");
  for (const path of [join(ROOT, "package-lock.json"), ...files].sort()) {
    sum.update(path.slice(ROOT.length)).update(readFileSync(path));
  }
  return sum.digest("hex");
}

/** @returns {string[]} the files below a folder of the project, but for those below `without` */
export function filesBelow(/** @type {string} */ folder, without = "") {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => without === "" || !path.startsWith(join(ROOT, without)));
}

/** @returns {boolean} whether a folder was built from sources with this hash */
export function isBuiltFrom(/** @type {string} */ folder, /** @type {string} */ hash) {
  try {
    return readFileSync(join(folder, ".sources"), "utf8") === hash;
  } catch {
    return false;
  }
}

/** Notes what a folder was built from; the last thing that is done to it. */
export function noteBuiltFrom(/** @type {string} */ folder, /** @type {string} */ hash) {
  writeFileSync(join(folder, ".sources"), hash);
}
