import { mkdir, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { accountCan, accountToRunAs } from "../../shared/database/embedded-account.ts";
import { prepareBinaries } from "../../shared/database/embedded-binaries.ts";
import { type Account, run } from "../../shared/database/embedded-run.ts";
import { withClient } from "../../shared/database/provision.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { type Restored, type RestorePlan, refuseOtherVersion, restoreCluster } from "./restore-cluster.ts";
import { EMBEDDED } from "./servers.ts";
import { giveTo } from "./unpack-base.ts";

/**
 * Restores a server into a new folder, from which its operator starts it.
 *
 * @param programs folder of PostgreSQL's programs; null for where the system looks
 * @throws {OperatorError} when the folder holds something, or the programs are of another version
 */
export async function restoreFolder(into: string, programs: string | null, plan: RestorePlan): Promise<Restored> {
  await refuseFilled(into);
  await mkdir(dirname(into), { recursive: true });
  const parent = await stat(dirname(into));
  const account = await accountToRunAs(parent.uid === 0 ? null : parent);
  const postgres = await programOf(programs, account, plan, dirname(into));
  await refuseUnreadable(plan.folder.wal, account);
  const logFile = join(dirname(into), "restore.log");
  const target = { cluster: into, account, postgres, wal: [plan.folder.wal], archiveTo: null, logFile };
  // Two servers must not hand their logs to one folder.
  return restoreCluster(plan, target, ({ urlOf }) =>
    withClient(urlOf("postgres"), async (client) => void (await client.query("alter system reset archive_command"))),
  );
}

async function programOf(
  programs: string | null,
  account: Account | null,
  { base, folder }: RestorePlan,
  home: string,
): Promise<string> {
  if (programs === null && folder.server === EMBEDDED) {
    const { postgres, version } = await prepareBinaries(account, home);
    refuseOtherVersion(base, version);
    return postgres;
  }
  const postgres = programs === null ? "postgres" : join(programs, "postgres");
  const { code, output } = await run(account, postgres, ["-V"]);
  const version = /\(PostgreSQL\) (\S+)/.exec(output)?.[1];
  if (code !== 0 || version === undefined) throw programMissing(postgres);
  refuseOtherVersion(base, version);
  return postgres;
}

async function refuseFilled(into: string): Promise<void> {
  if ((await stat(into).catch(() => null)) === null) return;
  const isEmpty = await rmdir(into).then(
    () => true,
    () => false,
  );
  if (isEmpty) return;
  throw new OperatorError(`${into} should be a new folder; something is there.`, `${into} 应为新目录，但已有内容。`, 2);
}

/** What root received belongs to root, and PostgreSQL does not run as root. */
async function refuseUnreadable(wal: string, account: Account | null): Promise<void> {
  if (account !== null && (await stat(wal)).uid === 0) await giveTo(wal, account);
  if (await accountCan(account, `cd "$1" && ls >/dev/null`, wal)) return;
  throw new OperatorError(
    `PostgreSQL runs as ${account?.name}, which cannot read ${wal}; let it, then restore again.`,
    `PostgreSQL 以 ${account?.name} 身份运行，无法读取 ${wal}；请授权后重试。`,
  );
}

function programMissing(postgres: string): OperatorError {
  return new OperatorError(
    `${postgres} could not be run; name the folder of PostgreSQL's programs with --programs.`,
    `无法运行 ${postgres}；请用 --programs 指定 PostgreSQL 程序所在目录。`,
    2,
  );
}
