import { createHmac, createSign, generateKeyPairSync } from "node:crypto";
import { CompactEncrypt, exportSPKI, UnsecuredJWT } from "jose";
import type { PresentedCall } from "../../shared/access/token-verifier.ts";
import {
  AUDIENCE,
  BANK_CLAIMS,
  bearing,
  ISSUER,
  KEYS,
  NOW_S,
  pair,
  publicJwk,
  SMALL_RSA,
  token,
  tokenOf,
} from "./token-issuer.ts";

/** A call that proves nothing, by what is wrong with it, and what the log is told. */
export type BadCall = readonly [what: string, reason: string, call: () => Promise<PresentedCall>];

const STRANGER = pair("stranger", "EdDSA", generateKeyPairSync("ed25519"));

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const bad = (what: string, reason: string, made: () => Promise<string> | string): BadCall => [
  what,
  reason,
  async () => bearing(await made()),
];

/** Signed by hand, because no library does it. */
function forged(header: object, sign: (input: string) => Buffer): string {
  const input = `${encoded(header)}.${encoded(BANK_CLAIMS)}`;
  return `${input}.${sign(input).toString("base64url")}`;
}

const hmac = (hash: string, secret: string | Buffer) => (input: string) =>
  createHmac(hash, secret).update(input).digest();

const changed = async (change: (parts: string[]) => string[]) => change((await token()).split(".")).join(".");

const SIGNATURES: readonly BadCall[] = [
  bad("alg none, by a library", "TOKEN_MALFORMED", () => new UnsecuredJWT(BANK_CLAIMS).encode()),
  bad("alg none, with something like a signature", "ALGORITHM_REFUSED", () => token0({ alg: "none" })),
  bad("alg nOnE", "ALGORITHM_REFUSED", () => token0({ alg: "nOnE" })),
  bad("HS256 with the RSA public key (PEM) for a secret", "ALGORITHM_REFUSED", async () =>
    forged({ alg: "HS256", typ: "at+jwt", kid: "rsa" }, hmac("sha256", await exportSPKI(KEYS.rsa.publicKey))),
  ),
  bad("HS256 with the Ed25519 public key for a secret", "ALGORITHM_REFUSED", () =>
    forged(
      { alg: "HS256", typ: "at+jwt", kid: "ed" },
      hmac("sha256", Buffer.from(String(KEYS.ed.publicKey.export({ format: "jwk" }).x), "base64url")),
    ),
  ),
  bad("HS512", "ALGORITHM_REFUSED", () =>
    forged({ alg: "HS512", typ: "at+jwt", kid: "rsa" }, hmac("sha512", "secret")),
  ),
  bad("RS384, which is on no list here", "ALGORITHM_REFUSED", () => token({}, { alg: "RS384" }, KEYS.rsa)),
  bad("RS1", "ALGORITHM_REFUSED", () =>
    forged({ alg: "RS1", typ: "at+jwt", kid: "rsa" }, (input) =>
      createSign("sha1").update(input).sign(KEYS.rsa.privateKey),
    ),
  ),
  bad("no alg at all", "ALGORITHM_REFUSED", () => token0({ alg: undefined })),
  bad("alg that is a list", "ALGORITHM_REFUSED", () => token0({ alg: ["EdDSA"] })),
  bad("an algorithm that its key is not for", "KEY_OF_ANOTHER_ALGORITHM", () => token({}, { kid: "ec" }, KEYS.rsa)),
  bad("a key that nobody knows", "KEY_UNKNOWN", () => token({}, {}, STRANGER)),
  bad("a known key's name, but another key", "SIGNATURE_WRONG", () => token({}, { kid: "ed" }, STRANGER)),
  bad("an RSA key too small", "KEY_UNKNOWN", () =>
    forged({ alg: "RS256", typ: "at+jwt", kid: "small" }, (input) =>
      createSign("sha256").update(input).sign(SMALL_RSA.privateKey),
    ),
  ),
  bad("a secret that the key set should not hold", "ALGORITHM_REFUSED", () =>
    forged({ alg: "HS256", typ: "at+jwt", kid: "secret" }, hmac("sha256", "secret")),
  ),
  bad("a key for encryption", "KEY_UNKNOWN", () => token({}, { kid: "encryption" }, KEYS.rsa)),
  bad("a key whose name two keys have", "KEY_UNKNOWN", () => token({}, { kid: "twins" })),
  bad("no kid", "KEY_ID_MISSING", () => token({}, { kid: undefined })),
  bad("an empty kid", "KEY_ID_MISSING", () => token({}, { kid: "" })),
  bad("a kid that is a number", "KEY_ID_MISSING", () => token({}, { kid: 7 })),
  bad("a kid that is a path", "KEY_UNKNOWN", () => token({}, { kid: "../../identity/clients/bank.pem" })),
  bad("a kid named like a part of every object", "KEY_UNKNOWN", () => token({}, { kid: "__proto__" })),
  bad("the signature of another token", "SIGNATURE_WRONG", async () => {
    const other = (await token({ sub: "bank-2" })).split(".")[2];
    return changed(([header = "", payload = ""]) => [header, payload, String(other)]);
  }),
  bad("another payload under the same signature", "SIGNATURE_WRONG", () =>
    changed(([header = "", , signature = ""]) => [
      header,
      encoded({ ...BANK_CLAIMS, hub_tenant: "bank-2" }),
      signature,
    ]),
  ),
  bad("no signature", "TOKEN_MALFORMED", () => changed(([header = "", payload = ""]) => [header, payload, ""])),
  bad("half a signature", "SIGNATURE_WRONG", () =>
    changed(([header = "", payload = "", signature = ""]) => [header, payload, signature.slice(0, 40)]),
  ),
];

