import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type DemonstrationIdentity, demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import {
  type CheckQuestion,
  QUESTION_FIELDS,
  QUESTIONS,
  type Question,
  readQuestion,
  USUAL_PURPOSES,
} from "../../shared/bulk/check-question.ts";
import { BatchNotDecided } from "../../shared/bulk/line-answer.ts";
import { type CheckFile, MOST_LINES, readCheckFile } from "../../shared/bulk/read-check-file.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { askHub } from "../check/ask-hub.ts";
import { checkProgress } from "../check/progress.ts";
import { type CheckedFile, runFileCheck, writeRejects } from "../check/run-file-check.ts";
import { fileLines, resultLines } from "../check/summary.ts";
import { dayOfUnfinished, forgetUnfinished, noteUnfinished } from "../check/unfinished.ts";
import { hubThatGivesTokens, identityNamed, tokenFor } from "../demonstration-token.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";

// A token holds for ten minutes.
const TOKEN_KEPT_MS = 5 * 60_000;
const MOST_BYTES = 64 * 1024 * 1024;

const LEGAL_BASES: Readonly<Record<Question, string>> = {
  credit: "商业银行法第35条",
  procurement: "政府采购法第9条",
  award: "标准化法第27条",
};

export const command: HubCommand = {
  name: "check",
  summary: "Take decisions of record about every enterprise of a file, up to 100,000.",
  summaryZh: "对文件中每家企业作出存档决定，至多十万行。",
  details: [
    "",
    "CSV (UTF-8 or GB18030, any delimiter) or XLSX. The column of codes is found by its name, 统一社会信用代码 or uscc, or by what stands in it; lines may name their own 品目编码, 目录版本 or 奖项. Faulty lines go to OUT.rejects.csv with line, column and reason; every other line gets a decision, in OUT (CSV, or a workbook when it ends in .xlsx), and its receipt, in the same order, in OUT.receipts.jsonl.",
    "Broken off, run the same again: no line is decided twice, and the files come out the same to the byte. --round decides the same file anew. Decisions are signed and logged; ELIGIBLE is never an approval.",
    "CSV（UTF-8 或 GB18030，任意分隔符）或 XLSX。代码列按列名（统一社会信用代码、uscc）或内容识别；每行可自带品目编码、目录版本或奖项。有误的行连同行号、列名和原因写入 OUT.rejects.csv；其余各行逐一作出决定，结果写入 OUT（CSV，或以 .xlsx 结尾的工作簿），回执按同样顺序写入 OUT.receipts.jsonl。",
    "中断后再次运行同一命令即可：任何一行都不会重复决定，文件逐字节相同。--round 可对同一文件重新决定。决定经签署并记入日志；“符合”绝非批准。",
  ].join("\n"),
  arguments: [{ name: "<file>", description: "enterprises, CSV or XLSX 企业名单" }],
  options: [
    { flags: "--question <name>", description: "what is asked 问题", required: true, choices: QUESTIONS },
    { flags: "--jurisdiction <code>", description: "whose policy, GB/T 2260 适用何地政策", required: true },
    { flags: "--valid-on <day>", description: "the day asked about; today when left out 所问日期，默认今天" },
    { flags: "--lot <code>", description: "procurement: catalogue code for lines without one 品目编码" },
    { flags: "--edition <edition>", description: "procurement: edition of the catalogue, 2013 or 2022 目录版本" },
    { flags: "--award <id>", description: "award: the award, for lines that name none 奖项" },
    { flags: "--purpose <purpose>", description: "one of the identity's; the usual one when left out 目的" },
    {
      flags: "--legal-basis <text>",
      description: "on what law it is asked; a usual one of the question when left out 法律依据",
    },
    { flags: "--round <text>", description: "another text decides the same file anew 轮次：换一文本即重新决定" },
    { flags: "--out <file>", description: "where the result goes, .csv or .xlsx 结果文件", required: true },
    { flags: "--as <identity>", description: "whom to act for, see `token --list` 以何身份" },
    { flags: "--dry-run", description: "check the file only; nobody is asked 只检查文件，不作决定" },
  ],
  exitCodes: {
    done: "every good line is decided, whatever was rejected 无误的行均已作出决定（无论有无退回的行）",
    failed:
      "the file cannot be read, or lines are not decided; run it again 文件无法读取，或有行未作出决定（可再次运行）",
  },
  examples: [
    "check borrowers.csv --question credit --jurisdiction 120000 --valid-on 2026-05-20 --out checked.csv --as bank",
    "check bidders.xlsx --question procurement --jurisdiction 110000 --lot A02061804 --edition 2022 --out checked.xlsx --as procurement",
  ],
  async run([given], options, context) {
    const path = context.fileAt(String(given));
    const out = context.fileAt(String(options.out));
    if (path === out) throw samePlace(out);
    const file = await readCheckFile(await bytesOf(path), basename(path));
    for (const line of fileLines(file)) context.print(line);
    if (options.dryRun === true) return dryRun(file, options, out, context);
    const identity = identityNamed(demonstrationIdentities(departmentEntries()), options.as);
    const question = await questionOf(options, identity, file, out);
    context.report(
      `As ${identity.name}, for ${question.purpose}, on the basis of ${question.legalBasis}, valid on ${question.validOn}. 身份 ${identity.name}，目的 ${question.purpose}，依据${question.legalBasis}，日期 ${question.validOn}。`,
    );
    const url = await hubThatGivesTokens(context.environment.dataDir);
    await noteUnfinished(out, { sha256: file.sha256, asked: askedBy(options), validOn: question.validOn });
    const checked = await decided(file, question, out, identity, url, context);
    for (const line of resultLines(checked, out)) context.print(line);
    if (checked.notDecided > 0) return 1;
    await forgetUnfinished(out);
    return 0;
  },
};

