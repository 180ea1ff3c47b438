import { mock } from "node:test";
import { createRateLimits, pointsOf } from "../../gateway/rate-limit/rate-limit.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../shared/access/viewer.ts";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import { callerWith } from "../harness/callers.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";

const BANK = callerWith({ role: "BANK", tenant: "bank" });
const BANK_2 = callerWith({ role: "BANK", tenant: "bank-2" });
const LIMITS = { tenantPoints: 10, addressPoints: 5 };

async function refusalOf(counted: Promise<unknown>): Promise<RefusedRequest> {
  const outcome = await counted.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof RefusedRequest) return outcome;
  throw new Error("A refusal was expected.");
}

describe("The rate of a caller", () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "Date"], now: Date.UTC(2026, 4, 20, 8, 0, 0) });
  });

  afterEach(() => {
    mock.timers.reset();
  });

  it("is counted in points: one for a request, and one for each 100 of its cost", () => {
    expect([0, 99, 100, 199, 1_000_000].map(pointsOf)).toEqual([0, 0, 1, 1, 10_000]);
  });

  it("is told in the headers of every answer", async () => {
    const limits = createRateLimits(LIMITS);
    expect(await limits.count({ viewer: BANK, address: "192.0.2.1" }, 1)).toEqual({
      "ratelimit-policy": '"tenant";q=10;w=60',
      ratelimit: '"tenant";r=9;t=60',
    });
    mock.timers.tick(20_500);
    expect(await limits.count({ viewer: BANK, address: "192.0.2.1" }, 3)).toMatchObject({
      ratelimit: '"tenant";r=6;t=40',
    });
  });

  it("ends at its last point, and begins again exactly when it was said", async () => {
    const limits = createRateLimits(LIMITS);
    const count = () => limits.count({ viewer: BANK, address: "192.0.2.1" }, 1);
    for (let point = 0; point < 10; point += 1) await count();
    mock.timers.tick(17_001);
    const refused = await refusalOf(count());
    expect({ status: refused.status, code: refused.code, headers: refused.headers }).toEqual({
      status: 429,
      code: "RATE_LIMITED",
      headers: { "ratelimit-policy": '"tenant";q=10;w=60', ratelimit: '"tenant";r=0;t=43', "retry-after": "43" },
    });
    expect(refused.messageZh).toContain("43秒");
    mock.timers.tick(42_000);
    expect((await refusalOf(count())).headers["retry-after"]).toBe("1");
    mock.timers.tick(1_000);
    expect(await count()).toMatchObject({ ratelimit: '"tenant";r=9;t=60' });
  });

  it("is not lengthened by asking again too early", async () => {
    const limits = createRateLimits(LIMITS);
    const count = () => limits.count({ viewer: BANK, address: "192.0.2.1" }, 1);
    for (let point = 0; point < 10; point += 1) await count();
    for (let again = 0; again < 100; again += 1) await refusalOf(count());
    mock.timers.tick(60_000);
    expect(await count()).toMatchObject({ ratelimit: '"tenant";r=9;t=60' });
  });

  it("is its tenant's when it signs in, wherever it asks from, and nobody else's", async () => {
    const limits = createRateLimits(LIMITS);
    for (let point = 0; point < 10; point += 1) await limits.count({ viewer: BANK, address: `192.0.2.${point}` }, 1);
    await refusalOf(limits.count({ viewer: { ...BANK, subject: "another" }, address: "198.51.100.1" }, 1));
    expect(await limits.count({ viewer: BANK_2, address: "192.0.2.1" }, 1)).toMatchObject({
      ratelimit: '"tenant";r=9;t=60',
    });
    expect(await limits.count({ viewer: PUBLIC_VIEWER, address: "192.0.2.1" }, 1)).toMatchObject({
      ratelimit: '"address";r=4;t=60',
    });
  });

  it("is its address's when it does not sign in", async () => {
    const limits = createRateLimits(LIMITS);
    for (let point = 0; point < 5; point += 1) await limits.count({ viewer: PUBLIC_VIEWER, address: "192.0.2.1" }, 1);
    await refusalOf(limits.count({ viewer: PUBLIC_VIEWER, address: "192.0.2.1" }, 1));
    await limits.count({ viewer: PUBLIC_VIEWER, address: "192.0.2.2" }, 1);
  });

  it("lets a question that costs more than a minute's points pass once", async () => {
    const limits = createRateLimits(LIMITS);
    await limits.count({ viewer: BANK, address: "192.0.2.1" }, 1);
    expect(await limits.count({ viewer: BANK, address: "192.0.2.1" }, 10_000)).toMatchObject({
      ratelimit: '"tenant";r=0;t=60',
    });
    await refusalOf(limits.count({ viewer: BANK, address: "192.0.2.1" }, 1));
  });

  it("is not counted where the operator says so", async () => {
    const limits = createRateLimits({ tenantPoints: null, addressPoints: 1 });
    for (let point = 0; point < 100; point += 1) {
      expect(await limits.count({ viewer: BANK, address: "192.0.2.1" }, 1)).toEqual({});
    }
  });
});

