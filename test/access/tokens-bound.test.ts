import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { calculateJwkThumbprint, exportJWK, type JWK, SignJWT } from "jose";
import { OnceOnly } from "../../shared/access/once-only.ts";
import type { PresentedCall, TokenVerifierOptions } from "../../shared/access/token-verifier.ts";
import { bearing, type Changes, NOW_S, token, trial } from "./token-issuer.ts";

const URL_ASKED = "https://hub.example/graphql";
const HOLDER = generateKeyPairSync("ed25519");
const THIEF = generateKeyPairSync("ed25519");
const HOLDERS_CERTIFICATE = createHash("sha256").update("the holder's certificate").digest("base64url");
const THIEFS_CERTIFICATE = createHash("sha256").update("the thief's certificate").digest("base64url");

const SECRET_KEY: JWK = { kty: "oct", k: "c2VjcmV0" };

interface Keys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

async function boundToken(holder: Keys = HOLDER, changes: Changes = {}): Promise<string> {
  const jkt = await calculateJwkThumbprint(await exportJWK(holder.publicKey));
  return token({ cnf: { jkt }, ...changes });
}

const hashOf = (accessToken: string) => createHash("sha256").update(accessToken).digest("base64url");

/** A proof as the holder makes it, but for what is changed. */
async function proof(accessToken: string, claims: Changes = {}, header: Changes = {}, keys: Keys = HOLDER) {
  const jwk = await exportJWK(keys.publicKey);
  const good = { htm: "POST", htu: URL_ASKED, jti: randomUUID(), iat: NOW_S, ath: hashOf(accessToken) };
  return new SignJWT({ ...good, ...claims })
    .setProtectedHeader({ alg: "EdDSA", typ: "dpop+jwt", jwk, ...header })
    .sign(keys.privateKey);
}

const presented = (accessToken: string, ...dpop: string[]) =>
  bearing("", { authorization: [`DPoP ${accessToken}`], dpop });

/** What becomes of calls in turn: IN, or the reason that the log is told. */
function hub(options: Partial<TokenVerifierOptions> = {}) {
  const { verifier, refusals } = trial(options);
  return async (call: PresentedCall): Promise<string> => {
    const told = refusals.length;
    const outcome = await verifier.verify(call).then(
      () => "IN",
      (error: unknown) => String(error),
    );
    if (outcome === "IN") return outcome;
    expect(outcome).toBe("Unauthenticated: The call does not prove who it is from.");
    return String(refusals[told]?.reason);
  };
}

