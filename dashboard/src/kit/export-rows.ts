import { unparse } from "papaparse";
import writeXlsxFile from "write-excel-file/browser";

/** A value in a table and in files; null where it is not known. */
export type Cell = string | number | null;

/** Saves rows as a file of this browser. Text that a spreadsheet would take for a formula stays text. */
export async function exportRows(
  format: "xlsx" | "csv",
  name: string,
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const blob = format === "csv" ? csvOf(titles, rows) : await xlsxOf(titles, rows);
  save(blob, `${name}.${format}`);
}

function csvOf(titles: readonly string[], rows: readonly (readonly Cell[])[]): Blob {
  const text = unparse({ fields: [...titles], data: rows.map((row) => [...row]) }, { escapeFormulae: true });
  // The mark lets spreadsheets in Chinese read it as UTF-8.
  return new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" });
}

async function xlsxOf(titles: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Blob> {
  const head = titles.map((title) => ({ value: title, fontWeight: "bold" as const }));
  const body = rows.map((row) => row.map(cellOf));
  return writeXlsxFile([head, ...body]).toBlob();
}

function cellOf(value: Cell) {
  if (value === null) return null;
  return typeof value === "number" ? { value, type: Number } : { value, type: String };
}

/** Lets the browser save a file. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, " ");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
