import { crc32, createInflateRaw } from "node:zlib";
import { UnreadableFile } from "../unreadable-file.ts";

/** A file within a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressed: Buffer;
}

/** How much may still be unpacked; taken from as bytes come, whatever the archive says of itself. */
export interface UnpackBudget {
  left: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 2_000;
const ENCRYPTED = 1;

/**
 * Reads the list of files of a ZIP archive; nothing is unpacked yet.
 *
 * @throws {UnreadableFile} when it is no archive, encrypted, or has far too many files
 */
export function readZipEntries(bytes: Buffer, name: string): ReadonlyMap<string, ZipEntry> {
  const end = endOfArchive(bytes);
  if (end === -1) throw damaged(name);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw tooLarge(name);
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, at, name);
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

/**
 * Unpacks an entry in pieces.
 *
 * @throws {UnreadableFile} when the budget is used up, or the bytes are damaged
 */
export async function* unpack(entry: ZipEntry, budget: UnpackBudget, name: string): AsyncGenerator<Buffer> {
  let checksum = 0;
  for await (const piece of inflated(entry, name)) {
    budget.left -= piece.length;
    if (budget.left < 0) throw tooLarge(name);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (checksum !== entry.crc) throw damaged(name);
}

async function* inflated({ method, compressed }: ZipEntry, name: string): AsyncGenerator<Buffer> {
  if (method === 0) {
    if (compressed.length > 0) yield compressed;
    return;
  }
  if (method !== 8) throw damaged(name);
  const inflate = createInflateRaw();
  inflate.end(compressed);
  try {
    for await (const piece of inflate) yield piece;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(name);
  } finally {
    inflate.destroy();
  }
}

function readEntry(bytes: Buffer, at: number, name: string): { readonly entry: ZipEntry; readonly next: number } {
  if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw damaged(name);
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw encrypted(name);
  const nameEnd = at + CENTRAL_BYTES + bytes.readUInt16LE(at + 28);
  const local = bytes.readUInt32LE(at + 42);
  if (local + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw damaged(name);
  const start = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const size = bytes.readUInt32LE(at + 20);
  if (start + size > bytes.length) throw damaged(name);
  const entry = {
    name: bytes.toString("utf8", at + CENTRAL_BYTES, nameEnd).replaceAll("\\", "/"),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    compressed: bytes.subarray(start, start + size),
  };
  return { entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) };
}

function endOfArchive(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return -1;
}

function damaged(name: string): UnreadableFile {
  return new UnreadableFile(
    name,
    "a workbook (.xlsx) was expected; its ZIP container is damaged or of another kind. Save the file again.",
    "应为 Excel 工作簿（.xlsx）；其 ZIP 容器已损坏或为其他类型。请重新保存文件。",
  );
}

function encrypted(name: string): UnreadableFile {
  return new UnreadableFile(
    name,
    "a workbook without a password was expected; this one is encrypted.",
    "应为未加密的工作簿；此文件已加密。",
  );
}

function tooLarge(name: string): UnreadableFile {
  return new UnreadableFile(
    name,
    "the workbook unpacks to far more than a list of enterprises takes; it is not read any further.",
    "工作簿解压后远超企业名单所需的大小，不再读取。",
  );
}