describe("A token that is bound to a key (DPoP)", () => {
  it("is good in the hands of who holds the key", async () => {
    const asks = hub({ senderConstrained: "BANKS_AND_SYSTEMS" });
    const accessToken = await boundToken();
    expect(await asks(presented(accessToken, await proof(accessToken)))).toBe("IN");
    expect(await asks(presented(accessToken, await proof(accessToken)))).toBe("IN");
  });

  it("is good with a P-256 key", async () => {
    const asks = hub();
    const holder = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const accessToken = await boundToken(holder);
    expect(await asks(presented(accessToken, await proof(accessToken, {}, { alg: "ES256" }, holder)))).toBe("IN");
  });

  it("may be proved for an address with a query, which does not count", async () => {
    const asks = hub();
    const accessToken = await boundToken();
    const call = presented(accessToken, await proof(accessToken, { htu: `${URL_ASKED}?a=1#b` }));
    expect(await asks({ ...call, url: `${URL_ASKED}?c=2` })).toBe("IN");
  });

  it("stolen and presented without a proof is refused", async () => {
    const asks = hub();
    const accessToken = await boundToken();
    expect(await asks(bearing(accessToken))).toBe("PROOF_MISSING");
    expect(await asks(presented(accessToken))).toBe("PROOF_MISSING");
    expect(await asks(presented(accessToken, ""))).toBe("TOKEN_MALFORMED");
  });

  it("stolen together with a proof is refused: a proof is for one use", async () => {
    const asks = hub();
    const accessToken = await boundToken();
    const used = await proof(accessToken);
    expect(await asks(presented(accessToken, used))).toBe("IN");
    expect(await asks(presented(accessToken, used))).toBe("PROOF_REPLAYED");
    expect(await asks(bearing(accessToken, { dpop: [used] }))).toBe("PROOF_MISSING");
  });

  it.each<[string, string, (accessToken: string) => Promise<string>]>([
    ["another key's proof", "PROOF_OF_ANOTHER_KEY", (t) => proof(t, {}, {}, THIEF)],
    [
      "the holder's key in the header, but a signature of another",
      "PROOF_REFUSED",
      async (t) => proof(t, {}, { jwk: await exportJWK(HOLDER.publicKey) }, THIEF),
    ],
    ["a proof for another method", "PROOF_OF_ANOTHER_CALL", (t) => proof(t, { htm: "GET" })],
    ["a proof for another address", "PROOF_OF_ANOTHER_CALL", (t) => proof(t, { htu: "https://hub.example/other" })],
    ["a proof for another host", "PROOF_OF_ANOTHER_CALL", (t) => proof(t, { htu: "https://hub2.example/graphql" })],
    ["a proof for no address", "PROOF_OF_ANOTHER_CALL", (t) => proof(t, { htu: "/graphql" })],
    ["a proof for another token", "PROOF_OF_ANOTHER_TOKEN", (t) => proof(t, { ath: hashOf("another") })],
    ["a proof without the token's hash", "PROOF_INCOMPLETE", (t) => proof(t, { ath: undefined })],
    ["a proof without an identity of its own", "PROOF_INCOMPLETE", (t) => proof(t, { jti: undefined })],
    ["a proof of an empty identity", "PROOF_INCOMPLETE", (t) => proof(t, { jti: "" })],
    ["a proof without a time", "PROOF_INCOMPLETE", (t) => proof(t, { iat: undefined })],
    ["a proof of 31 seconds ago", "PROOF_AGED", (t) => proof(t, { iat: NOW_S - 31 })],
    ["a proof from 31 seconds on", "PROOF_AGED", (t) => proof(t, { iat: NOW_S + 31 })],
    ["a token for a proof", "PROOF_REFUSED", (t) => Promise.resolve(t)],
    ["a proof that calls itself a JWT", "PROOF_REFUSED", (t) => proof(t, {}, { typ: "JWT" })],
    ["a proof without its key", "PROOF_REFUSED", (t) => proof(t, {}, { jwk: undefined })],
    [
      "a proof with the private key in it",
      "PROOF_REFUSED",
      async (t) => proof(t, {}, { jwk: await exportJWK(HOLDER.privateKey) }),
    ],
    [
      "a proof whose key is a secret",
      "PROOF_REFUSED",
      (t) =>
        new SignJWT({ htm: "POST", htu: URL_ASKED, jti: "x", iat: NOW_S, ath: hashOf(t) })
          .setProtectedHeader({ alg: "HS256", typ: "dpop+jwt", jwk: SECRET_KEY })
          .sign(Buffer.alloc(32, 1)),
    ],
    ["9 kB of proof", "TOKEN_TOO_LONG", (t) => proof(t, { padding: "x".repeat(7_000) })],
    ["a proof that is no token", "TOKEN_MALFORMED", () => Promise.resolve("proof")],
  ])("is refused with %s", async (_, reason, made) => {
    const asks = hub();
    const accessToken = await boundToken();
    expect(await asks(presented(accessToken, await made(accessToken)))).toBe(reason);
  });

  it.each([-30, 30])("is good with a proof that is %i seconds off", async (off) => {
    const asks = hub();
    const accessToken = await boundToken();
    expect(await asks(presented(accessToken, await proof(accessToken, { iat: NOW_S + off })))).toBe("IN");
  });

  it("is refused with two proofs, both good", async () => {
    const asks = hub();
    const accessToken = await boundToken();
    expect(await asks(presented(accessToken, await proof(accessToken), await proof(accessToken)))).toBe(
      "PROOF_MISSING",
    );
  });

  it("cannot be freed by a proof that says it twice", async () => {
    const asks = hub();
    const accessToken = await boundToken();
    const [header, payload, signature] = (await proof(accessToken)).split(".");
    const text = Buffer.from(String(payload), "base64url").toString().replace('{"htm"', '{"htm":"GET","htm"');
    const forged = [header, Buffer.from(text).toString("base64url"), signature].join(".");
    expect(await asks(presented(accessToken, forged))).toBe("MEMBER_TWICE");
  });

  it("is taken by a department that gets it from the gateway, which saw the proof", async () => {
    const { verifier } = trial({ senderConstrained: "BANKS_AND_SYSTEMS" });
    expect(await verifier.verifyForwarded(await boundToken(), null)).toMatchObject({ tenant: "bank-of-example" });
  });
});

