import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { isForTrial } from "../../hub/is-for-trial.ts";
import { isPublicAddress } from "../../shared/decision-notice/internal-address.ts";
import { type SendOptions, sendWebhook } from "../../shared/decision-notice/send-webhook.ts";
import { addressFault } from "../../shared/decision-notice/webhook-address.ts";

const PRODUCTION = { toLoopback: false };
const EMBEDDED = { toLoopback: true };

const ALLOWED = [
  "https://bank.example.com/hub",
  "https://bank.example.com:8443/hub?branch=1",
  "https://bank.example.com./hub",
  "https://1.1.1.1/hub",
  "https://[2606:4700:4700::1111]/hub",
  "https://xn--fiqs8s.cn/hub",
];

const REFUSED: readonly (readonly [string, string])[] = [
  ["INTERNAL_HOST", "https://127.0.0.1/hub"],
  ["INTERNAL_HOST", "https://127.1/hub"],
  ["INTERNAL_HOST", "https://2130706433/hub"],
  ["INTERNAL_HOST", "https://0x7f.0.0.1/hub"],
  ["INTERNAL_HOST", "https://0177.0.0.1/hub"],
  ["INTERNAL_HOST", "https://0/hub"],
  ["INTERNAL_HOST", "https://0.0.0.0/hub"],
  ["INTERNAL_HOST", "https://10.20.30.40/hub"],
  ["INTERNAL_HOST", "https://172.16.0.1/hub"],
  ["INTERNAL_HOST", "https://172.31.255.255/hub"],
  ["INTERNAL_HOST", "https://192.168.1.1/hub"],
  ["INTERNAL_HOST", "https://100.64.0.1/hub"],
  ["INTERNAL_HOST", "https://100.100.100.200/latest/meta-data/"],
  ["INTERNAL_HOST", "https://169.254.169.254/latest/meta-data/"],
  ["INTERNAL_HOST", "https://192.0.2.1/hub"],
  ["INTERNAL_HOST", "https://198.18.0.1/hub"],
  ["INTERNAL_HOST", "https://224.0.0.1/hub"],
  ["INTERNAL_HOST", "https://255.255.255.255/hub"],
  ["INTERNAL_HOST", "https://[::]/hub"],
  ["INTERNAL_HOST", "https://[::1]/hub"],
  ["INTERNAL_HOST", "https://[::ffff:127.0.0.1]/hub"],
  ["INTERNAL_HOST", "https://[::ffff:a9fe:a9fe]/hub"],
  ["INTERNAL_HOST", "https://[::127.0.0.1]/hub"],
  ["INTERNAL_HOST", "https://[64:ff9b::7f00:1]/hub"],
  ["INTERNAL_HOST", "https://[2002:7f00:1::]/hub"],
  ["INTERNAL_HOST", "https://[2001:0:1::1]/hub"],
  ["INTERNAL_HOST", "https://[2001:db8::1]/hub"],
  ["INTERNAL_HOST", "https://[fd00::1]/hub"],
  ["INTERNAL_HOST", "https://[fe80::1]/hub"],
  ["INTERNAL_HOST", "https://[ff02::1]/hub"],
  ["INTERNAL_HOST", "https://localhost/hub"],
  ["INTERNAL_HOST", "https://LOCALHOST./hub"],
  ["INTERNAL_HOST", "https://a.localhost/hub"],
  ["INTERNAL_HOST", "https://printer.local/hub"],
  ["INTERNAL_HOST", "https://printer.local./hub"],
  ["INTERNAL_HOST", "https://printer.local../hub"],
  ["INTERNAL_HOST", "https://localhost.../hub"],
  ["INTERNAL_HOST", "https://127.0.0.1../hub"],
  ["INTERNAL_HOST", "https://intranet../hub"],
  ["INTERNAL_HOST", "https://metadata.google.internal/computeMetadata/v1/"],
  ["INTERNAL_HOST", "https://intranet/hub"],
  ["NOT_HTTPS", "http://bank.example.com/hub"],
  ["NOT_HTTPS", "http://127.0.0.1:9000/hub"],
  ["NOT_HTTPS", "ftp://bank.example.com/hub"],
  ["NOT_HTTPS", "file:///etc/passwd"],
  ["NOT_HTTPS", "gopher://127.0.0.1:6379/_FLUSHALL"],
  ["NOT_HTTPS", "data:text/plain,hub"],
  ["WITH_CREDENTIALS", "https://bank.example.com@127.0.0.1/hub"],
  ["WITH_CREDENTIALS", "https://user:secret@bank.example.com/hub"],
  ["WITH_FRAGMENT", "https://bank.example.com/hub#@127.0.0.1"],
  ["PORT_NOT_ALLOWED", "https://bank.example.com:22/hub"],
  ["PORT_NOT_ALLOWED", "https://bank.example.com:80/hub"],
  ["NOT_AN_ADDRESS", "https://bank.example.com\\@127.0.0.1/hub"],
  ["NOT_AN_ADDRESS", "https://bank.example.com/hub\r\nhost: 127.0.0.1"],
  ["NOT_AN_ADDRESS", "https://①②⑦.⓪.⓪.①/hub"],
  ["NOT_AN_ADDRESS", "//127.0.0.1/hub"],
  ["NOT_AN_ADDRESS", ""],
];

