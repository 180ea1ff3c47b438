import type { Log } from "../server/log.ts";
import type { PublicKey } from "../signing/key-set.ts";
import { leafHash } from "../signing/merkle.ts";
import { parseInstant } from "../values/instant.ts";
import type { DecisionStatement } from "./decision-statement.ts";
import { isInForce, isSigned, namedKey } from "./own-signature.ts";
import { type ReadStored, type StoredRow, storedDecision } from "./stored-decision.ts";

/** By which keys a department's stored decisions are believed, and who hears of those that are not. */
export interface Believing {
  readonly department: string;
  /** Every key that ever signed; where there is none, nothing is believed. */
  publicKeys(): readonly PublicKey[];
  readonly log: Pick<Log, "error">;
}

/** A stored row that the department never signed as it stands. */
export class UnverifiedDecision extends Error {
  constructor(id: string, fault: string) {
    super(`The stored decision ${id} is not believed: ${fault}.`);
    this.name = "UnverifiedDecision";
  }
}

/**
 * Makes the reading of stored decisions that believes signatures, not the database: whoever can write a row, by any
 * right, can sign none.
 *
 * A row that does not verify is a fault that is logged, and nothing is told of it.
 */
export function createVerifiedReading({ department, publicKeys, log }: Believing): ReadStored {
  return (row) => {
    const fault = faultOfStored(row, department, publicKeys());
    if (fault === null) return storedDecision(row);
    const which = { department, decision: row.id, index: Number(row.index) };
    log.error({ ...which, fault }, "A stored decision does not verify; nothing is told of it");
    throw new UnverifiedDecision(row.id, fault);
  };
}

/** Why a stored row is not what the department signed; null when it is. */
export function faultOfStored(row: StoredRow, department: string, keys: readonly PublicKey[]): string | null {
  const bytes = Buffer.from(row.text, "utf8");
  const [header, payload] = row.jws.split(".");
  if (header === undefined || payload !== bytes.toString("base64url")) return "the signature is over another text";
  const leaf = Buffer.from(leafHash(bytes));
  if (!leaf.equals(row.leafHash)) return "its entry in the log is over another text";
  const key = namedKey(keys, { department, use: "decision", typ: "leader-hub-decision+jws" }, header);
  if (key === undefined) return "no key of the department is named";
  if (!isSigned(row.jws, leaf, key)) return "the signature is not one by the key that it names";
  // From here on the text is the department's own.
  const statement: DecisionStatement = JSON.parse(row.text);
  if (statement.department !== department) return "it is another department's";
  if (!isInForce(key, parseInstant(statement.issuedAt))) return "its key did not sign at that time";
  const isOfRow =
    statement.id === row.id &&
    statement.asker.tenant === row.tenant &&
    statement.idempotencyKey === row.idempotencyKey &&
    statement.question.uscc === row.uscc;
  return isOfRow ? null : "its columns say something else";
}
