import { createHash, generateKeyPairSync } from "node:crypto";
import { request as httpRequest } from "node:http";
import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader, exportJWK } from "jose";
import * as oidc from "openid-client";
import { demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { signProof } from "../../identity/proof-key.ts";
import { requestToken } from "../../identity/request-token.ts";
import { IdentityHost } from "./identity-host.ts";
import { bearing } from "./token-issuer.ts";

const IDENTITIES = demonstrationIdentities(departmentEntries());

let host: IdentityHost;

beforeAll(async () => {
  host = await IdentityHost.start();
});

afterAll(() => host.remove());

/** A system at the provider, by the client library that others use. */
async function system(client: string, dpop?: boolean) {
  const algorithm = { name: "Ed25519" };
  const jwk = await exportJWK(await host.keyOf(client));
  const key = await crypto.subtle.importKey("jwk", jwk, algorithm, false, ["sign"]);
  const authentication = oidc.PrivateKeyJwt({ key });
  const configuration = await oidc.discovery(new URL(host.issuer), client, undefined, authentication, {
    execute: [oidc.allowInsecureRequests],
  });
  return {
    configuration,
    dpop: dpop ? oidc.getDPoPHandle(configuration, await oidc.randomDPoPKeyPair("ES256")) : null,
  };
}

describe("The embedded provider", () => {
  it("says in its discovery document what it offers, and nothing else", async () => {
    const document = await (await fetch(`${host.issuer}/.well-known/openid-configuration`)).json();
    const { issuer } = host;
    expect(document).toEqual({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      grant_types_supported: ["authorization_code", "refresh_token", "client_credentials"],
      response_types_supported: ["code"],
      response_modes_supported: ["form_post", "fragment", "query"],
      code_challenge_methods_supported: ["S256"],
      token_endpoint_auth_methods_supported: ["private_key_jwt", "none"],
      token_endpoint_auth_signing_alg_values_supported: ["EdDSA", "Ed25519", "ES256", "RS256", "PS256"],
      id_token_signing_alg_values_supported: ["EdDSA"],
      dpop_signing_alg_values_supported: ["EdDSA", "Ed25519", "ES256"],
      scopes_supported: ["openid", "profile"],
      claims_supported: ["sub", "name", "sid", "auth_time", "iss"],
      claim_types_supported: ["normal"],
      subject_types_supported: ["public"],
      authorization_response_iss_parameter_supported: true,
      claims_parameter_supported: false,
      request_uri_parameter_supported: false,
    });
  });

  it.each([
    "/oidc/me",
    "/oidc/reg",
    "/oidc/token/introspection",
    "/oidc/session/end",
    "/oidc/device/auth",
    "/oidc/request",
  ])("has nothing at %s", async (path) => {
    expect((await fetch(`${host.origin}${path}`, { method: "POST" })).status).toBe(404);
  });

  it("is not led astray by a forged Host", async () => {
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
      const asking = httpRequest(`${host.issuer}/.well-known/openid-configuration`, { headers }, (response) => {
        let body = "";
        response.on("data", (chunk) => {
          body += String(chunk);
        });
        response.once("end", () => resolve(body));
      });
      asking.once("error", reject).end();
    });
    expect(text).toContain(`"token_endpoint":"${host.issuer}/token"`);
    expect(text).not.toContain("evil");
  });

  it("works when the server takes the path off before", async () => {
    const stripped = await IdentityHost.start({ strip: true });
    const document = await (await fetch(`${stripped.issuer}/.well-known/openid-configuration`)).json();
    expect(document).toMatchObject({ issuer: stripped.issuer, token_endpoint: `${stripped.issuer}/token` });
    const accessToken = await requestToken({
      address: stripped.issuer,
      client: "bank",
      key: await stripped.keyOf("bank"),
      scopes: ["credit:check"],
      proofKey: null,
      nowMs: Date.now(),
    });
    expect(decodeJwt(accessToken)).toMatchObject({ sub: "bank" });
    await stripped.remove();
  });
});

