import { open } from "node:fs/promises";
import { refuse } from "./problem.mjs";

const BLOCK_BYTES = 256 * 1024;
const LONGEST_LINE_BYTES = 8 * 1024 * 1024;

/**
 * Reads a file of lines in blocks that end with a line's end.
 *
 * @throws {Problem} LINE_END when a line does not end: it was cut off, or it is longer than any entry
 */
export async function* blocksOfLines(path) {
  const file = await open(path);
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const block = Buffer.allocUnsafeSlow(rest.length + BLOCK_BYTES);
      rest.copy(block);
      const { bytesRead } = await file.read(block, rest.length, BLOCK_BYTES);
      const bytes = block.subarray(0, rest.length + bytesRead);
      if (bytesRead === 0) {
        if (rest.length > 0) refuse("LINE_END", "The last line is cut off.", "最后一行不完整。");
        return;
      }
      const end = bytes.lastIndexOf(10) + 1;
      if (end > 0) yield bytes.subarray(0, end);
      rest = Buffer.from(bytes.subarray(end));
      if (rest.length > LONGEST_LINE_BYTES) refuse("LINE_END", "A line is longer than 8 MB.", "某行超过 8 MB。");
    }
  } finally {
    await file.close();
  }
}

/** Splits whole lines after at most so many of them. */
export function takeLines(bytes, most) {
  let count = 0;
  let end = 0;
  while (count < most && end < bytes.length) {
    end = bytes.indexOf(10, end) + 1;
    count += 1;
  }
  return { lines: bytes.subarray(0, end), count, rest: bytes.subarray(end) };
}
