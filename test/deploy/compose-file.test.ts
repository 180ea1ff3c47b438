import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { otherNamesOf, readCompose, startOrder } from "../../deploy/processes/read-compose.ts";
import { SCOPES } from "../../shared/access/scopes.ts";
import { ROOT } from "../architecture/source-files.ts";

const FILE = join(ROOT, "docker-compose.yml");
const compose = readCompose(FILE);
const raw = parse(readFileSync(FILE, "utf8").replace(/\$\{\w+:-([^}]*)\}/g, "$1"), { merge: true });
const services = Object.entries(raw.services as Record<string, Record<string, unknown>>);
// Debian has it as a package of its own.
const checker = spawnSync("docker-compose", ["version"]).status === 0 ? it : it.skip;

describe("The compose file", () => {
  const secrets = mkdtempSync(join(tmpdir(), "leader-hub-secrets-"));
  beforeAll(() => void execFileSync("sh", [join(ROOT, "deploy/make-secrets.sh"), secrets]));
  afterAll(() => rmSync(secrets, { recursive: true, force: true }));

  checker("is accepted by docker-compose, where that is installed", () => {
    const env = { ...process.env, HUB_SECRETS: secrets };
    const { status, stderr } = spawnSync("docker-compose", ["-f", FILE, "config", "--quiet"], {
      env,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("has four servers, four departments, two gateways, a balancer, a provider and Prometheus", () => {
    const running = Object.keys(compose.services).filter((name) => !name.endsWith("-prepare"));
    expect(running.sort()).toEqual(
      [
        ...["market-regulation", "procurement", "credit", "quality-award"].flatMap((name) => [name, `${name}-db`]),
        ...["balancer", "gateway-1", "gateway-2", "identity", "prometheus"],
      ].sort(),
    );
  });

  it.each(services)("gives %s a read-only root, no capability, no new privilege and limits", (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      pids_limit: expect.any(Number),
      deploy: { resources: { limits: { cpus: expect.any(String), memory: expect.any(String) } } },
    });
    expect(service.privileged).toBeUndefined();
  });

  it("publishes the balancer's port, to this machine that of Prometheus, and no other", () => {
    const published = services.flatMap(([name, { ports }]) => (ports === undefined ? [] : [[name, ports]]));
    expect(published).toEqual([
      ["balancer", ["8443:8443"]],
      ["prometheus", ["127.0.0.1:9090:9090"]],
    ]);
  });

  it("has Prometheus ask every part of ours for its figures", () => {
    const { scrape_configs: scraped } = parse(readFileSync(join(ROOT, "deploy/prometheus/prometheus.yml"), "utf8"));
    const targets = scraped.flatMap((job: { static_configs: { targets: string[] }[] }) =>
      job.static_configs.flatMap((group) => group.targets),
    );
    const telling = Object.entries(compose.services).flatMap(([name, { environment, expose }]) =>
      environment.HUB_METRICS_PORT === undefined || !expose.includes(environment.HUB_METRICS_PORT)
        ? []
        : [`${name}:${environment.HUB_METRICS_PORT}`],
    );
    expect(targets.sort()).toEqual(telling.sort());
    expect(telling).toHaveLength(7);
  });

  it("hands out each secret as a file, and every one that it names is made", () => {
    const used = new Set(services.flatMap(([, { secrets: own = [] }]) => own as string[]));
    expect([...used].sort()).toEqual(Object.keys(compose.secrets).sort());
    const made = new Set(readdirSync(secrets));
    expect([...used].filter((name) => !made.has(name))).toEqual([]);
    const values = services.flatMap(([, { environment = {} }]) => Object.values(environment as object).map(String));
    expect(values.filter((value) => /postgres(ql)?:|PRIVATE KEY/.test(value))).toEqual([]);
  });

  it("lets a department have its own secrets and nobody else's", () => {
    const departments = ["market-regulation", "procurement", "credit", "quality-award"];
    for (const [name, { secrets: own = [] }] of services) {
      const foreign = departments.filter((each) => !name.startsWith(each));
      expect((own as string[]).filter((secret) => foreign.some((each) => secret.startsWith(each)))).toEqual([]);
    }
  });

  it("starts nothing before what it needs", () => {
    const order = startOrder(compose);
    for (const [name, { depends_on: needed }] of Object.entries(compose.services)) {
      for (const other of Object.keys(needed)) expect(order.indexOf(other)).toBeLessThan(order.indexOf(name));
    }
  });

  it("names the balancer by its address and its public name, and reads both as they stand", () => {
    const balancer = compose.services.balancer;
    expect(balancer === undefined ? [] : otherNamesOf(balancer)).toEqual(["hub.localhost", "172.29.40.10"]);
    expect(compose.services["gateway-1"]?.environment.HUB_TRUSTED_PROXIES).toBe("172.29.40.10");
  });

  it("asks for all scopes at a sign-in in a browser", () => {
    const scope = compose.services["gateway-1"]?.environment.HUB_OIDC_WEB_SCOPE;
    expect(scope?.split(" ")).toEqual(["openid", "profile", ...SCOPES]);
  });
});

describe("The image", () => {
  const dockerfile = readFileSync(join(ROOT, "Dockerfile"), "utf8");

  it("runs as an account without privileges and copies only what was built", () => {
    const final = dockerfile.slice(dockerfile.lastIndexOf("FROM "));
    expect(final).toMatch(/^USER node$/m);
    expect(final.match(/^COPY .+$/gm)).toEqual(["COPY --from=build /hub /hub"]);
  });

  it("never contains secrets or data of whoever builds it", () => {
    const left = readFileSync(join(ROOT, ".dockerignore"), "utf8").split("\n");
    expect(left).toEqual(expect.arrayContaining([".git", ".data", "deploy/secrets", "node_modules"]));
  });
});
