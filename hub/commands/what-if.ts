import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { parseCatalogueCode } from "../../shared/values/catalogue-code.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { InvalidValue } from "../../shared/values/invalid-value.ts";
import type { Measure } from "../../shared/values/policy.ts";
import type { DraftFile } from "../../shared/what-if/policy-draft.ts";
import type { TrialAsked } from "../../shared/what-if/policy-trial.ts";
import { openDatabaseServer } from "../database-server.ts";
import { openDatabases } from "../databases.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";
import { tryPolicies } from "../what-if/try-policies.ts";

const MEASURES: readonly Measure[] = ["creditSupport", "procurementPreference", "subsidyPriority", "awardAdoption"];

export const command: HubCommand = {
  name: "what-if",
  summary: "Try changed policy files against the register before they are adopted: which answers flip, and whose.",
  summaryZh: "在采用之前，用修改后的政策文件对照登记册试算：哪些判定会变、涉及哪些企业。",
  details: [
    "",
    "A file whose name stands in policies/ takes its place, another is added; all are read as strictly as at a start.",
    "Nothing is stored and nothing is adopted. The hub may run or not; without it the copies answer as known when it",
    "last ran. The list of flips names enterprises and what is decided about them: keep it as the database itself.",
    "与 policies/ 中同名的文件将替换之，其余为新增，读取与启动时同样严格。不存储、不采用。",
    "枢纽可运行，也可未运行；未运行时以各副本最后所知为准。变化清单含企业判定，须与数据库同等保管。",
  ].join("\n"),
  arguments: [{ name: "<file...>", description: "policy files as they would stand in policies/ 拟采用的政策文件" }],
  options: [
    { flags: "--valid-on <day>", description: "the day asked about; today when left out 所问日期，默认今天" },
    { flags: "--known-at <instant>", description: "as known then; the latest when left out 以当时所知，默认最新" },
    { flags: "--measure <name>", description: "only this measure 仅此项措施", choices: MEASURES },
    { flags: "--jurisdiction <code>", description: "only this division (GB/T 2260) 仅此行政区划" },
    { flags: "--lot <code>", description: "the preference for a lot, by its catalogue code 按标的品目编码" },
    { flags: "--edition <edition>", description: "edition of the procurement catalogue 采购目录版本" },
    { flags: "--grounds", description: "also answers that only rest on other reasons or clauses 含仅理由或条款变化者" },
    { flags: "--out <file>", description: "all flips, CSV 全部变化写入 CSV" },
  ],
  exitCodes: {
    done: "tried, whether answers flip or not 已试算（无论有无变化）",
    failed: "not tried; each fault is told with file and line 未试算，逐一说明文件与行号",
  },
  examples: [
    "what-if drafts/beijing-2020.yaml --out flips.csv",
    "what-if yunnan-2027-1.yaml departments.yaml --valid-on 2027-03-01 --measure creditSupport",
  ],
  async run([files], options, context) {
    const asked = read(() => askedBy(options));
    const drafts = await Promise.all([files].flat().map((file) => draftAt(String(file), context)));
    const out = options.out === undefined ? null : context.fileAt(String(options.out));
    const server = await openDatabaseServer(context.environment, context.report);
    try {
      const databases = await openDatabases(server.address, context.environment);
      return await tryPolicies(databases, drafts, asked, { out, print: context.print, report: context.report });
    } finally {
      await server.close();
    }
  },
};

function askedBy(options: Readonly<Record<string, unknown>>): TrialAsked {
  const text = (name: string) => (options[name] === undefined ? null : String(options[name]));
  const day = text("validOn");
  const instant = text("knownAt");
  const code = text("jurisdiction");
  const lot = text("lot");
  const measures = MEASURES.filter((measure) => measure === options.measure);
  return {
    validOn: day === null ? SYSTEM_CLOCK.today() : parseCivilDate(day),
    knownAt: instant === null ? null : parseInstant(instant),
    jurisdiction: code === null ? null : parseDivisionCode(code),
    measures: measures.length === 0 ? null : measures,
    lot: lot === null ? null : { code: parseCatalogueCode(lot), edition: text("edition") },
    grounds: options.grounds === true,
  };
}

async function draftAt(file: string, context: CommandContext): Promise<DraftFile> {
  const text = await readFile(context.fileAt(file), "utf8");
  return { name: basename(file), file, text };
}

function read<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InvalidValue) throw new OperatorError(error.message, error.messageZh, 2);
    throw error;
  }
}
