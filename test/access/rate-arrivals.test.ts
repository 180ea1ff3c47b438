import { KEY_SET_PATH, keepKeySet } from "../../gateway/key-set-page.ts";
import type { Transport } from "../../gateway/transport.ts";
import { Unauthenticated } from "../../shared/access/unauthenticated.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import type { Mount } from "../../shared/server/serve-graphql.ts";
import { callerWith } from "../harness/callers.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";

const BANK = callerWith({ role: "BANK", tenant: "bank" });

/** Departments that publish sets of no keys, where their invented values would be no sets. */
function withoutKeys(transport: Transport): Transport {
  return async (request) =>
    JSON.parse(JSON.stringify(await transport(request)), (name, value) =>
      ["publicKeys", "publicRegisterKeys"].includes(name) ? '{"keys":[]}' : value,
    );
}

/** Whose points are told and how many are left; for how long depends on how slow the test is. */
function pointsLeft(headers: Headers): string | null {
  const told = headers.get("ratelimit");
  return told === null ? null : told.replace(/^"(\w+)";r=(\d+);t=\d+$/, "$1 $2");
}

describe("Before anything is done for a request", () => {
  let hub: GuardedGateway;

  afterEach(() => hub.gateway.close());

  it("an address that brings false tokens is refused when its points are used up, before they are looked at", async () => {
    let looked = 0;
    hub = await openGuarded({
      authenticate: async ({ headers }) => {
        looked += 1;
        if (headers.authorization === "Bearer right") return { viewer: BANK, token: "right" };
        if (headers.authorization !== undefined) throw new Unauthenticated("BAD_SIGNATURE");
        return { viewer: PUBLIC_VIEWER, token: null };
      },
      protection: { rateLimits: { tenantPoints: 100, addressPoints: 3 } },
    });
    const ask = (authorization?: string) =>
      hub.post({ query: "{ __typename }" }, authorization === undefined ? {} : { authorization });
    // Whoever is proved spends the tenant's points alone, however often.
    for (let turn = 0; turn < 10; turn += 1) expect((await ask("Bearer right")).status).toBe(200);
    expect(pointsLeft((await ask("Bearer right")).headers)).toBe("tenant 89");
    const statuses: number[] = [];
    looked = 0;
    for (let turn = 0; turn < 5; turn += 1) statuses.push((await ask("Bearer forged")).status);
    expect({ statuses, looked }).toEqual({ statuses: [401, 401, 401, 429, 429], looked: 3 });
    const refused = await ask("Bearer forged");
    expect(refused.codes).toEqual(["RATE_LIMITED"]);
    expect(refused.headers.get("ratelimit-policy")).toBe('"token";q=3;w=60');
    expect(refused.headers.get("ratelimit")).toMatch(/^"token";r=0;t=\d+$/);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    // Those who do not sign in have points of their own, and spend none of the tokens'.
    expect(pointsLeft((await ask()).headers)).toBe("address 2");
  });

  it("pages, keys, receipts and what is mounted count for the address, and health for nobody", async () => {
    let mounted = 0;
    const mount: Mount = async (_request, response) => {
      mounted += 1;
      response.end();
    };
    const open = async (addressPoints: number) => {
      const rateLimits = { tenantPoints: null, addressPoints };
      hub = await openGuarded({ protection: { rateLimits }, around: withoutKeys, mounts: new Map([["/oidc", mount]]) });
    };
    const left = async (path: string, method = "GET") => {
      const { status, headers } = await fetch(`${hub.url}${path}`, { method, ...(method === "POST" && { body: "x" }) });
      return [status, pointsLeft(headers)];
    };
    await open(10);
    expect(await left("/health/live")).toEqual([200, null]);
    expect(await left(KEY_SET_PATH)).toEqual([200, "address 9"]);
    expect(await left("/verify")).toEqual([200, "address 8"]);
    expect(await left("/oidc/token", "POST")).toEqual([200, "address 7"]);
    expect(await left("/nowhere")).toEqual([404, "address 6"]);
    expect(await left("/receipt", "POST")).toEqual([415, "address 2"]);
    expect((await left("/receipt", "POST"))[0]).toBe(429);
    const { calls } = hub;
    const before = { calls: calls(), mounted };
    for (const path of [KEY_SET_PATH, "/verify", "/oidc/token", "/graphiql"]) expect((await left(path))[0]).toBe(429);
    expect({ calls: calls(), mounted }).toEqual(before);
    expect((await left("/health/ready"))[0]).toBe(200);
  });
});

describe("The published keys", () => {
  it("the keys are asked of the departments once in 60 seconds, for as long as clients may keep them", async () => {
    let now = Date.UTC(2026, 4, 20, 8, 0, 0);
    const hub = await openGuarded({ clock: () => now, around: withoutKeys });
    const read = async () => {
      const before = hub.calls();
      const { headers } = await fetch(`${hub.url}${KEY_SET_PATH}`);
      return [hub.calls() - before, headers.get("cache-control")];
    };
    const kept = "public, max-age=60";
    expect(await read()).toEqual([4, kept]);
    expect(await read()).toEqual([0, kept]);
    now += 59_999;
    expect(await read()).toEqual([0, kept]);
    now += 1;
    expect(await read()).toEqual([4, kept]);
    // A clock that was set back is no reason to keep them for longer.
    now -= 1;
    expect(await read()).toEqual([4, kept]);
    await hub.gateway.close();
  });

  it("keys that a department did not tell are asked again, by one question at a time", async () => {
    let asked = 0;
    let isComplete = false;
    const read = keepKeySet(
      async () => {
        asked += 1;
        await Promise.resolve();
        if (asked === 1) throw new Error("no answer");
        return { text: "", isComplete };
      },
      () => 0,
    );
    expect(await Promise.allSettled([read(), read()])).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
    expect(asked).toBe(1);
    expect(await Promise.all([read(), read()])).toEqual([
      { text: "", isComplete: false },
      { text: "", isComplete: false },
    ]);
    expect(asked).toBe(2);
    isComplete = true;
    await read();
    await read();
    expect(asked).toBe(3);
  });
});
