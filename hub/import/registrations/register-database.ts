import { setTimeout as sleep } from "node:timers/promises";
import { withClient } from "../../../shared/database/provision.ts";
import { OperatorError } from "../../../shared/server/operator-error.ts";
import { openDatabaseServer } from "../../database-server.ts";
import { openDatabases } from "../../databases.ts";
import type { CommandContext } from "../../hub-command.ts";
import { prepareDatabases } from "../../prepare-databases.ts";

/** The register's database for the duration of a command. */
export interface RegisterDatabase {
  /** As the application role. */
  readonly appUrl: string;
  close(): Promise<void>;
}

const WAIT_MS = 60_000;

/**
 * The register's database, ready to record: that of the running hub, one on a server of somebody else's, or the hub's
 * own, which is started, and made when it is not there yet.
 *
 * @throws {OperatorError} when it is somewhere else, or does not get ready
 */
export async function openRegisterDatabase({ environment, report }: CommandContext): Promise<RegisterDatabase> {
  const { databaseUrl, url } = environment.departments["market-regulation"];
  if (databaseUrl !== null) {
    await untilReady(databaseUrl, report);
    return { appUrl: databaseUrl, close: async () => {} };
  }
  if (url !== null) throw runsElsewhere(url);
  const server = await openDatabaseServer(environment, report);
  try {
    const databases = await openDatabases(server.address, environment);
    if (!server.wasRunning) await prepareDatabases(databases);
    const { appUrl } = databases.departments["market-regulation"];
    await untilReady(appUrl, report);
    return { appUrl, close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Another process may just be preparing it. */
async function untilReady(appUrl: string, report: (line: string) => void): Promise<void> {
  const until = performance.now() + WAIT_MS;
  for (let told = false; !(await isReady(appUrl)); told = true) {
    if (performance.now() >= until) throw notReady();
    if (!told) report("Waiting for the register to be prepared … 等待登记册就绪 …");
    await sleep(500);
  }
}

async function isReady(appUrl: string): Promise<boolean> {
  return withClient(appUrl, async (client) => {
    const made = await client.query<{ made: boolean }>("select to_regclass('register.division') is not null as made");
    if (made.rows[0]?.made !== true) return false;
    const divisions = await client.query("select from register.division limit 1");
    return divisions.rowCount === 1;
  });
}

function notReady(): OperatorError {
  return new OperatorError(
    "The register's database has no structure or no divisions yet. Start the hub, or its market-regulation department, once.",
    "登记册数据库尚未建表或尚无行政区划。请先启动一次枢纽或市场监管部门的子图。",
  );
}

function runsElsewhere(url: string): OperatorError {
  return new OperatorError(
    `The register runs elsewhere (MARKET_REGULATION_URL is ${url}). Import there, or set MARKET_REGULATION_DATABASE_URL.`,
    `登记册在别处运行（MARKET_REGULATION_URL 为 ${url}）。请在该处导入，或设置 MARKET_REGULATION_DATABASE_URL。`,
  );
}