describe("Over HTTP", () => {
  let hub: GuardedGateway;
  let viewer: Viewer = PUBLIC_VIEWER;
  const authenticate = async () => ({ viewer, token: null });

  afterEach(() => hub.gateway.close());

  it("a caller whose points are used up is refused before its body is read, and others are answered", async () => {
    hub = await openGuarded({ authenticate, protection: { rateLimits: { tenantPoints: 3, addressPoints: 3 } } });
    viewer = BANK;
    const first = await hub.post({ query: "{ __typename }" });
    expect({ status: first.status, ratelimit: first.headers.get("ratelimit") }).toEqual({
      status: 200,
      ratelimit: '"tenant";r=2;t=60',
    });
    await hub.post({ query: "{ __typename }" });
    // What is refused for another reason counts as well.
    expect((await hub.post({ query: "{" })).status).toBe(400);
    const refused = await hub.send("this is not JSON");
    expect(refused).toMatchObject({ status: 429, codes: ["RATE_LIMITED"] });
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.headers.get("ratelimit")).toBe(`"tenant";r=0;t=${wait}`);
    viewer = BANK_2;
    expect((await hub.post({ query: "{ __typename }" })).status).toBe(200);
  });

  it("a question about 1,000 enterprises counts for what it costs", async () => {
    hub = await openGuarded({ authenticate, protection: { rateLimits: { tenantPoints: 100_000, addressPoints: 3 } } });
    viewer = BANK;
    const usccs = Array.from({ length: 1_000 }, (_, serial) => syntheticCode(serial));
    const query =
      'query ($usccs: [USCC!]!) { standings(usccs: $usccs) { creditSupport(jurisdiction: "110000") { determination } } }';
    const { headers } = await hub.post({ query, variables: { usccs } });
    // 1,000 answers at 10 with a field each, and the list itself: 11,001; one point for the request, 110 for the cost.
    expect(headers.get("ratelimit")).toBe('"tenant";r=99889;t=60');
  });

  it("an address is the connection's own, unless a trusted proxy names another", async () => {
    const rateLimits = { tenantPoints: null, addressPoints: 2 };
    viewer = PUBLIC_VIEWER;
    hub = await openGuarded({ authenticate, protection: { rateLimits } });
    const ask = async (forwarded: string) =>
      (await hub.post({ query: "{ __typename }" }, { "x-forwarded-for": forwarded })).status;
    expect([await ask("192.0.2.1"), await ask("192.0.2.2"), await ask("192.0.2.3")]).toEqual([200, 200, 429]);
    await hub.gateway.close();
    const edge = { corsOrigins: [], trustedProxies: ["127.0.0.0/8", "10.0.0.7"], publicUrl: null };
    hub = await openGuarded({ authenticate, protection: { rateLimits }, edge });
    expect([await ask("192.0.2.1"), await ask("192.0.2.1"), await ask("192.0.2.1")]).toEqual([200, 200, 429]);
    // What a caller writes before the proxy's own word is not believed.
    expect(await ask("203.0.113.9, 192.0.2.1")).toBe(429);
    expect(await ask("192.0.2.1, 10.0.0.7")).toBe(429);
    expect(await ask("192.0.2.4")).toBe(200);
    // One caller has a whole network of IPv6.
    expect([await ask("2001:db8::1"), await ask("2001:db8:0:0:ffff::2"), await ask("2001:DB8::3")]).toEqual([
      200, 200, 429,
    ]);
    expect(await ask("2001:db8:0:1::1")).toBe(200);
    expect(await ask("not an address")).toBe(200);
  });
});
