import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { program } from "../../test/harness/built-programs.ts";
import type { ServerSettings } from "./settings.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ADDRESS = /(?:answers|runs) at (http:\/\/[^\s/]+)/;

/** A server in a process of its own. */
export interface RunningServer {
  /** Without a path. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface ServerProcess {
  /** A script of the repository, or a program as users have it. */
  readonly script: string | { readonly program: "hub" };
  readonly environment?: Readonly<Record<string, string>>;
  /** Told on standard input. */
  readonly settings?: ServerSettings;
  /** For Node itself: `--cpu-prof`. */
  readonly nodeOptions?: readonly string[];
}

/** Starts it and waits until it tells where it answers. */
export async function startServer(of: ServerProcess): Promise<RunningServer> {
  const { script, environment = {}, settings, nodeOptions = [] } = of;
  const child = spawn(process.execPath, [...nodeOptions, ...commandOf(script)], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "inherit"],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", ...environment },
  });
  child.stdin.end(settings === undefined ? "" : JSON.stringify(settings));
  for await (const line of createInterface(child.stdout)) {
    const url = ADDRESS.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      pid: child.pid ?? 0,
      async stop() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        // A peer may wait for its connections for ever; nothing of it is worth waiting for.
        const impatient = setTimeout(() => child.kill("SIGKILL"), 15_000);
        await ended;
        clearTimeout(impatient);
      },
    };
  }
  throw new Error(`${JSON.stringify(script)} ended before it told where it answers.`);
}

function commandOf(script: ServerProcess["script"]): string[] {
  return typeof script === "string" ? ["--import", "tsx", script] : program(script.program).slice(1);
}
