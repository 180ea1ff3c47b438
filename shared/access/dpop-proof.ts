import { createHash } from "node:crypto";
import { calculateJwkThumbprint, compactVerify, importJWK, type JWK } from "jose";
import { z } from "zod";
import type { UsedOnce } from "./once-only.ts";
import { isSignatureAlgorithm } from "./signature-algorithms.ts";
import { parseStrictJws } from "./strict-jws.ts";
import { CLOCK_SKEW_S } from "./token-claims.ts";
import { Unauthenticated } from "./unauthenticated.ts";

/** What a proof has to be about. */
export interface ProvedCall {
  /** `POST` */
  readonly method: string;
  /** The whole address that was asked; query and fragment do not count. */
  readonly url: string;
  readonly token: string;
  /** The key that the token is bound to, as its thumbprint of RFC 7638. */
  readonly thumbprint: string;
}

const Claims = z.object({
  jti: z.string().min(1).max(255),
  htm: z.string(),
  htu: z.string(),
  iat: z.number(),
  ath: z.string(),
});

const PRIVATE_MEMBERS = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/**
 * Checks that whoever presents a token holds the key that it is bound to.
 *
 * @param proofs all `DPoP` headers that came
 * @throws {Unauthenticated} whatever is wrong
 * @see RFC 9449 section 4.3
 */
export async function checkDpopProof(
  proofs: readonly string[],
  call: ProvedCall,
  nowMs: number,
  used: UsedOnce,
): Promise<void> {
  const [proof, ...more] = proofs;
  if (proof === undefined || more.length > 0) throw new Unauthenticated("PROOF_MISSING");
  const { header, payload } = parseStrictJws(proof);
  const thumbprint = await verifyProof(proof, header);
  if (thumbprint !== call.thumbprint) throw new Unauthenticated("PROOF_OF_ANOTHER_KEY");
  const claims = Claims.safeParse(payload);
  if (!claims.success) throw new Unauthenticated("PROOF_INCOMPLETE");
  const { jti, htm, htu, iat, ath } = claims.data;
  if (htm !== call.method || addressOf(htu) === null || addressOf(htu) !== addressOf(call.url)) {
    throw new Unauthenticated("PROOF_OF_ANOTHER_CALL");
  }
  if (Math.abs(nowMs / 1_000 - iat) > CLOCK_SKEW_S) throw new Unauthenticated("PROOF_AGED");
  if (ath !== createHash("sha256").update(call.token).digest("base64url")) {
    throw new Unauthenticated("PROOF_OF_ANOTHER_TOKEN");
  }
  const untilMs = (iat + CLOCK_SKEW_S) * 1_000;
  if (!(await used.use(`${thumbprint} ${jti}`, nowMs, untilMs))) throw new Unauthenticated("PROOF_REPLAYED");
}

async function verifyProof(proof: string, { alg, typ, jwk, ...rest }: Readonly<Record<string, unknown>>) {
  if (typ !== "dpop+jwt" || !isSignatureAlgorithm(alg)) throw new Unauthenticated("PROOF_REFUSED");
  if (typeof jwk !== "object" || jwk === null || "crit" in rest) throw new Unauthenticated("PROOF_REFUSED");
  if (PRIVATE_MEMBERS.some((member) => member in jwk)) throw new Unauthenticated("PROOF_REFUSED");
  try {
    const key = jwk as JWK;
    await compactVerify(proof, await importJWK(key, alg), { algorithms: [alg] });
    return await calculateJwkThumbprint(key);
  } catch {
    throw new Unauthenticated("PROOF_REFUSED");
  }
}

function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
