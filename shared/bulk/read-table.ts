import { isUtf8 } from "node:buffer";
import { decodeLines } from "../files/decode-lines.ts";
import { readRecords } from "../files/read-records.ts";
import { UnreadableFile } from "../files/unreadable-file.ts";
import { readWorkbook } from "../files/xlsx/read-workbook.ts";
import { guessDelimiter } from "./guess-delimiter.ts";
import type { Table, TableRow } from "./table.ts";

const NO_NUMBERS: ReadonlySet<number> = new Set();

/**
 * Reads a file of rows: CSV in UTF-8 or GB18030 with whatever delimiter, or the first visible sheet of a workbook. What
 * it is is told from its bytes, not from its name. Rows without anything in them are left out.
 *
 * @throws {UnreadableFile} with line and column when it cannot be read to its end
 */
export async function readTable(bytes: Buffer, file: string): Promise<Table> {
  refuseOtherFormats(bytes, file);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const { name, rows, others } = await readWorkbook(bytes, file);
    return { format: { kind: "XLSX", sheet: name, otherSheets: others }, rows: withContent(rows) };
  }
  const encoding = isUtf8(bytes) ? "UTF-8" : "GB18030";
  const pieces: Buffer[] = [];
  for await (const piece of decodeLines(whole(bytes), file)) pieces.push(piece);
  const text = Buffer.concat(pieces);
  const delimiter = guessDelimiter(text.toString("utf8", 0, 64 * 1024));
  const rows: TableRow[] = [];
  for await (const records of readRecords(whole(text), file, delimiter)) {
    for (const { line, fields } of records) rows.push({ line, fields, numbers: NO_NUMBERS });
  }
  return { format: { kind: "CSV", encoding, delimiter }, rows: withContent(rows) };
}

/** In one piece: a first line in ASCII tells nothing of the encoding of the others. */
async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  if (bytes.length > 0) yield bytes;
}

function withContent(rows: readonly TableRow[]): TableRow[] {
  return rows.filter(({ fields }) => fields.some((field) => field.trim() !== ""));
}

function startsWith(bytes: Buffer, ...expected: number[]): boolean {
  return expected.every((byte, index) => bytes[index] === byte);
}

function refuseOtherFormats(bytes: Buffer, file: string): void {
  const came = otherFormat(bytes);
  if (came === null) return;
  throw new UnreadableFile(
    file,
    `a CSV file in UTF-8 or GB18030, or a workbook (.xlsx), was expected; it is ${came[0]}.`,
    `应为 UTF-8 或 GB18030 编码的 CSV 文件，或 Excel 工作簿（.xlsx）；实为${came[1]}。`,
  );
}

function otherFormat(bytes: Buffer): readonly [english: string, chinese: string] | null {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return [
      "an old workbook (.xls) or one with a password. Save it as .xlsx without a password",
      "旧版工作簿（.xls）或加密的工作簿，请另存为未加密的 .xlsx",
    ];
  }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return ["UTF-16 text. Save it as CSV (UTF-8)", "UTF-16 文本，请另存为 CSV（UTF-8）"];
  }
  if (startsWith(bytes, 0x1f, 0x8b)) return ["compressed by gzip. Unpack it first", "gzip 压缩文件，请先解压"];
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return ["a PDF", "PDF 文件"];
  return null;
}
