import { spawn, spawnSync } from "node:child_process";
import { chmod, cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { untilReady } from "../../bench/hub-process.ts";
import { freePort } from "../../shared/database/embedded-port.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { inOwnFolder } from "./frame/own-databases.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const NOT_COPIED = new Set(["node_modules", ".git", ".data", "built", "coverage", "test", "bench"]);

export const drill: Drill = {
  name: "supply-chain",
  rows: ["G46"],
  shows:
    "A copy is installed from the lockfile, built and started: no package's script runs and none is missed; the bill of materials is written with the network cut; nothing high is known about any package.",
  showsZh: "按锁定文件安装一份副本并构建、启动：不运行也不需要任何依赖包脚本；断网生成物料清单；依赖包无已知高危漏洞。",
  run: (report) =>
    inOwnFolder(async (folder) => {
      const hub = join(folder, "hub");
      await cp(ROOT, hub, { recursive: true, filter: (from) => !NOT_COPIED.has(from.slice(ROOT.length)) });
      const scripts = await install(hub, folder, report);
      const packages = await writeSbom(hub, report);
      await startOnce(hub, folder, report);
      const known = await audit(hub, report);
      return [scripts, packages, known];
    }),
};

/** Installs as a first start does; each script that npm wanted to run would be noted instead. */
async function install(hub: string, folder: string, report: Report): Promise<Figure> {
  const notes = join(folder, "scripts.txt");
  const shell = join(folder, "note-script.sh");
  await writeFile(notes, "");
  await writeFile(shell, `#!/bin/sh\necho "$npm_package_name: $*" >> ${notes}\n`);
  await chmod(shell, 0o755);
  const env = { ...process.env, npm_config_script_shell: shell };
  run("node", ["hub/ensure-installed.mjs"], hub, env);
  const ran = (await readFile(notes, "utf8")).trim().split("\n").filter(Boolean);
  if (ran.length > 0) throw new Error(`${ran.length} scripts were run: ${ran.join("; ")}`);
  const lock = JSON.parse(await readFile(join(hub, "package-lock.json"), "utf8")).packages;
  const there = JSON.parse(await readFile(join(hub, "node_modules/.package-lock.json"), "utf8")).packages;
  const other = Object.keys(there).filter((place) => there[place].integrity !== lock[place]?.integrity);
  if (other.length > 0) throw new Error(`Not as the lockfile has them: ${other.join(", ")}`);
  report(`${Object.keys(there).length} packages installed, each with the hash of the lockfile`);
  return { what: "install scripts run", whatZh: "运行的安装脚本", measured: "0", limit: "0" };
}

/** With no route to anything where the system can cut it off; else by addresses at which nobody is. */
async function writeSbom(hub: string, report: Report): Promise<Figure> {
  const isCut = spawnSync("unshare", ["-Urn", "true"]).status === 0;
  const file = join(hub, "sbom.cdx.json");
  const command = ["node", "--import", "tsx", "deploy/sbom.ts", "--to", file];
  const env = { ...process.env, npm_config_registry: "http://127.0.0.1:1" };
  const [program = "", ...args] = isCut ? ["unshare", "-Urn", ...command] : command;
  run(program, args, hub, env);
  const sbom = JSON.parse(await readFile(file, "utf8"));
  const hashed = sbom.components.filter((each: { hashes?: unknown[] }) => (each.hashes?.length ?? 0) > 0).length;
  report(`bill of materials ${isCut ? "in a network namespace without a route" : "with no registry to ask"}`);
  return {
    ...{ what: "packages in the bill of materials", whatZh: "物料清单中的依赖包" },
    measured: `${sbom.components.length}, ${hashed} with a hash, every licence allowed`,
    limit: "a hash and an allowed licence for each",
  };
}

/** What its packages' scripts would have done is missed when the hub does not build or its PostgreSQL does not start. */
async function startOnce(hub: string, folder: string, report: Report): Promise<void> {
  run("node", ["hub/ensure-built.mjs", "--programs"], hub, process.env);
  const port = await freePort(null);
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", HUB_LOG_LEVEL: "error" },
    ...{ HUB_PORT: String(port), HUB_DATA_DIR: join(folder, "data"), HUB_DEMO: "off" },
  };
  const child = spawn("node", ["built/hub.js"], { cwd: hub, env, stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await untilReady(child, `http://127.0.0.1:${port}`);
  report(`built, started on its own PostgreSQL and ready (${(await readdir(join(hub, "built"))).length} files built)`);
  child.kill("SIGTERM");
  await ended;
}

async function audit(hub: string, report: Report): Promise<Figure> {
  const { stdout, stderr } = spawnSync("npm", ["audit", "--json", "--audit-level=high"], {
    cwd: hub,
    encoding: "utf8",
  });
  const told = JSON.parse(stdout || "{}").metadata?.vulnerabilities;
  const figure = { what: "known and high or critical", whatZh: "已知高危漏洞", limit: "0" };
  if (told === undefined) {
    const why = stderr.split("\n").find((line) => line.includes("audit")) ?? "no answer";
    report(`npm audit found no registry that answers it: ${why}`);
    return { ...figure, measured: "not told: no registry answers npm audit here 此处无注册源应答" };
  }
  const { high, critical } = told;
  if (high + critical > 0) throw new Error(`npm audit knows ${high} high and ${critical} critical; see npm audit.`);
  return { ...figure, measured: `0 (${JSON.stringify(told)})` };
}

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): void {
  const { status, error, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr.slice(-2_000)}`);
}
