import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { explainSystemError, systemErrorCode } from "../shared/database/embedded-error.ts";
import { makeFolder } from "../shared/database/embedded-folder.ts";
import { processStartedAt } from "../shared/database/embedded-process-identity.ts";
import { OperatorError } from "../shared/server/operator-error.ts";

const HubState = z.object({
  pid: z.number().int(),
  startedAt: z.string(),
  /** Null until PostgreSQL is up, and when the hub uses servers of somebody else's. */
  postgresPort: z.number().int().nullable(),
  /** Of the gateway; null until it takes requests. */
  url: z.string().nullable(),
});

/** What a running hub notes about itself in its data folder. */
export type HubState = z.infer<typeof HubState>;

/** This process's right to run on a data folder. */
export interface Claim {
  note(what: Partial<Pick<HubState, "postgresPort" | "url">>): Promise<void>;
  release(): Promise<void>;
}

/** The hub that runs on this data folder; null when none does, whatever a killed one left there. */
export async function runningHub(dataDir: string): Promise<HubState | null> {
  const state = parseState(await readFile(fileIn(dataDir), "utf8").catch(() => ""));
  return state !== null && processStartedAt(state.pid) === state.startedAt ? state : null;
}

/** @throws {OperatorError} when a hub runs on this data folder already */
export async function refuseSecondHub(dataDir: string): Promise<void> {
  const state = await runningHub(dataDir);
  if (state !== null) throw alreadyRuns(state, dataDir);
}

/**
 * Takes the data folder for this process; of two that try at once, one gets it.
 *
 * @throws {OperatorError} when a hub runs on it already
 */
export async function claimDataDir(dataDir: string): Promise<Claim> {
  const startedAt = processStartedAt(process.pid);
  if (startedAt === null) throw new Error(`Process ${process.pid} should be visible in the system's process table.`);
  let state: HubState = { pid: process.pid, startedAt, postgresPort: null, url: null };
  const file = fileIn(dataDir);
  try {
    await makeFolder(dataDir);
    while (!(await createFile(file, state))) await removeStale(file, dataDir);
  } catch (error) {
    throw explainSystemError(error, dataDir);
  }
  return {
    async note(what) {
      state = { ...state, ...what };
      await replaceFile(file, state).catch((error: unknown) => {
        throw explainSystemError(error, dataDir);
      });
    },
    release: () => rm(file, { force: true }),
  };
}

async function createFile(file: string, state: HubState): Promise<boolean> {
  try {
    await writeFile(file, text(state), { flag: "wx" });
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function replaceFile(file: string, state: HubState): Promise<void> {
  await writeFile(`${file}.new`, text(state));
  await rename(`${file}.new`, file);
}

/** Moves the note of a killed hub away; should it be a newer one by now, that is put back. */
async function removeStale(file: string, dataDir: string): Promise<void> {
  await refuseSecondHub(dataDir);
  const before = await readFile(file, "utf8").catch(() => "");
  // Somebody may be about to write it.
  if (parseState(before) === null) await sleep(100);
  await refuseSecondHub(dataDir);
  const aside = `${file}.stale-${process.pid}`;
  await rename(file, aside).catch(() => {});
  const moved = parseState(await readFile(aside, "utf8").catch(() => ""));
  if (moved !== null && processStartedAt(moved.pid) === moved.startedAt) return rename(aside, file);
  await rm(aside, { force: true });
}

function parseState(content: string): HubState | null {
  try {
    return HubState.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

function alreadyRuns(state: HubState, dataDir: string): OperatorError {
  const [where, whereChinese] = state.url === null ? ["it is still starting", "正在启动"] : [state.url, state.url];
  return new OperatorError(
    `The hub already runs on ${dataDir}: process ${state.pid}, ${where}.`,
    `枢纽已在 ${dataDir} 上运行：进程 ${state.pid}，${whereChinese}。`,
  );
}

function fileIn(dataDir: string): string {
  return join(dataDir, "hub.json");
}

function text(state: HubState): string {
  return `${JSON.stringify(state)}\n`;
}
