import { once } from "node:events";
import { type Parser, parse } from "csv-parse";
import { errorCode } from "./error-code.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** One record of a file; several physical lines when a quoted field holds line ends. */
export interface FileRecord {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

// One record never gets this long; a quote that is nowhere closed would swallow all lines after it.
const LONGEST_RECORD_BYTES = 64 * 1024;

/**
 * Parses CSV (RFC 4180), with lines numbered as in an editor.
 *
 * @param pieces UTF-8
 * @param delimiter between fields
 * @returns the records of one piece after the other
 * @throws {UnreadableFile} that says where the quoting is broken
 */
export async function* readRecords(
  pieces: AsyncIterable<Buffer>,
  name: string,
  delimiter = ",",
): AsyncGenerator<FileRecord[]> {
  let nextLine = 1;
  let records: FileRecord[] = [];
  // Handed out by the piece: a queue of single records between two streams costs more than all the checks.
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    max_record_size: LONGEST_RECORD_BYTES,
    on_record: (fields: string[]) => {
      records.push({ line: nextLine, fields });
      nextLine += 1 + fields.reduce((count, field) => count + newlinesIn(field), 0);
      return null;
    },
  });
  parser.resume();
  parser.on("error", () => {});
  try {
    for await (const piece of pieces) {
      await written(parser, piece);
      yield records;
      records = [];
    }
    parser.end();
    await once(parser, "end");
    yield records;
  } catch (error) {
    throw explain(error, name, nextLine);
  } finally {
    parser.destroy();
  }
}

function written(parser: Parser, piece: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

function explain(error: unknown, name: string, line: number): unknown {
  const explained = EXPLANATIONS[errorCode(error) ?? ""];
  if (explained === undefined) return error;
  const { column } = error as { column?: unknown };
  const where = typeof column === "number" ? column + 1 : 1;
  return new UnreadableFile(
    name,
    `the record that begins on line ${line}, column ${where}: ${explained[0]}`,
    `第 ${line} 行开始的记录，第 ${where} 列：${explained[1]}`,
  );
}

const QUOTING = [
  "Quotes inside a field are doubled, the field itself quoted.",
  "字段内的引号须成对，整个字段须加引号。",
] as const;

const EXPLANATIONS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  CSV_QUOTE_NOT_CLOSED: [`a quote is never closed. ${QUOTING[0]}`, `引号未闭合。${QUOTING[1]}`],
  CSV_INVALID_CLOSING_QUOTE: [
    `after a closing quote the delimiter or the end of the line was expected. ${QUOTING[0]}`,
    `闭合引号之后应为分隔符或行尾。${QUOTING[1]}`,
  ],
  INVALID_OPENING_QUOTE: [
    `a quote stands inside a field that is not quoted. ${QUOTING[0]}`,
    `未加引号的字段中出现引号。${QUOTING[1]}`,
  ],
  CSV_MAX_RECORD_SIZE: [
    `it is longer than ${LONGEST_RECORD_BYTES / 1024} KiB; a quote is probably not closed. ${QUOTING[0]}`,
    `该记录超过 ${LONGEST_RECORD_BYTES / 1024} KiB，可能有引号未闭合。${QUOTING[1]}`,
  ],
};

function newlinesIn(field: string): number {
  let count = 0;
  for (let at = field.indexOf("\n"); at !== -1; at = field.indexOf("\n", at + 1)) count += 1;
  return count;
}
