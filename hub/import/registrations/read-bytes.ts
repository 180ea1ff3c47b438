import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { errorCode } from "../../../shared/files/error-code.ts";
import { FileRefused } from "./file-refused.ts";

/** A file on its way in. */
export interface InputFile {
  /** As messages and sources name it. */
  readonly name: string;
  /** Null for what has no size, a pipe for instance. */
  readonly size: number | null;
  /** Its bytes, decompressed; to be gone through once. */
  bytes(): AsyncGenerator<Buffer>;
  /** Of the file itself, so far. */
  readonly bytesRead: number;
  /** SHA-256 of the file itself, once it was read to its end. */
  sha256(): string;
}

/** @throws {FileRefused} when there is no such file or it may not be read */
export async function openInput(path: string, name: string): Promise<InputFile> {
  const size = await sizeOf(path, name);
  const hash: Hash = createHash("sha256");
  let bytesRead = 0;
  async function* raw(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
        bytesRead += chunk.length;
        hash.update(chunk);
        yield chunk;
      }
    } catch (error) {
      throw explainReadFailure(error, name);
    }
  }
  return {
    name,
    size,
    bytes: () => decompressed(raw(), name),
    get bytesRead() {
      return bytesRead;
    },
    sha256: () => hash.copy().digest("hex"),
  };
}

async function sizeOf(path: string, name: string): Promise<number | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new FileRefused(name, "a file was expected; it is a folder.", "应为文件，实为目录。");
    return found.isFile() ? found.size : null;
  } catch (error) {
    throw explainReadFailure(error, name);
  }
}

function explainReadFailure(error: unknown, name: string): unknown {
  switch (errorCode(error)) {
    case "ENOENT":
      return new FileRefused(name, "there is no such file.", "文件不存在。");
    case "EACCES":
    case "EPERM":
      return new FileRefused(name, "this account may not read it.", "当前账户无权读取。");
    default:
      return error;
  }
}

/** Compressed or not is told from the first two bytes, whatever the file is called. */
async function* decompressed(raw: AsyncGenerator<Buffer>, name: string): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  for (let next = await raw.next(); next.done !== true; next = await raw.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= 2) break;
  }
  const whole = withHead(head, raw);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* whole;
  const source = Readable.from(whole, { objectMode: false });
  const gunzip = createGunzip({ chunkSize: 32 * 1024 });
  source.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) yield chunk;
  } catch (error) {
    throw explainGunzip(error, name);
  } finally {
    source.destroy();
  }
}

async function* withHead(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

function explainGunzip(error: unknown, name: string): unknown {
  const code = errorCode(error);
  if (code === "Z_BUF_ERROR") {
    return new FileRefused(
      name,
      "the compressed data end before their end: the file is cut off. Fetch it again.",
      "压缩数据不完整，文件被截断；请重新获取。",
    );
  }
  if (code === "Z_DATA_ERROR") {
    return new FileRefused(
      name,
      "the compressed data are damaged. Fetch the file again.",
      "压缩数据已损坏；请重新获取文件。",
    );
  }
  return error;
}
