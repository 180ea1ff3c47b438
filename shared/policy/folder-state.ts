import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What changes whenever a file of a policies folder does. */
export function folderState(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name}:${size}:${mtimeMs}`;
    })
    .join("|");
}
