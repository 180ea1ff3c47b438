import { canonicalBytes } from "../signing/canonical.ts";
import type { LogReader } from "./log-reader.ts";
import type { StoredDecision } from "./stored-decision.ts";

export const RECEIPT_FORMAT = "leader-hub-receipt-v1";

/**
 * What the holder of a decision keeps and anyone can verify without us: canonical JSON.
 *
 * It is proved against the first checkpoint that covers the decision, so a decision has one receipt, byte for byte.
 */
export async function receiptOf(log: LogReader, decision: StoredDecision): Promise<string> {
  const { statement, jws, sm2, index, leafHash } = decision;
  const checkpoint = await log.firstCovering(index);
  if (checkpoint === null) throw new Error(`A checkpoint over entry ${index} was expected.`);
  const inclusion = await log.inclusionProof(index, checkpoint.size);
  const receipt = {
    format: RECEIPT_FORMAT,
    department: statement.department,
    decisionId: statement.id,
    jws,
    sm2,
    log: {
      index,
      leafHash: leafHash.toString("base64url"),
      inclusion: inclusion.map((hash) => hash.toString("base64url")),
      checkpoint: checkpoint.jws,
    },
  };
  return Buffer.from(canonicalBytes(receipt)).toString("utf8");
}
