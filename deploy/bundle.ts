// `npm run bundle [-- --arch arm64] [--node FILE] [--to FOLDER]`: one archive for a Linux machine that no network reaches.
// In it: built programs and pages, their sources, the software bill of materials, the packages with native parts for that machine, the embedded PostgreSQL,
// and, from an archive of nodejs.org given by `--node`, Node itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unneeded } from "./trim-modules.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ROOMS = [
  "built",
  "deploy",
  "docs",
  "gateway",
  "hub",
  "identity",
  "operations",
  "policies",
  "schema",
  "shared",
  "subgraphs",
];
const FILES = [
  "package.json",
  "package-lock.json",
  ".npmrc",
  "LICENSE",
  "README.md",
  "README.zh-CN.md",
  "CHANGELOG.md",
];

const { values } = parseArgs({
  options: {
    arch: { type: "string", default: process.arch },
    node: { type: "string" },
    to: { type: "string", default: "." },
    // Packages that are there already, for the machine that makes the archive.
    modules: { type: "string" },
  },
});
const { arch, node, modules } = values;
if (arch !== "x64" && arch !== "arm64") throw new Error(`--arch should be x64 or arm64; it is ${arch}.`);

const name = `leader-hub-${version()}-linux-${arch}`;
const work = mkdtempSync(join(tmpdir(), "leader-hub-bundle-"));
const folder = join(work, name);
try {
  mkdirSync(folder);
  for (const each of [...ROOMS, ...FILES, "verifier"])
    cpSync(join(ROOT, each), join(folder, each), { recursive: true });
  run(
    process.execPath,
    ["--import", "tsx", join(ROOT, "deploy", "sbom.ts"), "--to", join(folder, "sbom.cdx.json")],
    ROOT,
  );
  rmSync(join(folder, "deploy", "secrets"), { recursive: true, force: true });
  // Of the pages, what is served, and the list of what they may ask.
  for (const each of ["dist", "generated"]) {
    cpSync(join(ROOT, "dashboard", each), join(folder, "dashboard", each), { recursive: true });
  }
  if (modules === undefined) installPackages();
  else copyPackages(resolve(modules));
  run(process.execPath, [join(folder, "deploy", "trim-modules.mjs"), folder], folder);
  if (node !== undefined) {
    mkdirSync(join(folder, "node"));
    run("tar", ["-xf", resolve(node), "--strip-components=1", "-C", join(folder, "node")], folder);
  }
  cpSync(join(ROOT, "deploy", "start-bundle.sh"), join(folder, "start.sh"));
  const archive = join(resolve(values.to), `${name}.tar.gz`);
  run("tar", ["-czf", archive, "--owner=0", "--group=0", name], work);
  const hash = createHash("sha256").update(readFileSync(archive)).digest("hex");
  writeFileSync(`${archive}.sha256`, `${hash}  ${name}.tar.gz\n`);
  process.stdout.write(`${archive}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Native packages are chosen by what npm is told, not by the machine that packs; no package's script runs. */
function installPackages(): void {
  const machine = ["--os=linux", `--cpu=${arch}`, "--libc=glibc"];
  run(
    "npm",
    ["ci", "--omit=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund", ...machine],
    folder,
  );
}

/** Packages that are there, without what only pages need. */
function copyPackages(from: string): void {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const left = new Set(unneeded(lock, false));
  for (const place of Object.keys(lock.packages)) {
    const name = place.slice("node_modules/".length);
    const isKept = place !== "" && !left.has(place) && !name.includes("node_modules/") && existsSync(join(from, name));
    if (!isKept) continue;
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    run("cp", ["-a", join(from, name), join(folder, place)], work);
  }
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(program, args, { cwd, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`${program} ${args[0]} failed: ${error?.message ?? `exit code ${status}`}.`);
}

function version(): string {
  return JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version;
}