describe("The address of a webhook", () => {
  it.each(ALLOWED)("may be %s", (url) => {
    expect(addressFault(url, PRODUCTION)).toBeNull();
  });

  it.each(REFUSED)("is refused as %s: %s", (fault, url) => {
    expect(addressFault(url, PRODUCTION)).toBe(fault);
  });

  it("has 2,000 characters at most", () => {
    const url = `https://bank.example.com/${"a".repeat(1_975)}`;
    expect([url.length, addressFault(url, PRODUCTION), addressFault(`${url}a`, PRODUCTION)]).toEqual([
      2_000,
      null,
      "NOT_AN_ADDRESS",
    ]);
  });

  it("may be this machine where the hub runs whole on one machine, and nothing else internal", () => {
    for (const url of ["http://127.0.0.1:9000/hub", "http://localhost:9000/hub", "https://[::1]:9000/hub"]) {
      expect([addressFault(url, EMBEDDED), addressFault(url, PRODUCTION) === null]).toEqual([null, false]);
    }
    const stillRefused = REFUSED.filter(([, url]) => addressFault(url, EMBEDDED) === null).map(([, url]) => url);
    expect(stillRefused.every((url) => /127|0177|0x7f|2130706433|::1\]|localhost/i.test(url))).toBe(true);
    expect(addressFault("https://10.20.30.40/hub", EMBEDDED)).toBe("INTERNAL_HOST");
    expect(addressFault("http://bank.example.com/hub", EMBEDDED)).toBe("NOT_HTTPS");
  });

  it("is checked after the name is resolved: one internal address among public ones is enough", async () => {
    for (const leadsTo of [
      ["127.0.0.1"],
      ["10.0.0.1"],
      ["1.1.1.1", "169.254.169.254"],
      ["::1"],
      ["::ffff:10.0.0.1"],
      [],
    ]) {
      expect(await send("https://bank.example.com/hub", { rules: PRODUCTION, resolve: resolvesTo(leadsTo) })).toBe(
        "The connection failed.",
      );
    }
    // Also where this machine is allowed: a foreign name may not lead there.
    expect(await send("https://bank.example.com/hub", { rules: EMBEDDED, resolve: resolvesTo(["127.0.0.1"]) })).toBe(
      "The connection failed.",
    );
  });

  it("that fails is told in the same words, whatever there is inside", async () => {
    const cannotBeFound: SendOptions["resolve"] = (_name, done) =>
      done(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }), []);
    const told = [
      await send("https://nowhere.example.com/hub", { rules: PRODUCTION, resolve: cannotBeFound }),
      await send("https://inside.example.com/hub", { rules: PRODUCTION, resolve: resolvesTo(["10.0.0.1"]) }),
      await send("https://localhost:1/hub", { rules: EMBEDDED }),
    ];
    expect(told).toEqual(["The connection failed.", "The connection failed.", "The connection failed."]);
  });

  it("is public only when it is one of the public Internet", () => {
    expect(["8.8.8.8", "223.5.5.5", "2400:3200::1"].map(isPublicAddress)).toEqual([true, true, true]);
    expect(["fe80::1%eth0", "example.com", ""].map(isPublicAddress)).toEqual([false, false, false]);
  });
});

