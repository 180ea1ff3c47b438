import { readFile } from "node:fs/promises";
import { EmbeddedPostgresError } from "./embedded-error.ts";
import { type Account, run } from "./embedded-run.ts";

const CANDIDATES = ["postgres", "_postgres", "nobody"];

export function runsAsRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * The account PostgreSQL runs as when the hub runs as root, which PostgreSQL refuses; null is the hub's own account.
 *
 * @param owner who owns the cluster that is already there; it keeps its owner
 * @throws {EmbeddedPostgresError} NO_ACCOUNT when root can become none of the usual accounts
 */
export async function accountToRunAs(owner: { uid: number; gid: number } | null): Promise<Account | null> {
  if (!runsAsRoot()) return null;
  if (owner !== null && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const known = parseAccounts(await readFile("/etc/passwd", "utf8").catch(() => ""));
  for (const name of CANDIDATES) {
    const account = known.get(name);
    if (account && account.uid !== 0 && (await run(account, "/bin/sh", ["-c", ":"])).code === 0) return account;
  }
  throw new EmbeddedPostgresError(
    "NO_ACCOUNT",
    `PostgreSQL does not run as root, and root can become neither account "postgres" nor "nobody" here; start the hub as an ordinary user.`,
    `PostgreSQL 不能以 root 身份运行，且此处无法切换到 postgres 或 nobody 账户；请用普通用户启动。`,
  );
}

/** Whether the account can do `test` (a shell condition on "$1") with a path; asked of the system, so ACLs count. */
export async function accountCan(account: Account | null, test: string, path: string): Promise<boolean> {
  return (await run(account, "/bin/sh", ["-c", test, "sh", path])).code === 0;
}

function parseAccounts(passwd: string): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const line of passwd.split("\n")) {
    const [name, , uid, gid] = line.split(":");
    if (!name || !uid || !gid || !/^-?\d+$/.test(uid) || !/^-?\d+$/.test(gid)) continue;
    accounts.set(name, { name, uid: Number(uid), gid: Number(gid) });
  }
  return accounts;
}
