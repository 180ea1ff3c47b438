import { LINE_FAULT_LABELS, type LineFaultKind } from "../../shared/bulk/line-fault.ts";
import type { CheckFile } from "../../shared/bulk/read-check-file.ts";
import { Tally } from "../import/registrations/tally.ts";
import type { CheckedFile } from "./run-file-check.ts";

/** What an operator reads about a file before anything is asked. */
export function fileLines({ name, format, rows, lines, faults, codeColumn, columns }: CheckFile): string[] {
  const kinds = new Tally<LineFaultKind>();
  for (const { kind, line } of faults) kinds.add(kind, line);
  const written =
    format.kind === "CSV"
      ? `CSV, ${format.encoding}, ${DELIMITERS[format.delimiter] ?? format.delimiter}`
      : `XLSX, ${format.sheet}`;
  return [
    `${name}: ${written}; column of codes 代码列: ${codeColumn} (${columns[codeColumn - 1]})`,
    ...unread(format),
    row(rows, "rows read", "读取行数"),
    row(lines.length, "good", "无误"),
    row(faults.length, "rejected", "退回"),
    ...kinds.counts().map(({ kind, lines: count, firstLine }) => {
      const [english, chinese] = LINE_FAULT_LABELS[kind];
      return `${number(count).padStart(15)}  ${english} ${chinese} (first line 首行 ${firstLine})`;
    }),
  ];
}

/** What an operator reads at the end. */
export function resultLines(checked: CheckedFile, out: string): string[] {
  const { decided, notDecided, refusal, rejectsPath, receiptsPath } = checked;
  return [
    row(decided.ELIGIBLE, "ELIGIBLE: a policy basis exists, no approval", "符合：有政策依据，并非批准"),
    row(decided.NOT_ELIGIBLE, "NOT_ELIGIBLE", "不符合"),
    row(decided.UNDETERMINED, "UNDETERMINED", "无法判定"),
    ...(refusal === null
      ? []
      : [
          row(notDecided, `not decided: ${refusal.code}, ${refusal.english}`, `未作出决定：${refusal.chinese}`),
          "     Run the same again: what is decided stays as it is. 请再次运行同一命令；已作出的决定不变。",
        ]),
    `     Result 结果: ${out}`,
    `     Receipts 回执: ${receiptsPath}`,
    ...(rejectsPath === null ? [] : [`     Rejected lines 退回的行: ${rejectsPath}`]),
  ];
}

const DELIMITERS: Readonly<Record<string, string>> = { "\t": "tab 制表符", ",": "comma 逗号", ";": "semicolon 分号" };

function unread(format: CheckFile["format"]): string[] {
  if (format.kind === "CSV" || format.otherSheets.length === 0) return [];
  return [`     Other sheets are not read 其他工作表未读取: ${format.otherSheets.join(", ")}`];
}

function row(count: number, english: string, chinese: string): string {
  return `${number(count).padStart(11)}  ${english} ${chinese}`;
}

function number(count: number): string {
  return count.toLocaleString("en");
}
