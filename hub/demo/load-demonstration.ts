import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { openPool } from "../../shared/database/pool.ts";
import { withClient } from "../../shared/database/provision.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { compareInstants } from "../../shared/values/instant.ts";
import { acknowledge } from "../../subgraphs/market-regulation/persistence/acknowledge.ts";
import type { HubDatabases } from "../databases.ts";
import { importHistory } from "../import/history/import-history.ts";
import { readHistory } from "../import/history/read-history.ts";
import { recordSampleCodes } from "./sample-codes.ts";

const NAME = "demonstration.jsonl";
const FILE = new URL(NAME, import.meta.url);
const END_OF_TIME = "9999-12-31T23:59:59Z";

// The first question has to find the history in every copy; it is short.
const COPIES_WAIT_MS = 20_000;

/**
 * Fills an empty hub with invented enterprises, marked as such; a hub that holds anything is left alone.
 *
 * @returns whether it was filled
 */
export async function loadDemonstration(databases: HubDatabases): Promise<boolean> {
  if (!(await isEmpty(databases))) return false;
  const bytes = await readFile(FILE);
  const now = SYSTEM_CLOCK.now();
  // A machine whose clock is behind starts all the same, with what was on record by then.
  const lines = readHistory(NAME, bytes, END_OF_TIME).filter(
    ({ event }) => compareInstants(event.recordedAt, now) <= 0,
  );
  if (lines.length === 0) return false;
  // First: a start that is broken off here finds an empty hub and does it again.
  await appointWorkingBodies(databases);
  await recordSampleCodes(databases);
  await importHistory(
    databases,
    { name: NAME, sha256: createHash("sha256").update(bytes).digest("hex"), lines },
    () => {},
  );
  await waitForCopies(databases);
  return true;
}

/** The working bodies of the demonstration identities; evaluation bodies apply themselves. */
const WORKING_BODIES = [
  { scheme: "530000", uscc: "12530000LEADRW017Q", name: "示例工作机构" },
  { scheme: "120000", uscc: "12120000LEADRW025L", name: "示例第二工作机构" },
];

function appointWorkingBodies({ departments }: HubDatabases): Promise<void> {
  return withClient(departments["market-regulation"].migratorUrl, async (client) => {
    for (const { scheme, uscc, name } of WORKING_BODIES) {
      await client.query(
        `select register.working_body_record($1, $2, $3, '2024-01-02', 'history', '2024-01-02T09:00:00+08:00')
         where not exists (select from register.working_body where scheme = $1)`,
        [scheme, uscc, name],
      );
    }
  });
}

function isEmpty({ departments }: HubDatabases): Promise<boolean> {
  return withClient(departments["market-regulation"].appUrl, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>("select register.is_empty() as empty");
    return rows[0]?.empty === true;
  });
}

async function waitForCopies({ departments }: HubDatabases): Promise<void> {
  const pool = openPool(departments["market-regulation"].appUrl, () => {});
  try {
    await acknowledge(pool, COPIES_WAIT_MS);
  } finally {
    await pool.end();
  }
}
