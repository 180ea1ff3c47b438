// The programs as JavaScript, each with the packages it needs, built when their sources have changed since they were built
// last. Without them every start would read and translate several thousand files.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { licensesOf } from "./licenses.mjs";
import { EMBEDDED_DATABASE, NOT_BUILT_IN, PROGRAMS } from "./programs.mjs";
import { filesBelow, hashOf, isBuiltFrom, noteBuiltFrom, ROOT } from "./sources-hash.mjs";

const ROOMS = ["gateway", "hub", "identity", "schema", "shared", "subgraphs", "verifier"];
export const BUILT = join(ROOT, "built");
const SOURCE = /\.(ts|mjs)$/;

export async function buildPrograms() {
  const hash = hashOf([...ROOMS.flatMap((room) => filesBelow(room)).filter((path) => SOURCE.test(path))]);
  if (isBuiltFrom(BUILT, hash)) return;
  console.error("Building the programs … 正在构建程序 …");
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    cwd: ROOT,
    input: PROGRAMS,
    platform: "node",
    external: (id) => id.startsWith(EMBEDDED_DATABASE) || NOT_BUILT_IN.includes(id),
    plugins: [{ name: "places", transform: (code, id) => placed(code, id) }],
    resolve: { tsconfigFilename: join(ROOT, "tsconfig.json") },
    onLog: (_level, log, handle) => {
      if (!isOfPackages(log)) handle("error", log);
    },
  });
  const fresh = mkdtempSync(join(ROOT, ".built-"));
  try {
    // Migrations are known to the database by the names of their classes.
    const { output } = await bundle.write({
      ...{ dir: fresh, format: "esm", keepNames: true, entryFileNames: "[name].js" },
    });
    writeFileSync(join(fresh, "licenses.md"), licensesOf(output));
    noteBuiltFrom(fresh, hash);
    replaceBy(fresh, hash);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    await bundle.close();
  }
}

function replaceBy(fresh, hash) {
  rmSync(BUILT, { recursive: true, force: true });
  try {
    renameSync(fresh, BUILT);
  } catch (error) {
    // Somebody else may have built the same meanwhile.
    if (!isBuiltFrom(BUILT, hash)) throw error;
  }
}

/** Packages import others only if they are there, and have circles of their own; with our sources neither is right. */
function isOfPackages({ id, message }) {
  return (id ?? message).includes("node_modules");
}

/** Lets a source find its files, and the programs it starts, from where it is built to. */
function placed(code, id) {
  if (id.includes("node_modules") || !code.includes("import.meta")) return null;
  if (code.includes("import.meta.dirname")) throw new Error(`${id} should use import.meta.url, which can be moved.`);
  return code.replaceAll(/new URL\("([^"]+\.ts)", import\.meta\.url\)|import\.meta\.url/g, (_whole, path) => {
    const source = path && relative(ROOT, resolve(dirname(id), path));
    const program = Object.keys(PROGRAMS).find((name) => PROGRAMS[name] === source);
    if (program !== undefined) return `new URL("./${program}.js", import.meta.url)`;
    const own = `new URL(${JSON.stringify(relative(BUILT, id))}, import.meta.url)`;
    return path ? `new URL(${JSON.stringify(path)}, ${own})` : `${own}.href`;
  });
}