async function dryRun(
  file: CheckFile,
  options: Readonly<Record<string, unknown>>,
  out: string,
  { print }: CommandContext,
): Promise<number> {
  readQuestion(givenBy({ purpose: "dry-run", legalBasis: "dry run", ...options }), SYSTEM_CLOCK.today());
  const rejectsPath = await writeRejects(file, out);
  print("     Dry run: nobody was asked, nothing is decided. 试运行：未查询，未作决定。");
  if (rejectsPath !== null) print(`     Rejected lines 退回的行: ${rejectsPath}`);
  return 0;
}

async function questionOf(
  options: Readonly<Record<string, unknown>>,
  { purposes }: DemonstrationIdentity,
  file: CheckFile,
  out: string,
): Promise<CheckQuestion> {
  const question = QUESTIONS.find((each) => each === options.question) ?? "credit";
  const usual = purposes.find((each) => each === USUAL_PURPOSES[question]) ?? purposes[0];
  const brokenOff = await dayOfUnfinished(out, file.sha256, askedBy(options));
  const defaults = {
    legalBasis: LEGAL_BASES[question],
    ...(usual !== undefined && { purpose: usual }),
    ...(brokenOff !== null && { validOn: brokenOff }),
  };
  return readQuestion(givenBy({ ...defaults, ...options }), SYSTEM_CLOCK.today());
}

async function decided(
  file: CheckFile,
  question: CheckQuestion,
  out: string,
  identity: DemonstrationIdentity,
  url: string,
  context: CommandContext,
): Promise<CheckedFile> {
  const { dataDir } = context.environment;
  let kept = { token: "", until: 0 };
  const token = async () => {
    if (performance.now() < kept.until) return kept.token;
    kept = { token: await tokenFor(identity, null, url, dataDir), until: performance.now() + TOKEN_KEPT_MS };
    return kept.token;
  };
  const issue = askHub({ url, token, purpose: question.purpose }, question.question);
  try {
    return await runFileCheck(file, question, out, issue, checkProgress(process.stderr, context.report));
  } catch (error) {
    if (!(error instanceof BatchNotDecided)) throw error;
    await forgetUnfinished(out);
    throw new OperatorError(
      `Nothing is decided: ${error.code}. ${error.english}`,
      `未作出任何决定：${error.code}。${error.chinese}`,
    );
  }
}

function givenBy(options: Readonly<Record<string, unknown>>) {
  const entries = QUESTION_FIELDS.map((field) => [field, options[field]] as const);
  return Object.fromEntries(
    entries.map(([field, value]) => [field, value === undefined ? undefined : String(value)]),
  ) as Record<(typeof QUESTION_FIELDS)[number], string | undefined>;
}

/** What was typed, without the day. */
function askedBy(options: Readonly<Record<string, unknown>>): Record<string, string> {
  const { validOn: _, ...asked } = givenBy(options);
  const typed = Object.entries({ ...asked, as: String(options.as) });
  return Object.fromEntries(typed.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function bytesOf(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size <= MOST_BYTES) return readFile(path);
  throw new OperatorError(
    `A file of at most ${MOST_BYTES / 1024 / 1024} MB and ${MOST_LINES} lines was expected; this one has ${size} bytes.`,
    `文件至多 ${MOST_BYTES / 1024 / 1024} MB、${MOST_LINES} 行；此文件有 ${size} 字节。`,
  );
}

function samePlace(path: string): OperatorError {
  return new OperatorError(
    `The result needs a file of its own; ${path} is the one that is checked.`,
    `结果须写入另一文件；${path} 是待查文件。`,
    2,
  );
}
