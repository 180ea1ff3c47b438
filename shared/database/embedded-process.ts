import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./embedded-binaries.ts";
import { diskFull, EmbeddedPostgresError, tellsOfFullDisk } from "./embedded-error.ts";
import type { Home } from "./embedded-home.ts";
import { type StopMode, stopPostgres } from "./embedded-leftover.ts";
import type { EmbeddedLog } from "./embedded-log.ts";
import { type Account, asAccount } from "./embedded-run.ts";

/** One run of the PostgreSQL server, from its start to its end. */
export interface PostgresProcess {
  readonly pid: number;
  /** Resolves with how it ended, when it has ended. */
  readonly ended: Promise<string>;
  stop(mode: StopMode): Promise<void>;
}

export interface Launch {
  readonly home: Home;
  readonly account: Account | null;
  readonly binaries: Binaries;
  readonly log: EmbeddedLog;
  /** Further arguments of the program, which win over its settings file. */
  readonly args?: readonly string[];
  /** Gives the start up. */
  readonly signal?: AbortSignal;
}

/**
 * Starts the server and waits until it takes connections.
 *
 * @throws {EmbeddedPostgresError} PORT_TAKEN, DISK_FULL or START_FAILED
 */
export async function launchPostgres(launch: Launch): Promise<PostgresProcess> {
  const { home, account, binaries, log } = launch;
  const from = log.size();
  // In a session of its own: the signal of Ctrl-C in a terminal must reach the hub first.
  const child = spawn(binaries.postgres, ["-D", home.cluster, ...(launch.args ?? [])], {
    ...asAccount(account),
    detached: true,
    stdio: ["ignore", log.descriptor, log.descriptor],
  });
  const state = watch(child);
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw explainEnd(await state.ended, "", home);
  const watchdog = startWatchdog(pid, launch);
  void state.ended.then(() => watchdog.release());
  while (!(await isReady(home, pid))) {
    if (state.over()) throw explainEnd(await state.ended, log.since(from), home);
    if (launch.signal?.aborted) await stopPostgres(pid, "immediate");
    await sleep(10);
  }
  const stop = async (mode: StopMode): Promise<void> => {
    child.ref();
    await stopPostgres(pid, mode);
    await state.ended;
  };
  return { pid, ended: state.ended, stop };
}

function watch(child: ChildProcess): { ended: Promise<string>; over(): boolean } {
  let over = false;
  const ended = new Promise<string>((resolve) => {
    const end = (how: string) => {
      over = true;
      resolve(how);
    };
    child.once("error", (error) => end(error.message));
    child.once("exit", (code, signal) => end(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  return { ended, over: () => over };
}

async function isReady(home: Home, pid: number): Promise<boolean> {
  const note = await readFile(join(home.cluster, "postmaster.pid"), "utf8").catch(() => "");
  const lines = note.split("\n");
  return lines[0] === String(pid) && lines[7]?.trim() === "ready";
}

function explainEnd(how: string, logged: string, home: Home): EmbeddedPostgresError {
  if (tellsOfFullDisk(logged)) return diskFull(home.cluster);
  if (/Address already in use/.test(logged)) {
    return new EmbeddedPostgresError(
      "PORT_TAKEN",
      "PostgreSQL needs a port of 127.0.0.1 of its own, but another process took it.",
      "PostgreSQL 需要 127.0.0.1 上的一个端口，但该端口已被其他进程占用。",
    );
  }
  const cause = logged
    .split("\n")
    .filter((line) => /FATAL|PANIC|ERROR|HINT/.test(line))
    .slice(-3)
    .join(" ");
  return new EmbeddedPostgresError(
    "START_FAILED",
    `PostgreSQL ended while starting (${how}): ${cause === "" ? "it logged no reason" : cause}`,
    `PostgreSQL 启动时退出（${how}），原因见上。`,
  );
}

/** Stops PostgreSQL when the hub ends without having done so, by kill -9 for instance: the pipe between them breaks. */
function startWatchdog(pid: number, { home, account }: Launch): { release(): void } {
  const script = `if read -r line; then exit 0; fi; kill -INT "$1"`;
  const child = spawn("/bin/sh", ["-c", script, "leader-hub-watchdog", String(pid), home.cluster], {
    ...asAccount(account),
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.unref();
  child.on("error", () => {});
  child.stdin?.on("error", () => {});
  if (child.stdin && "unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
  return { release: () => child.stdin?.end("done\n") };
}
