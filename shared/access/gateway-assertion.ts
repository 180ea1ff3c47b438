import { createHash, createPublicKey, type KeyObject, randomUUID, sign, verify } from "node:crypto";
import { z } from "zod";
import { Unauthenticated } from "./unauthenticated.ts";

/** The header in which the gateway says that a call is its own. */
export const ASSERTION_HEADER = "hub-assertion";

/** How long an assertion can be used, in milliseconds. */
export const ASSERTION_LIFE_MS = 30_000;

// How far two machines' clocks may be apart.
const SKEW_MS = 5_000;
const TYPE = "leader-hub-assertion+jwt";

/** What an assertion vouches for: this body, from this caller, to this department, now. */
export interface AssertedCall {
  readonly department: string;
  readonly body: Uint8Array;
  /** The caller's token; null for somebody who did not sign in. */
  readonly token: string | null;
  /** The purpose that the caller stated; null when none. */
  readonly purpose: string | null;
}

/** Signs an assertion: an EdDSA JWT that holds for one body, one caller and one department, once. */
export function signAssertion(key: KeyObject, call: AssertedCall, nowMs: number): string {
  const header = { alg: "EdDSA", typ: TYPE, kid: keyIdOf(key) };
  const claims: Claims = {
    iss: "leader-hub-gateway",
    aud: call.department,
    iat: Math.floor(nowMs / 1_000),
    jti: randomUUID(),
    body: sha256(call.body),
    token: call.token === null ? null : sha256(Buffer.from(call.token)),
    purpose: call.purpose,
  };
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString("base64url")}`;
}

/**
 * Checks an assertion; one that was seen cannot be used again.
 *
 * @returns the purpose that the caller stated
 * @throws {Unauthenticated} whatever is wrong
 */
export type AssertionCheck = (
  assertion: string | undefined,
  call: Omit<AssertedCall, "department" | "purpose">,
  nowMs: number,
) => string | null;

/**
 * Makes the check of a department.
 *
 * @param keys the gateways' public keys
 * @param startedAtMs when it begins to remember: what was vouched for earlier may have been used already
 */
export function createAssertionCheck(
  department: string,
  keys: readonly KeyObject[],
  startedAtMs: number,
): AssertionCheck {
  const byId = new Map(keys.map((key) => [keyIdOf(key), key]));
  const seen = new SeenOnce();
  return (assertion, { body, token }, nowMs) => {
    const [header, payload, signature, ...rest] = (assertion ?? "").split(".");
    if (!header || !payload || !signature || rest.length > 0) throw new Unauthenticated("ASSERTION_MISSING");
    const { kid } = read(HeaderShape, header);
    const key = byId.get(kid);
    const signed = Buffer.from(`${header}.${payload}`);
    if (key === undefined || !verify(null, signed, key, Buffer.from(signature, "base64url"))) {
      throw new Unauthenticated("ASSERTION_FORGED");
    }
    const claims = read(ClaimsShape, payload);
    const ageMs = nowMs - claims.iat * 1_000;
    if (claims.aud !== department) throw new Unauthenticated("ASSERTION_FOR_ANOTHER_DEPARTMENT");
    if (ageMs > ASSERTION_LIFE_MS || ageMs < -SKEW_MS) throw new Unauthenticated("ASSERTION_AGED");
    // Instants of assertions are whole seconds.
    if ((claims.iat + 1) * 1_000 <= startedAtMs) throw new Unauthenticated("ASSERTION_AGED");
    if (claims.body !== sha256(body)) throw new Unauthenticated("ASSERTION_FOR_ANOTHER_BODY");
    if (claims.token !== (token === null ? null : sha256(Buffer.from(token)))) {
      throw new Unauthenticated("ASSERTION_FOR_ANOTHER_CALLER");
    }
    if (!seen.add(claims.jti, nowMs)) throw new Unauthenticated("ASSERTION_REPLAYED");
    return claims.purpose;
  };
}

/** Identities of assertions for as long as these could be used: two halves, the older one dropped in turn. */
class SeenOnce {
  #newer = new Set<string>();
  #older = new Set<string>();
  #turnAtMs = 0;

  add(id: string, nowMs: number): boolean {
    if (nowMs >= this.#turnAtMs) {
      this.#older = this.#newer;
      this.#newer = new Set();
      this.#turnAtMs = nowMs + ASSERTION_LIFE_MS + 2 * SKEW_MS;
    }
    if (this.#newer.has(id) || this.#older.has(id)) return false;
    this.#newer.add(id);
    return true;
  }
}

const HeaderShape = z.strictObject({ alg: z.literal("EdDSA"), typ: z.literal(TYPE), kid: z.string() });

const ClaimsShape = z.strictObject({
  iss: z.literal("leader-hub-gateway"),
  aud: z.string(),
  iat: z.int(),
  jti: z.uuid(),
  body: z.string(),
  token: z.string().nullable(),
  purpose: z.string().nullable(),
});

type Claims = z.infer<typeof ClaimsShape>;

function read<T>(shape: z.ZodType<T>, part: string): T {
  try {
    return shape.parse(JSON.parse(Buffer.from(part, "base64url").toString("utf8")));
  } catch {
    throw new Unauthenticated("ASSERTION_MALFORMED");
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

/** An Ed25519 key by its public part, as in RFC 7638. */
export function keyIdOf(key: KeyObject): string {
  const { crv, kty, x } = (key.type === "private" ? createPublicKey(key) : key).export({ format: "jwk" });
  return createHash("sha256").update(JSON.stringify({ crv, kty, x })).digest("base64url");
}
