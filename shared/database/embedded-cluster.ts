import { randomBytes } from "node:crypto";
import { chown, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./embedded-binaries.ts";
import { diskFull, EmbeddedPostgresError, tellsOfFullDisk } from "./embedded-error.ts";
import type { Home } from "./embedded-home.ts";
import { type Account, run } from "./embedded-run.ts";

const UNFINISHED = "cluster.new-";

/** The superuser's password: made once, kept in a file that only the hub's account can read. */
export async function superuserPassword(dataDir: string, clusterExists: boolean): Promise<string> {
  const file = join(dataDir, "postgres-password");
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  if (kept !== "") return kept;
  if (clusterExists) {
    throw new EmbeddedPostgresError(
      "CLUSTER_UNUSABLE",
      `The data folder ${dataDir} holds a database but no longer its password file postgres-password; restore the file, or remove the folder to begin with an empty hub.`,
      `数据目录 ${dataDir} 中有数据库，但缺少密码文件 postgres-password；请恢复该文件，或删除该目录从空库开始。`,
    );
  }
  const password = randomBytes(24).toString("base64url");
  await rm(file, { force: true });
  await writeFile(file, `${password}\n`, { mode: 0o600, flag: "wx" });
  return password;
}

/** What an empty cluster is to be. */
export interface ClusterPlan {
  readonly home: Home;
  readonly account: Account | null;
  readonly binaries: Binaries;
  readonly password: string;
}

/**
 * Makes an empty cluster, beside its place and then renamed, so that one left half-way is never taken for whole.
 *
 * @throws {EmbeddedPostgresError} DISK_FULL or START_FAILED
 */
export async function initialiseCluster(plan: ClusterPlan, signal?: AbortSignal): Promise<void> {
  const { home, account, password } = plan;
  await removeUnfinished(home);
  const folder = await mkdtemp(join(home.folder, UNFINISHED));
  const passwordFile = `${folder}.password`;
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account !== null) {
      await chown(folder, account.uid, account.gid);
      await chown(passwordFile, account.uid, account.gid);
    }
    await runInitdb(folder, passwordFile, plan, signal);
    const configuration = await open(join(folder, "postgresql.conf"), "a");
    await configuration.write("\ninclude 'hub.conf'\n");
    await configuration.close();
    await rename(folder, home.cluster);
  } finally {
    await removeUnfinished(home);
  }
}

/** Refuses a cluster that another major version of PostgreSQL made. */
export async function checkVersion(home: Home, binaries: Binaries): Promise<void> {
  const made = (await readFile(join(home.cluster, "PG_VERSION"), "utf8").catch(() => "nothing")).trim();
  const major = binaries.version.split(".")[0];
  if (made === major) return;
  throw new EmbeddedPostgresError(
    "CLUSTER_UNUSABLE",
    `${home.cluster} should hold a cluster of PostgreSQL ${major}; it holds one of ${made}.`,
    `${home.cluster} 应为 PostgreSQL ${major} 的数据目录，实际为 ${made}。`,
  );
}

async function runInitdb(folder: string, passwordFile: string, plan: ClusterPlan, signal?: AbortSignal): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    ...sortingOf(plan.binaries.version),
    "--locale=C",
    "--no-instructions",
  ];
  let output = "";
  // Under LC_CTYPE "C" pg_trgm sees no Chinese letters; older macOS knows UTF-8 by another name.
  for (const locale of ["C.UTF-8", "en_US.UTF-8"]) {
    const finished = await run(plan.account, plan.binaries.initdb, [...args, `--lc-ctype=${locale}`], signal);
    if (finished.code === 0) return;
    output = finished.output;
    if (!/invalid locale name/.test(output)) break;
  }
  if (tellsOfFullDisk(output)) throw diskFull(folder);
  const cause = output.trim().split("\n").slice(-3).join(" ");
  throw new EmbeddedPostgresError(
    "START_FAILED",
    `PostgreSQL could not create its data folder: ${cause}`,
    "PostgreSQL 无法创建数据目录，原因见上。",
  );
}

/** Sorts by bytes, knowing the letters of all scripts; servers before 17 have that from the machine alone. */
function sortingOf(version: string): string[] {
  return Number.parseInt(version, 10) < 17 ? [] : ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
}

async function removeUnfinished(home: Home): Promise<void> {
  for (const name of await readdir(home.folder)) {
    if (!name.startsWith(UNFINISHED) && !name.startsWith("postgresql.new-")) continue;
    await rm(join(home.folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