/** A token that libraries refuse to make: this header, and the bank's claims, under a good key's signature. */
function token0(header: object): string {
  return forged({ typ: "at+jwt", kid: "ed", ...header }, () => Buffer.alloc(64, 7));
}

const EMBEDDED: readonly BadCall[] = [
  bad("an embedded key (jwk)", "KEY_EMBEDDED", () => token({}, { jwk: publicJwk(STRANGER) }, STRANGER)),
  bad("an embedded key beside a known kid", "KEY_EMBEDDED", () => token({}, { jwk: publicJwk(KEYS.ed) })),
  bad("the address of a key set (jku)", "KEY_EMBEDDED", () => token({}, { jku: "https://evil.example/jwks" })),
  bad("the address of a certificate (x5u)", "KEY_EMBEDDED", () => token({}, { x5u: "https://evil.example/x5u" })),
  bad("a certificate (x5c)", "KEY_EMBEDDED", () => token({}, { x5c: ["MIIB"] })),
  bad("an extension that must be understood (crit)", "EXTENSION_REFUSED", () =>
    forged({ alg: "EdDSA", typ: "at+jwt", kid: "ed", crit: ["exp"], exp: 1 }, () => Buffer.alloc(64)),
  ),
  bad("an unencoded payload (b64)", "EXTENSION_REFUSED", () => token0({ alg: "EdDSA", b64: false })),
];

