import { readFile, rm, writeFile } from "node:fs/promises";
import { z } from "zod";

/** What a check that is under way leaves beside its output, so that the same can be asked again on a later day. */
const Unfinished = z.object({
  /** Of the file that is checked. */
  sha256: z.string(),
  /** What was asked as it was typed, without the day. */
  asked: z.record(z.string(), z.string()),
  validOn: z.string(),
});

export type Unfinished = z.infer<typeof Unfinished>;

/** The day on which the same check of the same file was broken off; null when there was none. */
export async function dayOfUnfinished(out: string, sha256: string, asked: Unfinished["asked"]): Promise<string | null> {
  const text = await readFile(placeOf(out), "utf8").catch(() => "null");
  const found = Unfinished.safeParse(parsed(text));
  if (!found.success || found.data.sha256 !== sha256) return null;
  const same = JSON.stringify(sorted(found.data.asked)) === JSON.stringify(sorted(asked));
  return same ? found.data.validOn : null;
}

/** Notes that a check is under way. */
export async function noteUnfinished(out: string, unfinished: Unfinished): Promise<void> {
  await writeFile(placeOf(out), `${JSON.stringify(unfinished)}\n`, { mode: 0o600 });
}

/** Notes that it is done. */
export async function forgetUnfinished(out: string): Promise<void> {
  await rm(placeOf(out), { force: true });
}

function placeOf(out: string): string {
  return `${out}.unfinished.json`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sorted(asked: Unfinished["asked"]): [string, string][] {
  return Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1));
}
