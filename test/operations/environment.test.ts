import { InvalidEnvironment, readEnvironment } from "../../shared/server/environment.ts";

describe("The environment", () => {
  it("needs nothing set", () => {
    expect(readEnvironment(["credit"], {})).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      demo: true,
      workers: 1,
      freshnessLimitMs: 10_000,
      logLevel: "warn",
      registerCopyDatabaseUrl: null,
      departments: { credit: { databaseUrl: null, migratorDatabaseUrl: null, adminDatabaseUrl: null, url: null } },
      startedByNpm: false,
    });
  });

  it("takes an empty value as not set", () => {
    expect(readEnvironment([], { HUB_PORT: "", HUB_DEMO: "" })).toMatchObject({ port: 4000, demo: true });
  });

  it("reads each department's addresses under its own name", () => {
    const { departments } = readEnvironment(["market-regulation", "credit"], {
      MARKET_REGULATION_DATABASE_URL: "postgresql://app:secret@db/register",
      CREDIT_URL: "http://credit:4001/graphql",
    });
    expect(departments["market-regulation"].databaseUrl).toBe("postgresql://app:secret@db/register");
    expect(departments.credit).toEqual({
      databaseUrl: null,
      migratorDatabaseUrl: null,
      adminDatabaseUrl: null,
      url: "http://credit:4001/graphql",
    });
  });

  it.each([
    ["HUB_PORT", "65536", "a port number from 0 to 65535"],
    ["HUB_PORT", "4000 ", "a port number from 0 to 65535"],
    ["HUB_DEMO", "true", '"on" or "off"'],
    ["HUB_WORKERS", "0", "processes from 1 to 16"],
    ["HUB_FRESHNESS_LIMIT_MS", "0", "milliseconds from 1 to 86400000"],
    ["HUB_FRESHNESS_LIMIT_MS", "10s", "milliseconds from 1 to 86400000"],
    ["HUB_MODE", "Production", '"embedded" or "production"'],
    ["HUB_CORS_ORIGINS", "bank.example", "origins as https://bank.example, separated by commas"],
    ["HUB_CORS_ORIGINS", "https://bank.example/", "origins as https://bank.example, separated by commas"],
    ["HUB_TRUSTED_PROXIES", "proxy.example", "addresses or networks as 10.0.0.0/8, separated by commas"],
    ["HUB_TRUSTED_PROXIES", "10.0.0.0/33", "addresses or networks as 10.0.0.0/8, separated by commas"],
    ["HUB_TRUSTED_PROXIES", "10.0.0.0/8/8", "addresses or networks as 10.0.0.0/8, separated by commas"],
    ["HUB_RATE_LIMIT_TENANT", "0", 'points from 10 to 999999999, or "off"'],
    ["HUB_RATE_LIMIT_ADDRESS", "many", 'points from 10 to 999999999, or "off"'],
    ["HUB_CHECK_FILE_MB", "65", "megabytes from 1 to 64"],
    ["HUB_LOG_LEVEL", "loud", "one of fatal, error, warn, info, debug, trace, silent"],
  ])("says of %s=%s what was expected and what came", (name, value, expected) => {
    expect(() => readEnvironment([], { [name]: value })).toThrow(
      `The environment variable ${name} should be ${expected}; it is ${JSON.stringify(value)}.`,
    );
  });

  it("reads how the gateway meets callers; without it the hub is there to be tried out", () => {
    expect(readEnvironment([], {}).gateway).toEqual({
      mode: "embedded",
      corsOrigins: [],
      trustedProxies: [],
      tenantPoints: null,
      addressPoints: null,
      checkFileMegabytes: 16,
    });
    const { gateway } = readEnvironment([], {
      HUB_MODE: "production",
      HUB_CORS_ORIGINS: "https://bank.example, http://localhost:5173,",
      HUB_TRUSTED_PROXIES: "10.0.0.0/8,2001:db8::/32,192.0.2.1",
      HUB_RATE_LIMIT_TENANT: "5000",
      HUB_RATE_LIMIT_ADDRESS: "off",
      HUB_CHECK_FILE_MB: "64",
    });
    expect(gateway).toEqual({
      mode: "production",
      corsOrigins: ["https://bank.example", "http://localhost:5173"],
      trustedProxies: ["10.0.0.0/8", "2001:db8::/32", "192.0.2.1"],
      tenantPoints: 5_000,
      addressPoints: "off",
      checkFileMegabytes: 64,
    });
  });

  it("accepts the bounds themselves", () => {
    expect(readEnvironment([], { HUB_PORT: "65535", HUB_FRESHNESS_LIMIT_MS: "1" })).toMatchObject({
      port: 65_535,
      freshnessLimitMs: 1,
    });
  });

  it.each(["mysql://app:secret@db/register", "app:secret@db", "secret"])(
    "never repeats a wrong address, which may hold a password: %s",
    (value) => {
      const read = () => readEnvironment(["credit"], { CREDIT_DATABASE_URL: value });
      expect(read).toThrow(InvalidEnvironment);
      expect(read).toThrow("CREDIT_DATABASE_URL should be an address that begins with postgresql://");
      expect(read).not.toThrow("secret");
    },
  );
});
