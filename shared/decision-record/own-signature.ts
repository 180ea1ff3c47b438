import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { canonicalBytes } from "../signing/canonical.ts";
import type { KeyUse, PublicKey } from "../signing/key-set.ts";
import type { StatementType } from "../signing/sign-statement.ts";
import { compareInstants, type Instant } from "../values/instant.ts";

type Ed25519Key = Extract<PublicKey, { alg: "EdDSA" }>;

/** What a signature has to be on, and whose. */
export interface ExpectedSignature {
  readonly department: string;
  readonly use: KeyUse;
  readonly typ: StatementType;
}

/** The department's key that a JWS names by its header, which is one of its own for that use and type. */
export function namedKey(
  keys: readonly PublicKey[],
  { department, use, typ }: ExpectedSignature,
  header: string,
): Ed25519Key | undefined {
  return keys.find((key): key is Ed25519Key => {
    if (key.alg !== "EdDSA" || key.use !== use || key.department !== department) return false;
    return Buffer.from(canonicalBytes({ alg: "EdDSA", kid: key.kid, typ })).toString("base64url") === header;
  });
}

/** Whether a key signs at an instant; one that was revoked, only before that. */
export function isInForce({ from, to, revokedAt }: PublicKey, at: Instant): boolean {
  const isBefore = (end: Instant | null) => end === null || compareInstants(at, end) < 0;
  return compareInstants(from, at) <= 0 && isBefore(to) && isBefore(revokedAt);
}

const MOST_REMEMBERED = 20_000;

// Least recently used first. What a key signed it signed for ever: whether it may have is asked each time.
const remembered = new Map<string, string>();
const keyObjects = new WeakMap<Ed25519Key, KeyObject>();

/**
 * Whether a key signed a compact JWS; what verified once is remembered.
 *
 * @param payloadHash leaf hash of the payload
 */
export function isSigned(jws: string, payloadHash: Buffer, key: Ed25519Key): boolean {
  const [header, , signature, ...more] = jws.split(".");
  if (signature === undefined || more.length > 0) return false;
  const name = payloadHash.toString("base64url");
  const sealed = `${key.jwk.x}.${header}.${signature}`;
  const isKnown = remembered.get(name) === sealed;
  const bytes = Buffer.from(signature, "base64url");
  if (!isKnown) {
    const signed = Buffer.from(jws.slice(0, jws.length - signature.length - 1), "ascii");
    if (bytes.toString("base64url") !== signature || !verify(null, signed, keyObjectOf(key), bytes)) return false;
  }
  remembered.delete(name);
  remembered.set(name, sealed);
  const [oldest] = remembered.size > MOST_REMEMBERED ? remembered.keys() : [];
  if (oldest !== undefined) remembered.delete(oldest);
  return true;
}

function keyObjectOf(key: Ed25519Key): KeyObject {
  let object = keyObjects.get(key);
  if (object === undefined) {
    object = createPublicKey({ key: key.jwk, format: "jwk" });
    keyObjects.set(key, object);
  }
  return object;
}
