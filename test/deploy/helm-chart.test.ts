import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { ROOT } from "../architecture/source-files.ts";
import { renderChart } from "./render-chart.ts";

const CHART = join(ROOT, "deploy/helm/leader-hub");
const helm = spawnSync("helm", ["version"]).status === 0 ? it : it.skip;

// biome-ignore lint/suspicious/noExplicitAny: documents of Kubernetes, of which each test names what it reads
type Document = any;

const all = renderChart(CHART, "city") as Document[];
const kinds = (kind: string) => all.filter((document) => document.kind === kind);
const named = (kind: string) =>
  kinds(kind)
    .map(({ metadata }) => metadata.name)
    .sort();
const EVERY_PART = ["gateway", ...SUBGRAPHS].map((name) => `city-${name}`).sort();

describe("The chart", () => {
  helm("passes helm lint and helm template, where helm is installed", () => {
    expect(spawnSync("helm", ["lint", "--strict", CHART], { encoding: "utf8" })).toMatchObject({ status: 0 });
    expect(spawnSync("helm", ["template", "city", CHART], { encoding: "utf8" })).toMatchObject({ status: 0 });
  });

  it("has a version, and that of the product", () => {
    const chart = parse(readFileSync(join(CHART, "Chart.yaml"), "utf8"));
    const product = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(chart).toMatchObject({ apiVersion: "v2", name: "leader-hub", type: "application" });
    expect(chart.appVersion).toBe(product.version);
  });

  it.each(["Deployment", "Service", "PodDisruptionBudget", "HorizontalPodAutoscaler", "NetworkPolicy"])(
    "has a %s for the gateways and for each department",
    (kind) => {
      expect(named(kind).filter((name) => !name.endsWith("-migrations"))).toEqual(EVERY_PART);
    },
  );

  it("gives no two documents of a kind one name, and every one of them what Kubernetes asks for", () => {
    const names = all.map(({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { metadata } of all) expect(metadata.labels["app.kubernetes.io/instance"]).toBe("city");
  });

  it("rolls without taking a pod away first, and never lets two be evicted at once", () => {
    for (const { spec } of kinds("Deployment")) {
      expect(spec.strategy.rollingUpdate).toEqual({ maxUnavailable: 0, maxSurge: 1 });
      expect(spec.replicas).toBeUndefined();
    }
    for (const { spec } of kinds("PodDisruptionBudget")) expect(spec.maxUnavailable).toBe(1);
  });

  it("selects by labels that its pods have", () => {
    for (const { spec } of kinds("Deployment")) {
      expect(spec.template.metadata.labels).toEqual(spec.selector.matchLabels);
    }
    const pods = kinds("Deployment").map(({ spec }) => spec.template.metadata.labels);
    for (const { spec } of kinds("Service")) expect(pods).toContainEqual(spec.selector);
    for (const { spec } of kinds("PodDisruptionBudget")) expect(pods).toContainEqual(spec.selector.matchLabels);
    for (const { spec } of kinds("HorizontalPodAutoscaler")) {
      expect(named("Deployment")).toContain(spec.scaleTargetRef.name);
    }
  });

  it("runs everything without privileges, on a root that cannot be written", () => {
    for (const { spec } of [...kinds("Deployment"), ...kinds("Job")]) {
      const pod = spec.template.spec;
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      });
      for (const container of pod.containers) {
        expect(container.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        });
        expect(container.resources.limits.memory).toBeDefined();
      }
    }
  });

  it("contains no secret, and mounts each that it uses", () => {
    expect(kinds("Secret")).toEqual([]);
    for (const { spec } of [...kinds("Deployment"), ...kinds("Job")]) {
      const { volumes, containers } = spec.template.spec;
      const names = volumes.map((volume: Document) => volume.name);
      for (const { volumeMounts, env } of containers) {
        expect(volumeMounts.map((mount: Document) => mount.name).sort()).toEqual([...names].sort());
        const paths = volumeMounts.map((mount: Document) => mount.mountPath);
        const files = env
          .map(({ value }: Document) => String(value))
          .filter((value: string) => value.startsWith("/run/"));
        for (const file of files) expect(paths.some((path: string) => file.startsWith(`${path}/`))).toBe(true);
      }
    }
  });

  it("migrates before anything is replaced, the register last", () => {
    const jobs = kinds("Job").map(({ metadata }) => [
      metadata.name,
      Number(metadata.annotations["helm.sh/hook-weight"]),
      metadata.annotations["helm.sh/hook"],
    ]);
    const last = jobs.toSorted(([, a], [, b]) => Number(b) - Number(a))[0];
    expect(last?.[0]).toBe("city-market-regulation-migrate");
    expect(new Set(jobs.map(([, , hook]) => hook))).toEqual(new Set(["pre-install,pre-upgrade"]));
    expect(jobs).toHaveLength(SUBGRAPHS.length);
  });

  it("tells gateways where every department is, by TLS", () => {
    const gateway = kinds("Deployment").find(({ metadata }) => metadata.name === "city-gateway");
    const env = gateway.spec.template.spec.containers[0].env as { name: string; value: string }[];
    const urls = env.filter(({ name }) => /^[A-Z_]+_URL$/.test(name) && name !== "HUB_PUBLIC_URL");
    expect(urls.map(({ value }) => value).sort()).toEqual(
      SUBGRAPHS.map((name) => `https://city-${name}:4000/graphql`).sort(),
    );
    for (const { value } of urls) expect(named("Service")).toContain(new URL(value).hostname);
  });

  it("lets only gateways ask a department", () => {
    for (const { metadata, spec } of kinds("NetworkPolicy")) {
      expect(spec.policyTypes).toEqual(["Ingress", "Egress"]);
      if (metadata.name === "city-gateway" || metadata.name === "city-migrations") continue;
      const [{ from }] = spec.ingress;
      expect(from).toEqual([
        { podSelector: { matchLabels: expect.objectContaining({ "app.kubernetes.io/component": "gateway" }) } },
      ]);
    }
  });

  it("leaves out what is switched off, and has an ingress where one is wanted", () => {
    const off = renderChart(CHART, "city", { networkPolicy: { enabled: false } }) as Document[];
    expect(off.filter(({ kind }) => kind === "NetworkPolicy" || kind === "Ingress")).toEqual([]);
    const ingress = { enabled: true, className: "nginx", annotations: {}, host: "hub.example", tlsSecret: "hub-tls" };
    const on = renderChart(CHART, "city", { ingress }) as Document[];
    expect(on.filter(({ kind }) => kind === "Ingress")).toHaveLength(1);
  });

  it("tells figures to Prometheus with a token where that is wanted, and nowhere else", () => {
    expect(JSON.stringify(all)).not.toContain("METRICS");
    const metrics = { enabled: true, port: 9464, tokenSecret: "figures", namespace: "watching" };
    const on = renderChart(CHART, "city", { metrics }) as Document[];
    const deployments = on.filter(({ kind }) => kind === "Deployment");
    expect(deployments).toHaveLength(EVERY_PART.length);
    for (const { spec } of deployments) {
      const { metadata, spec: pod } = spec.template;
      expect(metadata.annotations).toMatchObject({ "prometheus.io/scrape": "true", "prometheus.io/port": "9464" });
      const [{ env, ports, volumeMounts }] = pod.containers;
      const settings = Object.fromEntries(env.map(({ name, value }: Document) => [name, value]));
      expect(settings).toMatchObject({
        HUB_METRICS_HOST: "0.0.0.0",
        HUB_METRICS_PORT: "9464",
        HUB_METRICS_TOKEN_FILE: "/run/secrets/metrics/token",
      });
      expect(ports).toContainEqual({ name: "metrics", containerPort: 9464 });
      expect(volumeMounts).toContainEqual({ name: "metrics", mountPath: "/run/secrets/metrics", readOnly: true });
      expect(pod.volumes).toContainEqual({ name: "metrics", secret: { secretName: "figures" } });
    }
    const policies = on.filter(({ kind, metadata }) => kind === "NetworkPolicy" && EVERY_PART.includes(metadata.name));
    for (const { spec } of policies) {
      const [{ namespaceSelector }] = spec.ingress[1].from;
      expect(namespaceSelector.matchLabels).toEqual({ "kubernetes.io/metadata.name": "watching" });
      expect(spec.ingress[1].ports).toEqual([{ port: 9464 }]);
    }
  });
});
