import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { COLUMNS } from "../../hub/import/registrations/columns.ts";
import {
  type ImportedRegistrations,
  importRegistrations,
} from "../../hub/import/registrations/import-registrations.ts";
import type { ImportProgress } from "../../hub/import/registrations/progress.ts";
import { type CivilDate, parseCivilDate } from "../../shared/values/civil-date.ts";
import { tidyUpLater } from "../harness/tidy-up.ts";

export const HEADER = COLUMNS.join(",");

/** The day on which the tests' imports run. */
export const TODAY: CivilDate = parseCivilDate("2026-03-02");

export const SILENT: ImportProgress = { begin() {}, read() {}, end() {}, say() {} };

/** Writes a file into a folder of its own that is gone after the tests. */
export async function fileOf(content: string | Buffer, name = "registrations.csv"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "leader-hub-import-"));
  tidyUpLater(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Imports a file as `import registrations` does. */
export function importFile(
  appUrl: string,
  path: string,
  more: { readonly dryRun?: boolean; readonly progress?: ImportProgress } = {},
): Promise<ImportedRegistrations> {
  const { dryRun = false, progress = SILENT } = more;
  const file = { path, name: basename(path), rejectsPath: `${path}.rejects.csv`, dryRun, today: TODAY };
  return importRegistrations(appUrl, file, progress);
}

/** Imports lines under the header. */
export async function importLines(appUrl: string, lines: readonly string[], dryRun = false) {
  return importFile(appUrl, await fileOf(`${[HEADER, ...lines].join("\n")}\n`), { dryRun });
}

/** The counts of an import: stored, unchanged, repeated, rejected. */
export function countsOf({ stored, unchanged, repeated, rejected }: ImportedRegistrations): number[] {
  return [stored, unchanged, repeated, rejected];
}

/** A reject file as a spreadsheet reads it, without its header. */
export async function rejectsIn(path: string | null): Promise<string[][]> {
  if (path === null) return [];
  const text = await readFile(path, "utf8");
  if (!text.startsWith("\uFEFFline,column,value,reason_zh,reason_en,"))
    throw new Error("The header was expected first.");
  return parse(text.slice(1), { relax_column_count: true, from: 2 });
}
