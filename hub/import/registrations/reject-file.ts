import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { csvCell } from "../../../shared/files/csv-cell.ts";
import { errorCode } from "../../../shared/files/error-code.ts";
import { OperatorError } from "../../../shared/server/operator-error.ts";
import { COLUMNS } from "./columns.ts";

/** A line that was not taken, as the operator gets it back. */
export interface Reject {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly chinese: string;
  readonly english: string;
  /** As they were written. */
  readonly fields: readonly string[];
}

const REASON_COLUMNS = ["line", "column", "value", "reason_zh", "reason_en"];
// Without the mark, spreadsheets read Chinese as something else.
const BYTE_ORDER_MARK = "\uFEFF";
const LONGEST_VALUE = 200;

/** The rejects of one file, in a file of their own; it takes its name only when everything is in it. */
export class RejectFile {
  readonly path: string;
  readonly #stream: WriteStream;
  readonly #head: string;
  #count = 0;

  private constructor(path: string, stream: WriteStream, head: string) {
    this.path = path;
    this.#stream = stream;
    this.#head = head;
  }

  /**
   * @param columns of the file that lines are rejected from
   * @throws {OperatorError} when no file can be written there
   */
  static async open(path: string, columns: readonly string[] = COLUMNS): Promise<RejectFile> {
    const head = `${BYTE_ORDER_MARK}${[...REASON_COLUMNS, ...columns].map(csvCell).join(",")}`;
    const stream = createWriteStream(partial(path));
    try {
      await once(stream, "open");
    } catch (error) {
      throw cannotWrite(path, error);
    }
    // Every later failure shows where it is waited for.
    stream.on("error", () => {});
    stream.write(`${head}\r\n`);
    return new RejectFile(path, stream, head);
  }

  async write({ line, column, value, chinese, english, fields }: Reject): Promise<void> {
    this.#count += 1;
    const cells = [String(line), column, shortened(value), chinese, english, ...fields];
    if (this.#stream.errored) throw cannotWrite(this.path, this.#stream.errored);
    if (!this.#stream.write(`${cells.map(csvCell).join(",")}\r\n`)) await this.#settled("drain");
  }

  /** Everything is on disk. */
  async finish(): Promise<void> {
    this.#stream.end();
    if (!this.#stream.closed) await this.#settled("close");
    if (this.#stream.errored) throw cannotWrite(this.path, this.#stream.errored);
  }

  /** Gives the file its name; without rejects, one of an earlier run is taken away instead. */
  async keep(): Promise<string | null> {
    if (this.#count > 0) {
      await rename(partial(this.path), this.path);
      return this.path;
    }
    await this.discard();
    if (await isRejectFile(this.path, this.#head)) await rm(this.path);
    return null;
  }

  async discard(): Promise<void> {
    this.#stream.destroy();
    await rm(partial(this.path), { force: true });
  }

  async #settled(event: "drain" | "close"): Promise<void> {
    try {
      await once(this.#stream, event);
    } catch (error) {
      throw cannotWrite(this.path, error);
    }
  }
}

function partial(path: string): string {
  return `${path}.partial`;
}

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

async function isRejectFile(path: string, head: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  const expected = Buffer.from(head, "utf8");
  const { buffer } = await file.read(Buffer.alloc(expected.length), 0, expected.length, 0).finally(() => file.close());
  return buffer.equals(expected);
}

function cannotWrite(path: string, error: unknown): OperatorError {
  const code = errorCode(error) ?? String(error);
  return new OperatorError(
    `The rejected lines should go to ${path}; writing there failed (${code}). Name another place by --rejects.`,
    `退回的行应写入 ${path}；写入失败（${code}）。请用 --rejects 指定其他位置。`,
  );
}
