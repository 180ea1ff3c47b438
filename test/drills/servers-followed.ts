import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { withClient } from "../../shared/database/provision.ts";
import { variablePrefix } from "../../shared/server/environment.ts";
import { ROOT } from "../architecture/source-files.ts";
import { program } from "../harness/built-programs.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { inOwnFolder } from "./frame/own-databases.ts";
import { SystemPostgres, systemPrograms } from "./frame/system-postgres.ts";
import { untilMs } from "./frame/wait.ts";

const ROWS = 3_000;
const FOLLOWED_WITHIN_MS = 60_000;
/** How much of what was acknowledged may be on its way when the disk is lost. */
const LOST_MS = 1_000;

/** What was acknowledged, and when. */
type Acknowledged = readonly { readonly n: number; readonly at: number }[];

export const drill: Drill = {
  name: "servers-followed",
  rows: ["G39"],
  shows:
    "A server of one's own is backed up while its log is followed, and lost with its disk: it is restored to an instant and to its newest state.",
  showsZh: "对自有服务器做基础备份并持续接收日志；服务器连同磁盘丢失后，恢复到某一时刻及最新状态。",
  async run(report, extent) {
    const programs = await systemPrograms();
    if (programs === null) return [notHere()];
    report(`PostgreSQL's own programs: ${programs}`);
    return inOwnFolder((folder) => rehearse(programs, folder, extent.times(ROWS), report));
  },
};

async function rehearse(programs: string, folder: string, rows: number, report: Report): Promise<Figure[]> {
  const server = await SystemPostgres.make(programs, join(folder, "server"));
  const environment = environmentOf(server, folder);
  const backup = join(folder, "backup");
  const following = await follow(server, environment, backup, programs);
  await withClient(`${server.url}/postgres`, (client) => client.query("create table written (n integer primary key)"));
  const first = await write(server, 1, rows, report);
  const between = await clockOf(server);
  const second = await write(server, rows + 1, rows, report);
  await server.end("SIGKILL");
  const lost = await ended(following, "SIGINT");
  if (lost !== 0) throw new Error(`hub backup --follow ended with ${lost}.`);
  await rm(join(folder, "server"), { recursive: true });
  report("the server and its disk are gone");

  const restore = async (to: string) => {
    const into = join(folder, `restored-${to === "latest" ? to : "instant"}`);
    await command(
      ["restore", "--from", backup, "--server", SUBGRAPHS[0], "--to", to, "--into", into, "--programs", programs],
      environment,
    );
    const restored = await server.at(into);
    const there = await writtenIn(restored);
    await restored.end("SIGINT");
    report(`restored to ${to}: ${there.size} rows`);
    return there;
  };
  const newest = await restore("latest");
  const instant = await restore(between);
  return [judgeInstant(instant, first), judgeNewest(newest, [...first, ...second])];
}

function environmentOf(server: SystemPostgres, folder: string): Record<string, string> {
  const addresses = SUBGRAPHS.flatMap((name) =>
    ["DATABASE_URL", "MIGRATOR_DATABASE_URL", "ADMIN_DATABASE_URL"].map((kind) => [
      `${variablePrefix(name)}_${kind}`,
      `${server.url}/postgres`,
    ]),
  );
  return {
    ...Object.fromEntries(addresses),
    ...{ PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NODE_ENV: "production" },
    ...{ HUB_DATA_DIR: join(folder, "data"), REGISTER_COPY_DATABASE_URL: `${server.url}/postgres` },
  };
}

/** A base backup, and whoever takes the log from then on. */
async function follow(
  server: SystemPostgres,
  environment: Record<string, string>,
  backup: string,
  programs: string,
): Promise<ChildProcess> {
  const child = start(["backup", "--to", backup, "--follow", "--programs", programs], environment);
  await untilMs("The log should be followed", FOLLOWED_WITHIN_MS, async () => {
    if (child.exitCode !== null) throw new Error(`hub backup --follow ended with ${child.exitCode}.`);
    return withClient(`${server.url}/postgres`, async (client) => {
      const { rows } = await client.query("select from pg_stat_replication where state = 'streaming'");
      return rows.length === 1;
    });
  });
  return child;
}

async function write(server: SystemPostgres, from: number, count: number, report: Report): Promise<Acknowledged> {
  const acknowledged: { n: number; at: number }[] = [];
  await withClient(`${server.url}/postgres`, async (client) => {
    for (let n = from; n < from + count; n += 1) {
      await client.query("insert into written values ($1)", [n]);
      acknowledged.push({ n, at: performance.now() });
    }
  });
  report(`${count} rows acknowledged, each on its own`);
  return acknowledged;
}

async function clockOf(server: SystemPostgres): Promise<string> {
  return withClient(`${server.url}/postgres`, async (client) => {
    // Told in milliseconds, it has to be after what was written before.
    await client.query("select pg_sleep(0.01)");
    const { rows } = await client.query<{ at: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
    );
    return String(rows[0]?.at);
  });
}

async function writtenIn(server: SystemPostgres): Promise<ReadonlySet<number>> {
  return withClient(`${server.url}/postgres`, async (client) => {
    const { rows } = await client.query<{ n: number }>("select n from written");
    return new Set(rows.map(({ n }) => n));
  });
}

function judgeInstant(there: ReadonlySet<number>, acknowledged: Acknowledged): Figure {
  const missing = acknowledged.filter(({ n }) => !there.has(n)).length;
  const later = there.size - (acknowledged.length - missing);
  if (missing > 0 || later > 0) throw new Error(`At the instant ${missing} rows were missing, ${later} too many.`);
  return {
    ...{ what: "rows at the instant", whatZh: "所选时刻的数据行" },
    ...{ measured: `${there.size} of ${acknowledged.length}, none later 无更晚者`, limit: "exactly those 恰好相同" },
  };
}

function judgeNewest(there: ReadonlySet<number>, acknowledged: Acknowledged): Figure {
  const missing = acknowledged.filter(({ n }) => !there.has(n));
  const age = (acknowledged.at(-1)?.at ?? 0) - (missing[0]?.at ?? acknowledged.at(-1)?.at ?? 0);
  if (age > LOST_MS) throw new Error(`${missing.length} acknowledged rows of the last ${age.toFixed(0)} ms are lost.`);
  return {
    ...{ what: "acknowledged and lost with the disk (RPO)", whatZh: "随磁盘丢失的已确认数据（RPO）" },
    ...{ measured: `${missing.length} of ${acknowledged.length}, ${age.toFixed(0)} ms`, limit: `${LOST_MS} ms` },
  };
}

function notHere(): Figure {
  return {
    ...{ what: "not rehearsed: pg_receivewal, initdb and postgres are not here", whatZh: "未演练：本机没有这些程序" },
    ...{ measured: "-", limit: "-" },
  };
}

function start(args: readonly string[], environment: Record<string, string>): ChildProcess {
  const [node, ...script] = program("command");
  return spawn(node, [...script, ...args], { cwd: ROOT, env: environment, stdio: ["ignore", "ignore", "inherit"] });
}

async function command(args: readonly string[], environment: Record<string, string>): Promise<void> {
  const code = await ended(start(args, environment));
  if (code !== 0) throw new Error(`hub ${args[0]} ended with ${code}.`);
}

async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = once(child, "exit");
  if (signal !== undefined) child.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}
