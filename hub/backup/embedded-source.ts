import { chmod, chown, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { accountCan, accountToRunAs } from "../../shared/database/embedded-account.ts";
import { findHome } from "../../shared/database/embedded-home.ts";
import type { Account } from "../../shared/database/embedded-run.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { ServerFolder } from "./backup-folder.ts";

/** The account that the embedded PostgreSQL of a data folder runs as; null is the hub's own. */
export async function embeddedAccount(dataDir: string): Promise<Account | null> {
  const home = await findHome(dataDir);
  return accountToRunAs(home === null ? null : await stat(home.cluster));
}

/**
 * Makes the folders of a server's backups, so that its account can write the log there.
 *
 * @throws {OperatorError} when that account cannot get there
 */
export async function makeServerFolder(folder: ServerFolder, account: Account | null): Promise<void> {
  await mkdir(dirname(folder.folder), { recursive: true, mode: 0o755 });
  await mkdir(folder.base, { recursive: true, mode: 0o700 });
  // PostgreSQL's account has to pass through, and to see nothing.
  await chmod(folder.folder, 0o711);
  await mkdir(folder.wal, { recursive: true, mode: 0o700 });
  if (account === null) return;
  await chown(folder.wal, account.uid, account.gid);
  if (await accountCan(account, `test -w "$1" && test -x "$1"`, folder.wal)) return;
  throw new OperatorError(
    `PostgreSQL runs as ${account.name}, which cannot get to ${folder.wal}; open the folders above it (mode 711), or take another place.`,
    `PostgreSQL 以 ${account.name} 身份运行，无法进入 ${folder.wal}；请放开其上级目录（权限 711）或另选位置。`,
  );
}
