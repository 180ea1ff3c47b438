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
export const STORED_COLUMNS = `d.id, d.tenant, d.idempotency_key as "idempotencyKey", d.uscc,
  d.statement as text, d.jws, d.sm2, d.request_hash as "requestHash", e.index::text as index, e.leaf_hash as "leafHash"`;

export const STORED_TABLES = "record.decision d join record.log_entry e on e.decision_id = d.id";

/** A row of {@link STORED_COLUMNS}. */
export interface StoredRow {
  readonly id: string;
  readonly tenant: string;
  readonly idempotencyKey: string;
  readonly uscc: string;
  readonly text: string;
  readonly jws: string;
  readonly sm2: string | null;
  readonly requestHash: Buffer;
  readonly index: string;
  readonly leafHash: Buffer;
}

/** Makes a decision of a row, or throws when the row is not to be believed. */
export type ReadStored = (row: StoredRow) => StoredDecision;

/** The decision that a row says it is; whether the department ever signed it is not known yet. */
export function storedDecision({ text, jws, sm2, requestHash, index, leafHash }: StoredRow): StoredDecision {
  const statement: DecisionStatement = JSON.parse(text);
  return {
    statement,
    text,
    jws,
    sm2: sm2 === null ? null : JSON.parse(sm2),
    requestHash,
    index: Number(index),
    leafHash,
  };
}
