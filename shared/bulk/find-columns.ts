import { UnreadableFile } from "../files/unreadable-file.ts";
import { isUscc } from "./is-uscc.ts";
import type { TableRow } from "./table.ts";

/** Where a file has what; columns from 0. */
export interface FoundColumns {
  /** How people call the columns; `column 2` where the file does not say. */
  readonly names: readonly string[];
  /** Whether the file itself names its columns. */
  readonly hasHeader: boolean;
  /** Rows from this one on are data. */
  readonly firstRow: number;
  readonly code: number;
  /** Null where the file has no such column. */
  readonly lot: number | null;
  readonly edition: number | null;
  readonly award: number | null;
}

const NAMES = {
  code: /^(?:企业|供应商|投标人|借款人|客户|单位)?(?:统一社会信用代码|统一信用代码|社会信用代码|信用代码|统一代码)(?:证号)?$|^(?:uscc|usci|unifiedsocialcredit(?:code|identifier)|socialcreditcode|creditcode)$/,
  lot: /^(?:(?:政府)?采购)?(?:品目|目录|标的)(?:编码|代码|编号)$|^(?:lot|lotcode|catalogue?code)$/,
  edition: /^(?:(?:政府)?采购)?(?:品目|目录)+(?:版本|年版|版)$|^(?:edition|catalogue?edition)$/,
  award: /^奖项(?:编号|代码)?$|^(?:award|awardid|awardcode)$/,
} as const;

type Named = keyof typeof NAMES;

// Titles of a table, and dates of its making, stand above its header.
const HEADER_WITHIN = 10;
const SAMPLE = 200;
const ALMOST = /^[0-9A-Z]{15,20}$/i;

/**
 * Finds the column of codes: by its name in one of the first ten rows, or else by what stands in it.
 *
 * @throws {UnreadableFile} when there is none, or more than one that it could be
 */
export function findColumns(rows: readonly TableRow[], file: string): FoundColumns {
  if (rows.length === 0) throw empty(file);
  const headers = rows.slice(0, HEADER_WITHIN);
  const at = headers.findIndex(({ fields }) => fields.some((field) => isNamed("code", field)));
  const header = headers[at];
  if (header !== undefined) return byName(header, at, file);
  return byContent(rows, file);
}

function byName({ line, fields }: TableRow, at: number, file: string): FoundColumns {
  const only = (what: Named): number | null => {
    const found = fields.flatMap((field, index) => (isNamed(what, field) ? [index] : []));
    if (found.length > 1) throw twice(file, line, found, fields);
    return found[0] ?? null;
  };
  const code = only("code");
  if (code === null) throw new Error("A column of codes was seen before.");
  const names = fields.map((field, index) => field.trim() || unnamed(index));
  return {
    names,
    hasHeader: true,
    firstRow: at + 1,
    code,
    lot: only("lot"),
    edition: only("edition"),
    award: only("award"),
  };
}

function byContent(rows: readonly TableRow[], file: string): FoundColumns {
  const sample = rows.slice(0, SAMPLE);
  const width = Math.max(...sample.map(({ fields }) => fields.length));
  const holding = (fits: (text: string) => boolean) =>
    Array.from({ length: width }, (_, column) => column).filter((column) =>
      sample.some(({ fields }) => fits((fields[column] ?? "").trim())),
    );
  const codes = holding(isUscc);
  // Where every code is wrong, each is told what is wrong with it.
  const candidates = codes.length > 0 ? codes : holding((text) => ALMOST.test(text));
  const [code, second] = candidates;
  const [first] = rows;
  if (code === undefined || first === undefined) throw noCodes(file);
  if (second !== undefined) throw severalColumns(file, candidates);
  // What is no code at all, and not even like one, names the column in some words of its own.
  const isHeader = !/[0-9A-Z]{6}/i.test(first.fields[code] ?? "") && (first.fields[code] ?? "").trim() !== "";
  const names = Array.from(
    { length: width },
    (_, index) => (isHeader ? first.fields[index]?.trim() : "") || unnamed(index),
  );
  return { names, hasHeader: isHeader, firstRow: isHeader ? 1 : 0, code, lot: null, edition: null, award: null };
}

function isNamed(what: Named, field: string): boolean {
  const plain = field
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[\s_\-*:"'./]/g, "");
  return NAMES[what].test(plain);
}

function unnamed(index: number): string {
  return `第${index + 1}列 column ${index + 1}`;
}

function empty(file: string): UnreadableFile {
  return new UnreadableFile(
    file,
    "a line for each enterprise was expected; the file is empty.",
    "应为每行一家企业；文件为空。",
  );
}

function noCodes(file: string): UnreadableFile {
  return new UnreadableFile(
    file,
    "a column of unified social credit codes was expected; none has that name (统一社会信用代码 or uscc), and no field holds such a code.",
    "应有一列统一社会信用代码；没有列以此命名（统一社会信用代码或 uscc），也没有任何字段是此类代码。",
  );
}

function severalColumns(file: string, columns: readonly number[]): UnreadableFile {
  const numbers = columns.map((column) => column + 1).join(", ");
  return new UnreadableFile(
    file,
    `one column of credit codes was expected; columns ${numbers} hold some. Name the one that is meant 统一社会信用代码 or uscc in the first line.`,
    `统一社会信用代码应只有一列；第 ${numbers} 列均有此类代码。请在首行将所用的一列命名为“统一社会信用代码”。`,
  );
}

function twice(file: string, line: number, columns: readonly number[], fields: readonly string[]): UnreadableFile {
  const told = columns.map((column) => `${column + 1} (${fields[column]?.trim()})`).join(", ");
  return new UnreadableFile(
    file,
    `line ${line} should name such a column once; columns ${told} have names of the same meaning.`,
    `第 ${line} 行中同义的列名应只出现一次；第 ${told} 列重复。`,
  );
}
