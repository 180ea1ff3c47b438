import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { EmbeddedPostgresError } from "./embedded-error.ts";
import type { Home } from "./embedded-home.ts";
import { processStartedAt } from "./embedded-process-identity.ts";

/** The process that runs PostgreSQL on a home, or is about to. */
export interface Owner {
  readonly pid: number;
  readonly phase: "starting" | "running";
  readonly port: number | null;
}

const Note = z.object({
  phase: z.enum(["starting", "running", "stopped"]),
  pid: z.number().int(),
  startedAt: z.string(),
  /** Kept across starts, so that whoever noted the address still finds it; null before the first. */
  port: z.number().int().nullable(),
});

type Note = z.infer<typeof Note>;

const FILE = "owner.json";

/** Who runs PostgreSQL here at this moment; null when nobody does. */
export async function ownerOf(home: Home): Promise<Owner | null> {
  const note = await readNote(home);
  if (note === null || note.phase === "stopped" || processStartedAt(note.pid) !== note.startedAt) return null;
  return { pid: note.pid, phase: note.phase, port: note.port };
}

/**
 * Takes a home for this process before anything is done to it.
 *
 * @returns the port of the last start; null when there was none
 * @throws {EmbeddedPostgresError} ALREADY_RUNNING when another process, or this one, has it
 */
export async function takeHome(home: Home): Promise<number | null> {
  await refuseOwned(home);
  const port = (await readNote(home))?.port ?? null;
  await writeOwner(home, "starting", port);
  return port;
}

/** @throws {EmbeddedPostgresError} ALREADY_RUNNING when a process runs PostgreSQL on this home */
export async function refuseOwned(home: Home): Promise<void> {
  const owner = await ownerOf(home);
  if (owner === null) return;
  throw new EmbeddedPostgresError(
    "ALREADY_RUNNING",
    `PostgreSQL already runs on ${home.cluster}, started by process ${owner.pid}; wait until that ends, or stop it.`,
    `PostgreSQL 已在 ${home.cluster} 上运行，由进程 ${owner.pid} 启动；请等待其结束或将其停止。`,
  );
}

/** Notes how far this process is with PostgreSQL on this home. */
export async function writeOwner(home: Home, phase: Note["phase"], port: number | null): Promise<void> {
  const note: Note = { phase, pid: process.pid, startedAt: processStartedAt(process.pid) ?? "unknown", port };
  const file = join(home.folder, FILE);
  await writeFile(`${file}.new`, `${JSON.stringify(note)}\n`);
  await rename(`${file}.new`, file);
}

async function readNote(home: Home): Promise<Note | null> {
  const text = await readFile(join(home.folder, FILE), "utf8").catch(() => null);
  return text === null ? null : Note.parse(JSON.parse(text));
}
