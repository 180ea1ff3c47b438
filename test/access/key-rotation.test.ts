import { generateKeyPairSync } from "node:crypto";
import { createKeySource } from "../../shared/access/key-source.ts";
import { openIdVerifier } from "../../shared/access/openid-verifier.ts";
import { keysAt } from "../../shared/access/provider-keys.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { KeyServer } from "./key-server.ts";
import { AUDIENCE, bearing, type KeyPair, NOW_S, pair, token } from "./token-issuer.ts";

const OLD = pair("old", "EdDSA", generateKeyPairSync("ed25519"));
const NEW = pair("new", "EdDSA", generateKeyPairSync("ed25519"));
const MINUTE = 60;
const HOUR = 60 * MINUTE;

let server: KeyServer;

beforeEach(async () => {
  server = new KeyServer([OLD]);
  await server.start();
});

afterEach(() => server.stop());

/** A hub at a provider, with a clock that the test turns. */
function hub() {
  const time = { nowS: NOW_S };
  const refusals: string[] = [];
  const faults: unknown[] = [];
  const verifier = openIdVerifier({
    issuer: server.issuer,
    audience: AUDIENCE,
    senderConstrained: "OPTIONAL",
    clock: () => time.nowS * 1_000,
    audit: ({ reason }) => void refusals.push(reason),
    onFault: (error) => void faults.push(error),
  });
  const asks = async (key: KeyPair, kid: string = key.kid): Promise<string> => {
    const claims = { iss: server.issuer, iat: time.nowS, exp: time.nowS + 600 };
    const call = bearing(await token(claims, { kid }, key));
    return verifier.verify(call).then(
      () => "IN",
      () => String(refusals.at(-1)),
    );
  };
  const presents = (accessToken: string) =>
    verifier.verify(bearing(accessToken)).then(
      () => "IN",
      () => String(refusals.at(-1)),
    );
  return { time, asks, presents, faults };
}

/** A token with an unknown key waits for the renewal that is under way. */
async function renewalIsOver(asks: (key: KeyPair, kid: string) => Promise<string>): Promise<void> {
  expect(await asks(OLD, "nobody")).toBe("KEY_UNKNOWN");
}

describe("Keys in rotation", () => {
  it("overlap: no valid token is refused while the provider goes from one to the other", async () => {
    const { time, asks } = hub();
    const outcomes: string[] = [];
    // Published a minute ahead of its first use, and kept ten minutes after the last one of the old.
    for (let second = 0; second < 30 * MINUTE; second += 1) {
      time.nowS = NOW_S + second;
      server.keys = second < 5 * MINUTE ? [OLD] : second < 16 * MINUTE ? [OLD, NEW] : [NEW];
      if (second % 7 !== 0) continue;
      outcomes.push(await asks(second < 6 * MINUTE ? OLD : NEW));
    }
    expect(new Set(outcomes)).toEqual(new Set(["IN"]));
  });

  it("may come without notice: a key that is new to the hub is asked for at once", async () => {
    const { time, asks } = hub();
    expect(await asks(OLD)).toBe("IN");
    server.keys = [NEW];
    time.nowS += 5;
    expect(await asks(NEW)).toBe("IN");
    expect(await asks(OLD)).toBe("KEY_UNKNOWN");
  });

  it("are asked for once in thirty seconds, however many requests come", async () => {
    const { time, asks } = hub();
    const good = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => asks(OLD)));
    expect(new Set(good)).toEqual(new Set(["IN"]));
    expect(server.fetches).toBe(1);
    time.nowS += 29;
    await asks(OLD);
    expect(server.fetches).toBe(1);
    time.nowS += 1;
    await asks(OLD);
    await renewalIsOver(asks);
    await asks(OLD);
    expect(server.fetches).toBe(2);
  });
});

describe("A key that was compromised", () => {
  it("is refused from sixty seconds after its removal, on a hub that nobody had asked meanwhile", async () => {
    const { time, asks } = hub();
    expect(await asks(OLD)).toBe("IN");
    server.keys = [NEW];
    time.nowS += 60;
    expect(await asks(OLD)).toBe("KEY_UNKNOWN");
  });

  it("is refused even for a token that was taken before", async () => {
    const { time, presents } = hub();
    const stolen = await token({ iss: server.issuer, exp: NOW_S + HOUR }, {}, OLD);
    expect(await presents(stolen)).toBe("IN");
    server.keys = [NEW];
    time.nowS += 60;
    expect(await presents(stolen)).toBe("KEY_UNKNOWN");
  });

  it("is refused sooner on a hub that is asked all the time", async () => {
    const { time, asks } = hub();
    expect(await asks(OLD)).toBe("IN");
    server.keys = [NEW];
    time.nowS += 30;
    // This one still goes by what is known, and sets the renewal off.
    expect(await asks(OLD)).toBe("IN");
    await renewalIsOver(asks);
    expect(await asks(OLD)).toBe("KEY_UNKNOWN");
  });

  it("is refused when the provider is left with no key at all", async () => {
    const { time, asks } = hub();
    expect(await asks(OLD)).toBe("IN");
    server.keys = [];
    time.nowS += 60;
    expect(await asks(OLD)).toBe("KEY_UNKNOWN");
  });
});

