import type { DecisionStatement } from "./decision-statement.ts";

/** A decision as the database keeps it. */
export interface StoredDecision {
  readonly statement: DecisionStatement;
  /** Canonical JSON, exactly as it was signed. */
  readonly text: string;
  readonly jws: string;
  readonly sm2: object | null;
  readonly requestHash: Buffer;
  /** Place in the department's log, from 0. */
  readonly index: number;
  readonly leafHash: Buffer;
}

/** Columns of a stored decision, over `record.decision d` joined with `record.log_entry e`. */
export const STORED_COLUMNS = `d.statement as text, d.jws, d.sm2, d.request_hash as "requestHash",
  e.index::text as index, e.leaf_hash as "leafHash"`;

export const STORED_TABLES = "record.decision d join record.log_entry e on e.decision_id = d.id";

/** A row of {@link STORED_COLUMNS}. */
export interface StoredRow {
  readonly text: string;
  readonly jws: string;
  readonly sm2: string | null;
  readonly requestHash: Buffer;
  readonly index: string;
  readonly leafHash: Buffer;
}

export function storedDecision(row: StoredRow): StoredDecision {
  // The database took the columns from this very text, and only a signed one can be stored.
  const statement: DecisionStatement = JSON.parse(row.text);
  const sm2: object | null = row.sm2 === null ? null : JSON.parse(row.sm2);
  return { ...row, statement, sm2, index: Number(row.index) };
}
