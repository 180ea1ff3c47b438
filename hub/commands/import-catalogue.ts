import { basename } from "node:path";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { isCivilDate } from "../../shared/values/civil-date.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";
import { catalogueSummary } from "../import/catalogue/catalogue-summary.ts";
import { type CatalogueToImport, importCatalogue } from "../import/catalogue/import-catalogue.ts";
import { openProcurementDatabase } from "../import/catalogue/procurement-database.ts";

export const command: HubCommand = {
  name: "import catalogue",
  summary: "Take an edition of the procurement catalogue (CSV) in.",
  summaryZh: "导入一版政府采购品目分类目录（CSV）。",
  details: [
    "",
    "Columns 列:",
    "编码,品目名称",
    "UTF-8 or GB18030, compressed by gzip or not.",
    "UTF-8 或 GB18030 编码，可用 gzip 压缩。",
    "",
    "The file is stored in one go or not at all. Faulty lines go to",
    "FILE.rejects.csv with line, column and reason; the others are stored. A line",
    "that is on record already changes nothing; one with another name is rejected,",
    "unless --correct is given: then the former name stays known for its time.",
    "Editions 2013 and 2022 are known; another one is named by --title.",
    "整个文件一次性入库，或完全不入库。有误的行连同行号、列名和原因写入",
    "FILE.rejects.csv，其余入库。已有登记的行不作改动；名称不一致的行退回，",
    "除非使用 --correct，此时原名称留存可查。已知 2013、2022 两版，其他版本须以 --title 注明。",
  ].join("\n"),
  arguments: [{ name: "<file>", description: "codes and names, CSV or CSV.gz 品目编码与名称" }],
  options: [
    { flags: "--edition <year>", description: "the edition that the codes are of 目录版本，如 2022", required: true },
    { flags: "--title <text>", description: "its title, for an edition that is not on record 新版目录的名称" },
    { flags: "--document <number>", description: "the document that issued it 发文字号" },
    { flags: "--issued <day>", description: "the day on which it was issued 发文日期，如 2022-09-02" },
    { flags: "--correct", description: "names that differ take the place of those on record 更正不一致的名称" },
    { flags: "--dry-run", description: "check everything, store nothing 只检查，不入库" },
    { flags: "--rejects <path>", description: "where rejected lines go 退回行的文件" },
  ],
  exitCodes: {
    done: "the file was read to its end, rejected lines or not 文件已读完（无论有无退回的行）",
    failed: "the file could not be read or stored; nothing of it is kept 文件无法读取或入库，其内容均未保留",
  },
  examples: [
    "import catalogue catalogue-2022.csv --edition 2022 --dry-run",
    "import catalogue catalogue-2022.csv --edition 2022",
  ],
  async run([file], options, context) {
    const plan = planOf(String(file), options, context);
    const database = await openProcurementDatabase(context);
    try {
      for (const line of catalogueSummary(await importCatalogue(database.appUrl, plan))) context.print(line);
      return 0;
    } finally {
      await database.close();
    }
  },
};

function planOf(file: string, options: Readonly<Record<string, unknown>>, context: CommandContext): CatalogueToImport {
  const path = context.fileAt(file);
  const text = (value: unknown) => (value === undefined ? null : String(value));
  const edition = String(options.edition);
  if (!/^\d{4}$/.test(edition)) throw yearExpected(edition);
  const issuedOn = text(options.issued);
  if (issuedOn !== null && !isCivilDate(issuedOn)) throw dayExpected(issuedOn);
  const rejectsPath = options.rejects === undefined ? `${path}.rejects.csv` : context.fileAt(String(options.rejects));
  if (rejectsPath === path) throw samePlace(path);
  return {
    path,
    name: basename(path),
    rejectsPath,
    edition,
    title: text(options.title),
    document: text(options.document),
    issuedOn,
    correct: options.correct === true,
    dryRun: options.dryRun === true,
  };
}

function yearExpected(came: string): OperatorError {
  return new OperatorError(
    `--edition should be a year, such as 2022; ${came} came.`,
    `--edition 应为年份，如 2022；实为 ${came}。`,
    2,
  );
}

function dayExpected(came: string): OperatorError {
  return new OperatorError(
    `--issued should be a day, such as 2022-09-02; ${came} came.`,
    `--issued 应为日期，如 2022-09-02；实为 ${came}。`,
    2,
  );
}

function samePlace(path: string): OperatorError {
  return new OperatorError(
    `Rejected lines need a file of their own; ${path} is the file itself.`,
    `退回行应写入另外的文件；${path} 就是导入的文件本身。`,
    2,
  );
}
