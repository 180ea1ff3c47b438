import { compactVerify } from "jose";
import { z } from "zod";
import type { KeySource } from "./key-source.ts";
import { isSignatureAlgorithm } from "./signature-algorithms.ts";
import { parseStrictJws, type StrictJws } from "./strict-jws.ts";
import { Unauthenticated } from "./unauthenticated.ts";

/** How far two machines' clocks may be apart, in seconds. */
export const CLOCK_SKEW_S = 30;

/** The claims of an access token that its issuer signed; all of them, for the mapping, and those that are known. */
export interface TokenClaims {
  readonly all: Readonly<Record<string, unknown>>;
  readonly known: z.infer<typeof KnownClaims>;
}

const KnownClaims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number().optional(),
  cnf: z.record(z.string(), z.unknown()).optional(),
});

/** What a token says of itself, to be told to whoever watches the log. */
export interface TokenTrace {
  kid: string | null;
}

// A key or the place of one in the token itself would let whoever made the token choose the key.
const EMBEDDED_KEYS = ["jwk", "jku", "x5u", "x5c"];

/**
 * Verifies an access token's form, signature, issuer and audience; not its time and not who presents it.
 *
 * @throws {Unauthenticated} whatever is wrong
 * @see RFC 9068, RFC 8725
 */
export async function verifyTokenClaims(
  token: string,
  { issuer, audience, keys }: { readonly issuer: string; readonly audience: string; readonly keys: KeySource },
  trace: TokenTrace,
): Promise<TokenClaims> {
  const parsed = parseStrictJws(token);
  trace.kid = typeof parsed.header.kid === "string" ? parsed.header.kid.slice(0, 64) : null;
  await verifySignature(token, parsed, keys);
  const known = KnownClaims.safeParse(parsed.payload);
  if (!known.success) throw new Unauthenticated("CLAIM_MISSING");
  const { iss, aud } = known.data;
  if (iss !== issuer) throw new Unauthenticated("ISSUER_WRONG");
  if (![aud].flat().includes(audience)) throw new Unauthenticated("AUDIENCE_WRONG");
  return { all: parsed.payload, known: known.data };
}

/** @throws {Unauthenticated} when the token holds not yet or no more */
export function checkTime({ exp, iat, nbf }: TokenClaims["known"], nowS: number): void {
  if (nowS >= exp + CLOCK_SKEW_S) throw new Unauthenticated("EXPIRED");
  if (nbf !== undefined && nowS < nbf - CLOCK_SKEW_S) throw new Unauthenticated("NOT_YET_VALID");
  if (nowS < iat - CLOCK_SKEW_S) throw new Unauthenticated("ISSUED_IN_FUTURE");
}

async function verifySignature(token: string, { header }: StrictJws, keys: KeySource): Promise<void> {
  const { alg, typ, kid } = header;
  if (!isSignatureAlgorithm(alg)) throw new Unauthenticated("ALGORITHM_REFUSED");
  if (EMBEDDED_KEYS.some((name) => name in header)) throw new Unauthenticated("KEY_EMBEDDED");
  if ("crit" in header || "b64" in header) throw new Unauthenticated("EXTENSION_REFUSED");
  if (typeof typ !== "string" || !/^(application\/)?at\+jwt$/i.test(typ)) throw new Unauthenticated("TYPE_WRONG");
  if (typeof kid !== "string" || kid === "" || kid.length > 256) throw new Unauthenticated("KEY_ID_MISSING");
  const found = await keys.find(kid);
  if (found === null) throw new Unauthenticated("KEY_UNKNOWN");
  if (!found.algorithms.includes(alg)) throw new Unauthenticated("KEY_OF_ANOTHER_ALGORITHM");
  await compactVerify(token, found.key, { algorithms: [alg] }).catch(() => {
    throw new Unauthenticated("SIGNATURE_WRONG");
  });
}
