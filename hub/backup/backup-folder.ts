import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { OperatorError } from "../../shared/server/operator-error.ts";

const Base = z.object({
  format: z.literal("leader-hub-base-v1"),
  /** By the server's own clock. */
  startedAt: z.string(),
  endedAt: z.string(),
  startLsn: z.string(),
  endLsn: z.string(),
  timeline: z.number().int(),
  /** The first file of the log that it needs. */
  startWal: z.string(),
  serverVersion: z.string(),
  systemIdentifier: z.string(),
  /** A role that may do everything, by which a restored server is put in order. */
  superuser: z.string(),
  archiveBytes: z.number().int(),
});

/** What is kept about one base backup; written last, so that one that was broken off is never taken for whole. */
export type Base = z.infer<typeof Base>;

export interface StoredBase extends Base {
  /** The folder's name: when it was begun. */
  readonly name: string;
  readonly folder: string;
}

/** Where the backups of one server are: base backups, and the log from the first of them on. */
export interface ServerFolder {
  readonly server: string;
  readonly folder: string;
  readonly base: string;
  readonly wal: string;
}

export function serverFolder(backup: string, server: string): ServerFolder {
  const folder = join(backup, server);
  return { server, folder, base: join(folder, "base"), wal: join(folder, "wal") };
}

/** A folder's name for an instant, which sorts as the instants do. */
export function stampOf(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

export async function writeBase(folder: string, base: Base): Promise<void> {
  const file = join(folder, "base.json");
  await writeFile(`${file}.new`, `${JSON.stringify(base, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}

/** Whole base backups of a server, the oldest first. */
export async function readBases({ base }: ServerFolder): Promise<StoredBase[]> {
  const names = await readdir(base).catch(() => []);
  const bases = await Promise.all(names.sort().map((name) => readOne(join(base, name), name)));
  return bases.filter((each) => each !== null);
}

/** The servers that a folder holds backups of. */
export async function serversIn(backup: string): Promise<string[]> {
  const entries = await readdir(backup, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const bases = await Promise.all(names.map((name) => readBases(serverFolder(backup, name))));
  return names.filter((_, index) => (bases[index]?.length ?? 0) > 0).sort();
}

/**
 * The base backup from which an instant is reached soonest: the last one that had ended by then.
 *
 * @param to null for the newest state there is
 * @throws {OperatorError} when there is none so old
 */
export function baseFor(bases: readonly StoredBase[], to: Date | null): StoredBase {
  const fitting = to === null ? bases : bases.filter(({ endedAt }) => new Date(endedAt) <= to);
  const found = fitting.at(-1);
  if (found !== undefined) return found;
  const first = bases[0];
  if (first === undefined) throw new OperatorError("There is no whole base backup.", "没有完整的基础备份。");
  throw new OperatorError(
    `The oldest instant that can be restored is ${first.endedAt}; ${to?.toISOString()} came.`,
    `可恢复的最早时刻为 ${first.endedAt}；给定的是 ${to?.toISOString()}。`,
  );
}

async function readOne(folder: string, name: string): Promise<StoredBase | null> {
  const text = await readFile(join(folder, "base.json"), "utf8").catch(() => null);
  return text === null ? null : { ...Base.parse(JSON.parse(text)), name, folder };
}
