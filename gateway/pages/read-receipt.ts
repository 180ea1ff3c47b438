import { z } from "zod";
import { REASON_CODES } from "../../shared/values/decision/reason-code.ts";

const Statement = z.object({
  department: z.string(),
  id: z.string(),
  issuedAt: z.string(),
  asker: z.object({ tenant: z.string(), subject: z.string() }),
  purpose: z.string(),
  legalBasis: z.string(),
  nonce: z.string().nullable(),
  question: z.looseObject({
    measure: z.string(),
    uscc: z.string(),
    jurisdiction: z.string(),
    validOn: z.string(),
    knownAt: z.string(),
  }),
  answer: z.object({
    determination: z.enum(["ELIGIBLE", "NOT_ELIGIBLE", "UNDETERMINED"]),
    reasons: z.array(z.enum(REASON_CODES)),
    citations: z.array(z.object({ document: z.string(), clause: z.string(), basis: z.string() })),
    evidence: z.array(
      z.object({
        kind: z.string(),
        subject: z.string(),
        validFrom: z.string().nullable(),
        validTo: z.string().nullable(),
        knownFrom: z.string(),
      }),
    ),
    notBefore: z.string().nullable(),
  }),
  validUntil: z.string(),
  recheckOf: z.string().nullable(),
});

/** What a receipt's signature is on. */
export type PrintedStatement = z.infer<typeof Statement>;

const Receipt = z.object({
  format: z.literal("leader-hub-receipt-v1"),
  department: z.string(),
  decisionId: z.string(),
  jws: z.string(),
  sm2: z.object({ kid: z.string() }).nullable(),
  log: z.object({ index: z.number(), leafHash: z.string(), checkpoint: z.string() }),
});

const Header = z.object({ kid: z.string() });
const Checkpoint = z.object({ size: z.number(), at: z.string() });

/** What of a receipt is printed, all of it from the signed bytes themselves. */
export interface ReadReceipt {
  readonly statement: PrintedStatement;
  readonly kid: string;
  readonly sm2Kid: string | null;
  readonly index: number;
  readonly leafHash: string;
  readonly checkpoint: z.infer<typeof Checkpoint>;
}

/**
 * Reads a receipt of our own making; whether it is genuine is the verifier's to say.
 *
 * @param text `leader-hub-receipt-v1`
 * @throws {z.ZodError} when it is none
 */
export function readReceipt(text: string): ReadReceipt {
  const { jws, sm2, log } = Receipt.parse(JSON.parse(text));
  return {
    statement: Statement.parse(partOf(jws, 1)),
    kid: Header.parse(partOf(jws, 0)).kid,
    sm2Kid: sm2 === null ? null : sm2.kid,
    index: log.index,
    leafHash: log.leafHash,
    checkpoint: Checkpoint.parse(partOf(log.checkpoint, 1)),
  };
}

function partOf(jws: string, part: 0 | 1): unknown {
  return JSON.parse(Buffer.from(jws.split(".")[part] ?? "", "base64url").toString("utf8"));
}
