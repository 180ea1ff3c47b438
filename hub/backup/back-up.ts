import { join } from "node:path";
import type { CommandContext } from "../hub-command.ts";
import { turnArchivingOn, untilArchived } from "./archive.ts";
import { type ServerFolder, type StoredBase, serverFolder } from "./backup-folder.ts";
import { embeddedAccount, makeServerFolder } from "./embedded-source.ts";
import { keepNewest } from "./keep-newest.ts";
import { makeBase } from "./make-base.ts";
import { byteProgress, megabytes } from "./progress.ts";
import { EMBEDDED, type ForeignServer } from "./servers.ts";

/** Where backups go, and how many base backups stay. */
export interface BackupPlan {
  readonly folder: string;
  /** Null for all. */
  readonly keep: number | null;
}

type Words = Pick<CommandContext, "print" | "report">;

/** Backs the hub's own server up: a base backup, and its log from now on. */
export async function backUpEmbedded(url: string, dataDir: string, plan: BackupPlan, words: Words): Promise<void> {
  const folder = serverFolder(plan.folder, EMBEDDED);
  await makeServerFolder(folder, await embeddedAccount(dataDir));
  const before = await turnArchivingOn(url, folder.wal);
  if (before !== null && before !== "true") {
    words.report(`The log went elsewhere before; now it goes to ${folder.wal}. 日志原归档于他处，现改至此处。`);
  }
  await untilArchived(url, folder.wal);
  const base = await make(url, folder, words);
  await untilArchived(url, folder.wal);
  await finish(folder, base, plan, words);
}

/** Backs another server up: a base backup with as much of the log as it needs. */
export async function backUpForeign(server: ForeignServer, plan: BackupPlan, words: Words): Promise<void> {
  const folder = serverFolder(plan.folder, server.name);
  await makeServerFolder(folder, null);
  await finish(folder, await make(server.url, folder, words), plan, words);
}

async function make(url: string, folder: ServerFolder, { report }: Words): Promise<StoredBase> {
  report(`Base backup of ${folder.server} … 基础备份`);
  const progress = byteProgress(process.stderr, report);
  try {
    return await makeBase(url, folder, (bytes, held) => progress.at(bytes, held));
  } finally {
    progress.end();
  }
}

async function finish(folder: ServerFolder, base: StoredBase, { keep }: BackupPlan, { print }: Words): Promise<void> {
  const place = join(folder.base, base.name);
  print(
    `${folder.server}: ${place}, ${megabytes(base.archiveBytes)} MB, can be restored from ${base.endedAt} on 可恢复`,
  );
  if (keep === null) return;
  const { bases, walFiles } = await keepNewest(folder, keep);
  if (bases > 0) print(`${folder.server}: removed 已删除 ${bases} base backups, ${walFiles} files of the log`);
}
