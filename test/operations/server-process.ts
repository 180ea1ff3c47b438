import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { tidyUpLater } from "../harness/tidy-up.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Whom a test runs the server as; null is the account of the test itself. */
export interface Runner {
  readonly title: string;
  readonly uid: number | null;
}

/** The account of the test itself. */
export const OWN: Runner = { title: process.geteuid?.() === 0 ? "root" : "an ordinary user", uid: null };

/** An ordinary account beside root's; null when the test is not run by root, or that account cannot enter this folder. */
export const ORDINARY: Runner | null = ordinaryRunner();

/** The account of the test and, where there is one, an ordinary account beside root's. */
export function runners(): Runner[] {
  return ORDINARY === null ? [OWN] : [OWN, ORDINARY];
}

function ordinaryRunner(): Runner | null {
  if (process.geteuid?.() !== 0) return null;
  const uid = 65_534;
  const { status } = spawnSync("/bin/sh", ["-c", 'test -r "$1"', "sh", join(ROOT, "package.json")], { uid, gid: uid });
  return status === 0 ? { title: "an ordinary user", uid } : null;
}

export interface Told {
  readonly event: string;
  readonly [detail: string]: unknown;
}

/** A process that runs the embedded PostgreSQL. */
export class ServerProcess {
  readonly child: ChildProcess;
  readonly #told: Told[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly ended: Promise<number | null>;

  constructor(dataDir: string, runner: Runner, before: readonly string[] = []) {
    const [program = process.execPath, ...args] = [
      ...before,
      process.execPath,
      ...["--import", "tsx", "test/operations/run-server.ts", dataDir],
    ];
    const account = runner.uid === null ? {} : { uid: runner.uid, gid: runner.uid };
    const env = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: tmpdir() };
    this.child = spawn(program, args, { cwd: ROOT, env, stdio: ["pipe", "pipe", "inherit"], ...account });
    this.ended = new Promise((resolve) => {
      this.child.once("close", (code) => {
        this.#hear({ event: "closed" });
        resolve(code);
      });
    });
    if (this.child.stdout)
      createInterface({ input: this.child.stdout }).on("line", (line) => this.#hear(JSON.parse(line)));
  }

  /** The next thing of that kind which it tells; an answer as well when it told so before. */
  async hears(event: string): Promise<Told> {
    for (;;) {
      const at = this.#told.findIndex((told) => told.event === event);
      const [found] = at < 0 ? [] : this.#told.splice(at, 1);
      if (found) return found;
      const end = this.#told.find(({ event }) => event === "closed" || event === "failed");
      if (end) throw new Error(`"${event}" was expected; it ended: ${JSON.stringify(this.#told)}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  tell(command: string): void {
    this.child.stdin?.write(`${command}\n`);
  }

  async stop(): Promise<number | null> {
    this.child.kill("SIGTERM");
    return this.ended;
  }

  #hear(told: Told): void {
    this.#told.push(told);
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** A new folder that the runner owns and that others may enter; it is removed when the test file ends. */
export function folderOf(runner: Runner): string {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-operations-"));
  tidyUpLater(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  if (runner.uid !== null) chownSync(folder, runner.uid, runner.uid);
  return folder;
}

/** Processes whose command line names a folder. */
export function processesOn(folder: string): { pid: number; commandLine: string }[] {
  return allProcesses().filter(({ commandLine }) => commandLine.includes(folder));
}

function allProcesses(): { pid: number; commandLine: string }[] {
  if (process.platform === "linux") {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => ({ pid: Number(pid), commandLine: readOrEmpty(`/proc/${pid}/cmdline`).replaceAll("\0", " ") }));
  }
  const lines = execFileSync("/bin/ps", ["-axww", "-o", "pid=,command="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => ({ pid: Number.parseInt(line, 10), commandLine: line }));
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
