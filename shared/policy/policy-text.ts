import { readFileSync } from "node:fs";

/** One file of the policies: how problems call it, and what it says. */
export interface PolicyText {
  readonly file: string;
  text(): string;
}

/** A file as it lies on the disk. */
export function textAt(file: string): PolicyText {
  return { file, text: () => readFileSync(file, "utf8") };
}
