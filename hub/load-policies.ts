import { withClient } from "../shared/database/provision.ts";
import { decidingRows, sizeTableRows } from "../shared/policy/deciding-rows.ts";
import type { PolicyBook } from "../shared/policy/policy-book.ts";
import { storeRuleRows } from "../shared/policy/store-rule-rows.ts";
import type { Measure } from "../shared/values/policy.ts";
import { storePolicies } from "../subgraphs/market-regulation/persistence/policy-store.ts";
import { DECIDING, type HubDatabases } from "./databases.ts";

/** The measures that each deciding department answers for. */
const MEASURES: Readonly<Record<(typeof DECIDING)[number], readonly Measure[]>> = {
  procurement: ["procurementPreference", "subsidyPriority"],
  credit: ["creditSupport"],
  "quality-award": ["awardAdoption"],
};

/** Puts the policies on record in every department's database; what is there already stays. */
export async function loadPolicies(databases: HubDatabases, book: PolicyBook): Promise<void> {
  await withClient(databases.departments["market-regulation"].migratorUrl, (client) => storePolicies(client, book));
  for (const name of DECIDING) {
    const rows = decidingRows(book, MEASURES[name]);
    if (name === "credit") rows.push(...sizeTableRows(book));
    await withClient(databases.departments[name].migratorUrl, (client) => storeRuleRows(client, rows));
  }
}
