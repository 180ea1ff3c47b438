import { rm, stat } from "node:fs/promises";
import { accountToRunAs, runsAsRoot } from "./embedded-account.ts";
import { type Binaries, prepareBinaries } from "./embedded-binaries.ts";
import { checkVersion, initialiseCluster, superuserPassword } from "./embedded-cluster.ts";
import { EmbeddedPostgresError } from "./embedded-error.ts";
import { findHome, type Home, makeHome, writePointer } from "./embedded-home.ts";
import { stopLeftover } from "./embedded-leftover.ts";
import type { Account } from "./embedded-run.ts";

/** Where PostgreSQL is to run and as whom; made on the first start. */
export interface Place {
  readonly home: Home;
  readonly account: Account | null;
  /** Whether a cluster is there already. */
  readonly furnished: boolean;
}

/** Everything PostgreSQL needs in order to be started. */
export interface Prepared extends Place {
  readonly binaries: Binaries;
  readonly password: string;
}

/** Finds the place that an earlier start made for this data folder, or makes one. */
export async function findPlace(dataDir: string): Promise<Place> {
  const found = await findHome(dataDir);
  const owner = found === null ? null : await stat(found.cluster);
  if (owner !== null) refuseForeignCluster(dataDir, owner.uid);
  const account = await accountToRunAs(owner);
  return { home: found ?? (await makeHome(dataDir, account)), account, furnished: found !== null };
}

/** Brings the place into the state from which PostgreSQL can be started; nobody else may be using it. */
export async function preparePlace(
  dataDir: string,
  place: Place,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<Prepared> {
  const { home, account, furnished } = place;
  await stopLeftover(home.cluster);
  // What is left of a home whose data folder was removed belongs to nobody any more.
  if (!furnished && home.elsewhere) await rm(home.cluster, { recursive: true, force: true });
  const password = await superuserPassword(dataDir, furnished);
  const binaries = await prepareBinaries(account, home.folder);
  if (!furnished) await initialiseCluster({ home, account, binaries, password }, signal);
  if (!furnished && home.elsewhere) {
    await writePointer(dataDir, home);
    log(`PostgreSQL runs as ${account?.name}, which cannot enter ${dataDir}; its files are in ${home.folder}.`);
    log(`PostgreSQL 以 ${account?.name} 账户运行，无法进入 ${dataDir}；其文件位于 ${home.folder}。`);
  }
  await checkVersion(home, binaries);
  return { ...place, binaries, password };
}

function refuseForeignCluster(dataDir: string, uid: number): void {
  if (runsAsRoot() || uid === process.geteuid?.()) return;
  throw new EmbeddedPostgresError(
    "CLUSTER_UNUSABLE",
    `The database in ${dataDir} belongs to another account (uid ${uid}); start the hub as that account or as root, or set HUB_DATA_DIR.`,
    `${dataDir} 中的数据库属于其他账户（uid ${uid}）；请以该账户或 root 启动，或另设 HUB_DATA_DIR。`,
  );
}
