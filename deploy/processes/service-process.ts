import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How a service is run as a plain process. */
export interface ProcessPlan {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Ends with 0 when the service can be used; null when it can as soon as it runs. */
  readonly healthCheck: readonly string[] | null;
  /** The repository's folder. */
  readonly root: string;
  /** Where its output goes, to a file named after it. */
  readonly logs: string;
}

/** A service that runs. */
export interface ServiceProcess {
  readonly name: string;
  readonly process: ChildProcess;
  /** Resolves when it can be used; rejects with what it said when it ends before. */
  healthy(): Promise<void>;
  /** Resolves when it has ended with 0; rejects with what it said otherwise. */
  completed(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const HEALTHY_WITHIN_MS = 180_000;
const STOPPED_WITHIN_MS = 20_000;

/** Starts a service; its environment is what the plan says and where programs are found, and nothing else. */
export function startProcess(plan: ProcessPlan): ServiceProcess {
  const { name, command, root, logs } = plan;
  mkdirSync(logs, { recursive: true });
  const logFile = join(logs, `${name}.log`);
  const environment = { PATH: process.env.PATH, ...plan.environment };
  const [program = "", ...given] = command;
  const child = spawn(program, given, { cwd: root, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", (code) => resolve(code));
  });
  const failed = () =>
    new Error(`${name} ended before it could be used:\n${readFileSync(logFile, "utf8").slice(-4_000)}`);
  const isRunning = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
  return {
    name,
    process: child,
    async healthy() {
      const until = performance.now() + HEALTHY_WITHIN_MS;
      while (!(await isHealthy(plan, environment))) {
        if (!isRunning()) throw failed();
        if (performance.now() > until) throw new Error(`${name} is not healthy after ${HEALTHY_WITHIN_MS} ms.`);
        await sleep(500);
      }
    },
    async completed() {
      if ((await ended) !== 0) throw failed();
    },
    async stop(signal = "SIGTERM") {
      if (!isRunning()) return;
      child.kill(signal);
      const late = setTimeout(() => child.kill("SIGKILL"), STOPPED_WITHIN_MS);
      await once(child, "close");
      clearTimeout(late);
    },
  };
}

function isHealthy({ healthCheck, root }: ProcessPlan, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (healthCheck === null) return Promise.resolve(true);
  const [program = "", ...given] = healthCheck;
  return new Promise((resolve) => execFile(program, given, { cwd: root, env }, (error) => resolve(error === null)));
}
