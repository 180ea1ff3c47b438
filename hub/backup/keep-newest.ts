import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readBases, type ServerFolder } from "./backup-folder.ts";

/** What was removed. */
export interface Removed {
  readonly bases: number;
  readonly walFiles: number;
}

// Timeline, then the place in the log: both eight and sixteen hexadecimal digits.
const SEGMENT = /^[0-9A-F]{24}/;
const TIMELINE_DIGITS = 8;

/** Removes base backups but the newest, and the log that none of those needs; the history of timelines stays. */
export async function keepNewest(folder: ServerFolder, count: number): Promise<Removed> {
  const bases = await readBases(folder);
  const old = bases.slice(0, -count);
  const [oldest] = bases.slice(-count);
  if (old.length === 0 || oldest === undefined) return { bases: 0, walFiles: 0 };
  for (const base of old) await rm(base.folder, { recursive: true, force: true });
  const needed = oldest.startWal.slice(TIMELINE_DIGITS);
  const names = (await readdir(folder.wal)).filter(
    (name) => SEGMENT.test(name) && name.slice(TIMELINE_DIGITS, needed.length + TIMELINE_DIGITS) < needed,
  );
  for (const name of names) await rm(join(folder.wal, name), { force: true });
  return { bases: old.length, walFiles: names.length };
}
