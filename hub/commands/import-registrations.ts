import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { OperatorError, reportFailure } from "../../shared/server/operator-error.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";
import { importRegistrations, type RegistrationsToImport } from "../import/registrations/import-registrations.ts";
import { importProgress } from "../import/registrations/progress.ts";
import { openRegisterDatabase } from "../import/registrations/register-database.ts";
import { summaryLines } from "../import/registrations/summary.ts";

export const command: HubCommand = {
  name: "import registrations",
  summary: "Take enterprise registrations (CSV) into the register.",
  summaryZh: "把企业登记数据（CSV）导入登记册。",
  details: [
    "",
    "Columns 列:",
    "企业名称,统一社会信用代码,注册日期,企业类型,注册资金,所在省份,地区",
    "UTF-8 or GB18030, compressed by gzip or not.",
    "UTF-8 或 GB18030 编码，可用 gzip 压缩。",
    "",
    "Each file is stored in one go or not at all. Faulty lines go to",
    "FILE.rejects.csv with line, column and reason; the others are stored. A line",
    "that is on record already changes nothing; one that contradicts the record is",
    "rejected: an import never overwrites. The hub may run or not; while a large",
    "file is stored, departments may answer UNDETERMINED for some seconds.",
    "每个文件一次性入库，或完全不入库。有误的行连同行号、列名和原因写入",
    "FILE.rejects.csv，其余入库。已有登记的行不作改动；与已有登记不一致的行退回，",
    "导入从不覆盖。枢纽可运行，也可未运行；大文件入库期间，各部门可能有数秒答复“无法判定”。",
  ].join("\n"),
  arguments: [{ name: "<file...>", description: "registrations, CSV or CSV.gz 登记数据文件" }],
  options: [
    { flags: "--dry-run", description: "check everything, store nothing 只检查，不入库" },
    {
      flags: "--rejects <path>",
      description: "where rejected lines go: a file, or a folder when several files are imported 退回行的文件或目录",
    },
  ],
  exitCodes: {
    done: "every file was read to its end, rejected lines or not 文件均已读完（无论有无退回的行）",
    failed: "a file could not be read or stored; nothing of it is kept 有文件无法读取或入库，其内容均未保留",
  },
  examples: [
    "import registrations registrations-yunnan.csv.gz --dry-run",
    "import registrations *.csv.gz --rejects /tmp/rejects/",
  ],
  async run([files], options, context) {
    const plans = await planOf([files].flat().map(String), options, context);
    // A parser leaves much behind; by itself the engine would let it pile up to a multiple of what is in use.
    setFlagsFromString("--heap-growing-percent=50");
    const database = await openRegisterDatabase(context);
    try {
      let exitCode = 0;
      for (const plan of plans) exitCode = Math.max(exitCode, await importOne(database.appUrl, plan, context));
      return exitCode;
    } finally {
      await database.close();
    }
  },
};

/** A file that fails keeps no other from being imported. */
async function importOne(appUrl: string, plan: RegistrationsToImport, context: CommandContext): Promise<number> {
  const began = performance.now();
  try {
    const imported = await importRegistrations(appUrl, plan, importProgress(process.stderr, context.report));
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    for (const line of summaryLines(imported, (performance.now() - began) / 1000, peakMegabytes)) context.print(line);
    return 0;
  } catch (error) {
    return reportFailure(error);
  }
}

async function planOf(
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
  context: CommandContext,
): Promise<RegistrationsToImport[]> {
  const paths = files.map((file) => context.fileAt(file));
  const rejects = options.rejects === undefined ? null : context.fileAt(String(options.rejects));
  const folder = rejects !== null && (await isFolder(rejects));
  if (rejects !== null && !folder && paths.length > 1) throw folderExpected(rejects);
  const today = SYSTEM_CLOCK.today();
  const plans = paths.map((path) => {
    const own = `${basename(path)}.rejects.csv`;
    const rejectsPath = rejects === null ? `${path}.rejects.csv` : folder ? join(rejects, own) : rejects;
    return { path, name: basename(path), rejectsPath, dryRun: options.dryRun === true, today };
  });
  for (const { rejectsPath } of plans) {
    const twice = plans.filter((plan) => plan.rejectsPath === rejectsPath).length > 1;
    if (twice || paths.includes(rejectsPath)) throw samePlace(rejectsPath);
  }
  return plans;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function folderExpected(path: string): OperatorError {
  return new OperatorError(
    `With several files, --rejects should name a folder that is there; ${path} is none.`,
    `导入多个文件时，--rejects 应为已有的目录；${path} 不是目录。`,
    2,
  );
}

function samePlace(path: string): OperatorError {
  return new OperatorError(
    `Rejected lines of each file need a file of their own; ${path} is taken by another.`,
    `每个文件的退回行应写入各自的文件；${path} 已被占用。`,
    2,
  );
}
