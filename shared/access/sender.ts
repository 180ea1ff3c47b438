import { checkDpopProof } from "./dpop-proof.ts";
import type { UsedOnce } from "./once-only.ts";
import type { PresentedToken } from "./presented-token.ts";
import type { TokenClaims } from "./token-claims.ts";
import { Unauthenticated } from "./unauthenticated.ts";

/** How a call came in, as far as it tells whether its sender is the one whom the token was given to. */
export interface Sender {
  /** All `DPoP` headers as they came. */
  readonly dpop: readonly string[];
  /** `POST` */
  readonly method: string;
  /** The whole address that was asked, as callers write it. */
  readonly url: string;
  /** SHA-256 of the client's certificate (DER), in base64url; only from a TLS connection that proved its key. */
  readonly clientCertificateThumbprint?: string | undefined;
}

/**
 * Checks that a token which is bound to a key comes from the holder of that key.
 *
 * @returns whether it is bound at all
 * @throws {Unauthenticated} when it is presented by anybody else
 * @see RFC 9449 for `jkt`, RFC 8705 for `x5t#S256`
 */
export async function checkSender(
  { scheme, token }: PresentedToken,
  cnf: TokenClaims["known"]["cnf"],
  sender: Sender,
  nowMs: number,
  used: UsedOnce,
): Promise<boolean> {
  const { jkt, "x5t#S256": certificate, ...other } = cnf ?? {};
  if (cnf !== undefined && (Object.keys(other).length > 0 || (jkt === undefined && certificate === undefined))) {
    throw new Unauthenticated("BINDING_UNKNOWN");
  }
  if (certificate !== undefined && certificate !== sender.clientCertificateThumbprint) {
    throw new Unauthenticated("CERTIFICATE_WRONG");
  }
  if (jkt === undefined) {
    if (scheme === "DPOP" || sender.dpop.length > 0) throw new Unauthenticated("TOKEN_NOT_BOUND");
    return certificate !== undefined;
  }
  if (typeof jkt !== "string" || scheme !== "DPOP") throw new Unauthenticated("PROOF_MISSING");
  const { method, url } = sender;
  await checkDpopProof(sender.dpop, { method, url, token, thumbprint: jkt }, nowMs, used);
  return true;
}
