import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import { z } from "zod";
import type { SignatureAlgorithm } from "./signature-algorithms.ts";

/** A public key that tokens may be signed with. */
export interface VerificationKey {
  readonly key: KeyObject;
  readonly algorithms: readonly SignatureAlgorithm[];
}

/** The public keys of a provider at one moment, by `kid`. */
export type KeySet = ReadonlyMap<string, VerificationKey>;

// RFC 7518 section 3.3
const SMALLEST_RSA_BITS = 2_048;

const Jwks = z.object({ keys: z.array(z.record(z.string(), z.unknown())).max(100) });

/**
 * Reads a JSON Web Key Set. A key that is not for signatures, or not of a kind that is used here, is left out; so are
 * keys that share a `kid`, because nobody could say which one is meant.
 *
 * @throws {z.ZodError} when it is no key set
 * @see RFC 7517
 */
export function parseKeySet(jwks: unknown): KeySet {
  const { keys } = Jwks.parse(jwks);
  const ids = keys.map(({ kid }) => kid);
  const set = new Map<string, VerificationKey>();
  for (const jwk of keys) {
    const { kid } = jwk;
    if (typeof kid !== "string" || ids.indexOf(kid) !== ids.lastIndexOf(kid)) continue;
    const key = toVerificationKey(jwk);
    if (key !== null) set.set(kid, key);
  }
  return set;
}

function toVerificationKey(jwk: Readonly<Record<string, unknown>>): VerificationKey | null {
  if (jwk.use !== undefined && jwk.use !== "sig") return null;
  if (Array.isArray(jwk.key_ops) && !jwk.key_ops.includes("verify")) return null;
  const algorithms = algorithmsOf(jwk);
  if (algorithms.length === 0) return null;
  try {
    const key = createPublicKey({ key: jwk as JsonWebKey, format: "jwk" });
    const modulusLength = key.asymmetricKeyDetails?.modulusLength;
    return modulusLength !== undefined && modulusLength < SMALLEST_RSA_BITS ? null : { key, algorithms };
  } catch {
    return null;
  }
}

function algorithmsOf(jwk: Readonly<Record<string, unknown>>): SignatureAlgorithm[] {
  const byKind = algorithmsOfKind(jwk);
  if (jwk.alg === undefined) return byKind;
  const stated = byKind.filter((alg) => alg === jwk.alg);
  // Two names for one thing: a key under either serves tokens under both.
  return stated.some((alg) => ED25519.includes(alg)) ? [...ED25519] : stated;
}

const ED25519: readonly SignatureAlgorithm[] = ["EdDSA", "Ed25519"];

function algorithmsOfKind({ kty, crv }: Readonly<Record<string, unknown>>): SignatureAlgorithm[] {
  if (kty === "OKP" && crv === "Ed25519") return [...ED25519];
  if (kty === "EC" && crv === "P-256") return ["ES256"];
  return kty === "RSA" ? ["RS256", "PS256"] : [];
}
