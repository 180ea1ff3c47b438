import { PRODUCTION_PROTECTION, protectionFor } from "../../gateway/protection.ts";
import { checkProtections, type ProtectionFacts, refuseProtectionsOff } from "../../hub/check-protections.ts";

const CLOSED: ProtectionFacts = {
  introspection: false,
  approvedOnly: true,
  tenantsLimited: true,
  addressesLimited: true,
  corsOrigins: ["https://bank.example"],
  publicUrl: "https://hub.example",
  trustedProxies: ["10.0.0.7"],
  embeddedIdentity: false,
  demonstration: false,
  senderConstrained: true,
  gatewayKeyGiven: true,
  signingKeysGiven: true,
  embeddedDatabases: [],
  plainDepartments: [],
  plainMetrics: false,
};

/** Each protection switched off by itself, and words of the line that names it. */
const OFF: readonly (readonly [string, Partial<ProtectionFacts>, string])[] = [
  ["introspection", { introspection: true }, "Introspection is on"],
  ["approved operations", { approvedOnly: false }, "Approved operations are off"],
  ["rate limits of tenants", { tenantsLimited: false }, "HUB_RATE_LIMIT_TENANT"],
  ["rate limits of addresses", { addressesLimited: false }, "HUB_RATE_LIMIT_ADDRESS"],
  ["CORS for every page", { corsOrigins: ["*"] }, "CORS is open to every page"],
  ["CORS for pages without TLS", { corsOrigins: ["http://bank.example"] }, "http://bank.example"],
  ["the public address", { publicUrl: null }, "HUB_PUBLIC_URL"],
  ["TLS at the public address", { publicUrl: "http://hub.example" }, "plain http"],
  ["the proxy that ends TLS", { trustedProxies: [] }, "HUB_TRUSTED_PROXIES"],
  ["a proxy that is everybody", { trustedProxies: ["0.0.0.0/0"] }, "Every address is trusted"],
  ["the city's own identities", { embeddedIdentity: true }, "HUB_OIDC_ISSUER"],
  ["real data", { demonstration: true }, "HUB_DEMO=off"],
  ["binding of tokens", { senderConstrained: false }, "DPoP or mTLS"],
  ["the gateway's key", { gatewayKeyGiven: false }, "HUB_GATEWAY_KEY"],
  ["the keys that sign", { signingKeysGiven: false }, "HUB_SIGNING_DIR"],
  ["databases of one's own", { embeddedDatabases: ["credit"] }, "credit"],
  ["TLS of figures", { plainMetrics: true }, "HUB_METRICS_HOST"],
  ["TLS to departments", { plainDepartments: ["http://credit:4003/graphql"] }, "http://credit:4003/graphql"],
];

describe("A hub in production mode", () => {
  it("starts when every protection is on", () => {
    expect(checkProtections(CLOSED)).toEqual([]);
    expect(() => refuseProtectionsOff(CLOSED)).not.toThrow();
  });

  it.each(OFF)("does not start without %s, and says so in both languages", (_, fact, words) => {
    const found = checkProtections({ ...CLOSED, ...fact });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(() => refuseProtectionsOff({ ...CLOSED, ...fact })).toThrow(words);
  });

  it("is told of every fact about it: each of them can be wrong", () => {
    const covered = new Set(OFF.flatMap(([, fact]) => Object.keys(fact)));
    expect([...covered].sort()).toEqual(Object.keys(CLOSED).sort());
  });

  it("names all that are off, not only the first", () => {
    const open = Object.assign({}, CLOSED, ...OFF.map(([, fact]) => fact));
    expect(checkProtections(open).length).toBeGreaterThan(12);
  });

  it("has its protections from the mode, and rates as the operator says", () => {
    const settings = { mode: "production", tenantPoints: null, addressPoints: null } as const;
    expect(protectionFor(settings)).toEqual(PRODUCTION_PROTECTION);
    expect(protectionFor({ ...settings, tenantPoints: 500, addressPoints: "off" }).rateLimits).toEqual({
      tenantPoints: 500,
      addressPoints: null,
    });
    expect(protectionFor({ ...settings, mode: "embedded" })).toMatchObject({
      introspection: true,
      approvedOnly: false,
    });
  });
});
