import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The rooms of what runs; tests, measurements and generated files are not among them. */
export const PRODUCT_ROOMS = ["gateway", "hub", "identity", "policies", "schema", "shared", "subgraphs", "dashboard"];

export interface SourceFile {
  /** From the repository's folder: `shared/values/uscc.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every hand-written source file below these folders. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ts|tsx|js|mjs|cjs)$/.test(path) && !path.includes("generated/") && !path.includes("dist/"))
      .map((path) => ({ path: join(folder, path), text: readFileSync(join(ROOT, folder, path), "utf8") })),
  );
}

/** Folders directly below a folder. */
export function foldersIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
