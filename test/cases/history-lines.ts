import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { HubDatabases } from "../../hub/databases.ts";
import { HistoryRefused } from "../../hub/import/history/history-refused.ts";
import { importHistory } from "../../hub/import/history/import-history.ts";
import { readHistory } from "../../hub/import/history/read-history.ts";
import { query } from "../harness/postgres.ts";
import { sha256Of } from "../harness/sha256-of.ts";
import { inventedCode } from "./histories/invented-enterprise.ts";

/** The file's name in messages. */
export const FILE = "register.jsonl";

/** The time at which these histories are taken over. */
export const NOW = "2026-01-01T00:00:00Z";

/** The cases of a file in `history/`. */
export function casesIn<Case>(name: string): Case[] {
  return parse(readFileSync(new URL(`history/${name}.yaml`, import.meta.url), "utf8")).cases;
}

/** A and B of a case as credit codes. */
export const CODES: Readonly<Record<string, string>> = { A: inventedCode(1), B: inventedCode(2) };

/** An event as a case writes it, as a line. */
export function lineOf(event: Readonly<Record<string, unknown>>): string {
  const { recordedAt = `${event.on}T09:00:00+08:00`, uscc, ...rest } = event;
  const code = typeof uscc === "string" ? { uscc: CODES[uscc] } : {};
  return JSON.stringify({ recordedAt, ...code, ...rest });
}

/** Reads and takes a history over as the operator's command does. */
export async function take(databases: HubDatabases, text: string | Uint8Array, dryRun = false): Promise<void> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const lines = readHistory(FILE, bytes, NOW);
  await importHistory(databases, { name: FILE, sha256: sha256Of(bytes), lines }, () => {}, dryRun);
}

/** The refusal of a history; a test fails when it is taken over or something else goes wrong. */
export async function refusalOf(databases: HubDatabases, text: string | Uint8Array): Promise<HistoryRefused> {
  try {
    await take(databases, text);
  } catch (error) {
    if (error instanceof HistoryRefused) return error;
    throw error;
  }
  throw new Error("A refusal was expected; the history was taken over.");
}

/** How many rows a hub holds, in the register and in the procurement department's category map. */
export async function rowsHeld({ departments }: HubDatabases): Promise<Record<string, number>> {
  const counts = await query(
    departments["market-regulation"].migratorUrl,
    `select (select count(*) from register.enterprise)::int as enterprises,
       (select count(*) from register.title)::int as titles,
       (select count(*) from register.title_status)::int as states,
       (select count(*) from register.publicity)::int as lists,
       (select count(*) from register.objection)::int as objections,
       (select count(*) from register.ban)::int as bans,
       (select count(*) from register.enterprise_size)::int as sizes,
       (select count(*) from register.history_import)::int as imports`,
  );
  const [map] = await query(
    departments.procurement.migratorUrl,
    "select count(*)::int as mappings from procurement.category_mapping",
  );
  return { ...counts[0], ...map } as Record<string, number>;
}

/** What an empty hub holds. */
export const NOTHING = {
  ...{ enterprises: 0, titles: 0, states: 0, lists: 0, objections: 0, bans: 0, sizes: 0, imports: 0 },
  mappings: 0,
};
