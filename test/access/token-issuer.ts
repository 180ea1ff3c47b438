import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { CompactSign, SignJWT } from "jose";
import { createKeySource, type KeySource } from "../../shared/access/key-source.ts";
import {
  createTokenVerifier,
  type PresentedCall,
  type TokenRefusal,
  type TokenVerifier,
  type TokenVerifierOptions,
} from "../../shared/access/token-verifier.ts";

export const ISSUER = "https://sign-on.example/oidc";
export const AUDIENCE = "leader-hub";
export const NOW_S = Date.parse("2026-05-20T04:00:00Z") / 1_000;

export interface KeyPair {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** One key of each kind that is believed. */
export const KEYS = {
  ed: pair("ed", "EdDSA", generateKeyPairSync("ed25519")),
  ec: pair("ec", "ES256", generateKeyPairSync("ec", { namedCurve: "P-256" })),
  rsa: pair("rsa", "RS256", generateKeyPairSync("rsa", { modulusLength: 2048 })),
};

export const SMALL_RSA = pair("small", "RS256", generateKeyPairSync("rsa", { modulusLength: 1024 }));

/** What a key set may hold beside good keys; none of it is to be believed. */
const OTHER_KEYS = [
  publicJwk(SMALL_RSA),
  { kty: "oct", kid: "secret", k: Buffer.from("secret").toString("base64url") },
  { ...publicJwk(KEYS.rsa), kid: "encryption", use: "enc" },
  { ...publicJwk(KEYS.ed), kid: "twins" },
  { ...publicJwk(KEYS.ec), kid: "twins" },
  { kty: "OKP", crv: "X25519", kid: "exchange", x: "AAAA" },
  { kty: "EC", crv: "P-256", kid: "broken", x: "AAAA", y: "AAAA" },
  { kty: "OKP", crv: "Ed25519", x: "AAAA" },
];

/** What a provider says of a bank. */
export const BANK_CLAIMS = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: "bank",
  client_id: "bank",
  jti: "one",
  iat: NOW_S - 60,
  exp: NOW_S + 540,
  scope: "credit:check credit:decide",
  hub_tenant: "bank-of-example",
  hub_role: "BANK",
  hub_jurisdictions: ["110000", "530000"],
  hub_purposes: ["credit-review", "loan-monitoring"],
};

/** A member that is undefined is left out. */
export type Changes = Readonly<Record<string, unknown>>;

/** A token signed as the provider signs, but for what is changed. */
export function token(claims: Changes = {}, header: Changes = {}, key: KeyPair = KEYS.ed): Promise<string> {
  return new SignJWT({ ...BANK_CLAIMS, ...claims })
    .setProtectedHeader({ alg: key.alg, typ: "at+jwt", kid: key.kid, ...header })
    .sign(key.privateKey);
}

/** A token whose payload is this text, rightly signed. */
export function tokenOf(payload: string | Uint8Array, key: KeyPair = KEYS.ed): Promise<string> {
  const bytes = typeof payload === "string" ? Buffer.from(payload) : payload;
  return new CompactSign(bytes).setProtectedHeader({ alg: key.alg, typ: "at+jwt", kid: key.kid }).sign(key.privateKey);
}

/** A verifier that believes this issuer, and what it told its log. */
export function trial(changes: Partial<TokenVerifierOptions> = {}) {
  const refusals: TokenRefusal[] = [];
  const verifier: TokenVerifier = createTokenVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: keysOf(Object.values(KEYS)),
    senderConstrained: "OPTIONAL",
    clock: () => NOW_S * 1_000,
    audit: (event) => void refusals.push(event),
    ...changes,
  });
  return { verifier, refusals };
}

/** A key source that knows these keys for good. */
export function keysOf(pairs: readonly KeyPair[]): KeySource {
  const jwks = { keys: [...pairs.map(publicJwk), ...OTHER_KEYS] };
  return createKeySource({
    load: async () => jwks,
    clock: () => NOW_S * 1_000,
    onFault: (error) => {
      throw error;
    },
  });
}

export function publicJwk({ kid, publicKey }: KeyPair): Record<string, unknown> {
  return { ...publicKey.export({ format: "jwk" }), kid, use: "sig" };
}

/** A call with this token and nothing else remarkable. */
export function bearing(accessToken: string, changes: Partial<PresentedCall> = {}): PresentedCall {
  return {
    authorization: [`Bearer ${accessToken}`],
    dpop: [],
    method: "POST",
    url: "https://hub.example/graphql",
    purpose: undefined,
    ...changes,
  };
}

export function pair(
  kid: string,
  alg: string,
  keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
): KeyPair {
  return { kid, alg, ...keys };
}
