/** A row as a file has it. */
export interface TableRow {
  /** Line of a text file, row of a sheet; from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Columns, from 0, that a spreadsheet holds as numbers; none of a text file. */
  readonly numbers: ReadonlySet<number>;
}

/** What a file holds, whatever its format. */
export interface Table {
  readonly format: TableFormat;
  readonly rows: readonly TableRow[];
}

/** How a file is written. */
export type TableFormat =
  | { readonly kind: "CSV"; readonly encoding: "UTF-8" | "GB18030"; readonly delimiter: string }
  | { readonly kind: "XLSX"; readonly sheet: string; readonly otherSheets: readonly string[] };
