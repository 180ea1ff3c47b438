import { createHash, randomUUID } from "node:crypto";
import { chmod, chown, lstat, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { accountCan, runsAsRoot } from "./embedded-account.ts";
import { EmbeddedPostgresError, systemErrorCode } from "./embedded-error.ts";
import { makeFolder } from "./embedded-folder.ts";
import type { Account } from "./embedded-run.ts";

/** The folder that holds the cluster and what belongs to it; a place of our own, which `account` can enter. */
export interface Home {
  readonly folder: string;
  /** The data folder proper: PostgreSQL's files. */
  readonly cluster: string;
  /** True when the account cannot enter the data folder, so that the home stands elsewhere. */
  readonly elsewhere: boolean;
}

const POINTER = "postgres-location.json";
const ID_FILE = "id";
const Pointer = z.object({ id: z.string(), home: z.string() });

/** The home that an earlier start left, in the data folder or elsewhere; null when there is none. */
export async function findHome(dataDir: string): Promise<Home | null> {
  const inPlace = homeAt(join(dataDir, "postgres"), false);
  if (await isFolder(inPlace.cluster)) return inPlace;
  const pointer = await readPointer(dataDir);
  if (pointer === null) return null;
  const id = await readFile(join(pointer.home, ID_FILE), "utf8").catch(() => null);
  if (id === pointer.id) return homeAt(pointer.home, true);
  throw new EmbeddedPostgresError(
    "CLUSTER_UNUSABLE",
    `${join(dataDir, POINTER)} says that PostgreSQL's files are in ${pointer.home}, but they are not there; remove ${dataDir} to begin with an empty hub.`,
    `${join(dataDir, POINTER)} 指明 PostgreSQL 文件位于 ${pointer.home}，但该处没有；删除 ${dataDir} 即可从空库开始。`,
  );
}

/** Makes the home for a new cluster: in the data folder when the account can enter it, elsewhere when it cannot. */
export async function makeHome(dataDir: string, account: Account | null): Promise<Home> {
  const inPlace = homeAt(join(dataDir, "postgres"), false);
  await makeFolder(inPlace.folder);
  // Under a strict umask a new folder is closed to the account that PostgreSQL runs as.
  await chmod(inPlace.folder, account === null ? 0o700 : 0o711);
  if (account === null || (await canLiveIn(inPlace.folder, account))) return inPlace;
  await rm(inPlace.folder, { recursive: true });
  return homeAt(await placeOf(dataDir, account), true);
}

/** Notes in the data folder where the home is; the id ties the two together. */
export async function writePointer(dataDir: string, home: Home): Promise<void> {
  const id = randomUUID();
  const pointer = join(dataDir, POINTER);
  await writeFile(join(home.folder, ID_FILE), id);
  await writeFile(`${pointer}.new`, `${JSON.stringify({ id, home: home.folder })}\n`);
  await rename(`${pointer}.new`, pointer);
}

/** Some mounted folders have no owners of their own, so it is tried out. */
async function canLiveIn(folder: string, account: Account): Promise<boolean> {
  const trial = await mkdtemp(join(folder, "trial-"));
  try {
    await chown(trial, account.uid, account.gid);
    return await accountCan(account, `cd "$1" && : > file && chmod 600 file && test -O file`, trial);
  } catch {
    return false;
  } finally {
    await rm(trial, { recursive: true });
  }
}

async function readPointer(dataDir: string): Promise<z.infer<typeof Pointer> | null> {
  const text = await readFile(join(dataDir, POINTER), "utf8").catch(() => null);
  return text === null ? null : Pointer.parse(JSON.parse(text));
}

async function placeOf(dataDir: string, account: Account): Promise<string> {
  const name = createHash("sha256")
    .update(await realpath(dataDir))
    .digest("hex")
    .slice(0, 16);
  for (const base of ["/var/lib/leader-hub", join(tmpdir(), "leader-hub")]) {
    if (!(await isSafeBase(base, account))) continue;
    const folder = join(base, name);
    await makeFolder(folder);
    await chmod(folder, 0o711);
    return folder;
  }
  throw new EmbeddedPostgresError(
    "NO_ACCOUNT",
    `PostgreSQL must run as account "${account.name}", which can enter neither ${dataDir} nor /var/lib/leader-hub nor ${tmpdir()}; set HUB_DATA_DIR to a folder it can enter.`,
    `PostgreSQL 须以 ${account.name} 账户运行，但该账户无法进入 ${dataDir}、/var/lib/leader-hub 或 ${tmpdir()}；请将 HUB_DATA_DIR 设为其可进入的目录。`,
  );
}

/** In a shared folder somebody else may have made this name first: only a folder of our own is used. */
async function isSafeBase(base: string, account: Account): Promise<boolean> {
  try {
    await mkdir(base, { mode: 0o755 }).then(() => chmod(base, 0o755), ignoreExisting);
    const found = await lstat(base);
    if (!found.isDirectory() || !runsAsRoot() || found.uid !== 0 || (found.mode & 0o022) !== 0) return false;
    return accountCan(account, `cd "$1"`, base);
  } catch {
    return false;
  }
}

function ignoreExisting(error: unknown): void {
  if (systemErrorCode(error) !== "EEXIST") throw error;
}

function homeAt(folder: string, elsewhere: boolean): Home {
  return { folder, cluster: join(folder, "cluster"), elsewhere };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
