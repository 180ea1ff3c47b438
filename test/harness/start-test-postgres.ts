import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";
import { processStartedAt } from "../../shared/database/embedded-process-identity.ts";
import { TEST_SETTINGS } from "./test-settings.ts";

const PREFIX = "leader-hub-test-";

/**
 * Starts the PostgreSQL that all test files share, and tells them its address by TEST_DATABASE_URL.
 *
 * A superuser's URL in that variable makes the tests use that server instead; it needs `wal_level = logical`.
 *
 * @returns what stops it again
 */
export async function startTestPostgres(): Promise<() => Promise<void>> {
  if (process.env.TEST_DATABASE_URL) return async () => {};
  await removeInterrupted();
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Run by root, PostgreSQL takes another account, which could not enter a private folder.
  await chmod(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, log: () => {}, settings: TEST_SETTINGS });
  process.env.TEST_DATABASE_URL = server.connectionString("postgres");
  return async () => {
    await server.stop("immediate");
    await remove(dataDir);
  };
}

/** What interrupted runs left behind; their PostgreSQL stopped with them. */
async function removeInterrupted(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = /^leader-hub-test-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && processStartedAt(Number(pid)) === null) await remove(join(tmpdir(), name));
  }
}

async function remove(dataDir: string): Promise<void> {
  await removeEmbeddedPostgres(dataDir).catch(() => {});
  await rm(dataDir, { recursive: true, force: true });
}
