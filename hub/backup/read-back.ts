import { createReadStream } from "node:fs";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { OperatorError } from "../../shared/server/operator-error.ts";

/**
 * Reads an archive to its end: the server put its length and a checksum there, so that what was lost or changed on the
 * way here, or on the disk, is found while the server is still at hand.
 *
 * @throws {OperatorError} when it is not what the server sent
 */
export async function readBack(path: string): Promise<void> {
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(path), createGunzip(), nowhere);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `${path} is not what the server sent: ${why}. Nothing of this backup is kept; make it again.`,
      `${path} 与服务器所发不一致：${why}。本次备份未保留，请重新备份。`,
    );
  }
}
