import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Drill, Report } from "../drill.ts";
import type { FromDrill, Outcome } from "./messages.ts";

const PROGRAM = fileURLToPath(new URL("./one.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
// PostgreSQL's watchdog and children that were told to end are done by then.
const ENDED_WITHIN_MS = 15_000;

/** How much is rehearsed. */
export interface Amount {
  readonly scale: number;
  readonly minutes: number | null;
}

/**
 * Rehearses in a process group and a folder of its own, so that whatever happens to it nothing stays behind.
 *
 * @param stop aborted when the operator has had enough
 */
export async function rehearse(drill: Drill, amount: Amount, report: Report, stop: AbortSignal): Promise<Outcome> {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
  // The account of PostgreSQL passes through.
  await chmod(folder, 0o755);
  const args = [drill.name, String(amount.scale), amount.minutes === null ? "" : String(amount.minutes)];
  const child = fork(PROGRAM, args, { cwd: ROOT, detached: true, env: { ...process.env, TMPDIR: folder } });
  const end = () => child.kill("SIGKILL");
  stop.addEventListener("abort", end);
  const told = await hear(child, report);
  stop.removeEventListener("abort", end);
  const left = await untilGone(folder, child.pid, stop.aborted);
  await rm(folder, { recursive: true, force: true });
  const failure = told.failure ?? (left.length > 0 ? `It left behind: ${left.join(", ")}` : null);
  return { ...told, failure, seconds: (performance.now() - began) / 1000 };
}

type Told = Omit<Outcome, "seconds">;

async function hear(child: ChildProcess, report: Report): Promise<Told> {
  const lines: string[] = [];
  let told: Told = { lines, figures: [], failure: "Its process ended before it was done." };
  child.on("message", (message: FromDrill) => {
    if (message.type === "LINE") report(message.line);
    if (message.type === "LINE") lines.push(message.line);
    if (message.type === "DONE") told = { lines, figures: message.figures, failure: null };
    if (message.type === "FAILED") told = { lines, figures: [], failure: message.why };
  });
  await once(child, "close");
  return told;
}

/** Ends what the drill started and did not end; names what a finished drill should have ended itself. */
async function untilGone(folder: string, group: number | undefined, interrupted: boolean): Promise<string[]> {
  const until = performance.now() + (interrupted ? 0 : ENDED_WITHIN_MS);
  while (groupLives(group) && performance.now() < until) await sleep(100);
  const left = groupLives(group) && !interrupted ? ["processes"] : [];
  if (group !== undefined && groupLives(group)) process.kill(-group, "SIGKILL");
  const servers = performance.now() + ENDED_WITHIN_MS;
  // A database server is in a group of its own; its watchdog stops it, and it takes its file away as it goes.
  while ((await runningServers(folder)).length > 0 && performance.now() < servers) await sleep(100);
  return [...left, ...(await runningServers(folder))];
}

function groupLives(group: number | undefined): boolean {
  try {
    return group !== undefined && process.kill(-group, 0);
  } catch {
    return false;
  }
}

async function runningServers(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith("postmaster.pid"));
}
