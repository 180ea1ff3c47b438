import { type CatalogueCode, InvalidCatalogueCode, parseCatalogueCode } from "../values/catalogue-code.ts";
import { quoted } from "../values/invalid-value.ts";
import { InvalidUscc, parseUscc, type Uscc } from "../values/uscc.ts";
import type { FoundColumns } from "./find-columns.ts";
import type { LineFault, LineFaultKind } from "./line-fault.ts";
import { nearCode } from "./near-code.ts";
import type { Table, TableRow } from "./table.ts";

/** A line that can be asked about. */
export interface CheckLine {
  readonly line: number;
  readonly uscc: Uscc;
  /** What the line itself says; null when it says nothing, and the question's own holds. */
  readonly catalogueCode: CatalogueCode | null;
  readonly catalogueEdition: string | null;
  readonly award: string | null;
  /** As they were written. */
  readonly fields: readonly string[];
}

/** A line, or the first thing that is wrong with it. */
export type CheckedLine = CheckLine | LineFault;

class Faulty extends Error {
  constructor(readonly fault: Pick<LineFault, "kind" | "column" | "english" | "chinese">) {
    super(fault.english);
  }
}

const ABSENT = new Set(["", "N/A", "NA", "NULL", "NONE", "-", "--", "—", "——", "无", "不详"]);
// A number of a spreadsheet, or what one leaves of a code in a text file.
const EXPONENT = /^\d(?:\.\d+)?E\+?\d{2}$/i;

/** Checks one line: what it asks about, or the first thing that is wrong. */
export function checkLine(row: TableRow, columns: FoundColumns, format: Table["format"]): CheckedLine {
  const { line, fields } = row;
  try {
    if (format.kind === "CSV" && columns.hasHeader) refuseOtherCount(fields, columns);
    return {
      line,
      uscc: codeIn(row, columns.code),
      catalogueCode: lotIn(fields, columns.lot),
      catalogueEdition: wordIn(fields, columns.edition, "EDITION_INVALID", /^[0-9A-Za-z-]{1,20}$/, EDITION),
      award: wordIn(fields, columns.award, "AWARD_INVALID", /^[\p{L}\p{N}._:-]{1,100}$/u, AWARD),
      fields,
    };
  } catch (error) {
    if (!(error instanceof Faulty)) throw error;
    const index = error.fault.column - 1;
    const columnName = columns.names[index] ?? `第${index + 1}列 column ${index + 1}`;
    return { ...error.fault, line, columnName, value: fields[index] ?? "", fields };
  }
}

/** Whether a checked line is one that cannot be asked about. */
export function isFault(checked: CheckedLine): checked is LineFault {
  return "kind" in checked;
}

const EDITION = ["an edition of the catalogue, such as 2022", "品目目录版本，如 2022"] as const;
const AWARD = ["the id of an award", "奖项编号"] as const;

/** Fields that hold nothing at the end of a line are no others. */
function refuseOtherCount(fields: readonly string[], { names }: FoundColumns): void {
  const last = fields.findLastIndex((field) => field.trim() !== "");
  if (fields.length >= names.length && last < names.length) return;
  const column = Math.min(fields.length, names.length + 1);
  throw new Faulty({
    kind: "FIELD_COUNT",
    column,
    english: `${names.length} fields were expected, as in the header; ${fields.length} came.`,
    chinese: `应与表头一致，有 ${names.length} 个字段；实有 ${fields.length} 个。`,
  });
}

function codeIn({ fields, numbers }: TableRow, index: number): Uscc {
  const text = (fields[index] ?? "").trim();
  const column = index + 1;
  if (ABSENT.has(text.toUpperCase())) {
    throw new Faulty({
      kind: "CODE_ABSENT",
      column,
      english: `A unified social credit code was expected; ${quoted(text)} came.`,
      chinese: `应为统一社会信用代码；实为${quoted(text)}。`,
    });
  }
  if (numbers.has(index) || EXPONENT.test(text)) throw turnedIntoNumber(text, column);
  try {
    return parseUscc(text);
  } catch (error) {
    if (!(error instanceof InvalidUscc)) throw error;
    const near = nearCode(text);
    const english = near === null ? error.message : `${error.message} ${near.english}`;
    const chinese = near === null ? error.messageZh : `${error.messageZh}${near.chinese}`;
    throw new Faulty({ kind: `CODE_${error.fault}`, column, english, chinese });
  }
}

function turnedIntoNumber(text: string, column: number): Faulty {
  return new Faulty({
    kind: "CODE_AS_NUMBER",
    column,
    english: `A unified social credit code as text was expected; the spreadsheet made it the number ${text}, and its last digits are lost. Format the column as text and enter the code again.`,
    chinese: `应为文本格式的统一社会信用代码；表格软件已将其转成数字 ${text}，末几位已丢失。请将该列设为文本格式后重新录入。`,
  });
}

function lotIn(fields: readonly string[], index: number | null): CatalogueCode | null {
  const text = textIn(fields, index);
  if (text === null || index === null) return null;
  try {
    return parseCatalogueCode(text);
  } catch (error) {
    if (!(error instanceof InvalidCatalogueCode)) throw error;
    throw new Faulty({
      kind: "LOT_INVALID",
      column: index + 1,
      english: error.message,
      chinese: error.messageZh,
    });
  }
}

function wordIn(
  fields: readonly string[],
  index: number | null,
  kind: LineFaultKind,
  form: RegExp,
  expected: readonly [english: string, chinese: string],
): string | null {
  const text = textIn(fields, index);
  if (text === null || index === null || form.test(text)) return text;
  const [english, chinese] = [
    `The field should hold ${expected[0]}; ${quoted(text)} came.`,
    `应为${expected[1]}；实为${quoted(text)}。`,
  ];
  throw new Faulty({ kind, column: index + 1, english, chinese });
}

function textIn(fields: readonly string[], index: number | null): string | null {
  const text = index === null ? "" : (fields[index] ?? "").trim();
  return ABSENT.has(text.toUpperCase()) ? null : text;
}
