import { isAscii, isUtf8 } from "node:buffer";
import { UnreadableFile } from "./unreadable-file.ts";

type Encoding = "utf-8" | "gb18030";

// A registration has some 100 characters; what is this long has lost its line ends, or was never a list.
const LONGEST_LINE_BYTES = 64 * 1024;
const NEWLINE = 0x0a;

/**
 * Turns a file's bytes into UTF-8 without byte order mark, in pieces of whole lines.
 *
 * UTF-8 or GB18030 is told from the first line; from there on every byte has to fit, so that nothing is stored in place of
 * what could not be read.
 *
 * @throws {UnreadableFile} with line and byte when it fits neither
 */
export async function* decodeLines(bytes: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  let encoding: Encoding | null = null;
  let rest: Buffer = Buffer.alloc(0);
  const place = { line: 1, offset: 0 };
  for await (const chunk of bytes) {
    const known = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = known.lastIndexOf(NEWLINE) + 1;
    const piece = known.subarray(0, end);
    rest = known.subarray(end);
    if (end > 0) {
      encoding ??= encodingOf(piece, name);
      yield decode(piece, encoding, place, name);
      advance(place, piece);
    }
    if (rest.length > LONGEST_LINE_BYTES) throw lineTooLong(name, place.line, encoding ?? encodingOf(rest, name));
  }
  if (rest.length > 0) yield decode(rest, encoding ?? encodingOf(rest, name), place, name);
}

/** Where a piece begins: its line, from 1, and its byte in the file, from 0. */
interface Place {
  line: number;
  offset: number;
}

function advance(place: Place, piece: Buffer): void {
  for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, at + 1)) place.line += 1;
  place.offset += piece.length;
}

function encodingOf(piece: Buffer, name: string): Encoding {
  refuseOtherFormats(piece, name);
  const end = piece.indexOf(NEWLINE);
  const firstLine = end === -1 ? piece : piece.subarray(0, end);
  // A first line in ASCII tells nothing, and is not the one expected.
  const telling = isAscii(firstLine) ? piece : firstLine;
  return isUtf8(telling) || !fits(telling, "gb18030") ? "utf-8" : "gb18030";
}

function refuseOtherFormats(head: Buffer, name: string): void {
  const begins = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  const zip = begins(0x50, 0x4b, 0x03, 0x04);
  const oldExcel = begins(0xd0, 0xcf, 0x11, 0xe0);
  const utf16 = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  if (!zip && !oldExcel && !utf16) return;
  const came = utf16
    ? ["UTF-16 text", "UTF-16 文本"]
    : ["an Excel workbook or a ZIP archive", "Excel 工作簿或 ZIP 压缩包"];
  throw new UnreadableFile(
    name,
    `a CSV file in UTF-8 or GB18030 was expected, compressed by gzip or not; it is ${came[0]}. Save it as CSV (UTF-8).`,
    `应为 UTF-8 或 GB18030 编码的 CSV 文件（可用 gzip 压缩）；实为${came[1]}。请另存为 CSV（UTF-8）。`,
  );
}

function decode(piece: Buffer, encoding: Encoding, place: Place, name: string): Buffer {
  const utf8 = encoding === "utf-8" ? (isUtf8(piece) ? piece : null) : utf8FromGb18030(piece);
  if (utf8 === null) throw undecodable(piece, encoding, place, name);
  const marked = place.offset === 0 && utf8[0] === 0xef && utf8[1] === 0xbb && utf8[2] === 0xbf;
  return marked ? utf8.subarray(3) : utf8;
}

function utf8FromGb18030(piece: Buffer): Buffer | null {
  try {
    return Buffer.from(new TextDecoder("gb18030", { fatal: true, ignoreBOM: true }).decode(piece), "utf8");
  } catch {
    return null;
  }
}

function fits(bytes: Buffer, encoding: Encoding, more = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: more });
    return true;
  } catch {
    return false;
  }
}

function undecodable(piece: Buffer, encoding: Encoding, place: Place, name: string): UnreadableFile {
  const at = firstMisfit(piece, encoding);
  const line = place.line + piece.subarray(0, at).reduce((count, byte) => (byte === NEWLINE ? count + 1 : count), 0);
  const byte = `0x${(piece[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const offset = place.offset + at;
  const [first, second] = encoding === "utf-8" ? ["UTF-8", "GB18030"] : ["GB18030", "UTF-8"];
  const began = place.line === 1 && line === 1 ? `neither ${first} nor ${second}` : `not ${first}, in which it began`;
  const beganZh = place.line === 1 && line === 1 ? `既非 ${first} 也非 ${second}` : `与文件开头所用的 ${first} 不符`;
  return new UnreadableFile(
    name,
    `line ${line}, byte ${offset} (${byte}): the text is ${began}.`,
    `第 ${line} 行、第 ${offset} 字节（${byte}）：文本${beganZh}。`,
  );
}

/** The byte with which a text stops fitting its encoding: no longer beginning of it fits, by halving. */
function firstMisfit(bytes: Buffer, encoding: Encoding): number {
  let fitting = 0;
  let misfitting = bytes.length;
  while (misfitting - fitting > 1) {
    const middle = (fitting + misfitting) >> 1;
    if (fits(bytes.subarray(0, middle), encoding, true)) fitting = middle;
    else misfitting = middle;
  }
  return misfitting - 1;
}

function lineTooLong(name: string, line: number, encoding: Encoding): UnreadableFile {
  const kilobytes = LONGEST_LINE_BYTES / 1024;
  return new UnreadableFile(
    name,
    `line ${line} is longer than ${kilobytes} KiB (${encoding}); a line for each enterprise was expected.`,
    `第 ${line} 行超过 ${kilobytes} KiB（${encoding}）；应为每行一家企业。`,
  );
}
