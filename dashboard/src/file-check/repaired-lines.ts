import type { ReadFile, RejectedLine } from "./check-events.ts";

/** Lines that were mended, as a file of their own. */
interface RepairedLines {
  readonly csv: string;
  /** The original file's line of a line of this one. */
  readonly lineOf: (line: number) => number;
}

/** The first line of mended lines; above it is the header. */
export const FIRST_LINE = 2;

/** Which cell of a faulty line is to be mended: the one that is named, or the code where the line is cut wrongly. */
export function faultyCell({ code, column }: RejectedLine, { codeColumn, columns }: ReadFile): number {
  return code === "FIELD_COUNT" || column > columns.length ? codeColumn - 1 : column - 1;
}

/**
 * Writes the lines that were mended as a file, with the columns of the original.
 *
 * @param fixes what now stands in the faulty cell, by line
 */
export function repairedLines(
  file: ReadFile,
  rejected: readonly RejectedLine[],
  fixes: ReadonlyMap<number, string>,
): RepairedLines {
  const mended = rejected.filter(({ line }) => fixes.has(line));
  const header = file.columns.map((name, at) => (at === file.codeColumn - 1 ? "统一社会信用代码" : name));
  const rows = mended.map((fault) => {
    const faulty = faultyCell(fault, file);
    return file.columns.map((_, at) => (at === faulty ? (fixes.get(fault.line) ?? "") : (fault.fields[at] ?? "")));
  });
  return {
    csv: [header, ...rows].map((cells) => `${cells.map(quoted).join(",")}\n`).join(""),
    lineOf: (line) => mended[line - FIRST_LINE]?.line ?? line,
  };
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
