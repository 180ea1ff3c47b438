import { type KeyObject, randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { z } from "zod";
import { signProof } from "./proof-key.ts";

/** What a system asks a token with. */
export interface TokenRequest {
  /** Where the provider is reached: `http://127.0.0.1:4000/oidc`. */
  readonly address: string;
  readonly client: string;
  /** The client's private key (Ed25519). */
  readonly key: KeyObject;
  readonly scopes: readonly string[];
  /** The key that the token is to be bound to; null for a token that anybody could use. */
  readonly proofKey: KeyObject | null;
  /** Milliseconds since 1970 (UTC). */
  readonly nowMs: number;
}

/** No embedded provider is at the address. */
export class NoProviderThere extends Error {
  override readonly name = "NoProviderThere";
}

/** The provider gives no token; `error` is its own word for why. */
export class TokenRefused extends Error {
  override readonly name = "TokenRefused";

  constructor(readonly error: string) {
    super(`The provider refuses a token: ${error}.`);
  }
}

const Discovery = z.object({ issuer: z.string(), token_endpoint: z.string() });
const Answer = z.object({ access_token: z.string() });
const Refusal = z.object({ error: z.string() });

const ASSERTION_LIFE_S = 60;
const TIMEOUT_MS = 10_000;

/**
 * Gets a token as a system does: client credentials, proved by a signature (`private_key_jwt`).
 *
 * @throws {NoProviderThere} when nothing at the address says that it is an OpenID provider
 * @throws {TokenRefused} when it says no
 * @see RFC 7523
 */
export async function requestToken(request: TokenRequest): Promise<string> {
  const { address, client, key, scopes, proofKey, nowMs } = request;
  const { issuer, token_endpoint } = await discover(address);
  const nowS = Math.floor(nowMs / 1_000);
  const assertion = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: "EdDSA" })
    .setIssuer(client)
    .setSubject(client)
    .setAudience(issuer)
    .setIssuedAt(nowS)
    .setExpirationTime(nowS + ASSERTION_LIFE_S)
    .sign(key);
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: client,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
    ...(scopes.length > 0 && { scope: scopes.join(" ") }),
  });
  const proof = proofKey === null ? {} : { dpop: await signProof(proofKey, "POST", token_endpoint, nowMs) };
  // By the address itself: the one that the provider calls itself by may lead around through the outside.
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(`${address}/token`, { method: "POST", body, headers: proof, signal });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return Answer.parse(answer).access_token;
  const refusal = Refusal.safeParse(answer);
  throw new TokenRefused(refusal.success ? refusal.data.error : `status ${response.status}`);
}

async function discover(address: string): Promise<z.infer<typeof Discovery>> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(`${address}/.well-known/openid-configuration`, { signal });
  const document = Discovery.safeParse(await response.json().catch(() => null));
  if (!response.ok || !document.success) throw new NoProviderThere(`No OpenID provider is at ${address}.`);
  return document.data;
}
