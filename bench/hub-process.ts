import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { HubDatabases } from "../hub/databases.ts";
import { tokenFor } from "../hub/demonstration-token.ts";
import { demonstrationIdentities } from "../identity/demonstration-identities.ts";
import { departmentEntries } from "../identity/department-entry.ts";
import { freePort } from "../shared/database/embedded-port.ts";
import { program } from "../test/harness/built-programs.ts";
import { databaseAddresses } from "../test/harness/database-addresses.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A hub in processes of its own, as `npm start` runs it. */
export interface HubProcess {
  readonly url: string;
  readonly pid: number;
  /** A token of the department that sees every answer; holds ten minutes. */
  token(): Promise<string>;
  /** Resident memory of the process that answers, in megabytes of 10^6 bytes. */
  memoryMb(): Promise<number>;
  stop(): Promise<void>;
  /** Ends it at once, as a fault would. */
  kill(): Promise<void>;
}

export interface HubProcessOptions {
  readonly dataDir: string;
  readonly workers?: number;
  /** Where its databases are; its own when not given. */
  readonly databases?: HubDatabases;
  readonly environment?: Readonly<Record<string, string>>;
  /** Any free one when not given. */
  readonly port?: number;
}

/** Starts a hub and waits until it answers. */
export async function startHub(options: HubProcessOptions): Promise<HubProcess> {
  const { dataDir, workers = 1, databases, environment = {} } = options;
  const port = options.port ?? (await freePort(null));
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...{ PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NODE_ENV: "production" },
    ...{ HUB_DATA_DIR: dataDir, HUB_PORT: String(port), HUB_WORKERS: String(workers), HUB_LOG_LEVEL: "error" },
    ...(databases === undefined ? {} : { ...databaseAddresses(databases), HUB_DEMO: "off" }),
    ...environment,
  };
  const [node, ...args] = program("hub");
  const child = spawn(node, args, { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit"] });
  await untilReady(child, url);
  return {
    url,
    pid: Number(child.pid),
    token: () => tokenOf(url, dataDir),
    memoryMb: () => residentMb(Number(child.pid)),
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await ended;
}

/** Waits until every department can be asked. */
export async function untilReady(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.status === 200) return;
    await sleep(20);
  }
  throw new Error(`The hub was expected to run; it ended with ${child.exitCode}.`);
}

async function tokenOf(url: string, dataDir: string): Promise<string> {
  const identity = demonstrationIdentities(departmentEntries()).find(({ name }) => name === "market-regulation");
  if (identity === undefined) throw new Error("market-regulation should be among the demonstration identities.");
  return tokenFor(identity, null, url, dataDir);
}

/** @see proc(5); where there is none, it cannot be measured */
async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024) / 1e6;
}