describe("A token that is bound to a certificate (mTLS)", () => {
  const certified = () => token({ cnf: { "x5t#S256": HOLDERS_CERTIFICATE } });

  it("is good over a connection with that certificate", async () => {
    const asks = hub({ senderConstrained: "BANKS_AND_SYSTEMS" });
    const call = bearing(await certified(), { clientCertificateThumbprint: HOLDERS_CERTIFICATE });
    expect(await asks(call)).toBe("IN");
  });

  it.each([
    ["another certificate", THIEFS_CERTIFICATE],
    ["no certificate", undefined],
    ["an empty thumbprint", ""],
  ])("is refused from a host with %s", async (_, clientCertificateThumbprint) => {
    const asks = hub();
    expect(await asks(bearing(await certified(), { clientCertificateThumbprint }))).toBe("CERTIFICATE_WRONG");
  });

  it("and to a key as well needs both", async () => {
    const asks = hub();
    const jkt = await calculateJwkThumbprint(await exportJWK(HOLDER.publicKey));
    const both = await token({ cnf: { jkt, "x5t#S256": HOLDERS_CERTIFICATE } });
    const withCertificate = { clientCertificateThumbprint: HOLDERS_CERTIFICATE };
    expect(await asks(bearing(both, withCertificate))).toBe("PROOF_MISSING");
    expect(await asks(presented(both, await proof(both)))).toBe("CERTIFICATE_WRONG");
    expect(await asks({ ...presented(both, await proof(both)), ...withCertificate })).toBe("IN");
  });
});

describe("A binding that is not understood", () => {
  it.each([[{}], [{ kid: "holder" }], [{ jkt: "a", "x5t#S512": "b" }], [{ jwk: { kty: "OKP" } }]])(
    "is refused, not passed over: %j",
    async (cnf) => {
      expect(await hub()(bearing(await token({ cnf })))).toBe("BINDING_UNKNOWN");
    },
  );

  it("is refused when it is no object at all", async () => {
    expect(await hub()(bearing(await token({ cnf: "jkt" })))).toBe("CLAIM_MISSING");
    expect(await hub()(bearing(await token({ cnf: { jkt: 7 } })))).toBe("PROOF_MISSING");
  });
});

describe("Where banks and procurement systems have to bind their tokens", () => {
  const asks = hub({ senderConstrained: "BANKS_AND_SYSTEMS" });

  it.each(["BANK", "PURCHASER"])("an unbound token of a %s is refused", async (hub_role) => {
    expect(await asks(bearing(await token({ hub_role })))).toBe("TOKEN_NOT_BOUND");
    const { verifier } = trial({ senderConstrained: "BANKS_AND_SYSTEMS" });
    await expect(verifier.verifyForwarded(await token({ hub_role }), null)).rejects.toThrow("does not prove");
  });

  it("people's tokens need not be bound", async () => {
    expect(await asks(bearing(await token({ hub_role: "DEPARTMENT", hub_department: "finance" })))).toBe("IN");
    expect(await asks(bearing(await token({ hub_role: "AUDITOR" })))).toBe("IN");
  });
});

describe("The memory of what was used", () => {
  it("forgets what could not be used again anyway, and takes nothing new when it is full", () => {
    const used = new OnceOnly(2);
    expect(used.use("a", 0, 10)).toBe(true);
    expect(used.use("b", 0, 20)).toBe(true);
    expect(used.use("c", 9, 30)).toBe(false);
    expect(used.use("c", 10, 30)).toBe(true);
    expect(used.use("b", 10, 30)).toBe(false);
  });
});
