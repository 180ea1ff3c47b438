import { chmod, chown, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Account, run } from "../../shared/database/embedded-run.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { StoredBase } from "./backup-folder.ts";
import { checkManifest } from "./check-manifest.ts";

/**
 * Unpacks a base backup into a new folder and compares every file with what the server sent.
 *
 * @param account who is to own the files; null is who runs this
 * @returns how many files there are
 */
export async function unpackBase(base: StoredBase, cluster: string, account: Account | null): Promise<number> {
  await mkdir(cluster, { mode: 0o700 });
  const archive = join(base.folder, "base.tar.gz");
  const { code, output } = await run(null, "tar", ["-xzf", archive, "-C", cluster, "--no-same-owner"]);
  if (code !== 0) {
    throw new OperatorError(
      `${archive} could not be unpacked: ${output.trim()}`,
      `无法解包 ${archive}：${output.trim()}`,
    );
  }
  const files = await checkManifest(join(base.folder, "backup_manifest"), cluster);
  await chmod(cluster, 0o700);
  if (account !== null) await giveTo(cluster, account);
  return files;
}

/** Gives a folder with all that is in it to an account. */
export async function giveTo(folder: string, { uid, gid }: Pick<Account, "uid" | "gid">): Promise<void> {
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveTo(path, { uid, gid });
    else await chown(path, uid, gid);
  }
}
