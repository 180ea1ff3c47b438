import { Unauthenticated } from "../../shared/access/unauthenticated.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../shared/access/viewer.ts";
import { BAD_CALLS } from "./bad-tokens.ts";
import { AUDIENCE, BANK_CLAIMS, bearing, KEYS, NOW_S, token, trial } from "./token-issuer.ts";

const BANK: Viewer = {
  kind: "SIGNED_IN",
  subject: "bank",
  tenant: "bank-of-example",
  role: "BANK",
  department: null,
  jurisdictions: ["110000", "530000"] as never,
  uscc: null,
  scopes: new Set(["credit:check", "credit:decide"]),
  purposes: new Set(["credit-review", "loan-monitoring"]),
  purpose: null,
};

describe("A caller without a token", () => {
  it("is the public", async () => {
    const { verifier, refusals } = trial();
    expect(await verifier.verify(bearing("", { authorization: [] }))).toBe(PUBLIC_VIEWER);
    expect(refusals).toEqual([]);
  });

  it("is the public whatever purpose it states", async () => {
    const { verifier } = trial();
    expect(await verifier.verify(bearing("", { authorization: [], purpose: "audit" }))).toBe(PUBLIC_VIEWER);
  });
});

describe("A good token", () => {
  it.each(Object.values(KEYS))("signed with $alg tells who asks", async (key) => {
    const { verifier, refusals } = trial();
    expect(await verifier.verify(bearing(await token({}, {}, key)))).toEqual(BANK);
    expect(refusals).toEqual([]);
  });

  it("may be signed with PS256 by an RSA key", async () => {
    const { verifier } = trial();
    expect(await verifier.verify(bearing(await token({}, { alg: "PS256" }, KEYS.rsa)))).toEqual(BANK);
  });

  it("may call EdDSA by its newer name", async () => {
    const { verifier } = trial();
    expect(await verifier.verify(bearing(await token({}, { alg: "Ed25519" })))).toEqual(BANK);
  });

  it("may name further audiences, and write its type in full", async () => {
    const { verifier } = trial();
    const good = await token({ aud: ["another", AUDIENCE] }, { typ: "application/AT+JWT" });
    expect(await verifier.verify(bearing(good))).toEqual(BANK);
  });

  it("is taken under a scheme in small letters", async () => {
    const { verifier } = trial();
    expect(await verifier.verify(bearing("", { authorization: [`bearer ${await token()}`] }))).toEqual(BANK);
  });

  it("carries the purpose that is stated and held", async () => {
    const { verifier } = trial();
    const viewer = await verifier.verify(bearing(await token(), { purpose: "credit-review" }));
    expect(viewer).toEqual({ ...BANK, purpose: "credit-review" });
  });

  it("of one purpose does not lend it to the next request", async () => {
    const { verifier } = trial();
    const good = await token();
    await verifier.verify(bearing(good, { purpose: "credit-review" }));
    expect(await verifier.verify(bearing(good))).toEqual(BANK);
  });

  it("may have 8,192 characters", async () => {
    const { verifier } = trial();
    const bare = (await token({ padding: "" })).length;
    const exact = await token({ padding: "x".repeat(Math.floor(((8_192 - bare) * 3) / 4)) });
    expect(8_192 - exact.length).toBeLessThan(3);
    expect(await verifier.verify(bearing(exact))).toEqual(BANK);
  });
});

describe("The time of a token", () => {
  it.each([
    ["ended 29 seconds ago", { exp: NOW_S - 29 }],
    ["begins in 30 seconds", { nbf: NOW_S + 30 }],
    ["was issued in 30 seconds", { iat: NOW_S + 30 }],
  ])("may differ from ours by half a minute: one that %s is good", async (_, changes) => {
    const { verifier } = trial();
    expect(await verifier.verify(bearing(await token(changes)))).toEqual(BANK);
  });

  it("is looked at again each time, though its signature is not", async () => {
    let nowS = NOW_S;
    const { verifier, refusals } = trial({ clock: () => nowS * 1_000 });
    const good = await token();
    await verifier.verify(bearing(good));
    nowS = BANK_CLAIMS.exp + 29;
    await verifier.verify(bearing(good));
    nowS = BANK_CLAIMS.exp + 30;
    await expect(verifier.verify(bearing(good))).rejects.toBeInstanceOf(Unauthenticated);
    expect(refusals).toEqual([{ reason: "EXPIRED", kid: "ed" }]);
  });
});

describe("A call that does not prove who it is from", () => {
  it("is tried in at least forty ways, each once", () => {
    expect(BAD_CALLS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(BAD_CALLS.map(([what]) => what)).size).toBe(BAD_CALLS.length);
  });

  it.each(BAD_CALLS)("is refused: %s (%s)", async (_, reason, makeCall) => {
    const { verifier, refusals } = trial();
    const asked: Viewer[] = [];
    const call = await makeCall();
    const answer = verifier.verify(call).then((viewer) => asked.push(viewer));
    const refusal = await answer.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Unauthenticated);
    expect(String(refusal)).toBe("Unauthenticated: The call does not prove who it is from.");
    expect(asked).toEqual([]);
    expect(refusals.map((each) => each.reason)).toEqual([reason]);
    for (const secret of call.authorization) {
      if (secret.length > 40) expect(JSON.stringify(refusals)).not.toContain(secret.slice(-40));
    }
  });

  it("is refused when a department gets it from the gateway, too", async () => {
    const { verifier, refusals } = trial();
    const aged = await token({ exp: NOW_S - 30 });
    await expect(verifier.verifyForwarded(aged, null)).rejects.toBeInstanceOf(Unauthenticated);
    await expect(verifier.verifyForwarded(await token(), "audit")).rejects.toBeInstanceOf(Unauthenticated);
    await expect(verifier.verifyForwarded("", null)).rejects.toBeInstanceOf(Unauthenticated);
    expect(refusals.map(({ reason }) => reason)).toEqual(["EXPIRED", "PURPOSE_NOT_HELD", "TOKEN_MALFORMED"]);
    expect(await verifier.verifyForwarded(await token(), "loan-monitoring")).toEqual({
      ...BANK,
      purpose: "loan-monitoring",
    });
  });
});
