import { closeSync, copyFileSync, openSync, readSync, statSync, truncateSync } from "node:fs";

const LIMIT_BYTES = 20 * 1024 * 1024;

/** PostgreSQL's log file: one, and the one before it, each up to 20 MB. */
export class EmbeddedLog {
  readonly descriptor: number;
  #timer: NodeJS.Timeout;
  #closed = false;

  constructor(readonly file: string) {
    this.descriptor = openSync(file, "a", 0o600);
    this.#rotate();
    this.#timer = setInterval(() => this.#rotate(), 60_000).unref();
  }

  /** Bytes written so far, to read later only what came after. */
  size(): number {
    return statSync(this.file).size;
  }

  /** What was logged after `from`, its last 64 KB at most. */
  since(from: number): string {
    const size = this.size();
    const start = Math.max(from > size ? 0 : from, size - 65_536);
    const buffer = Buffer.alloc(size - start);
    const reader = openSync(this.file, "r");
    try {
      return buffer.toString("utf8", 0, readSync(reader, buffer, 0, buffer.length, start));
    } finally {
      closeSync(reader);
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#timer);
    closeSync(this.descriptor);
  }

  // PostgreSQL appends through a descriptor of its own, so the file is emptied in place, not moved away.
  #rotate(): void {
    try {
      if (statSync(this.file).size < LIMIT_BYTES) return;
      copyFileSync(this.file, `${this.file}.1`);
    } catch {
      // On a full disk the log goes, so that the data can stay.
    }
    truncateSync(this.file);
  }
}
