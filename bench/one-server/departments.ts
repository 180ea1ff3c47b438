import type { HubDatabases } from "../../hub/databases.ts";
import type { SubgraphName } from "../../hub/hub-environment.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { type AccessLog, openAccessLog } from "../../shared/access-log/access-log.ts";
import { openPool } from "../../shared/database/pool.ts";
import { openCreditRegister } from "../../subgraphs/credit/persistence/register.ts";
import { openRegister } from "../../subgraphs/market-regulation/persistence/register.ts";
import { openProcurementRegister } from "../../subgraphs/procurement/persistence/register.ts";
import { openAwardRegister } from "../../subgraphs/quality-award/persistence/register.ts";

const FRESHNESS_LIMIT_MS = 10_000;

/** The four departments' own statements, each on its own database, and their access logs. */
export function openStatements(databases: HubDatabases) {
  const poolOf = (name: SubgraphName) => openPool(databases.departments[name].appUrl, () => {});
  const credit = poolOf("credit");
  const procurement = poolOf("procurement");
  const award = poolOf("quality-award");
  return {
    register: openRegister(poolOf("market-regulation")),
    credit: openCreditRegister(credit, FRESHNESS_LIMIT_MS),
    procurement: openProcurementRegister(procurement, FRESHNESS_LIMIT_MS),
    award: openAwardRegister(award, FRESHNESS_LIMIT_MS),
    logs: { credit: openAccessLog(credit), procurement: openAccessLog(procurement), award: openAccessLog(award) },
  };
}

/** Puts on record who read which fields about an enterprise. */
export async function recordRead(
  log: AccessLog,
  { tenant, subject, role, purpose }: SignedInViewer,
  requestId: string,
  uscc: string,
  fields: readonly string[],
): Promise<void> {
  const accessed = fields.map((field) => ({
    field: `Standing.${field}`,
    jurisdiction: field === "size" ? null : "120000",
  }));
  await log.append([{ requestId, tenant, subject, role, purpose, usccs: [uscc], fields: accessed, refused: false }]);
}
