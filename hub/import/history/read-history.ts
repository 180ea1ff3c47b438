import { z } from "zod";
import { compareInstants } from "../../../shared/values/instant.ts";
import { EVENT_NAMES, HistoryEvent } from "./history-event.ts";
import { HistoryRefused } from "./history-refused.ts";

/** An event with the line it stands in. */
export interface HistoryLine {
  readonly line: number;
  readonly event: HistoryEvent;
}

/**
 * Reads a history: one event a line, in the order in which they were recorded, none recorded in the future.
 *
 * @param file its name, for messages
 * @throws {HistoryRefused} at the first line that cannot be read, naming the place within it
 */
export function readHistory(file: string, bytes: Uint8Array, now: string): HistoryLine[] {
  const reader = new HistoryReader(file, now);
  const lines = decode(file, bytes)
    .split("\n")
    .flatMap((text) => reader.take(text) ?? []);
  reader.end();
  return lines;
}

/** Reads a history line by line. */
export class HistoryReader {
  #line = 0;
  #previous: HistoryEvent["recordedAt"] | null = null;

  constructor(
    readonly file: string,
    readonly now: string,
  ) {}

  /** The next line; null when it is empty. */
  take(text: string): HistoryLine | null {
    this.#line += 1;
    if (text.trim() === "") return null;
    const event = readEvent(this.file, this.#line, text);
    const { recordedAt } = event;
    if (this.#previous !== null && compareInstants(recordedAt, this.#previous) < 0) {
      throw outOfOrder(this.file, this.#line, recordedAt, this.#previous);
    }
    if (compareInstants(recordedAt, this.now as HistoryEvent["recordedAt"]) > 0) {
      throw inFuture(this.file, this.#line, recordedAt);
    }
    this.#previous = recordedAt;
    return { line: this.#line, event };
  }

  /** @throws {HistoryRefused} when there was no event at all */
  end(): void {
    if (this.#previous === null) throw noEvent(this.file);
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfFirstBadByte(bytes);
    throw new HistoryRefused(
      file,
      line,
      "UTF-8 was expected, other bytes came.",
      "文件应为 UTF-8 编码，此行含有其他字节。",
    );
  }
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line += 1;
  }
  return line;
}

function readEvent(file: string, line: number, text: string): HistoryEvent {
  const checked = HistoryEvent.safeParse(readJson(file, line, text));
  if (checked.success) return checked.data;
  const reasons = checked.error.issues.map(describe);
  throw new HistoryRefused(file, line, reasons.join("; "), reasons.join("；"));
}

function readJson(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    throw new HistoryRefused(file, line, `one JSON object was expected: ${detail}.`, `应为一个 JSON 对象：${detail}。`);
  }
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_union" && issue.path.join() === "event") {
    return `"event": one of ${EVENT_NAMES.join(", ")} was expected`;
  }
  const place = issue.path.length === 0 ? "the event" : `"${z.core.toDotPath(issue.path)}"`;
  return `${place}: ${issue.message}`;
}

function noEvent(file: string): HistoryRefused {
  return new HistoryRefused(
    file,
    1,
    "at least one event was expected, the file is empty.",
    "应至少有一个事件，文件为空。",
  );
}

function outOfOrder(file: string, line: number, came: string, previous: string): HistoryRefused {
  return new HistoryRefused(
    file,
    line,
    `events in the order of recordedAt were expected; ${came} came after ${previous}.`,
    `事件应按 recordedAt 排列；${came} 出现在 ${previous} 之后。`,
  );
}

function inFuture(file: string, line: number, came: string): HistoryRefused {
  return new HistoryRefused(
    file,
    line,
    `an instant of recording that has passed was expected; ${came} lies in the future.`,
    `记录时间应早于现在；${came} 在未来。`,
  );
}
