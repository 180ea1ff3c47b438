import { spawn, spawnSync } from "node:child_process";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../architecture/source-files.ts";
import { program } from "../harness/built-programs.ts";
import type { Drill } from "./drill.ts";

// A network of its own with nothing but itself in it; who may not make one starts the hub with the network there is.
const CUT = ["unshare", "--net", "--", "sh", "-c", 'ip link set lo up 2>/dev/null; exec "$@"', "sh"];
const STARTED = "Leader Hub runs at http://127.0.0.1:";

export const drill: Drill = {
  name: "archive-started",
  rows: [],
  shows:
    "The archive for a machine without network is packed, unpacked elsewhere, started, backed up, lost with its data and restored, all with the network cut.",
  showsZh: "打包离线归档，在别处解开；断网启动、备份，数据全失后恢复并再次启动。",
  async run(report) {
    const folder = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
    await chmod(folder, 0o755);
    try {
      program("hub");
      const archive = pack(folder);
      report(`packed: ${archive.slice(folder.length + 1)}`);
      demand("sha256sum", ["-c", `${archive}.sha256`], folder);
      demand("tar", ["-xzf", archive, "-C", folder], folder);
      const unpacked = (await readdir(folder)).find((name) => !name.includes(".tar"));
      const isCut = spawnSync(CUT[0] ?? "", [...CUT.slice(1), "true"]).status === 0;
      const at: Unpacked = { cwd: join(folder, String(unpacked)), dataDir: join(folder, "data"), isCut };
      const first = await start(at);
      report(`first start: ${first}`);
      const kept = join(folder, "backup");
      const backup = command(at, ["backup", "--to", kept, "--with-keys"]);
      report(`backup: ${backup}`);
      await rm(at.dataDir, { recursive: true });
      const restore = command(at, ["restore", "--from", kept, "--to", "latest"]);
      report(`restore: ${restore}`);
      const again = await start(at);
      const limit = isCut ? "network cut 断网" : "network there 未断网";
      return [
        { what: "first start", whatZh: "首次启动", measured: first, limit },
        { what: "backup", whatZh: "备份", measured: backup, limit },
        { what: "restore without the data folder", whatZh: "数据目录全失后恢复", measured: restore, limit },
        { what: "start of what was restored", whatZh: "恢复后启动", measured: again, limit },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function pack(folder: string): string {
  const packing = ["--import", "tsx", "deploy/bundle.ts", "--modules", "node_modules", "--to", folder];
  return demand(process.execPath, packing, ROOT).trim();
}

function demand(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(-1_000)}`);
  return stdout;
}

/** An archive unpacked, where its data are, and whether it has no network but its own. */
interface Unpacked {
  readonly cwd: string;
  readonly dataDir: string;
  readonly isCut: boolean;
}

/** @returns how long it took until it ran */
async function start(at: Unpacked): Promise<string> {
  const began = performance.now();
  const output = await startUntilItRuns(at);
  if (!output.includes(STARTED)) throw new Error(`The hub was expected to run; it told ${output.slice(-2_000)}`);
  return secondsSince(began);
}

/** @returns how long the command took */
function command({ cwd, dataDir, isCut }: Unpacked, args: readonly string[]): string {
  const began = performance.now();
  const [unshare = "", ...given] = [...(isCut ? CUT : []), "sh", "./start.sh", "built/command.js", ...args];
  const { status, stderr } = spawnSync(unshare, given, { cwd, env: environment(dataDir), encoding: "utf8" });
  if (status !== 0) throw new Error(`hub ${args[0]} ended with ${status}: ${stderr.slice(-1_000)}`);
  return secondsSince(began);
}

function secondsSince(began: number): string {
  return `${((performance.now() - began) / 1_000).toFixed(1)} s`;
}

function environment(dataDir: string): Record<string, string> {
  const node = process.execPath.replace(/\/[^/]*$/, "");
  return { PATH: `${node}:/usr/sbin:/usr/bin:/sbin:/bin`, HUB_DATA_DIR: dataDir, HUB_PORT: "0" };
}

async function startUntilItRuns({ cwd, dataDir, isCut }: Unpacked): Promise<string> {
  const [unshare = "", ...given] = [...(isCut ? CUT : []), "sh", "./start.sh"];
  const child = spawn(unshare, given, { cwd, env: environment(dataDir), stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let output = "";
  await new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString("utf8");
      if (output.includes(STARTED)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", () => resolve());
  });
  child.kill("SIGTERM");
  await ended;
  return output;
}
