/** A row of an extract, by column. */
export type ExtractRow = Readonly<Record<string, string | number | null>>;

/** The two ways in which an extract writes the same rows. */
export const EXTRACT_FORMATS = ["csv", "jsonl"] as const;

export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** What stands before the first row; nothing in JSON lines. */
export function extractHeader(format: ExtractFormat, columns: readonly string[]): string {
  return format === "csv" ? `${columns.join(",")}\r\n` : "";
}

/** Rows as they stand in a file of an extract. */
export function extractText(format: ExtractFormat, columns: readonly string[], rows: readonly ExtractRow[]): string {
  return rows.map((row) => LINES[format](columns, row)).join("");
}

const LINES = {
  /** @see RFC 4180 */
  csv: (columns: readonly string[], row: ExtractRow) =>
    `${columns.map((column) => csvField(row[column] ?? null)).join(",")}\r\n`,
  jsonl: (columns: readonly string[], row: ExtractRow) =>
    `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`,
};

function csvField(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
