import { createHmac, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { exportJWK, SignJWT } from "jose";
import { IdentityHost } from "./identity-host.ts";
import type { Changes } from "./token-issuer.ts";

let host: IdentityHost;

beforeAll(async () => {
  host = await IdentityHost.start();
});

afterAll(() => host.remove());

describe("An assertion that does not prove a client", () => {
  const nowS = () => Math.floor(Date.now() / 1_000);

  async function assertion(claims: Changes = {}, key?: KeyObject, header: Changes = {}): Promise<string> {
    const good = { iss: "bank", sub: "bank", aud: host.issuer, jti: randomUUID(), iat: nowS(), exp: nowS() + 60 };
    return new SignJWT({ ...good, ...claims })
      .setProtectedHeader({ alg: "EdDSA", ...header })
      .sign(key ?? (await host.keyOf("bank")));
  }

  async function post(form: Record<string, string>, headers: Record<string, string> = {}) {
    const body = new URLSearchParams({ grant_type: "client_credentials", scope: "credit:check", ...form });
    const response = await fetch(`${host.issuer}/token`, { method: "POST", body, headers });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  }

  const asserting = (client_assertion: string, client_id = "bank") =>
    post({
      client_id,
      client_assertion,
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    });

  const REFUSED = {
    status: 401,
    answer: { error: "invalid_client", error_description: "client authentication failed" },
  };

  it("is told from one that does", async () => {
    expect((await asserting(await assertion())).status).toBe(200);
  });

  it.each<[string, () => Promise<string>]>([
    ["signed with HS256 and the client's public key", async () => hs256("bank", await publicKeyOf("bank"))],
    ["signed with HS256 and its name", () => hs256("bank", "bank")],
    ["signed with nothing", async () => `${encoded({ alg: "none" })}.${encoded({ iss: "bank" })}.`],
    ["signed with another client's key", async () => assertion({}, await host.keyOf("bank-2"))],
    [
      "signed with a key that it brings",
      async () => {
        const { privateKey, publicKey } = generateKeyPairSync("ed25519");
        return assertion({}, privateKey, { jwk: await exportJWK(publicKey) });
      },
    ],
    ["for another provider", () => assertion({ aud: "https://evil.example/oidc" })],
    ["that is over", () => assertion({ exp: nowS() - 60 })],
    ["without end", () => assertion({ exp: undefined })],
    ["that holds for ten minutes", () => assertion({ exp: nowS() + 600 })],
    ["without an identity of its own", () => assertion({ jti: undefined })],
  ])("is refused: %s", async (_, made) => {
    expect(await asserting(await made())).toEqual(REFUSED);
  });

  it("is refused when it is about another client", async () => {
    const other = await assertion({ iss: "bank-2", sub: "bank-2" });
    expect(await asserting(other)).toMatchObject({ status: 400, answer: { error: "invalid_request" } });
    expect(await asserting(other, "bank-2")).toEqual(REFUSED);
  });

  it("is refused the second time", async () => {
    const once = await assertion();
    expect((await asserting(once)).status).toBe(200);
    expect(await asserting(once)).toEqual(REFUSED);
  });

  it("is missed where a system names itself and no more, or sends a password", async () => {
    expect((await post({ client_id: "bank" })).answer).toMatchObject({ error: "invalid_client" });
    const basic = { authorization: `Basic ${Buffer.from("bank:bank").toString("base64")}` };
    expect((await post({}, basic)).answer).toMatchObject({ error: "invalid_client" });
    expect((await post({ client_id: "leader-hub-web" })).answer).toMatchObject({ error: "invalid_request" });
    expect((await post({ client_id: "nobody" })).answer).toMatchObject({ error: "invalid_client" });
  });

  it("is in no log", () => {
    expect(host.logged.length).toBeGreaterThan(10);
    expect(host.logged.join()).not.toMatch(/eyJ/);
    expect(host.logged.every((line) => line.startsWith("The identity provider refused a request"))).toBe(true);
  });

  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

  async function hs256(client: string, secret: string): Promise<string> {
    const claims = { iss: client, sub: client, aud: host.issuer, jti: randomUUID(), iat: nowS(), exp: nowS() + 60 };
    const input = `${encoded({ alg: "HS256" })}.${encoded(claims)}`;
    return `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
  }

  async function publicKeyOf(client: string): Promise<string> {
    const { x } = await exportJWK(await host.keyOf(client));
    return String(x);
  }
});
