import { withClient } from "../shared/database/provision.ts";
import type { PolicyBook } from "../shared/policy/policy-book.ts";
import type { StoreOptions, StoreResult } from "../shared/policy/store-rule-rows.ts";
import { OperatorError } from "../shared/server/operator-error.ts";
import type { HubDatabases } from "./databases.ts";
import { DEPARTMENTS } from "./departments.ts";
import type { SubgraphName } from "./hub-environment.ts";

/** How far ahead changed rules begin: long enough to be on record in every department by then. */
const AHEAD_MS = 10_000;

/** What changed in one department. */
export interface Replaced extends StoreResult {
  readonly department: SubgraphName;
}

/**
 * Puts policies on record in departments that may be answering meanwhile: in all of them, known from one and the same
 * instant ahead, or in none. A question is asked as known at one instant, so it meets one set.
 *
 * @param now by the clock that the databases keep
 * @throws {OperatorError} with the first department that refuses them, and why
 */
export async function replacePolicies(
  databases: HubDatabases,
  names: readonly SubgraphName[],
  book: PolicyBook,
  now: () => number = Date.now,
): Promise<{ readonly from: string; readonly replaced: readonly Replaced[] }> {
  const store = (name: SubgraphName, options: StoreOptions) =>
    withClient(databases.departments[name].migratorUrl, (client) =>
      DEPARTMENTS[name].storePolicies(client, book, options),
    );
  for (const name of names) {
    await store(name, { rehearse: true }).catch((error: unknown) => {
      throw refused(name, error);
    });
  }
  const from = new Date(now() + AHEAD_MS).toISOString();
  const replaced: Replaced[] = [];
  for (const name of names) replaced.push({ department: name, ...(await store(name, { from })) });
  return { from, replaced };
}

function refused(department: SubgraphName, error: unknown): OperatorError {
  const why = error instanceof Error ? error.message : String(error);
  return new OperatorError(
    `${department} refuses these policies; those on record stay in all departments: ${why}`,
    `${department} 拒绝该套政策，各部门均保持原有政策：${why}`,
  );
}
