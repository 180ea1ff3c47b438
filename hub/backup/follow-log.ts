import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { ForeignServer } from "./servers.ts";

const SLOT = "leader_hub_backup";
// Nothing else of our own environment concerns it.
const PROGRAM_PATH = "/usr/local/bin:/usr/bin:/bin";

/** A server, and the folder that takes its log. */
export interface Followed extends ForeignServer {
  readonly wal: string;
}

/**
 * Takes the log of servers as it is written, by PostgreSQL's own pg_receivewal, until the signal.
 *
 * A slot on each server keeps what has not come yet.
 *
 * @param programs folder of PostgreSQL's programs; null for where the system looks
 * @throws {OperatorError} when the program is missing or ends by itself
 */
export async function followLogs(
  servers: readonly Followed[],
  programs: string | null,
  stopping: AbortSignal,
): Promise<void> {
  const program = programs === null ? "pg_receivewal" : join(programs, "pg_receivewal");
  for (const server of servers) {
    const made = await ended(start(program, server, ["--create-slot", "--if-not-exists"]));
    if (made !== 0) throw failed(program, server.name, made);
  }
  const following = servers.map(async (server) => {
    const child = start(program, server, ["--directory", server.wal, "--synchronous"]);
    stopping.addEventListener("abort", () => void child.kill("SIGINT"));
    const code = await ended(child);
    if (!stopping.aborted) throw failed(program, server.name, code);
  });
  await Promise.all(following);
}

function start(program: string, { url }: Followed, args: readonly string[]): ChildProcess {
  const at = new URL(url);
  const password = decodeURIComponent(at.password);
  at.password = "";
  // Who looks at the list of processes sees no password.
  return spawn(program, ["--slot", SLOT, "--dbname", at.href, ...args], {
    env: { PATH: PROGRAM_PATH, PGPASSWORD: password },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("exit", (code) => resolve(code));
  });
}

function failed(program: string, server: string, code: number | null): OperatorError {
  const [how, howChinese] =
    code === null
      ? ["could not be started; name its folder with --programs", "无法启动；请用 --programs 指定其所在目录"]
      : [`ended with ${code}; its message is above`, `以 ${code} 退出，原因见上`];
  return new OperatorError(
    `${program} for the server of ${server} ${how}.`,
    `${server} 服务器的 ${program} ${howChinese}。`,
  );
}
