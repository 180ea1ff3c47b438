import { readFileSync } from "node:fs";
import { CsvError, type Info, parse } from "csv-parse/sync";
import { z } from "zod";
import { day, divisionCode, text } from "./common-shape.ts";
import type { DivisionRow } from "./policy-book.ts";
import { type Problems, shown } from "./problems.ts";

const COLUMNS = ["code", "name", "parent", "validFrom", "validTo"] as const;

const empty = z.literal("").transform(() => null);
const shape = z.strictObject({
  code: divisionCode,
  name: text,
  parent: divisionCode.or(empty),
  validFrom: day.or(empty),
  validTo: day.or(empty),
});

const EXPECTED: Readonly<Record<string, string>> = {
  code: "a division code of six digits",
  name: "text without outer blanks",
  parent: "a division code of six digits, or nothing",
  validFrom: "a day as YYYY-MM-DD, or nothing",
  validTo: "a day as YYYY-MM-DD, or nothing",
};

interface NumberedRow {
  readonly line: number;
  readonly row: DivisionRow;
}

/**
 * Reads the divisions of GB/T 2260, in the order of the file.
 *
 * @returns null when the file is faulty, so that nothing is checked against a part of it
 */
export function readDivisions(file: string, problems: Problems): DivisionRow[] | null {
  const before = problems.list.length;
  const rows = records(file, problems).flatMap(({ info, record }) => {
    const parsed = shape.safeParse(record);
    if (parsed.success) return [{ line: info.lines, row: parsed.data }];
    for (const { path } of parsed.error.issues) {
      const column = String(path[0]);
      problems.addLine(
        file,
        info.lines,
        `${column}: ${EXPECTED[column] ?? "a column of the format"}`,
        shown(Reflect.get(record, column)),
      );
    }
    return [];
  });
  checkTree(file, rows, problems);
  return problems.list.length === before ? rows.map((each) => each.row) : null;
}

function records(file: string, problems: Problems): { info: Info; record: object }[] {
  try {
    return parse(readFileSync(file, "utf8"), {
      columns: (header: string[]) => checkHeader(file, header, problems),
      info: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.addLine(file, Number(error.lines ?? 1), "CSV with five columns", shown(error.message));
    return [];
  }
}

function checkHeader(file: string, header: string[], problems: Problems): string[] {
  if (header.join() !== COLUMNS.join()) problems.addLine(file, 1, `the header ${COLUMNS.join()}`, shown(header.join()));
  return header;
}

function checkTree(file: string, rows: readonly NumberedRow[], problems: Problems): void {
  const byCode = new Map<string, NumberedRow[]>();
  for (const each of rows) byCode.set(each.row.code, [...(byCode.get(each.row.code) ?? []), each]);
  for (const { line, row } of rows) {
    const expected = parentCode(row.code);
    if (row.parent !== expected || (expected !== null && !byCode.has(expected))) {
      problems.addLine(file, line, `parent: ${expected ?? "nothing"} as a row of this file`, shown(row.parent));
    }
  }
  for (const versions of byCode.values()) {
    for (const [index, { line, row }] of versions.entries()) {
      const before = versions[index - 1]?.row;
      if (
        before !== undefined &&
        (before.validTo === null || row.validFrom === null || row.validFrom < before.validTo)
      ) {
        problems.addLine(file, line, `one name of ${row.code} at a time, earlier first`, shown(row.name));
      }
    }
  }
}

function parentCode(code: string): string | null {
  if (code.endsWith("0000")) return null;
  return code.endsWith("00") ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}
