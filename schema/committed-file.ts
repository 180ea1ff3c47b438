import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import process from "node:process";

/** A generated file that is committed, and the text that it should hold. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Paths of the files that do not hold the text they should. */
export function staleFiles(files: readonly GeneratedFile[]): string[] {
  return files
    .filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text)
    .map(({ path }) => path);
}

/** Writes the files, or with `--check` only tells which are stale and lets the process fail. */
export function writeOrCheck(files: readonly GeneratedFile[], argv: readonly string[], command: string): void {
  const stale = staleFiles(files);
  if (argv.includes("--check")) {
    for (const path of stale)
      console.error(`${relative(process.cwd(), path)} is stale: run \`${command}\` and commit it.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${files.length} written, ${stale.length} changed.`);
}
