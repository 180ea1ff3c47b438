import { open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { prepareBinaries } from "../../shared/database/embedded-binaries.ts";
import { superuserPassword } from "../../shared/database/embedded-cluster.ts";
import { makeFolder } from "../../shared/database/embedded-folder.ts";
import { type Home, writePointer } from "../../shared/database/embedded-home.ts";
import { stopLeftover } from "../../shared/database/embedded-leftover.ts";
import { takeHome, writeOwner } from "../../shared/database/embedded-owner.ts";
import { findPlace, type Place } from "../../shared/database/embedded-prepare.ts";
import { withClient } from "../../shared/database/provision.ts";
import { refuseSecondHub } from "../state-file.ts";
import { stampOf } from "./backup-folder.ts";
import { type Restored, type RestorePlan, refuseOtherVersion, restoreCluster } from "./restore-cluster.ts";
import { salvageLog } from "./salvage-log.ts";

/** What became of a data folder. */
export interface RestoredInPlace extends Restored {
  /** Where the files are that were there before; null when there were none. */
  readonly before: string | null;
}

/**
 * Puts a restored server in the place of the hub's own. What was there is set aside, not removed; nothing changes
 * before the restored one is whole.
 */
export async function restoreEmbedded(dataDir: string, plan: RestorePlan): Promise<RestoredInPlace> {
  await refuseSecondHub(dataDir);
  await makeFolder(dataDir);
  const place = await findPlace(dataDir);
  const lastPort = await takeHome(place.home);
  try {
    await stopLeftover(place.home.cluster);
    return await restoreInto(dataDir, place, plan);
  } finally {
    await writeOwner(place.home, "stopped", lastPort);
  }
}

async function restoreInto(
  dataDir: string,
  { home, account, furnished }: Place,
  plan: RestorePlan,
): Promise<RestoredInPlace> {
  const { postgres, version } = await prepareBinaries(account, home.folder);
  refuseOtherVersion(plan.base, version);
  await removeUnfinished(home);
  const cluster = join(home.folder, `${UNFINISHED}${process.pid}`);
  const isOurs = furnished && (await systemIdentifierOf(home.cluster)) === plan.base.systemIdentifier;
  // What was acknowledged last is in no archive yet.
  if (isOurs) await salvageLog(home.cluster, plan.folder.wal, account);
  const password = await superuserPassword(dataDir, false);
  const wal = isOurs ? [plan.folder.wal, join(home.cluster, "pg_wal")] : [plan.folder.wal];
  const target = { cluster, account, postgres, wal, archiveTo: plan.folder.wal, logFile: join(dataDir, "restore.log") };
  const restored = await restoreCluster(plan, target, ({ urlOf }) =>
    withClient(urlOf("postgres"), async (client) => {
      const role = client.escapeIdentifier(plan.base.superuser);
      await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
    }),
  ).catch(async (error: unknown) => {
    await removeUnfinished(home);
    throw error;
  });
  const before = furnished ? join(home.folder, `cluster.before-${stampOf(new Date())}`) : null;
  if (before !== null) await rename(home.cluster, before);
  else await rm(home.cluster, { recursive: true, force: true });
  await rename(cluster, home.cluster);
  if (home.elsewhere && !furnished) await writePointer(dataDir, home);
  return { ...restored, before };
}

const UNFINISHED = "cluster.restoring-";

async function removeUnfinished({ folder }: Home): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
}

/** The first eight bytes of its control file: which server this is, whatever it is called. */
async function systemIdentifierOf(cluster: string): Promise<string | null> {
  const file = await open(join(cluster, "global", "pg_control")).catch(() => null);
  if (file === null) return null;
  const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0).finally(() => file.close());
  return buffer.readBigUInt64LE().toString();
}
