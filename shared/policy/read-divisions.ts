import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { day, divisionCode, text } from "./common-shape.ts";
import { legible } from "./legible.ts";
import type { DivisionRow } from "./policy-book.ts";
import type { PolicyText } from "./policy-text.ts";
import { type Problems, shown } from "./problems.ts";

const empty = z.literal("").transform(() => null);
const shape = z.strictObject({
  code: divisionCode,
  name: text,
  parent: divisionCode.or(empty),
  validFrom: day.or(empty),
  validTo: day.or(empty),
});

const EXPECTED = {
  code: "a code of six digits",
  name: "a name without outer blanks",
  parent: "a code of six digits, or nothing",
  validFrom: "a day as YYYY-MM-DD, or nothing",
  validTo: "a day as YYYY-MM-DD, or nothing",
} satisfies Record<keyof DivisionRow, string>;

const COLUMNS = Object.keys(EXPECTED);

interface CsvRecord {
  readonly record: readonly string[];
  readonly line: number;
}

interface NumberedRow {
  readonly line: number;
  readonly row: DivisionRow;
}

/**
 * Reads the divisions of GB/T 2260, in the order of the file.
 *
 * @returns null when the file is faulty, so that nothing is checked against a part of it
 */
export function readDivisions(source: PolicyText, problems: Problems): DivisionRow[] | null {
  const { file } = source;
  const before = problems.list.length;
  const written = legible(source, problems);
  if (written === null) return null;
  const [header, ...records] = readRecords(file, written, problems);
  if (header?.record.join() !== COLUMNS.join()) {
    problems.addLine(file, 1, `the columns ${COLUMNS.join()}`, shown(header?.record.join()));
    return null;
  }
  const rows = records.flatMap((each) => readRow(file, each, problems));
  if (problems.list.length === before) checkTree(file, rows, problems);
  return problems.list.length === before ? rows.map((each) => each.row) : null;
}

function readRecords(file: string, text: string, problems: Problems): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      relax_column_count: true,
      on_record: (record: string[], { lines }) => {
        records.push({ record, line: lines });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.addLine(file, Number(error.lines ?? 1), "CSV", shown(error.message));
  }
  return records;
}

function readRow(file: string, { record, line }: CsvRecord, problems: Problems): NumberedRow[] {
  if (record.length !== COLUMNS.length) {
    problems.addLine(file, line, `${COLUMNS.length} values`, `${record.length}`);
    return [];
  }
  const values = Object.fromEntries(COLUMNS.map((column, index) => [column, record[index]]));
  const parsed = shape.safeParse(values);
  if (parsed.success) return [{ line, row: parsed.data }];
  for (const { path } of parsed.error.issues) {
    const [column, expected] = Object.entries(EXPECTED).find(([name]) => name === path[0]) ?? ["", "the columns above"];
    problems.addLine(file, line, `as ${column} ${expected}`, shown(values[column]));
  }
  return [];
}

function checkTree(file: string, rows: readonly NumberedRow[], problems: Problems): void {
  const byCode = new Map<string, NumberedRow[]>();
  for (const each of rows) byCode.set(each.row.code, [...(byCode.get(each.row.code) ?? []), each]);
  for (const { line, row } of rows) {
    const expected = parentCode(row.code);
    if (row.parent !== expected || (expected !== null && !byCode.has(expected))) {
      problems.addLine(file, line, `as parent ${expected ?? "nothing"}, a row of this file`, shown(row.parent));
    }
  }
  for (const [code, names] of byCode) {
    for (const [index, { line, row }] of names.entries()) {
      const before = names[index - 1]?.row;
      if (before === undefined) continue;
      if (before.validTo === null || row.validFrom === null || row.validFrom < before.validTo) {
        problems.addLine(file, line, `one name of ${code} at a time, the earlier first`, shown(row.name));
      }
    }
  }
}

function parentCode(code: string): string | null {
  if (code.endsWith("0000")) return null;
  return code.endsWith("00") ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}
