import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { EmbeddedPostgresError } from "./embedded-error.ts";
import type { Home } from "./embedded-home.ts";
import { processStartedAt } from "./embedded-process-identity.ts";

/** The process that runs PostgreSQL on a home, and the port it listens on. */
export interface Owner {
  readonly pid: number;
  readonly port: number;
}

const Note = z.object({
  /** Null after PostgreSQL was stopped. */
  owner: z.object({ pid: z.number().int(), startedAt: z.string() }).nullable(),
  /** Kept across starts, so that whoever noted the address still finds it. */
  port: z.number().int(),
});

const FILE = "owner.json";

/** Who runs PostgreSQL here at this moment; null when nobody does. */
export async function runningOn(home: Home): Promise<Owner | null> {
  const note = await readNote(home);
  if (note === null || note.owner === null) return null;
  const { pid, startedAt } = note.owner;
  return processStartedAt(pid) === startedAt ? { pid, port: note.port } : null;
}

/**
 * The port of the last start; null when there was none.
 *
 * @throws {EmbeddedPostgresError} ALREADY_RUNNING when the process that started PostgreSQL on this home still runs
 */
export async function lastPort(home: Home): Promise<number | null> {
  const owner = await runningOn(home);
  if (owner === null) return (await readNote(home))?.port ?? null;
  throw new EmbeddedPostgresError(
    "ALREADY_RUNNING",
    `PostgreSQL already runs on ${home.cluster}, started by process ${owner.pid}; wait until that ends, or stop it.`,
    `PostgreSQL 已在 ${home.cluster} 上运行，由进程 ${owner.pid} 启动；请等待其结束或将其停止。`,
  );
}

/** Notes this process as the one that runs PostgreSQL here, or (`running` false) that nobody does. */
export async function writeOwner(home: Home, port: number, running: boolean): Promise<void> {
  const startedAt = running ? processStartedAt(process.pid) : null;
  const owner = startedAt === null ? null : { pid: process.pid, startedAt };
  const file = join(home.folder, FILE);
  await writeFile(`${file}.new`, `${JSON.stringify({ owner, port } satisfies z.infer<typeof Note>)}\n`);
  await rename(`${file}.new`, file);
}

async function readNote(home: Home): Promise<z.infer<typeof Note> | null> {
  const text = await readFile(join(home.folder, FILE), "utf8").catch(() => null);
  return text === null ? null : Note.parse(JSON.parse(text));
}
