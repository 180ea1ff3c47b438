import { OperatorError } from "../../shared/server/operator-error.ts";
import type { ServerFolder, StoredBase } from "./backup-folder.ts";
import { type CheckedLog, checkLogs } from "./check-logs.ts";
import { type Ordered, putInOrder } from "./put-in-order.ts";
import { type Recovered, type Recovery, recover } from "./recover.ts";
import { unpackBase } from "./unpack-base.ts";

/** What is to be restored. */
export interface RestorePlan {
  readonly folder: ServerFolder;
  readonly base: StoredBase;
  /** Null for everything that is there. */
  readonly to: Date | null;
  readonly timeline: number | null;
  /** Where departments' published keys are. */
  readonly signingDir: string;
  report(line: string): void;
}

/** Where it is restored to, and by what. */
export type RestoreTarget = Pick<Recovery, "cluster" | "account" | "postgres" | "wal" | "archiveTo" | "logFile">;

export interface Restored extends Ordered {
  readonly files: number;
  readonly logs: readonly CheckedLog[];
}

/**
 * Unpacks a base backup into a new folder, replays the log to the instant, and makes the server safe to start.
 *
 * @param further what else is done to it while nobody else can reach it
 */
export async function restoreCluster(
  plan: RestorePlan,
  target: RestoreTarget,
  further: (recovered: Recovered) => Promise<void> = async () => {},
): Promise<Restored> {
  const { base, to, timeline, report } = plan;
  report(`Unpacking base backup ${base.name} … 解包基础备份`);
  const files = await unpackBase(base, target.cluster, target.account);
  report(`Replaying the log${to === null ? "" : ` to ${to.toISOString()}`} … 回放日志`);
  return recover({ ...target, to, timeline, superuser: base.superuser }, async (recovered) => {
    const ordered = await putInOrder(recovered);
    await further(recovered);
    report("Verifying the logs of decisions … 核验决定日志");
    const logs = await checkLogs(recovered, ordered.databases, plan.signingDir);
    return { ...ordered, files, logs };
  });
}

/** Files of one major version mean nothing to another. */
export function refuseOtherVersion({ serverVersion }: StoredBase, version: string): void {
  const majorOf = (text: string) => text.split(/[.\s]/)[0];
  if (majorOf(serverVersion) === majorOf(version)) return;
  throw new OperatorError(
    `The backup is of PostgreSQL ${serverVersion}; programs of the same major version were expected, ${version} came.`,
    `备份来自 PostgreSQL ${serverVersion}；应使用同一主版本的程序，实际为 ${version}。`,
  );
}