const FORMS: readonly BadCall[] = [
  bad("an ID token", "TYPE_WRONG", () => token({}, { typ: "JWT" })),
  bad("no typ", "TYPE_WRONG", () => token({}, { typ: undefined })),
  bad("a decision's type", "TYPE_WRONG", () => token({}, { typ: "leader-hub-decision+jws" })),
  bad("four parts", "TOKEN_MALFORMED", async () => `${await token()}.AAAA`),
  bad("an encrypted token", "TOKEN_MALFORMED", () =>
    new CompactEncrypt(Buffer.from(JSON.stringify(BANK_CLAIMS)))
      .setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM" })
      .encrypt(KEYS.rsa.publicKey),
  ),
  bad("text that is no token", "TOKEN_MALFORMED", () => "opaque-reference-token"),
  bad("one letter", "TOKEN_MALFORMED", () => "a"),
  bad("base64 with padding", "TOKEN_MALFORMED", async () => `${await token()}==`),
  bad("a second spelling of the signature", "TOKEN_MALFORMED", () =>
    changed(([header = "", payload = "", signature = ""]) => [header, payload, respelt(signature)]),
  ),
  bad("a header that is a list", "TOKEN_MALFORMED", () => changed(([, ...rest]) => [encoded(["EdDSA"]), ...rest])),
  bad("a header that is not JSON", "TOKEN_MALFORMED", () => changed(([, ...rest]) => ["AAAA", ...rest])),
  bad("a payload that is not JSON", "TOKEN_MALFORMED", () => tokenOf("{")),
  bad("a payload that is null", "TOKEN_MALFORMED", () => tokenOf("null")),
  bad("a payload that is not UTF-8", "TOKEN_MALFORMED", () => tokenOf(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))),
  bad("a claim twice", "MEMBER_TWICE", () => tokenOf(twice('"hub_tenant":"bank-of-example"', '"hub_tenant":"bank-2"'))),
  bad("a claim twice, once in disguise", "MEMBER_TWICE", () =>
    tokenOf(twice('"hub_tenant":"bank-of-example"', '"hub_ten\\u0061nt":"bank-2"')),
  ),
  bad("a header member twice", "MEMBER_TWICE", () =>
    changed(([, ...rest]) => [
      Buffer.from('{"alg":"EdDSA","typ":"at+jwt","kid":"ed","alg":"none"}').toString("base64url"),
      ...rest,
    ]),
  ),
  bad("a member of an inner object twice", "MEMBER_TWICE", () =>
    tokenOf(twice('"jti":"one"', '"cnf":{"jkt":"a","jkt":"b"}')),
  ),
  bad("9 kB", "TOKEN_TOO_LONG", () => token({ padding: "x".repeat(6_600) })),
];

/** The bank's claims as text, with one more after the given one. */
function twice(member: string, more: string): string {
  return JSON.stringify(BANK_CLAIMS).replace(member, `${member},${more}`);
}

/** The last letter of 86 carries four bits that count and two that do not. */
function respelt(signature: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return signature.slice(0, -1) + letters.charAt(letters.indexOf(signature.slice(-1)) ^ 1);
}

const CLAIMS: readonly BadCall[] = [
  bad("over for 30 seconds", "EXPIRED", () => token({ exp: NOW_S - 30 })),
  bad("over for a year", "EXPIRED", () => token({ exp: NOW_S - 31_536_000 })),
  bad("not yet good for 31 seconds", "NOT_YET_VALID", () => token({ nbf: NOW_S + 31 })),
  bad("issued in 31 seconds", "ISSUED_IN_FUTURE", () => token({ iat: NOW_S + 31 })),
  bad("without end", "CLAIM_MISSING", () => token({ exp: undefined })),
  bad("an end that is text", "CLAIM_MISSING", () => tokenOf(JSON.stringify({ ...BANK_CLAIMS, exp: "4102444800" }))),
  bad("an end without end", "TOKEN_MALFORMED", () =>
    tokenOf(JSON.stringify(BANK_CLAIMS).replace(/"exp":\d+/, '"exp":Infinity')),
  ),
  bad("an end of 1e999", "CLAIM_MISSING", () =>
    tokenOf(JSON.stringify(BANK_CLAIMS).replace(/"exp":\d+/, '"exp":1e999')),
  ),
  bad("without the time of issue", "CLAIM_MISSING", () => token({ iat: undefined })),
  bad("another issuer", "ISSUER_WRONG", () => token({ iss: "https://evil.example/oidc" })),
  bad("the issuer with a slash more", "ISSUER_WRONG", () => token({ iss: `${ISSUER}/` })),
  bad("the issuer in capitals", "ISSUER_WRONG", () => token({ iss: ISSUER.toUpperCase() })),
  bad("no issuer", "CLAIM_MISSING", () => token({ iss: undefined })),
  bad("for another audience", "AUDIENCE_WRONG", () => token({ aud: "another-hub" })),
  bad("for several others", "AUDIENCE_WRONG", () => token({ aud: ["another-hub", `${AUDIENCE}-2`] })),
  bad("for nobody", "CLAIM_MISSING", () => token({ aud: undefined })),
  bad("for an audience that is an object", "CLAIM_MISSING", () => tokenOf(JSON.stringify({ ...BANK_CLAIMS, aud: {} }))),
  bad("of nobody", "CLAIM_MISSING", () => token({ sub: undefined })),
  bad("of nobody by an empty name", "CLAIM_MISSING", () => token({ sub: "" })),
  bad("a role that is none", "ROLE_UNCLEAR", () => token({ hub_role: "ADMINISTRATOR" })),
  bad("no role", "ROLE_UNCLEAR", () => token({ hub_role: undefined })),
  bad("two roles", "ROLE_UNCLEAR", () => token({ hub_role: ["BANK", "AUDITOR"] })),
  bad("no tenant", "CLAIM_UNREADABLE", () => token({ hub_tenant: undefined })),
  bad("a tenant that is a list", "CLAIM_UNREADABLE", () => token({ hub_tenant: ["bank-of-example", "bank-2"] })),
  bad("a tenant with a line break", "CLAIM_UNREADABLE", () => token({ hub_tenant: "bank\nbank-2" })),
  bad("a bank that says it is a department too", "CLAIMS_CONTRADICT", () => token({ hub_department: "finance" })),
  bad("a department of no name", "CLAIMS_CONTRADICT", () => token({ hub_role: "DEPARTMENT" })),
  bad("an enterprise without its code", "CLAIMS_CONTRADICT", () => token({ hub_role: "ENTERPRISE" })),
  bad("a division of five digits", "CLAIM_UNREADABLE", () => token({ hub_jurisdictions: ["11000"] })),
  bad("a credit code with a wrong check character", "CLAIM_UNREADABLE", () =>
    token({ hub_uscc: "91350100M000100Y44" }),
  ),
];

