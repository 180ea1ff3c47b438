import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import * as oidc from "openid-client";
import { demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { choicePage } from "../../identity/pages.ts";
import { IdentityHost } from "./identity-host.ts";
import { SmallBrowser } from "./small-browser.ts";
import { bearing } from "./token-issuer.ts";

let host: IdentityHost;
let client: oidc.Configuration;

beforeAll(async () => {
  host = await IdentityHost.start();
  client = await oidc.discovery(new URL(host.issuer), "leader-hub-web", undefined, oidc.None(), {
    execute: [oidc.allowInsecureRequests],
  });
});

afterAll(() => host.remove());

const VERIFIER = oidc.randomPKCECodeVerifier();

/** The address that a sign-in begins with; a parameter that is null is left out. */
function signInAt(changes: Readonly<Record<string, string | null>> = {}): string {
  const url = new URL(`${host.issuer}/auth`);
  const parameters = {
    client_id: "leader-hub-web",
    response_type: "code",
    redirect_uri: `${host.origin}/signed-in`,
    scope: "openid profile credit:check size:read log:audit",
    state: "the-state",
    nonce: "the-nonce",
    code_challenge: createHash("sha256").update(VERIFIER).digest("base64url"),
    code_challenge_method: "S256",
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== null) url.searchParams.set(name, value);
  return url.href;
}

async function signIn(browser: SmallBrowser, identity: string, changes: Readonly<Record<string, string | null>> = {}) {
  const page = await browser.get(signInAt(changes));
  return browser.post(page.url, { identity });
}

const tokensFor = (url: string, changes: oidc.AuthorizationCodeGrantChecks = {}) =>
  oidc.authorizationCodeGrant(client, new URL(url), {
    pkceCodeVerifier: VERIFIER,
    expectedState: "the-state",
    expectedNonce: "the-nonce",
    ...changes,
  });

describe("Somebody who signs in", () => {
  it("chooses a demonstration identity and gets a token that a hub takes", async () => {
    const back = await signIn(new SmallBrowser(host.origin), "market-regulation@530000");
    expect(back.url).toContain(`${host.origin}/signed-in?`);
    const tokens = await tokensFor(back.url);
    expect(tokens).toMatchObject({ expires_in: 600, token_type: "bearer" });
    expect(tokens.claims()).toMatchObject({
      iss: host.issuer,
      aud: "leader-hub-web",
      sub: "market-regulation@530000",
      name: "云南省市场监督管理局（示例人员） Yunnan Market Regulation (demonstration)",
    });
    const { verifier } = host.verifier({ senderConstrained: "BANKS_AND_SYSTEMS" });
    const viewer = await verifier.verify(bearing(tokens.access_token, { purpose: "supervision" }));
    expect(viewer).toEqual({
      kind: "SIGNED_IN",
      subject: "market-regulation@530000",
      tenant: "market-regulation@530000",
      role: "DEPARTMENT",
      department: "market-regulation",
      jurisdictions: ["530000"],
      uscc: null,
      // It asked for log:audit as well, which is the auditor's.
      scopes: new Set(["credit:check", "size:read"]),
      purposes: new Set(["supervision", "award-evaluation"]),
      purpose: "supervision",
    });
  });

  it("is not asked again while signed in, and is asked on demand", async () => {
    const browser = new SmallBrowser(host.origin);
    await signIn(browser, "auditor");
    const again = await browser.get(signInAt());
    expect(decodeJwt((await tokensFor(again.url)).access_token).sub).toBe("auditor");
    const silent = await browser.get(signInAt({ prompt: "none" }));
    expect(decodeJwt((await tokensFor(silent.url)).access_token).sub).toBe("auditor");
    expect((await browser.get(signInAt({ prompt: "login" }))).text).toContain("以示例身份登录");
  });

  it("may become somebody else", async () => {
    const browser = new SmallBrowser(host.origin);
    await signIn(browser, "auditor");
    const page = await browser.get(signInAt({ prompt: "login" }));
    const between = await browser.post(page.url, { identity: "operator" });
    // The provider ends the first sign-in by a form that submits itself.
    const form = /action="([^"]+)"[\s\S]*name="xsrf" value="([^"]+)"/.exec(between.text);
    expect(between.response.headers.get("content-security-policy")).toMatch(/script-src 'none' 'sha256-/);
    const back = await browser.post(String(form?.[1]), { xsrf: String(form?.[2]), logout: "yes" });
    expect(decodeJwt((await tokensFor(back.url)).access_token)).toMatchObject({
      sub: "operator",
      hub_role: "OPERATOR",
    });
  });

  it("stays signed in by a refresh token that is good for one use", async () => {
    const back = await signIn(new SmallBrowser(host.origin), "auditor");
    const first = await tokensFor(back.url);
    const second = await oidc.refreshTokenGrant(client, String(first.refresh_token));
    expect(decodeJwt(second.access_token)).toMatchObject({ sub: "auditor", hub_role: "AUDITOR" });
    await expect(oidc.refreshTokenGrant(client, String(first.refresh_token))).rejects.toMatchObject({
      error: "invalid_grant",
    });
  });

  it("may have the token bound to a key in the browser", async () => {
    const back = await signIn(new SmallBrowser(host.origin), "auditor");
    const DPoP = oidc.getDPoPHandle(client, await oidc.randomDPoPKeyPair("ES256"));
    const checks = { pkceCodeVerifier: VERIFIER, expectedState: "the-state", expectedNonce: "the-nonce" };
    const tokens = await oidc.authorizationCodeGrant(client, new URL(back.url), checks, undefined, { DPoP });
    expect(decodeJwt(tokens.access_token).cnf).toEqual({ jkt: await DPoP.calculateThumbprint() });
  });
});

describe("The page of choices", () => {
  it("offers everybody in Chinese and English", async () => {
    const { text, response } = await new SmallBrowser(host.origin).get(signInAt());
    const people = [...text.matchAll(/value="([^"]+)"/g)].map(([, name]) => name);
    const identities = demonstrationIdentities(departmentEntries());
    expect([...people].sort()).toEqual(identities.map(({ name }) => name).sort());
    expect(text).toContain("示例审计员<br><small>Auditor of Example · auditor</small>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("loads nothing, runs nothing, and sends its form home only", async () => {
    const { text, response } = await new SmallBrowser(host.origin).get(signInAt());
    const policy = String(response.headers.get("content-security-policy"));
    const style = createHash("sha256")
      .update(String(/<style>([\s\S]*)<\/style>/.exec(text)?.[1]))
      .digest("base64");
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${style}'`,
      `form-action 'self' ${host.origin}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(text).not.toMatch(/<script|<img|<link|src=|https?:/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("writes names as text", () => {
    const [first] = demonstrationIdentities(departmentEntries()).filter(({ role }) => role === "AUDITOR");
    if (first === undefined) throw new Error("An auditor should be there.");
    const { html } = choicePage([{ ...first, title: `<b onclick="x('&')">` }], "/oidc/interaction/x", "");
    expect(html).toContain("&lt;b onclick=&quot;x(&#39;&amp;&#39;)&quot;&gt;");
  });
});

describe("A sign-in that goes wrong", () => {
  const errorOf = ({ url }: { url: string }) => new URL(url).searchParams.get("error");

  it.each([
    ["without a challenge (PKCE)", { code_challenge: null, code_challenge_method: null }],
    ["with a challenge in plain text", { code_challenge_method: "plain" }],
    ["with a challenge of no method, which would be plain", { code_challenge_method: null }],
    ["for a token at once (implicit)", { response_type: "token" }],
    ["for an ID token at once", { response_type: "id_token" }],
    ["for another hub", { resource: "https://other.example" }],
  ])("%s ends with an error and no code", async (_, changes) => {
    const seen = await new SmallBrowser(host.origin).get(signInAt(changes));
    expect(seen.url).not.toMatch(/[?&#]code=/);
    expect(seen.text).not.toContain("以示例身份登录");
    const fragment = new URLSearchParams(new URL(seen.url).hash.slice(1));
    expect(["invalid_request", "unsupported_response_type", "unauthorized_client", "invalid_target"]).toContain(
      errorOf(seen) ?? fragment.get("error"),
    );
  });

  it.each([
    ["to another site", "https://evil.example/signed-in"],
    ["to another path", "/signed-in/../elsewhere"],
    ["to the same path with more", "/signed-in?next=evil"],
    ["to a look-alike", "/signed-in/"],
  ])("that would lead %s stays here", async (_, redirect) => {
    const redirect_uri = redirect.startsWith("/") ? `${host.origin}${redirect}` : redirect;
    const seen = await new SmallBrowser(host.origin).get(signInAt({ redirect_uri }));
    expect(seen.response.status).toBe(400);
    expect(seen.response.headers.get("location")).toBeNull();
    expect(seen.text).toContain("无法登录");
    expect(seen.response.headers.get("content-security-policy")).toContain("form-action 'none'");
  });

  it.each(["nobody", "", "__proto__"])("as %j is refused", async (identity) => {
    const browser = new SmallBrowser(host.origin);
    const seen = await signIn(browser, identity);
    expect([seen.response.status, seen.text.includes("identity_unknown")]).toEqual([400, true]);
    expect(errorOf(await browser.get(signInAt({ prompt: "none" })))).toBe("login_required");
  });

  it("from another site's form is refused", async () => {
    const browser = new SmallBrowser(host.origin);
    const page = await browser.get(signInAt());
    expect(
      (await browser.post(page.url, { identity: "auditor" }, { "sec-fetch-site": "cross-site" })).response.status,
    ).toBe(403);
  });

  it("in another browser than it began in is refused", async () => {
    const page = await new SmallBrowser(host.origin).get(signInAt());
    const other = await new SmallBrowser(host.origin).post(page.url, { identity: "auditor" });
    expect([other.response.status, other.text.includes("session_expired")]).toEqual([400, true]);
  });

  it("with a form of 2 kB is read no further", async () => {
    const browser = new SmallBrowser(host.origin);
    const page = await browser.get(signInAt());
    const seen = await browser.post(page.url, { padding: "x".repeat(2_048), identity: "auditor" });
    expect(seen.response.status).toBe(400);
  });
});

describe("A code", () => {
  it("is for whoever began: another verifier gets nothing", async () => {
    const back = await signIn(new SmallBrowser(host.origin), "auditor");
    const stolen = tokensFor(back.url, { pkceCodeVerifier: oidc.randomPKCECodeVerifier() });
    await expect(stolen).rejects.toMatchObject({ error: "invalid_grant" });
  });

  it("is for one use", async () => {
    const back = await signIn(new SmallBrowser(host.origin), "auditor");
    await tokensFor(back.url);
    await expect(tokensFor(back.url)).rejects.toMatchObject({ error: "invalid_grant" });
  });
});
