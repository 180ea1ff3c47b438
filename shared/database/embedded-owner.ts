import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { EmbeddedPostgresError } from "./embedded-error.ts";
import type { Home } from "./embedded-home.ts";
import { processStartedAt } from "./embedded-process-identity.ts";

const Owner = z.object({
  /** The process that started PostgreSQL here; null after it stopped it. */
  pid: z.number().int().nullable(),
  startedAt: z.string().nullable(),
  /** Kept across starts, so that whoever noted the address still finds it. */
  port: z.number().int(),
});

const FILE = "owner.json";

/**
 * The port of the last start; null when there was none.
 *
 * @throws {EmbeddedPostgresError} ALREADY_RUNNING when the process that started PostgreSQL on this home still runs
 */
export async function lastPort(home: Home): Promise<number | null> {
  const text = await readFile(join(home.folder, FILE), "utf8").catch(() => null);
  if (text === null) return null;
  const owner = Owner.parse(JSON.parse(text));
  if (owner.pid !== null && owner.startedAt !== null && processStartedAt(owner.pid) === owner.startedAt) {
    throw new EmbeddedPostgresError(
      "ALREADY_RUNNING",
      `PostgreSQL is already running on ${home.cluster}, started by process ${owner.pid}.`,
      `PostgreSQL 已在 ${home.cluster} 上运行，由进程 ${owner.pid} 启动。`,
    );
  }
  return owner.port;
}

/** Notes this process as the one that runs PostgreSQL here, or (`running` false) that nobody does. */
export async function writeOwner(home: Home, port: number, running: boolean): Promise<void> {
  const owner = running ? { pid: process.pid, startedAt: processStartedAt(process.pid), port } : free(port);
  const file = join(home.folder, FILE);
  await writeFile(`${file}.new`, `${JSON.stringify(owner)}\n`);
  await rename(`${file}.new`, file);
}

function free(port: number): z.infer<typeof Owner> {
  return { pid: null, startedAt: null, port };
}
