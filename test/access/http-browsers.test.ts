import type { IncomingMessage, ServerResponse } from "node:http";
import type { Authenticate } from "../../shared/access/credentials.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { createHtmlPage, PAPER } from "../../shared/server/html-page.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";
import { rawRequest, sendRaw } from "./raw-connection.ts";

const BODY = JSON.stringify({
  query: '{ standing(uscc: "91000000000000010L") { creditSupport(jurisdiction: "110000") { determination } } }',
});
const ALLOWED = "https://bank.example";
const OTHER = "https://evil.example";

/** Whoever brings a token is the supervisor. */
const BY_TOKEN: Authenticate = async ({ headers }) =>
  headers.authorization === "Bearer right"
    ? { viewer: SUPERVISOR, token: "right" }
    : { viewer: PUBLIC_VIEWER, token: null };

describe("A page of another address", () => {
  let hub: GuardedGateway;

  beforeAll(async () => {
    const edge = { corsOrigins: [ALLOWED], trustedProxies: [], publicUrl: "https://hub.example/" };
    hub = await openGuarded({ authenticate: BY_TOKEN, edge });
  });

  afterAll(() => hub.gateway.close());

  it.each([
    ["text", "text/plain"],
    ["text that says JSON further on", "text/plain; application/json"],
    ["a form", "application/x-www-form-urlencoded"],
    ["a form with files", "multipart/form-data; boundary=x"],
    ["mixed parts", "multipart/mixed; boundary=x"],
    ["GraphQL as a type", "application/graphql"],
    ["JSON in another encoding", "application/json; charset=gb18030"],
    ["JSON in UTF-16", "application/json; charset=utf-16"],
    ["JSON of another kind", "application/json5"],
    ["two types", "application/json, text/plain"],
    ["an empty type", ""],
  ])("cannot ask by %s", async (_, type) => {
    const before = hub.calls();
    const request = rawRequest([`Content-Type: ${type}`], BODY).replace("Content-Type: application/json\r\n", "");
    const { statuses } = await sendRaw(hub.url, [request]);
    expect({ statuses, asked: hub.calls() - before }).toEqual({ statuses: [415], asked: 0 });
  });

  it.each([
    ["GET", `?query=${encodeURIComponent("{__typename}")}`],
    ["GET", `?query=${encodeURIComponent("mutation{__typename}")}`],
    ["HEAD", ""],
    ["PUT", ""],
    ["PATCH", ""],
    ["DELETE", ""],
    ["OPTIONS", ""],
    ["REPORT", ""],
  ])("cannot ask by %s", async (method, search) => {
    const response = await fetch(`${hub.url}/graphql${search}`, { method });
    expect({ status: response.status, allow: response.headers.get("allow") }).toEqual({ status: 405, allow: "POST" });
  });

  it.each([
    OTHER,
    "null",
    "http://bank.example",
    "https://bank.example.evil.example",
    "https://bank.example:8443",
    "HTTPS://BANK.EXAMPLE",
  ])("is refused when its origin is %s, before and when it asks", async (origin) => {
    const preflight = await fetch(`${hub.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
    expect(preflight.status).toBe(403);
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
    const before = hub.calls();
    const reply = await hub.send(BODY, { origin, authorization: "Bearer right" });
    expect(reply).toMatchObject({ status: 403, codes: ["ORIGIN_NOT_ALLOWED"] });
    expect(reply.headers.get("access-control-allow-origin")).toBeNull();
    expect(hub.calls()).toBe(before);
  });

  it("may ask when its origin is on the list, by token and never with cookies", async () => {
    const preflight = await fetch(`${hub.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: ALLOWED, "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe(ALLOWED);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
    expect(preflight.headers.get("vary")).toContain("origin");
    const reply = await hub.send(BODY, { origin: ALLOWED, authorization: "Bearer right" });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("access-control-allow-origin")).toBe(ALLOWED);
    expect(reply.headers.get("access-control-allow-credentials")).toBeNull();
    expect(reply.headers.get("access-control-expose-headers")).toContain("retry-after");
  });

  it("may ask when it is the hub's own, by its public address or on this machine", async () => {
    for (const origin of ["https://hub.example", hub.url]) {
      expect((await hub.send(BODY, { origin, authorization: "Bearer right" })).status).toBe(200);
    }
  });

  it("is not the hub's own by a name that was made to lead here", async () => {
    const { port } = new URL(hub.url);
    const request = rawRequest([`Origin: http://evil.example:${port}`], BODY).replace(
      "Host: hub",
      `Host: evil.example:${port}`,
    );
    expect((await sendRaw(hub.url, [request], 300)).statuses).toEqual([403]);
  });

  it.each(["token=right", "authorization=Bearer%20right", "access_token=right; _session=right"])(
    "gains nothing by the cookies that a browser sends along: %s",
    async (cookie) => {
      const before = hub.calls();
      expect(await hub.send(BODY, { cookie })).toMatchObject({ codes: ["UNAUTHENTICATED"], status: 401 });
      expect(hub.calls()).toBe(before);
    },
  );

  it("gains nothing by a token in the address", async () => {
    const response = await fetch(`${hub.url}/graphql?access_token=right`, {
      method: "POST",
      body: BODY,
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(401);
  });
});

describe("Every response", () => {
  const SECURITY = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
  };

  it.each([
    ["an answer", "POST", "/graphql"],
    ["a refusal", "GET", "/graphql"],
    ["health", "GET", "/health/live"],
    ["a page", "GET", "/graphiql"],
    ["nothing", "GET", "/nowhere"],
  ])("tells browsers what not to do with it: %s", async (_, method, path) => {
    const hub = await openGuarded({ authenticate: BY_TOKEN });
    try {
      const body = method === "POST" ? { body: BODY, headers: { "content-type": "application/json" } } : {};
      const { headers } = await fetch(`${hub.url}${path}`, { method, ...body });
      expect(Object.fromEntries([...headers].filter(([name]) => name in SECURITY))).toEqual(SECURITY);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(headers.get("strict-transport-security")).toBeNull();
      expect(headers.get("server")).toBeNull();
      expect(headers.get("x-powered-by")).toBeNull();
    } finally {
      await hub.gateway.close();
    }
  });

  it("lets a page do what it needs and no more", async () => {
    const hub = await openGuarded();
    try {
      const rules = async (path: string) => {
        const { headers } = await fetch(`${hub.url}${path}`);
        return { policy: headers.get("content-security-policy"), kept: headers.get("cache-control") };
      };
      const everywhere = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
      expect(await rules("/verify")).toEqual({
        policy: `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; ${everywhere}`,
        kept: "no-cache",
      });
      expect((await rules("/graphiql")).policy).toContain("script-src 'unsafe-inline' 'unsafe-eval' blob:");
    } finally {
      await hub.gateway.close();
    }
  });

  it("that is printed about somebody runs nothing, asks nothing and is not kept", async () => {
    const headers = new Map<string, unknown>();
    const response = { setHeader: (name: string, value: unknown) => headers.set(name, value), end: () => {} };
    const request = { headers: {} } as IncomingMessage;
    await createHtmlPage("<p>", PAPER).send(request, response as unknown as ServerResponse);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "cache-control": "private, no-store",
    });
  });

  it("lets any page read it where the operator says so, which production mode refuses", async () => {
    const hub = await openGuarded({ edge: { corsOrigins: ["*"], trustedProxies: [], publicUrl: null } });
    try {
      const { status, headers } = await hub.send(BODY, { origin: OTHER });
      expect({ status, allowed: headers.get("access-control-allow-origin") }).toEqual({ status: 200, allowed: OTHER });
    } finally {
      await hub.gateway.close();
    }
  });

  it("binds browsers to TLS where the public address has it", async () => {
    const hub = await openGuarded({ edge: { corsOrigins: [], trustedProxies: [], publicUrl: "https://hub.example" } });
    try {
      const { headers } = await fetch(`${hub.url}/health/live`);
      expect(headers.get("strict-transport-security")).toBe("max-age=15552000");
    } finally {
      await hub.gateway.close();
    }
  });
});
