import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { untilReady } from "../../../bench/hub-process.ts";
import { freePort } from "../../../shared/database/embedded-port.ts";
import { program } from "../../harness/built-programs.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The process of a hub that a drill may do anything to. */
export interface HubChild {
  readonly url: string;
  readonly pid: number;
  /** What it wrote to its log since it began, a line each. */
  readonly log: readonly string[];
  /** Sends a signal and waits for its end. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** Starts a hub and waits until it says that it is ready. */
export async function startHubChild(
  dataDir: string,
  environment: Readonly<Record<string, string>>,
  given?: number,
): Promise<HubChild> {
  const port = given ?? (await freePort(null));
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...{ PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NODE_ENV: "production" },
    ...{ HUB_DATA_DIR: dataDir, HUB_PORT: String(port), ...environment },
  };
  const [node, ...args] = program("hub");
  const child = spawn(node, args, { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
  const log: string[] = [];
  if (child.stderr !== null) createInterface({ input: child.stderr }).on("line", (line) => log.push(line));
  await untilReady(child, url).catch((error: Error) => {
    throw new Error(`${error.message} ${log.slice(-5).join(" ")}`);
  });
  return { url, pid: Number(child.pid), log, end: (signal) => end(child, signal) };
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await ended;
}
