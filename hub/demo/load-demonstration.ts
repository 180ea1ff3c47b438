import { readFile } from "node:fs/promises";
import { withClient } from "../../shared/database/provision.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import type { HubDatabases } from "../databases.ts";
import { importHistory } from "../import/history/import-history.ts";
import { readHistory } from "../import/history/read-history.ts";

const FILE = new URL("demonstration.jsonl", import.meta.url);

/** Fills an empty hub with invented enterprises, marked as such; a hub that holds anything is left alone. */
export async function loadDemonstration(databases: HubDatabases): Promise<void> {
  if (!(await isEmpty(databases))) return;
  const name = "demonstration.jsonl";
  const bytes = await readFile(FILE);
  await importHistory(databases, { name, bytes, lines: readHistory(name, bytes, SYSTEM_CLOCK.now()) }, () => {});
}

function isEmpty({ departments }: HubDatabases): Promise<boolean> {
  return withClient(departments["market-regulation"].appUrl, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>("select register.is_empty() as empty");
    return rows[0]?.empty === true;
  });
}
