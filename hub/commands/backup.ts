import { once } from "node:events";
import { join } from "node:path";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { turnArchivingOff } from "../backup/archive.ts";
import { type BackupPlan, backUpEmbedded, backUpForeign } from "../backup/back-up.ts";
import { readBases, serverFolder } from "../backup/backup-folder.ts";
import { followLogs } from "../backup/follow-log.ts";
import { copyKeys } from "../backup/keep-keys.ts";
import { EMBEDDED, type ForeignServer, foreignServers } from "../backup/servers.ts";
import { openDatabaseServer } from "../database-server.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";
import { needsEmbeddedPostgres } from "../hub-environment.ts";

export const command: HubCommand = {
  name: "backup",
  summary: "Back every database server up, so that it can be restored to any instant from then on.",
  summaryZh: "备份各数据库服务器，此后可恢复到任一时刻。",
  details: [
    "",
    "The hub may run or not. Of its own PostgreSQL a base backup is made, and its log goes to the folder from then on,",
    "also after it was started again, at most a minute behind. Of servers of your own, named by",
    "<DEPARTMENT>_ADMIN_DATABASE_URL as a role that may replicate, a base backup is made; with --follow their log is",
    "taken as it is written, by pg_receivewal, until the command is stopped. Published keys go with it.",
    "枢纽可运行，也可未运行。内置 PostgreSQL：制作基础备份，此后其日志持续归档至该目录，最多滞后一分钟。",
    "自有服务器（<DEPARTMENT>_ADMIN_DATABASE_URL，须有复制权限）：制作基础备份；加 --follow 则由 pg_receivewal 持续接收日志。",
  ].join("\n"),
  options: [
    {
      flags: "--to <folder>",
      description: "where backups go, best on another disk 备份目录，宜在另一磁盘",
      required: true,
    },
    { flags: "--keep <count>", description: "remove base backups but the newest so many 只保留最近几份基础备份" },
    { flags: "--with-keys", description: "keep signing keys with it too; guard the folder like them 一并保存签名私钥" },
    { flags: "--follow", description: "go on taking the log of servers of your own 持续接收自有服务器的日志" },
    { flags: "--programs <folder>", description: "where pg_receivewal is 其所在目录" },
    { flags: "--stop", description: "let the embedded PostgreSQL archive its log no longer 停止归档内置服务器的日志" },
    { flags: "--dry-run", description: "say what would be done, do nothing 只说明，不执行" },
  ],
  exitCodes: {
    done: "every server has a whole base backup 各服务器均有完整的基础备份",
    failed: "a server could not be backed up; what is there from before stays 有服务器未能备份，原有备份不变",
  },
  examples: ["backup --to /mnt/backup/hub", "backup --to /mnt/backup/hub --keep 7"],
  async run(_given, options, context) {
    const plan: BackupPlan = { folder: context.fileAt(String(options.to)), keep: countOf(options.keep) };
    const { environment, print, report } = context;
    const foreign = foreignServers(environment);
    if (options.dryRun === true) return describe(plan, foreign, context);
    const embedded = needsEmbeddedPostgres(environment) ? await openDatabaseServer(environment, report) : null;
    try {
      const url = embedded?.address?.connectionString("postgres");
      if (options.stop === true) {
        if (url !== undefined) await turnArchivingOff(url);
        print("The log is archived no longer. 已停止归档日志。");
        return 0;
      }
      if (url !== undefined) await backUpEmbedded(url, environment.dataDir, plan, context);
      for (const server of foreign) await backUpForeign(server, plan, context);
      const signing = environment.signingDir ?? join(environment.dataDir, "signing");
      const departments = await copyKeys(signing, join(plan.folder, "keys"), options.withKeys === true);
      if (departments.length > 0) print(`keys 密钥: ${departments.join(", ")}`);
    } finally {
      await embedded?.close();
    }
    if (options.follow === true) await follow(plan, foreign, options.programs, context);
    return 0;
  },
};

async function follow(
  { folder }: BackupPlan,
  foreign: readonly ForeignServer[],
  programs: unknown,
  { fileAt, report }: CommandContext,
): Promise<void> {
  const followed = foreign.map((server) => ({ ...server, wal: serverFolder(folder, server.name).wal }));
  if (followed.length === 0) return;
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) void once(process, signal).then(() => stopping.abort());
  report(`Taking the log of ${followed.map(({ name }) => name).join(", ")} … 持续接收日志，Ctrl-C 停止`);
  await followLogs(followed, programs === undefined ? null : fileAt(String(programs)), stopping.signal);
}

/** What there is, and what would come. */
async function describe(
  { folder, keep }: BackupPlan,
  foreign: readonly ForeignServer[],
  { environment, print }: CommandContext,
): Promise<number> {
  const names = [...(needsEmbeddedPostgres(environment) ? [EMBEDDED] : []), ...foreign.map(({ name }) => name)];
  for (const name of names) {
    const at = serverFolder(folder, name);
    const bases = await readBases(at);
    const [first] = bases;
    const there = first === undefined ? "none 无" : `${bases.length}, from ${first.endedAt}`;
    const removed = keep === null ? 0 : Math.max(0, bases.length + 1 - keep);
    print(`${name}: base backup to 基础备份 ${at.base}; there now 现有 ${there}; would be removed 将删除 ${removed}`);
  }
  return 0;
}

function countOf(given: unknown): number | null {
  if (given === undefined) return null;
  if (/^[1-9]\d{0,3}$/.test(String(given))) return Number(given);
  throw new OperatorError(
    `--keep should be a count from 1 to 9999; ${JSON.stringify(given)} came.`,
    `--keep 应为 1 至 9999 的个数；实际为 ${JSON.stringify(given)}。`,
    2,
  );
}
