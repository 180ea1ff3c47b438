import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";

/** One file of the policies: how problems call it, and what it says. */
export interface PolicyText {
  readonly file: string;
  /** @throws {IllegibleText} when it is no text, or far longer than a notice */
  text(): string;
}

/** A file of the policies that cannot even be read as text; the problems then say where. */
export class IllegibleText extends Error {
  constructor(
    readonly line: number,
    readonly expected: string,
    readonly came: string,
  ) {
    super(`${expected} was expected; ${came} came.`);
    this.name = "IllegibleText";
  }
}

// The longest, the divisions of the whole country, has some 300 kB.
const LONGEST_BYTES = 4 * 1024 * 1024;

/** A file as it lies on the disk. What is not UTF-8 is refused: nothing stands in for what could not be read. */
export function textAt(file: string): PolicyText {
  return {
    file,
    text() {
      const { size } = statSync(file);
      if (size > LONGEST_BYTES) throw new IllegibleText(1, `a file of at most ${LONGEST_BYTES} bytes`, `${size} bytes`);
      return decoded(readFileSync(file));
    },
  };
}

function decoded(bytes: Buffer): string {
  // Without the mark that some editors put first.
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  throw new IllegibleText(firstMisfit(bytes), "text in UTF-8", "other bytes, as of GBK");
}

/** The line of the first byte that is no text; lines are told apart by a byte that stands in no other character. */
function firstMisfit(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    if (end === -1 || !isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
}
