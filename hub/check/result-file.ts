import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { csvCell } from "../../shared/files/csv-cell.ts";
import { WorkbookWriter } from "../../shared/files/xlsx/write-workbook.ts";

/** A file on its way out; it takes its name only when everything is in it. */
export interface ResultFile {
  write(cells: readonly string[]): Promise<void>;
  /** Everything is on disk, under another name still. */
  finish(): Promise<void>;
  keep(): Promise<void>;
  discard(): Promise<void>;
}

// Without the mark, spreadsheets read Chinese as something else.
const BYTE_ORDER_MARK = "\uFEFF";

/** A result as CSV, or as a workbook when it is called `.xlsx`; in both, no cell is ever run as a formula. */
export async function openResultFile(path: string): Promise<ResultFile> {
  if (path.toLowerCase().endsWith(".xlsx")) return openWorkbook(path);
  const file = await openTextFile(path);
  let written = BYTE_ORDER_MARK;
  return {
    ...file,
    async write(cells) {
      await file.write([`${written}${cells.map(csvCell).join(",")}\r\n`]);
      written = "";
    },
  };
}

/** A file of lines as they are given. */
export async function openTextFile(path: string): Promise<ResultFile> {
  const stream: WriteStream = createWriteStream(partial(path), { mode: 0o600 });
  await once(stream, "open");
  // Every later failure shows where it is waited for.
  stream.on("error", () => {});
  return {
    async write(texts) {
      if (stream.errored) throw stream.errored;
      if (!stream.write(texts.join(""))) await once(stream, "drain");
    },
    async finish() {
      stream.end();
      if (!stream.closed) await once(stream, "close");
      if (stream.errored) throw stream.errored;
    },
    keep: () => rename(partial(path), path),
    async discard() {
      stream.destroy();
      await rm(partial(path), { force: true });
    },
  };
}

async function openWorkbook(path: string): Promise<ResultFile> {
  const workbook = new WorkbookWriter("结果 Results");
  // A place that cannot be written to is told before anything is decided.
  await writeFile(partial(path), "", { mode: 0o600 });
  return {
    write: async (cells) => workbook.row(cells),
    finish: async () => writeFile(partial(path), await workbook.finish(), { mode: 0o600 }),
    keep: () => rename(partial(path), path),
    discard: () => rm(partial(path), { force: true }),
  };
}

function partial(path: string): string {
  return `${path}.partial`;
}