describe("A flood of tokens with unknown keys", () => {
  it("causes one request to the provider in five seconds", async () => {
    const { time, asks } = hub();
    expect(await asks(OLD)).toBe("IN");
    const stranger = pair("stranger", "EdDSA", generateKeyPairSync("ed25519"));
    for (let second = 0; second < 20; second += 1) {
      time.nowS += 1;
      const many = await Promise.all(Array.from({ length: 25 }, (_, index) => asks(stranger, `unknown-${index}`)));
      expect(new Set(many)).toEqual(new Set(["KEY_UNKNOWN"]));
    }
    expect(server.fetches).toBe(1 + 4);
  });

  it("keeps nobody with a good token out", async () => {
    const { asks } = hub();
    const stranger = pair("stranger", "EdDSA", generateKeyPairSync("ed25519"));
    const [good, ...bad] = await Promise.all([
      asks(OLD),
      ...Array.from({ length: 50 }, (_, index) => asks(stranger, `unknown-${index}`)),
    ]);
    expect(good).toBe("IN");
    expect(new Set(bad)).toEqual(new Set(["KEY_UNKNOWN"]));
  });
});

describe("A provider that is down", () => {
  it.each(["DOWN", "STATUS_500", "NO_JSON", "NO_KEYS", "REDIRECT", "HUGE"] as const)(
    "(%s) leaves the keys that are known good for a day, and not longer",
    async (fault) => {
      const { time, asks, faults } = hub();
      expect(await asks(OLD)).toBe("IN");
      server.fault = fault;
      for (const hours of [1, 12, 23]) {
        time.nowS = NOW_S + hours * HOUR;
        expect(await asks(OLD)).toBe("IN");
      }
      time.nowS = NOW_S + 24 * HOUR - 1;
      expect(await asks(OLD)).toBe("IN");
      time.nowS = NOW_S + 24 * HOUR;
      expect(await asks(OLD)).toBe("KEYS_UNAVAILABLE");
      expect(faults.length).toBeGreaterThan(3);
      server.fault = "NONE";
      time.nowS += 30;
      expect(await asks(OLD)).toBe("IN");
    },
  );

  it("from the start lets nobody in who signs in, and everybody once it is back", async () => {
    const { time, asks } = hub();
    server.fault = "DOWN";
    expect(await asks(OLD)).toBe("KEYS_UNAVAILABLE");
    server.fault = "NONE";
    time.nowS += 4;
    expect(await asks(OLD)).toBe("KEYS_UNAVAILABLE");
    time.nowS += 1;
    expect(await asks(OLD)).toBe("IN");
  });

  it("is not believed when it calls itself by another name", async () => {
    const { asks } = hub();
    server.fault = "OTHER_ISSUER";
    expect(await asks(OLD)).toBe("KEYS_UNAVAILABLE");
    expect(server.fetches).toBe(0);
  });

  it("is found anew when it has moved its keys meanwhile", async () => {
    const { time, asks } = hub();
    expect(await asks(OLD)).toBe("IN");
    server.fault = "DOWN";
    time.nowS += 60;
    expect(await asks(OLD)).toBe("IN");
    server.fault = "NONE";
    const before = server.asked.length;
    time.nowS += 60;
    expect(await asks(OLD)).toBe("IN");
    expect(server.asked.slice(before)).toEqual(["/realms/city/.well-known/openid-configuration", "/realms/city/keys"]);
  });
});

describe("A provider's address", () => {
  const verifierAt = (issuer: string) => () =>
    openIdVerifier({
      issuer,
      audience: AUDIENCE,
      senderConstrained: "OPTIONAL",
      clock: Date.now,
      audit: () => undefined,
      onFault: () => undefined,
    });

  it.each([
    "https://sign-on.example/realms/city",
    "http://127.0.0.1:8080/oidc",
    "http://localhost/oidc",
    "http://[::1]/",
    "http://0.0.0.0:4000/oidc",
  ])("may be %s", (issuer) => {
    expect(verifierAt(issuer)).not.toThrow();
  });

  it.each(["http://sign-on.example/realms/city", "http://127.0.0.1.example/", "ftp://127.0.0.1/", "sign-on", ""])(
    "may not be %j: whoever sits on the way could put his own keys in",
    (issuer) => {
      expect(verifierAt(issuer)).toThrow(OperatorError);
    },
  );

  it("may be that of the key set itself", async () => {
    const keys = createKeySource({
      load: keysAt(server.jwksUri, fetch),
      clock: () => NOW_S * 1_000,
      onFault: () => undefined,
    });
    expect([...(await keys.current()).keys()]).toEqual(["old"]);
    expect(server.asked).toEqual(["/realms/city/keys"]);
  });
});
