import { FileRefused } from "../registrations/file-refused.ts";
import { type InputFile, openInput } from "../registrations/read-bytes.ts";
import { HistoryRefused } from "./history-refused.ts";
import { type HistoryLine, HistoryReader } from "./read-history.ts";

// An event has some hundred characters; what is this long has lost its line ends, or was never a history.
const LONGEST_LINE_BYTES = 64 * 1024;
const NEWLINE = 0x0a;

/** A history that was gone through once. */
export interface CheckedHistory {
  readonly events: number;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Goes through a history of any length, compressed by gzip or not, without holding it in memory.
 *
 * @throws {HistoryRefused} at the first line that cannot be read
 */
export async function checkHistory(path: string, name: string, now: string): Promise<CheckedHistory> {
  const input = await openInput(path, name);
  let events = 0;
  for await (const _line of linesOf(input, now)) events += 1;
  return { events, sha256: input.sha256() };
}

/**
 * The same history again, for taking it over.
 *
 * @throws {FileRefused} when it is not the one that was checked
 */
export async function* streamHistory(
  path: string,
  name: string,
  now: string,
  checked: CheckedHistory,
): AsyncGenerator<HistoryLine> {
  const input = await openInput(path, name);
  yield* linesOf(input, now);
  if (input.sha256() !== checked.sha256) {
    throw new FileRefused(name, "it changed while it was being read.", "读取期间文件发生变化。");
  }
}

async function* linesOf(input: InputFile, now: string): AsyncGenerator<HistoryLine> {
  const reader = new HistoryReader(input.name, now);
  let line = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of input.bytes()) {
    const known = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = known.indexOf(NEWLINE); end !== -1; end = known.indexOf(NEWLINE, from)) {
      line += 1;
      const taken = reader.take(textOf(known.subarray(from, end), input.name, line));
      if (taken !== null) yield taken;
      from = end + 1;
    }
    rest = known.subarray(from);
    if (rest.length > LONGEST_LINE_BYTES) throw lineTooLong(input.name, line + 1);
  }
  const last = reader.take(textOf(rest, input.name, line + 1));
  if (last !== null) yield last;
  reader.end();
}

function textOf(bytes: Buffer, name: string, line: number): string {
  if (bytes.length > LONGEST_LINE_BYTES) throw lineTooLong(name, line);
  try {
    // The mark at the beginning of a file is no part of its first line, and is nothing anywhere else.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
  } catch {
    const reasons = ["UTF-8 was expected, other bytes came.", "文件应为 UTF-8 编码，此行含有其他字节。"] as const;
    throw new HistoryRefused(name, line, ...reasons);
  }
}

function lineTooLong(name: string, line: number): HistoryRefused {
  const kilobytes = LONGEST_LINE_BYTES / 1024;
  return new HistoryRefused(
    name,
    line,
    `one event of at most ${kilobytes} KiB was expected; the line is longer.`,
    `每行应为一个事件，至多 ${kilobytes} KiB；此行更长。`,
  );
}
