import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";

/** Gives a hub's data folder and a folder for files, and takes both away afterwards. */
export async function inDataFolder(work: (dataDir: string, folder: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
  await chmod(parent, 0o755);
  const [dataDir, folder] = [join(parent, "data"), join(parent, "files")];
  await mkdir(folder);
  try {
    await work(dataDir, folder);
  } finally {
    await removeEmbeddedPostgres(dataDir);
    await rm(parent, { recursive: true, force: true });
  }
}
