import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { SUPERGRAPH_LIMIT_BYTES } from "./judge-supergraph.ts";

/**
 * The text of a published supergraph; null when there is no file. Of one that is too large only the beginning is read,
 * which is refused for its size.
 */
export function readPublished(file: string): string | null {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return null;
  if (size <= SUPERGRAPH_LIMIT_BYTES) return readFileSync(file, "utf8");
  return `# ${size} bytes\n`.padEnd(SUPERGRAPH_LIMIT_BYTES + 1, "#");
}

/** Puts a supergraph in its place whole: whoever reads meanwhile reads the one before. */
export function writePublished(file: string, sdl: string): void {
  const beside = `${file}.${process.pid}.new`;
  try {
    const opened = openSync(beside, "w", 0o644);
    writeSync(opened, sdl);
    fsyncSync(opened);
    closeSync(opened);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
