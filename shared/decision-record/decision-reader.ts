import type { Pool } from "pg";
import type { Viewer } from "../access/viewer.ts";
import type { ListPart } from "../server/list-part.ts";
import { RecordUnavailable } from "./record-unavailable.ts";
import {
  type ReadStored,
  STORED_COLUMNS,
  STORED_TABLES,
  type StoredDecision,
  type StoredRow,
} from "./stored-decision.ts";
import { UnverifiedDecision } from "./verify-stored.ts";

export interface PartOfDecisions {
  readonly decisions: readonly StoredDecision[];
  readonly hasNext: boolean;
}

/** What one list is about. */
export interface DecisionFilter {
  readonly uscc: string | null;
  /** The publisher's number of a title: decisions that rested on any of its states. */
  readonly title: string | null;
}

/** Reads decisions; a viewer sees those of its own tenant, an auditor all. What may not be seen is as if it were not. */
export interface DecisionReader {
  find(viewer: Viewer, id: string): Promise<StoredDecision | null>;
  /** In no order. */
  findAll(viewer: Viewer, ids: readonly string[]): Promise<StoredDecision[]>;
  page(viewer: Viewer, filter: DecisionFilter, request: ListPart): Promise<PartOfDecisions>;
  /** A tenant's decisions under these keys, by key. */
  byKeys(tenant: string, keys: readonly string[]): Promise<Map<string, StoredDecision>>;
  /** For whoever holds both the id and the hash of what was signed. */
  verify(id: string, leafHash: Buffer): Promise<StoredDecision | null>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Opens the reading of decisions on the application role's connections.
 *
 * @param readStored throws where a row is not to be believed, and then nothing of what was asked is told
 */
export function openDecisionReader(pool: Pick<Pool, "query">, readStored: ReadStored): DecisionReader {
  const read = async (where: string, values: unknown[], name?: string): Promise<StoredDecision[]> => {
    const text = `select ${STORED_COLUMNS} from ${STORED_TABLES} where ${where}`;
    const { rows } = await pool.query<StoredRow>(name === undefined ? { text, values } : { name, text, values });
    return rows.map(readStored);
  };
  const findAll = async (viewer: Viewer, ids: readonly string[]) => {
    const sought = ids.filter((id) => UUID.test(id));
    const seen = seenBy(viewer);
    if (sought.length === 0 || seen === null) return [];
    const found = await read("d.id = any($1::uuid[])", [sought], "decisions-by-id");
    // Whose a decision is, its signed statement says.
    return found.filter(({ statement }) => seen.tenant === null || statement.asker.tenant === seen.tenant);
  };
  return {
    findAll,
    find: async (viewer, id) => (await findAll(viewer, [id]))[0] ?? null,
    async page(viewer, { uscc, title }, { first, after }) {
      const seen = seenBy(viewer);
      if (seen === null) return { decisions: [], hasNext: false };
      const place = after === null ? [null, null] : [after.at, after.id];
      const found = await read(PAGE, [first + 1, seen.tenant, ...place, uscc, title]);
      return { decisions: found.slice(0, first), hasNext: found.length > first };
    },
    async byKeys(tenant, keys) {
      try {
        const found = await read("d.tenant = $1 and d.idempotency_key = any($2)", [tenant, keys], "decisions-by-key");
        return new Map(found.map((each) => [each.statement.idempotencyKey, each]));
      } catch (error) {
        throw new RecordUnavailable(error);
      }
    },
    async verify(id, leafHash) {
      if (!UUID.test(id)) return null;
      try {
        const found = await read("d.id = $1 and e.leaf_hash = $2", [id, leafHash]);
        return found[0] ?? null;
      } catch (error) {
        // Already logged as the fault that it is; the department knows no such decision.
        if (error instanceof UnverifiedDecision) return null;
        throw error;
      }
    },
  };
}

/** The one tenant whose decisions a viewer sees, null for all tenants; null instead of it for nobody. */
function seenBy(viewer: Viewer): { readonly tenant: string | null } | null {
  if (viewer.kind === "PUBLIC") return null;
  return { tenant: viewer.scopes.has("log:audit") ? null : viewer.tenant };
}

const OF_TENANT = "($2::text is null or d.tenant = $2)";

// A title is in many states over time, and a decision rests on one of them; the copy knows which belong together.
const PAGE = `${OF_TENANT}
  and ($3::timestamptz is null or (d.issued_at, d.id) < ($3::timestamptz, $4::uuid))
  and ($5::text is null or d.uscc = $5)
  and ($6::text is null or d.id in (
    select b.decision_id from record.decision_basis b
    where b.kind = 'title-status' and b.row_id in (
      select s.id::text from register.title_status s join register.title t on t.id = s.title_id where t.number = $6)))
  order by d.issued_at desc, d.id desc limit $1`;
