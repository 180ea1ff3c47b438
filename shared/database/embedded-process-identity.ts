import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemErrorCode } from "./embedded-error.ts";

/**
 * When a process started, as opaque text; null when it does not run (any more).
 *
 * A number of a process is used again after it ends, and after every restart of a container.
 */
export function processStartedAt(pid: number): string | null {
  return process.platform === "linux" ? startedAtOnLinux(pid) : startedAtByPs(pid);
}

/** Whether the process is the PostgreSQL server of this cluster folder. */
export function isPostgresOf(pid: number, cluster: string): boolean {
  if (processStartedAt(pid) === null) return false;
  if (process.platform !== "linux") return ps(pid, "command=").includes(`postgres -D ${cluster}`);
  const [program, ...args] = readProc(pid, "cmdline").split("\0");
  return program !== undefined && basename(program) === "postgres" && args.includes(cluster);
}

/** Waits until the process has ended; false when it still runs after `timeoutMs`. */
export async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  const startedAt = processStartedAt(pid);
  const deadline = performance.now() + timeoutMs;
  while (startedAt !== null && processStartedAt(pid) === startedAt) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Sends a signal; a process that has ended meanwhile is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (systemErrorCode(error) !== "ESRCH") throw error;
  }
}

function startedAtOnLinux(pid: number): string | null {
  const stat = readProc(pid, "stat");
  // The command's name stands in parentheses and may itself contain spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state] = fields;
  const ticks = fields[19];
  if (ticks === undefined || state === "Z" || state === "X") return null;
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${ticks}`;
}

function startedAtByPs(pid: number): string | null {
  const answer = ps(pid, "stat=,lstart=").trim();
  return answer === "" || answer.startsWith("Z") ? null : answer.replace(/^\S+\s+/, "");
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function ps(pid: number, columns: string): string {
  try {
    return execFileSync("/bin/ps", ["-ww", "-o", columns, "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}