const carrying = (what: string, reason: string, changes: (good: string) => Partial<PresentedCall>): BadCall => [
  what,
  reason,
  async () => {
    const good = await token();
    return bearing(good, changes(good));
  },
];

const HEADERS: readonly BadCall[] = [
  carrying("a good token twice", "AUTHORIZATION_TWICE", (good) => ({
    authorization: [`Bearer ${good}`, `Bearer ${good}`],
  })),
  carrying("two tokens in one header", "AUTHORIZATION_MALFORMED", (good) => ({
    authorization: [`Bearer ${good}, Bearer ${good}`],
  })),
  carrying("an empty header", "AUTHORIZATION_MALFORMED", () => ({ authorization: [""] })),
  carrying("a scheme without a token", "AUTHORIZATION_MALFORMED", () => ({ authorization: ["Bearer"] })),
  carrying("a scheme with a blank", "AUTHORIZATION_MALFORMED", () => ({ authorization: ["Bearer "] })),
  carrying("no scheme", "AUTHORIZATION_MALFORMED", (good) => ({ authorization: [good] })),
  carrying("Basic", "AUTHORIZATION_MALFORMED", () => ({ authorization: ["Basic YmFuazpzZWNyZXQ="] })),
  carrying("a blank before the scheme", "AUTHORIZATION_MALFORMED", (good) => ({ authorization: [` Bearer ${good}`] })),
  carrying("a header of 100 kB", "TOKEN_TOO_LONG", () => ({ authorization: [`Bearer ${"x".repeat(100_000)}`] })),
  carrying("a proof without a token", "AUTHORIZATION_MISSING", () => ({ authorization: [], dpop: ["a.b.c"] })),
  carrying("a token that is bound to nothing, as if it were", "TOKEN_NOT_BOUND", (good) => ({
    authorization: [`DPoP ${good}`],
  })),
  carrying("a purpose that its holder does not have", "PURPOSE_NOT_HELD", () => ({ purpose: "audit" })),
  carrying("two purposes", "PURPOSE_NOT_HELD", () => ({ purpose: "credit-review, loan-monitoring" })),
];

/** Every call that has to be refused, whoever could have made it. */
export const BAD_CALLS: readonly BadCall[] = [...SIGNATURES, ...EMBEDDED, ...FORMS, ...CLAIMS, ...HEADERS];
