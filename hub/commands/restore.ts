import { join } from "node:path";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { baseFor, readBases, serverFolder, serversIn } from "../backup/backup-folder.ts";
import { bringBackKeys } from "../backup/keep-keys.ts";
import type { Restored, RestorePlan } from "../backup/restore-cluster.ts";
import { restoreEmbedded } from "../backup/restore-embedded.ts";
import { restoreFolder } from "../backup/restore-folder.ts";
import { EMBEDDED } from "../backup/servers.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";

export const command: HubCommand = {
  name: "restore",
  summary: "Restore a database server from a backup to an instant, or to the newest state there is.",
  summaryZh: "将数据库服务器从备份恢复到某一时刻，或恢复到现有最新状态。",
  details: [
    "",
    "Stop the hub first. The embedded PostgreSQL is restored in its place; what was there is set aside in the data folder.",
    "A server of your own is restored into a folder, from which you start it. Copies of the register are emptied: each",
    "department answers UNDETERMINED until its copy is filled anew. Logs of decisions are verified before it is done.",
    "请先停止枢纽。内置 PostgreSQL 就地恢复，原有文件移至一旁；自有服务器恢复到指定目录，由您启动。",
    "登记册副本被清空，重新填充之前各部门答复“无法判定”。完成前核验各决定日志。",
  ].join("\n"),
  options: [
    { flags: "--from <folder>", description: "where backups are 备份目录", required: true },
    {
      flags: "--to <time>",
      description: 'an instant with its zone, or "latest" 带时区的时刻，或 latest',
      required: true,
    },
    { flags: "--server <name>", description: "which server, as the folder calls it 哪台服务器", fallback: EMBEDDED },
    { flags: "--into <folder>", description: "a new folder for a server of your own 自有服务器的新目录" },
    { flags: "--programs <folder>", description: "where postgres of the same major version is 同一主版本程序目录" },
    { flags: "--timeline <number>", description: "a line of history that an earlier restore left 时间线编号" },
    { flags: "--dry-run", description: "say what can be restored, do nothing 只说明，不执行" },
  ],
  exitCodes: {
    done: "the server is restored and whole 已完整恢复",
    failed: "it is not; what was there before stays as it was 未恢复，原有内容不变",
  },
  examples: [
    "restore --from /mnt/backup/hub --to latest",
    "restore --from /mnt/backup/hub --to 2026-11-22T09:30:00+08:00",
  ],
  async run(_given, options, context) {
    const { environment, print, report, fileAt } = context;
    const to = instantOf(options.to);
    const backup = fileAt(String(options.from));
    const server = String(options.server);
    const folder = serverFolder(backup, server);
    const bases = await readBases(folder);
    if (bases.length === 0) throw await nothingThere(backup, server);
    const base = baseFor(bases, to);
    if (options.dryRun === true) return describe(bases[0]?.endedAt ?? "", base.name, context);
    const signingDir = environment.signingDir ?? join(environment.dataDir, "signing");
    const keys = await bringBackKeys(join(backup, "keys"), signingDir);
    if (keys.length > 0) print(`keys brought back 已取回密钥: ${keys.join(", ")}`);
    const plan: RestorePlan = { folder, base, to, timeline: timelineOf(options.timeline), signingDir, report };
    const began = performance.now();
    if (server === EMBEDDED && options.into === undefined) {
      const { before, ...restored } = await restoreEmbedded(environment.dataDir, plan);
      if (before !== null) print(`What was there is in 原有文件位于 ${before}; remove it when you need it no longer.`);
      return tell(restored, began, context);
    }
    if (options.into === undefined) throw folderMissing();
    const programs = options.programs === undefined ? null : fileAt(String(options.programs));
    return tell(await restoreFolder(fileAt(String(options.into)), programs, plan), began, context);
  },
};

function tell({ files, lastCommitAt, emptied, logs }: Restored, began: number, { print }: CommandContext): number {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  print(
    `Restored in 恢复用时 ${seconds} s: ${files} files, last change at 最后变更 ${lastCommitAt ?? "the base backup"}`,
  );
  for (const { department, verdict, entries } of logs) {
    const words = {
      GOOD: "verifies 核验通过",
      REFUSED: "DOES NOT VERIFY 核验不通过",
      UNKEYED: "no keys at hand 无公钥",
    };
    print(`${department}: ${entries} decisions 项决定, log ${words[verdict]}`);
  }
  if (emptied.length > 0) print(`Copies to be filled anew 副本将重新填充: ${emptied.join(", ")}`);
  print("Make a new backup once it runs. 运行后请重新备份。");
  return logs.some(({ verdict }) => verdict === "REFUSED") ? 1 : 0;
}

function describe(first: string, name: string, { print }: CommandContext): number {
  print(`Any instant from ${first} on can be restored, as far as the log goes. 可恢复该时刻之后的任一时刻。`);
  print(`It would begin with base backup ${name}. 将以该基础备份为起点。`);
  return 0;
}

/** An instant without its zone would be another one on another machine. */
function instantOf(given: unknown): Date | null {
  const text = String(given);
  if (text === "latest") return null;
  const instant = new Date(text);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(instant.getTime())) {
    return instant;
  }
  throw new OperatorError(
    `--to should be an instant with its zone, as 2026-11-22T09:30:00+08:00, or "latest"; ${JSON.stringify(text)} came.`,
    `--to 应为带时区的时刻（如 2026-11-22T09:30:00+08:00）或 latest；实际为 ${JSON.stringify(text)}。`,
    2,
  );
}

function timelineOf(given: unknown): number | null {
  if (given === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(String(given))) return Number(given);
  throw new OperatorError(
    `--timeline should be a number from 1 on; ${JSON.stringify(given)} came.`,
    `--timeline 应为正整数；实际为 ${JSON.stringify(given)}。`,
    2,
  );
}

async function nothingThere(backup: string, server: string): Promise<OperatorError> {
  const there = (await serversIn(backup)).join(", ");
  return new OperatorError(
    `${backup} should hold backups of "${server}"; it holds ${there === "" ? "none at all" : `those of ${there}`}.`,
    `${backup} 应有“${server}”的备份；现有：${there === "" ? "无" : there}。`,
    2,
  );
}

function folderMissing(): OperatorError {
  return new OperatorError(
    "A server of your own is restored into a new folder; name it with --into.",
    "自有服务器恢复到新目录；请用 --into 指定。",
    2,
  );
}
