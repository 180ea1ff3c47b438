import { POLICIES_FOLDER } from "../shared/policy/policies-folder.ts";
import type { PolicyBook } from "../shared/policy/policy-book.ts";
import { readPolicies } from "../shared/policy/read-policies.ts";
import { type CopyPlan, copyIsFilled, ensureCopy } from "../shared/register-copy/ensure-copy.ts";
import { copyPlanOf, prepareDepartment } from "../shared/server/prepare-department.ts";
import type { HubDatabases } from "./databases.ts";
import { DEPARTMENTS } from "./departments.ts";
import { SUBGRAPHS, type SubgraphName } from "./hub-environment.ts";
import { settleHistory } from "./import/history/import-history.ts";

/** The product's own policies. */
export function productPolicies(): PolicyBook {
  return readPolicies(POLICIES_FOLDER);
}

/**
 * Brings databases to where departments can be opened on them: structure, policies, copies. What is there stays.
 *
 * The copies' side comes first, because replication carries rows and no structure.
 *
 * @returns departments whose copy is still filling; they answer UNDETERMINED meanwhile
 */
export async function prepareDatabases(
  databases: HubDatabases,
  names: readonly SubgraphName[] = SUBGRAPHS,
  given?: PolicyBook,
  waitMs = 30_000,
): Promise<SubgraphName[]> {
  // A gateway alone has no use for policies.
  if (names.length === 0) return [];
  const book = given ?? productPolicies();
  const copiesFirst = [...names].sort((a, b) => publicationsOf(b) - publicationsOf(a));
  for (const name of copiesFirst) {
    await prepareDepartment(DEPARTMENTS[name], databases.departments[name].migratorUrl, book);
  }
  if (names.length === SUBGRAPHS.length) await settleHistory(databases);
  const plans = names.flatMap((name) => copyPlan(databases, name) ?? []);
  for (const plan of plans) await ensureCopy(plan);
  const filled = await Promise.all(plans.map((plan) => copyIsFilled(plan.copyUrl, waitMs)));
  return names.filter((name) => copyPlan(databases, name) !== null).filter((_, index) => filled[index] === false);
}

/** The plan of a department's copy of the register; null for the register itself. */
export function copyPlan(databases: HubDatabases, name: SubgraphName): CopyPlan | null {
  return copyPlanOf(DEPARTMENTS[name], databases.departments[name].migratorUrl, databases.registerCopyUrl);
}

function publicationsOf(name: SubgraphName): number {
  return DEPARTMENTS[name].publications.length;
}
