import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, chown, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { accountToRunAs } from "../../../shared/database/embedded-account.ts";
import { freePort } from "../../../shared/database/embedded-port.ts";
import { asAccount, run } from "../../../shared/database/embedded-run.ts";
import { newPassword, withClient } from "../../../shared/database/provision.ts";
import { untilMs } from "./wait.ts";

const NEEDED = ["initdb", "postgres", "pg_receivewal"];
const STARTED_WITHIN_MS = 60_000;

/** The folder with all of PostgreSQL's own programs on this machine, of the highest version; null where there is none. */
export async function systemPrograms(): Promise<string | null> {
  const versions = async (parent: string, below: string) =>
    (await readdir(parent).catch(() => []))
      .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
      .map((each) => join(parent, each, below));
  const onPath = (process.env.PATH ?? "").split(":").filter((each) => each !== "");
  for (const folder of [...(await versions("/usr/lib/postgresql", "bin")), "/usr/local/pgsql/bin", ...onPath]) {
    const there = await Promise.all(
      NEEDED.map((name) =>
        access(join(folder, name)).then(
          () => true,
          () => false,
        ),
      ),
    );
    if (there.every(Boolean)) return folder;
  }
  return null;
}

/** A server that the machine's own programs run, as a department may have it elsewhere. */
export class SystemPostgres {
  readonly url: string;
  readonly #programs: string;
  readonly #folder: string;
  readonly #port: number;
  #process: ChildProcess | null = null;

  private constructor(programs: string, folder: string, port: number, url: string) {
    this.#programs = programs;
    this.#folder = folder;
    this.#port = port;
    this.url = url;
  }

  /** Makes a server and starts it. */
  static async make(programs: string, folder: string): Promise<SystemPostgres> {
    const account = await accountToRunAs(null);
    const [password, port] = [newPassword(), await freePort(null)];
    const secret = join(dirname(folder), "password");
    await writeFile(secret, password, { mode: 0o600 });
    await mkdir(folder, { mode: 0o700 });
    if (account !== null) for (const each of [secret, folder]) await chown(each, account.uid, account.gid);
    const made = await run(account, join(programs, "initdb"), [
      "-D",
      folder,
      "-U",
      "owner",
      "-A",
      "scram-sha-256",
      "--pwfile",
      secret,
      "-E",
      "UTF8",
    ]);
    if (made.code !== 0) throw new Error(`initdb ended with ${made.code}: ${made.output.slice(-500)}`);
    const server = new SystemPostgres(programs, folder, port, `postgres://owner:${password}@127.0.0.1:${port}`);
    await server.start();
    return server;
  }

  /** The same address on what was restored into another folder. */
  async at(folder: string): Promise<SystemPostgres> {
    const account = await accountToRunAs(null);
    if (account !== null) await run(null, "/bin/chown", ["-R", `${account.uid}:${account.gid}`, folder]);
    const server = new SystemPostgres(this.#programs, folder, this.#port, this.url);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const account = await accountToRunAs(null);
    const sockets = ["-c", "unix_socket_directories="];
    const settings = ["-p", String(this.#port), "-h", "127.0.0.1", ...sockets, "-c", "wal_level=logical"];
    this.#process = spawn(join(this.#programs, "postgres"), ["-D", this.#folder, ...settings], {
      ...asAccount(account),
      stdio: "ignore",
    });
    await untilMs("The server should answer", STARTED_WITHIN_MS, () =>
      withClient(`${this.url}/postgres`, async () => true).catch(() => false),
    );
  }

  /** Ends it as a power cut does, or in order. */
  async end(signal: "SIGKILL" | "SIGINT"): Promise<void> {
    const child = this.#process;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
}
