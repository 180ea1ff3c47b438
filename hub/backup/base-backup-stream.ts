import { createWriteStream, type WriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { Client, type Connection, type Submittable } from "pg";
import { OperatorError } from "../../shared/server/operator-error.ts";

/** Where PostgreSQL's log stood when a base backup began and when it ended. */
export interface BackupSpan {
  readonly startLsn: string;
  readonly endLsn: string;
  readonly timeline: number;
}

/** A message of PostgreSQL's protocol, with a copy's bytes in it. */
interface CopyData {
  readonly chunk: Buffer;
}

interface DataRow {
  readonly fields: readonly (string | null)[];
}

/**
 * A base backup by PostgreSQL's replication protocol, as pg_basebackup makes it: the server sends its files as a
 * compressed tar archive, with the log that they need and a manifest of their SHA-256.
 *
 * @param url as a role that may replicate
 * @param folder takes `base.tar.gz` and `backup_manifest`
 * @param onBytes is told how many bytes have come
 * @see PostgreSQL documentation, "Streaming Replication Protocol", BASE_BACKUP
 */
export async function streamBaseBackup(
  url: string,
  folder: string,
  onBytes: (bytes: number) => void,
): Promise<BackupSpan> {
  const options = { connectionString: url, replication: "true", application_name: "leader-hub-backup" };
  const client = new Client(options);
  client.on("error", () => {});
  await client.connect();
  try {
    return await client.query(new BaseBackup(folder, onBytes)).done;
  } finally {
    await client.end();
  }
}

const COMMAND = `BASE_BACKUP (LABEL 'leader-hub', CHECKPOINT 'fast', WAL true, WAIT false, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256',
  TARGET 'client', COMPRESSION 'gzip', COMPRESSION_DETAIL 'level=1')`;

/** One run of the command. The driver hands it the server's messages; it knows no other copy that comes so. */
class BaseBackup implements Submittable {
  readonly done: Promise<BackupSpan>;
  readonly #folder: string;
  readonly #onBytes: (bytes: number) => void;
  readonly #rows: (readonly (string | null)[])[] = [];
  #resolve: (span: BackupSpan) => void = () => {};
  #reject: (error: unknown) => void = () => {};
  #connection: Connection | null = null;
  #file: WriteStream | null = null;
  readonly #files: string[] = [];
  #closing: Promise<unknown> = Promise.resolve();
  #bytes = 0;

  constructor(folder: string, onBytes: (bytes: number) => void) {
    this.#folder = folder;
    this.#onBytes = onBytes;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // A failure may come before anybody waits.
    this.done.catch(() => {});
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    connection.query(COMMAND);
  }

  handleRowDescription(): void {}

  handleCommandComplete(): void {}

  handleDataRow({ fields }: DataRow): void {
    this.#rows.push(fields);
  }

  /** The first byte says what the message is: a file begins, a piece of it, the manifest begins, progress. */
  handleCopyData({ chunk }: CopyData): void {
    const kind = String.fromCharCode(chunk[0] ?? 0);
    if (kind === "n") this.#begin(chunk.toString("utf8", 1, chunk.indexOf(0, 1)));
    if (kind === "m") this.#begin("backup_manifest");
    if (kind === "d") this.#write(chunk.subarray(1));
  }

  handleError(error: Error): void {
    this.#file?.destroy();
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    this.#endFile();
    this.#closing.then(() => this.#resolve(this.#span())).catch(this.#reject);
  }

  #begin(name: string): void {
    this.#endFile();
    this.#files.push(name);
    const file = createWriteStream(join(this.#folder, name), { mode: 0o600, flags: "wx" });
    file.on("error", this.#reject);
    this.#file = file;
  }

  #write(piece: Buffer): void {
    this.#bytes += piece.length;
    this.#onBytes(this.#bytes);
    const file = this.#file;
    // The driver reads the next message into the same memory, before this one is on the disk.
    if (file === null || file.write(Buffer.from(piece))) return;
    // The server may send faster than this disk writes.
    this.#stream().pause();
    file.once("drain", () => this.#stream().resume());
  }

  #endFile(): void {
    const file = this.#file;
    this.#file = null;
    if (file === null) return;
    file.end();
    // A file that is ended is never drained.
    this.#stream().resume();
    this.#closing = Promise.all([this.#closing, finished(file).then(() => flush(String(file.path)))]);
  }

  #stream(): Readable {
    return Object(this.#connection).stream;
  }

  #span(): BackupSpan {
    const [start, , ...rest] = this.#rows;
    const end = rest.at(-1);
    const unexpected = this.#files.filter((name) => name !== "base.tar.gz" && name !== "backup_manifest");
    if (unexpected.length > 0) throw withTablespaces(unexpected);
    return { startLsn: String(start?.[0]), endLsn: String(end?.[0]), timeline: Number(start?.[1]) };
  }
}

/** A backup that is told to be there has to survive a power cut. */
async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}

function withTablespaces(names: readonly string[]): OperatorError {
  return new OperatorError(
    `A server with one tablespace was expected; ${names.join(", ")} came besides. Back such a server up by pg_basebackup.`,
    `服务器应只有一个表空间，但另有 ${names.join("、")}；此类服务器请用 pg_basebackup 备份。`,
  );
}
