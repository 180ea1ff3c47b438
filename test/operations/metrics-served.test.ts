import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetch } from "undici";
import { ownText } from "../../shared/metrics/figures.ts";
import { tellProcess } from "../../shared/metrics/process-figures.ts";
import { serveMetrics } from "../../shared/metrics/serve-metrics.ts";
import { readEnvironment } from "../../shared/server/environment.ts";
import type { Endpoint } from "../../shared/server/http-endpoint.ts";
import { metricsAddress } from "../../shared/server/metrics-address.ts";

const TOKEN = "a-token-of-the-monitoring";

describe("The figures of a process", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-metrics-"));
  const tokenFile = join(folder, "token");
  beforeAll(() => writeFileSync(tokenFile, `${TOKEN}\n`));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are told to nobody unless a port is given", () => {
    expect(metricsAddress(readEnvironment([], {}))).toBeNull();
  });

  it("are told on this machine only, unless it is said otherwise", () => {
    const environment = readEnvironment([], { HUB_METRICS_PORT: "9464" });
    expect(metricsAddress(environment)).toEqual({ host: "127.0.0.1", port: 9464, token: null, tls: null });
  });

  it.each(["0.0.0.0", "10.1.2.3", "::", "hub.example"])("are not told at %s to who brings no token", (host) => {
    const beyond = { HUB_METRICS_PORT: "9464", HUB_METRICS_HOST: host };
    expect(() => readEnvironment([], beyond)).toThrow("HUB_METRICS_TOKEN_FILE should name a file with the token");
    expect(readEnvironment([], { ...beyond, HUB_METRICS_TOKEN_FILE: tokenFile }).metrics.token).toBe(TOKEN);
  });

  it("refuse a token that is short, and one that is not there, and repeat neither", () => {
    const short = join(folder, "short");
    writeFileSync(short, "secret");
    for (const file of [short, join(folder, "none")]) {
      const read = () => readEnvironment([], { HUB_METRICS_TOKEN_FILE: file });
      expect(read).toThrow("a token of 16 characters or more");
      expect(read).not.toThrow("secret");
    }
  });

  it("cross no network in the clear in production mode", () => {
    const settings = { HUB_METRICS_PORT: "9464", HUB_METRICS_HOST: "0.0.0.0", HUB_METRICS_TOKEN_FILE: tokenFile };
    const environment = readEnvironment([], { ...settings, HUB_MODE: "production" });
    expect(() => metricsAddress(environment)).toThrow("set HUB_TLS_CERTIFICATE and HUB_TLS_KEY");
  });

  describe("where a token is asked for", () => {
    let endpoint: Endpoint;
    beforeAll(async () => {
      tellProcess({ dataDir: folder, certificate: null });
      endpoint = await serveMetrics(ownText, { host: "127.0.0.1", port: 0, token: TOKEN });
    });
    afterAll(() => endpoint.close());

    const get = (path: string, headers = {}) => fetch(`${endpoint.url}${path}`, { headers });

    it("are Prometheus' text", async () => {
      const answer = await get("/metrics", { authorization: `Bearer ${TOKEN}` });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        "text/plain; version=0.0.4; charset=utf-8",
      ]);
      expect(await answer.text()).toContain("# TYPE process_resident_memory_bytes gauge");
    });

    it("are for nobody else, and nothing else is there", async () => {
      expect((await get("/metrics")).status).toBe(401);
      expect((await get("/metrics", { authorization: `Bearer ${TOKEN}x` })).status).toBe(401);
      expect((await get("/graphql", { authorization: `Bearer ${TOKEN}` })).status).toBe(404);
      const posted = await fetch(`${endpoint.url}/metrics`, { method: "POST" });
      expect(posted.status).toBe(405);
    });
  });
});
