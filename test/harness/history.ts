import type { HubDatabases } from "../../hub/databases.ts";
import { importHistory } from "../../hub/import/history/import-history.ts";
import { readHistory } from "../../hub/import/history/read-history.ts";
import { openPool } from "../../shared/database/pool.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { acknowledge } from "../../subgraphs/market-regulation/persistence/acknowledge.ts";
import { sha256Of } from "./sha256-of.ts";

/** Takes a history over as the operator's command does, and waits until every copy has it. */
export async function takeOver(databases: HubDatabases, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const lines = readHistory("history.jsonl", bytes, SYSTEM_CLOCK.now());
  await importHistory(databases, { name: "history.jsonl", sha256: sha256Of(bytes), lines }, () => {});
  const pool = openPool(databases.departments["market-regulation"].appUrl, () => {});
  try {
    const { behind } = await acknowledge(pool, 20_000);
    if (behind.length > 0) throw new Error(`Every copy was expected to follow; behind are ${behind.join(", ")}.`);
  } finally {
    await pool.end();
  }
}
