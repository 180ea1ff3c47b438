import { crc32, deflateRawSync } from "node:zlib";

/** A file for a ZIP archive, deflated. */
export interface PackedFile {
  readonly name: string;
  readonly crc: number;
  /** Bytes before it was deflated. */
  readonly size: number;
  readonly deflated: Buffer;
}

// The day on which ZIP's calendar begins: the same content makes the same bytes, whenever it is written.
const DAY = 0x21;
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;

/** Deflates a text. */
export function packText(name: string, text: string): PackedFile {
  const bytes = Buffer.from(text, "utf8");
  return { name, crc: crc32(bytes), size: bytes.length, deflated: deflateRawSync(bytes) };
}

/** A ZIP archive that holds the files in this order. */
export function zipOf(files: readonly PackedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, "utf8");
    const local = Buffer.concat([header(0x04034b50, file, name.length), name, file.deflated]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const shared = header(0x02014b50, file, name.length);
    directory.push(Buffer.concat([shared, place, name]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

/** What both headers of a file have: signature, versions, flags, method, day, checksum, sizes, lengths. */
function header(signature: number, { crc, size, deflated }: PackedFile, nameLength: number): Buffer {
  const isCentral = signature === 0x02014b50;
  const bytes = Buffer.alloc(isCentral ? 32 : 30);
  let at = bytes.writeUInt32LE(signature, 0);
  if (isCentral) at = bytes.writeUInt16LE(VERSION, at);
  at = bytes.writeUInt16LE(VERSION, at);
  at = bytes.writeUInt16LE(UTF8_NAME, at);
  at = bytes.writeUInt16LE(DEFLATED, at);
  at = bytes.writeUInt16LE(0, at);
  at = bytes.writeUInt16LE(DAY, at);
  at = bytes.writeUInt32LE(crc, at);
  at = bytes.writeUInt32LE(deflated.length, at);
  at = bytes.writeUInt32LE(size, at);
  bytes.writeUInt16LE(nameLength, at);
  return bytes;
}
