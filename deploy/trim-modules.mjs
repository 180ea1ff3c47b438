// Removes from node_modules what is built into the pages and the programs or only builds them, and with
// `--without-database` the embedded PostgreSQL: `trim-modules.mjs [FOLDER] [--without-database]`. For images and archives,
// where all is built already. Plain JavaScript and nothing but Node, because it removes what would run anything else.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NOT_BUILT_IN } from "../hub/build/programs.mjs";

/**
 * Places in node_modules that nothing needs any more, by the lockfile.
 *
 * @param {{ packages: Record<string, { dependencies?: object, optionalDependencies?: object, peerDependencies?: object }> }} lock
 * @param {boolean} withoutDatabase
 * @returns {string[]}
 */
export function unneeded({ packages }, withoutDatabase) {
  const needed = new Set();
  const waiting = [];
  const need = (name, from) => {
    const place = placeOf(packages, name, from);
    if (place === null || needed.has(place)) return;
    needed.add(place);
    waiting.push(place);
  };
  const databases = withoutDatabase ? {} : packages[""]?.optionalDependencies;
  for (const name of [...NOT_BUILT_IN, ...Object.keys(databases ?? {})]) need(name, "");
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const {
      dependencies: all = {},
      optionalDependencies: some = {},
      peerDependencies: peers = {},
    } = packages[place] ?? {};
    for (const name of Object.keys({ ...all, ...some, ...peers })) need(name, place);
  }
  return Object.keys(packages).filter((place) => place !== "" && !needed.has(place));
}

/** Where Node finds a package from a place in node_modules: the nearest folder above that has it. */
function placeOf(packages, name, from) {
  const levels = from.split("/node_modules/");
  for (let depth = from === "" ? 0 : levels.length; depth >= 0; depth--) {
    const place = [...levels.slice(0, depth), name].join("/node_modules/");
    const found = depth === 0 ? `node_modules/${name}` : place;
    if (packages[found] !== undefined) return found;
  }
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  const folder = given.find((each) => !each.startsWith("--")) ?? dirname(dirname(fileURLToPath(import.meta.url)));
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  for (const place of unneeded(lock, given.includes("--without-database"))) {
    const path = join(folder, place);
    if (existsSync(path)) rmSync(path, { recursive: true });
  }
}
