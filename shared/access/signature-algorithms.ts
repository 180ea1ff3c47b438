/**
 * The signatures that tokens and proofs may carry. Never a shared secret (HS*), never `none`.
 *
 * `Ed25519` is the newer name of what `EdDSA` means for the one curve that is used here.
 *
 * @see RFC 9864
 */
export const SIGNATURE_ALGORITHMS = ["EdDSA", "Ed25519", "ES256", "RS256", "PS256"] as const;

export type SignatureAlgorithm = (typeof SIGNATURE_ALGORITHMS)[number];

/** Whether a header's or a key's `alg` is one of them. */
export function isSignatureAlgorithm(alg: unknown): alg is SignatureAlgorithm {
  return SIGNATURE_ALGORITHMS.some((known) => known === alg);
}