describe("Receivers on this machine", () => {
  const elsewhere = (names: readonly string[]) =>
    Object.fromEntries(SUBGRAPHS.map((name) => [name, { url: names.includes(name) ? "http://10.0.0.7:4001" : null }]));
  const isAllowed = (mode: string, host: string, names: readonly string[] = []) =>
    isForTrial({ gateway: { mode }, host, departments: elsewhere(names) } as unknown as Parameters<
      typeof isForTrial
    >[0]);

  it.each(["127.0.0.1", "localhost", "::1"])(
    "are allowed to a hub for trial that only this machine reaches: %s",
    (host) => {
      expect(isAllowed("embedded", host)).toBe(true);
    },
  );

  it.each(["0.0.0.0", "::", "192.168.1.5", "hub.example"])("are refused where others reach the hub: %s", (host) => {
    expect(isAllowed("embedded", host)).toBe(false);
  });

  it("are refused in production, and where one department runs elsewhere", () => {
    expect(isAllowed("production", "127.0.0.1")).toBe(false);
    for (const name of SUBGRAPHS) expect(isAllowed("embedded", "127.0.0.1", [name])).toBe(false);
  });
});

describe("A receiver", () => {
  let server: Server;
  let url: string;
  const seen: string[] = [];
  let behave: (path: string) => { status: number; headers?: Record<string, string>; body?: string; hang?: boolean };

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(String(request.url));
      const { status, headers = {}, body = "", hang = false } = behave(String(request.url));
      if (hang) return;
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("that redirects is not followed", async () => {
    behave = () => ({ status: 302, headers: { location: `${url}/inside` } });
    expect(await send(`${url}/redirects`, { rules: EMBEDDED })).toBe(
      "The receiver answered 302; redirects are not followed.",
    );
    expect(seen).not.toContain("/inside");
  });

  it("that does not answer is given up after the time allowed", async () => {
    behave = () => ({ status: 200, hang: true });
    expect(await send(`${url}/hangs`, { rules: EMBEDDED, timeoutMs: 200 })).toBe(
      "The receiver did not answer within 0.2 s.",
    );
  });

  it("that replies with a lot has only said that it has the notice", async () => {
    behave = () => ({ status: 204, body: "" });
    expect(await send(`${url}/short`, { rules: EMBEDDED })).toBeNull();
    behave = () => ({ status: 200, body: "x".repeat(50_000_000) });
    const before = process.memoryUsage().rss;
    expect(await send(`${url}/long`, { rules: EMBEDDED })).toBeNull();
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it("that is not there or answers with an error is named by that and nothing of its reply", async () => {
    behave = () => ({ status: 500, body: "secret of the receiver" });
    expect(await send(`${url}/fails`, { rules: EMBEDDED })).toBe("The receiver answered 500.");
    expect(await send("http://127.0.0.1:1/nobody", { rules: EMBEDDED })).toBe("The connection failed.");
  });

  it("on this machine is not reached where the hub does not run whole on one machine", async () => {
    const count = seen.length;
    expect(await send(`${url}/inside`, { rules: PRODUCTION })).toBe("The address is not allowed (NOT_HTTPS).");
    expect(seen).toHaveLength(count);
  });
});

function send(url: string, options: SendOptions): Promise<string | null> {
  return sendWebhook({ url, secret: "whsec_MDEyMzQ1Njc4OWFiY2RlZg==", id: "notice-1", body: "{}" }, options);
}

/** A name server that says what it is told. */
function resolvesTo(addresses: readonly string[]): NonNullable<SendOptions["resolve"]> {
  const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  return (_name, done) => done(null, found);
}
