import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../shared/server/log.ts";
import type { Mount } from "../../shared/server/serve-graphql.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";

const ALLOWED = "https://bank.example";
const OTHER = "https://evil.example";

describe("Pages of other addresses and what is mounted", () => {
  let hub: GuardedGateway;
  const seen: string[] = [];
  const preflight = (origin: string, path: string) =>
    fetch(`${hub.url}${path}`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
    });

  beforeAll(async () => {
    const reflecting: Mount = async ({ method, headers }, response) => {
      seen.push(String(method));
      response.setHeader("access-control-allow-origin", String(headers.origin));
      response.end();
    };
    const edge = { corsOrigins: [ALLOWED], trustedProxies: [], publicUrl: null };
    hub = await openGuarded({ edge, mounts: new Map([["/oidc", reflecting]]) });
  });

  afterAll(() => hub.gateway.close());

  it.each(["/oidc/token", "/oidc/me", "/receipt"])("are not told that they may use %s", async (path) => {
    seen.length = 0;
    for (const origin of [OTHER, "null"]) {
      const response = await preflight(origin, path);
      expect({ status: response.status, allowed: response.headers.get("access-control-allow-origin"), seen }).toEqual({
        status: 403,
        allowed: null,
        seen: [],
      });
    }
  });

  it("are told by what is mounted when they are allowed or the hub's own", async () => {
    for (const origin of [ALLOWED, hub.url]) {
      const { status, headers } = await preflight(origin, "/oidc/token");
      expect({ status, allowed: headers.get("access-control-allow-origin") }).toEqual({ status: 200, allowed: origin });
    }
  });
});

describe("What is mounted", () => {
  it("is logged with the status that it ended with, the time that it took and the request's id", async () => {
    const answered: Record<string, unknown>[] = [];
    const log: Log = {
      info: (details) => void answered.push(details as Record<string, unknown>),
      warn: () => {},
      error: () => {},
    };
    const late: Mount = async (_request, response) => {
      setTimeout(() => response.writeHead(418).end("late"), 30);
    };
    const failing: Mount = async () => {
      throw new Error("out of order");
    };
    const hub = await openGuarded({
      log,
      mounts: new Map([
        ["/late", late],
        ["/failing", failing],
      ]),
    });
    try {
      const ask = async (path: string, id: string) =>
        (await fetch(`${hub.url}${path}`, { method: "POST", body: "x", headers: { "x-request-id": id } })).text();
      await ask("/late/a", "request-1");
      await ask("/failing/a", "request-2");
      await ask("/receipt", "request-3");
      // The line is written after the caller has the answer.
      for (let turn = 0; turn < 500 && answered.length < 3; turn += 1) await sleep(10);
      expect(answered.map(({ requestId, path, status }) => [requestId, path, status])).toEqual([
        ["request-1", "/late/a", 418],
        ["request-2", "/failing/a", 500],
        ["request-3", "/receipt", 415],
      ]);
      expect(answered[0]?.ms).toBeGreaterThanOrEqual(25);
    } finally {
      await hub.gateway.close();
    }
  });
});
