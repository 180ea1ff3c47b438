import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { withClient } from "../../shared/database/provision.ts";
import { variablePrefix } from "../../shared/server/environment.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { openDatabaseServer } from "../database-server.ts";
import { openDatabases } from "../databases.ts";
import type { CommandContext } from "../hub-command.ts";
import type { SubgraphName } from "../hub-environment.ts";
import { prepareDatabases } from "../prepare-databases.ts";

/** A department's database for the duration of a command. */
export interface DepartmentDatabase {
  /** As the application role. */
  readonly appUrl: string;
  close(): Promise<void>;
}

/** Whose database an import writes, and how one tells that it can. */
export interface ImportTarget {
  readonly department: SubgraphName;
  /** As messages name it: `The register`, `登记册`. */
  readonly named: readonly [english: string, chinese: string];
  /** What it lacks while it is not ready: `no structure or no divisions`. */
  readonly lacking: readonly [english: string, chinese: string];
  isReady(client: Client): Promise<boolean>;
}

const WAIT_MS = 60_000;

/**
 * A department's database, ready to record: that of the running hub, one on a server of somebody else's, or the hub's
 * own, which is started, and made when it is not there yet.
 *
 * @throws {OperatorError} when it is somewhere else, or does not get ready
 */
export async function openDepartmentDatabase(
  { environment, report }: CommandContext,
  target: ImportTarget,
): Promise<DepartmentDatabase> {
  const { databaseUrl, url } = environment.departments[target.department];
  if (databaseUrl !== null) {
    await untilReady(databaseUrl, target, report);
    return { appUrl: databaseUrl, close: async () => {} };
  }
  if (url !== null) throw runsElsewhere(target, url);
  const server = await openDatabaseServer(environment, report);
  try {
    const databases = await openDatabases(server.address, environment);
    if (!server.wasRunning) await prepareDatabases(databases);
    const { appUrl } = databases.departments[target.department];
    await untilReady(appUrl, target, report);
    return { appUrl, close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Another process may just be preparing it. */
async function untilReady(appUrl: string, target: ImportTarget, report: (line: string) => void): Promise<void> {
  const [english, chinese] = target.named;
  const until = performance.now() + WAIT_MS;
  for (let told = false; !(await withClient(appUrl, target.isReady)); told = true) {
    if (performance.now() >= until) throw notReady(target);
    if (!told) report(`Waiting for ${english.toLowerCase()} to be prepared … 等待${chinese}就绪 …`);
    await sleep(500);
  }
}

function notReady({ department, named, lacking }: ImportTarget): OperatorError {
  return new OperatorError(
    `${named[0]}'s database has ${lacking[0]} yet. Start the hub, or its ${department} department, once.`,
    `${named[1]}数据库${lacking[1]}。请先启动一次枢纽或 ${department} 子图。`,
  );
}

function runsElsewhere({ department, named }: ImportTarget, url: string): OperatorError {
  const prefix = variablePrefix(department);
  return new OperatorError(
    `${named[0]} runs elsewhere (${prefix}_URL is ${url}). Import there, or set ${prefix}_DATABASE_URL.`,
    `${named[1]}在别处运行（${prefix}_URL 为 ${url}）。请在该处导入，或设置 ${prefix}_DATABASE_URL。`,
  );
}
