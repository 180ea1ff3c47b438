import type { PolicyProblem } from "./policy-error.ts";

/** A place in a source file, as keys and positions from its top. */
export type SourcePath = readonly PropertyKey[];

/** A file that can say on which line a value stands. */
export interface PolicySource {
  readonly file: string;
  readonly value: unknown;
  /** The line of the value, or of the nearest thing above it that exists. */
  lineOf(path: SourcePath): number;
}

// One mistake can show in more places than anybody reads, or memory holds.
const MOST = 1_000;

/** Collects what is wrong, so that one start reports all of it; of more than a thousand problems the first thousand. */
export class Problems {
  readonly list: PolicyProblem[] = [];

  add(source: PolicySource, path: SourcePath, expected: string, came: string): void {
    if (this.list.length >= MOST) return;
    this.list.push({ file: source.file, line: source.lineOf(path), path: pathText(path), expected, came });
  }

  addLine(file: string, line: number, expected: string, came: string): void {
    if (this.list.length >= MOST) return;
    this.list.push({ file, line, path: "", expected, came });
  }
}

/** A value as it reads in a message: `"§9"`, `530000`, `nothing`. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return `a mapping of ${Object.keys(value).join(", ")}`;
  return JSON.stringify(value);
}

function pathText(path: SourcePath): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`))
    .join("");
}
