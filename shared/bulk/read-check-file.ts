import { createHash } from "node:crypto";
import { UnreadableFile } from "../files/unreadable-file.ts";
import { type CheckLine, checkLine, isFault } from "./check-line.ts";
import { findColumns } from "./find-columns.ts";
import type { LineFault } from "./line-fault.ts";
import { readTable } from "./read-table.ts";
import type { TableFormat } from "./table.ts";

/** A file of enterprises that is to be checked. */
export interface CheckFile {
  readonly name: string;
  /** Of its bytes, in hexadecimal digits: the same file is the same request. */
  readonly sha256: string;
  readonly format: TableFormat;
  /** Names of its columns, as people call them. */
  readonly columns: readonly string[];
  /** Which of them holds the codes, from 1. */
  readonly codeColumn: number;
  /** Lines without header and empty ones: `lines.length + faults.length`. */
  readonly rows: number;
  /** Those that can be asked about, in order; a code that stands twice is there twice. */
  readonly lines: readonly CheckLine[];
  readonly faults: readonly LineFault[];
}

/** Lines of one file at most. */
export const MOST_LINES = 100_000;

/**
 * Reads a file of enterprises and checks every line; nobody is asked anything yet.
 *
 * @param name as messages call it
 * @throws {UnreadableFile} when it cannot be read to its end, has no column of codes, or too many lines
 */
export async function readCheckFile(bytes: Buffer, name: string): Promise<CheckFile> {
  const { format, rows } = await readTable(bytes, name);
  const columns = findColumns(rows, name);
  const data = rows.slice(columns.firstRow);
  if (data.length > MOST_LINES) throw tooManyLines(name, data.length);
  const lines: CheckLine[] = [];
  const faults: LineFault[] = [];
  for (const row of data) {
    const checked = checkLine(row, columns, format);
    if (isFault(checked)) faults.push(checked);
    else lines.push(checked);
  }
  return {
    name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    format,
    columns: columns.names,
    codeColumn: columns.code + 1,
    rows: data.length,
    lines,
    faults,
  };
}

function tooManyLines(name: string, count: number): UnreadableFile {
  return new UnreadableFile(
    name,
    `at most ${MOST_LINES} lines were expected; ${count} came. Split the file.`,
    `至多 ${MOST_LINES} 行；实有 ${count} 行。请拆分文件。`,
  );
}
