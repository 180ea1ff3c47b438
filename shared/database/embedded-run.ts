import { type SpawnOptions, spawn } from "node:child_process";

/** An account of the machine. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

// Nothing of the hub's own environment (secrets, PG* variables, locales) reaches PostgreSQL.
const CLEAN_ENVIRONMENT = { PATH: "/usr/bin:/bin:/usr/sbin:/sbin", LC_ALL: "C", TZ: "UTC" };

/** How a child is started as `account`; null is the hub's own account. */
export function asAccount(account: Account | null): SpawnOptions {
  // The current folder may be closed to the account, and PostgreSQL insists on knowing where it is.
  const common: SpawnOptions = { cwd: "/", env: CLEAN_ENVIRONMENT };
  return account === null ? common : { ...common, uid: account.uid, gid: account.gid };
}

/**
 * Runs a short command to its end; a command that cannot even be started ends with code null.
 *
 * @param signal ends the command before its time
 */
export function run(
  account: Account | null,
  file: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<Finished> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(file, args, { ...asAccount(account), stdio: ["ignore", "pipe", "pipe"] });
    const collect = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    const abort = () => void child.kill("SIGTERM");
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    child.on("close", () => signal?.removeEventListener("abort", abort));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