describe("A bank's system", () => {
  it("gets a token by client credentials and private_key_jwt, which a hub takes", async () => {
    const { configuration } = await system("bank");
    const answer = await oidc.clientCredentialsGrant(configuration, { scope: "credit:check credit:decide" });
    expect(answer).toMatchObject({ expires_in: 600, scope: "credit:check credit:decide", token_type: "bearer" });
    expect(decodeProtectedHeader(answer.access_token)).toEqual({
      alg: "EdDSA",
      typ: "at+jwt",
      kid: expect.stringMatching(/^[\w-]{43}$/),
    });
    const { verifier } = host.verifier();
    const viewer = await verifier.verify(bearing(answer.access_token, { purpose: "credit-review" }));
    expect(viewer).toEqual({
      kind: "SIGNED_IN",
      subject: "bank",
      tenant: "bank-of-example",
      role: "BANK",
      department: null,
      jurisdictions: ["110000", "120000", "510800", "530000"],
      uscc: null,
      scopes: new Set(["credit:check", "credit:decide"]),
      purposes: new Set(["credit-review", "loan-monitoring"]),
      purpose: "credit-review",
    });
  });

  it("gets no scope that it does not hold, whatever it asks for", async () => {
    const { configuration } = await system("bank");
    const answer = await oidc.clientCredentialsGrant(configuration, { scope: "credit:check log:audit operate openid" });
    expect(answer.scope).toBe("credit:check");
  });

  it("gets a token for the hub only, not for others", async () => {
    const { configuration } = await system("bank");
    const named = await oidc.clientCredentialsGrant(configuration, { resource: "urn:leader-hub" });
    expect(decodeJwt(named.access_token).aud).toBe("leader-hub");
    const other = oidc.clientCredentialsGrant(configuration, { resource: "https://other.example" });
    await expect(other).rejects.toMatchObject({ error: "invalid_target" });
  });

  it("may bind its token to a key (DPoP), which a hub then asks a proof for", async () => {
    const { configuration, dpop } = await system("bank", true);
    if (dpop === null) throw new Error("A DPoP handle should have been made.");
    const answer = await oidc.clientCredentialsGrant(configuration, { scope: "credit:check" }, { DPoP: dpop });
    expect(answer.token_type).toBe("dpop");
    expect(decodeJwt(answer.access_token).cnf).toEqual({ jkt: await dpop.calculateThumbprint() });
    const { verifier, refusals } = host.verifier({ senderConstrained: "BANKS_AND_SYSTEMS" });
    await expect(verifier.verify(bearing(answer.access_token))).rejects.toThrow("does not prove");
    expect(refusals.map(({ reason }) => reason)).toEqual(["PROOF_MISSING"]);
    let viewer: unknown;
    const asked = async (url: string, init: oidc.CustomFetchOptions) => {
      const headers = new Headers(init.headers);
      viewer = await verifier.verify({
        authorization: [String(headers.get("authorization"))],
        dpop: [String(headers.get("dpop"))],
        method: init.method,
        url,
        purpose: undefined,
      });
      return new Response("{}");
    };
    configuration[oidc.customFetch] = asked;
    const graphql = new URL("https://hub.example/graphql");
    const options = { DPoP: dpop };
    await oidc.fetchProtectedResource(configuration, answer.access_token, graphql, "POST", "{}", undefined, options);
    expect(viewer).toMatchObject({ tenant: "bank-of-example" });
  });

  it("may bind it with the hub's own command's means", async () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const key = await host.keyOf("bank");
    const ask = { address: host.issuer, client: "bank", key, scopes: [], proofKey: privateKey, nowMs: Date.now() };
    const { cnf } = decodeJwt(await requestToken(ask));
    const { publicKey } = { publicKey: await exportJWK(privateKey) };
    expect(cnf).toEqual({ jkt: await calculateJwkThumbprint(publicKey) });
    expect(decodeProtectedHeader(await signProof(privateKey, "POST", host.issuer, 0))).toMatchObject({ alg: "ES256" });
  });
});

describe("Every identity", () => {
  it.each(IDENTITIES)("$name proves itself by its own key and is who it is", async (identity) => {
    const { verifier } = host.verifier();
    const { name, scopes, purposes, tenant, role, department, jurisdictions, uscc } = identity;
    const key = await host.keyOf(name);
    const ask = { address: host.issuer, client: name, key, scopes, proofKey: null, nowMs: Date.now() };
    const viewer = await verifier.verify(bearing(await requestToken(ask)));
    const told = { kind: "SIGNED_IN", subject: name, tenant, role, department, jurisdictions, uscc, purpose: null };
    expect(viewer).toEqual({ ...told, scopes: new Set(scopes), purposes: new Set(purposes) });
  });

  it("is one institution: none shares its tenant", () => {
    expect(new Set(IDENTITIES.map(({ tenant }) => tenant)).size).toBe(IDENTITIES.length);
  });

  it("is there for each department of each jurisdiction, and for each department everywhere", () => {
    const names = new Set(IDENTITIES.map(({ name }) => name));
    for (const { code, jurisdiction, kind } of departmentEntries()) {
      expect(names.has(`${code}@${jurisdiction}`)).toBe(kind === "DEPARTMENT");
      if (kind === "DEPARTMENT") expect(names).toContain(code);
    }
    expect(IDENTITIES.find(({ name }) => name === "peoples-bank")?.jurisdictions).toEqual(["510800", "530000"]);
    expect(IDENTITIES.find(({ name }) => name === "peoples-bank@530000")?.jurisdictions).toEqual(["530000"]);
  });
});

describe("The keys of demonstration clients", () => {
  it("are nobody else's", async () => {
    const keys = await Promise.all(
      IDENTITIES.map(async ({ name }) => String((await exportJWK(await host.keyOf(name))).d)),
    );
    expect(new Set(keys.map((key) => createHash("sha256").update(key).digest("hex"))).size).toBe(IDENTITIES.length);
  });
});
