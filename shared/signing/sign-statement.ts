import { sign } from "node:crypto";
import type { Instant } from "../values/instant.ts";
import { canonicalBytes } from "./canonical.ts";
import type { KeyRing } from "./key-ring.ts";
import type { KeyUse } from "./key-set.ts";
import { signSm2 } from "./sm2.ts";

/** What a signature is on; it stands in the signed header, so that one cannot pass for the other. */
export type StatementType =
  | "leader-hub-decision+jws"
  | "leader-hub-checkpoint+jws"
  | "leader-hub-notice+jws"
  | "leader-hub-extract+jws";

/** A second signature, over the same bytes. */
export interface Sm2Signature {
  readonly alg: "SM2";
  readonly kid: string;
  /** DER, base64url. */
  readonly signature: string;
}

/** A statement with its signatures. */
export interface SignedStatement {
  /** Compact JWS by Ed25519; its payload is the statement's canonical JSON. */
  readonly jws: string;
  /** Null when the department does not sign by SM2. */
  readonly sm2: Sm2Signature | null;
  /** The canonical JSON that was signed: the log's entry. */
  readonly bytes: Uint8Array;
}

/** A log's size and root at an instant. */
export interface Checkpoint {
  readonly size: number;
  readonly root: Uint8Array;
  readonly at: Instant;
}

const USES: Readonly<Record<StatementType, KeyUse>> = {
  "leader-hub-decision+jws": "decision",
  "leader-hub-checkpoint+jws": "checkpoint",
  // About a decision, by whoever took it; the type in the header keeps the two apart.
  "leader-hub-notice+jws": "decision",
  // What the register held at an instant, as a checkpoint says it of a log.
  "leader-hub-extract+jws": "checkpoint",
};

/**
 * Signs a statement with the department's key of its `issuedAt`, and by SM2 where the department does.
 *
 * @throws {NotCanonical} when the statement holds what canonical JSON cannot
 */
export async function signStatement(
  ring: KeyRing,
  typ: StatementType,
  statement: { readonly issuedAt: Instant },
): Promise<SignedStatement> {
  const bytes = canonicalBytes(statement);
  const key = ring.sm2Key(USES[typ], statement.issuedAt);
  const sm2 =
    key === null
      ? null
      : ({ alg: "SM2", kid: key.kid, signature: base64url(signSm2(bytes, key)) } satisfies Sm2Signature);
  return { jws: signJws(ring, typ, statement.issuedAt, bytes), sm2, bytes };
}

/** Signs what the department's log holds at that instant: compact JWS. */
export async function signCheckpoint(ring: KeyRing, { size, root, at }: Checkpoint): Promise<string> {
  const payload = { format: "leader-hub-checkpoint-v1", department: ring.department, size, root: base64url(root), at };
  return signJws(ring, "leader-hub-checkpoint+jws", at, canonicalBytes(payload));
}

/** @see RFC 7515 §7.1, RFC 8037 §3.1 */
function signJws(ring: KeyRing, typ: StatementType, at: Instant, payload: Uint8Array): string {
  const { kid, key } = ring.ed25519Key(USES[typ], at);
  const header = base64url(canonicalBytes({ alg: "EdDSA", kid, typ }));
  const signed = `${header}.${base64url(payload)}`;
  // Synchronous: 40 microseconds, less than a turn through the thread pool.
  return `${signed}.${base64url(sign(null, Buffer.from(signed, "ascii"), key))}`;
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64url");
}
