import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import "../../shared/metrics/department-figures.ts";
import "../../shared/metrics/meters.ts";
import { tellProcess } from "../../shared/metrics/process-figures.ts";
import { registry } from "../../shared/metrics/registry.ts";
import { ROOT } from "../architecture/source-files.ts";

const ALERTS_FILE = join(ROOT, "deploy/prometheus/alerts.yml");
const Alert = z.strictObject({
  alert: z.string().regex(/^LeaderHub[A-Z]\w+$/),
  expr: z.string().min(1),
  for: z.string().regex(/^\d+[smh]$/),
  labels: z.strictObject({ severity: z.enum(["critical", "warning"]) }),
  annotations: z.strictObject({ summary: z.string(), summary_zh: z.string(), runbook_url: z.string() }),
});
const Groups = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string(), rules: z.array(Alert).min(1) })),
});
const alerts = Groups.parse(parse(readFileSync(ALERTS_FILE, "utf8"))).groups.flatMap(({ rules }) => rules);
const board = JSON.parse(readFileSync(join(ROOT, "deploy/grafana/leader-hub.json"), "utf8"));
const panels: { title: string; type: string; targets?: { expr: string }[] }[] = board.panels;
const expressions = [
  ...alerts.map(({ alert, expr }) => [alert, expr] as const),
  ...panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr] as const)),
];
const page = readFileSync(join(ROOT, "docs/operations.md"), "utf8");
const promtool = spawnSync("promtool", ["--version"]).status === 0 ? it : it.skip;

// Words of the query language, and what Prometheus itself tells of every target and alert.
const LANGUAGE =
  /^(sum|max|min|count|by|on|unless|or|and|offset|rate|increase|abs|time|topk|vector|histogram_quantile)$/;
const OF_PROMETHEUS = new Set(["up", "ALERTS"]);
const LABELS_OF_PROMETHEUS = ["job", "instance", "worker", "le", "alertstate", "alertname", "severity"];

describe("The alerts and the board", () => {
  beforeAll(() => tellProcess({ dataDir: ROOT, certificate: null }));

  it.each(expressions)("%s asks only for figures that are told, by labels that they have", (_whose, expr) => {
    const served = new Map(registry.getMetricsAsArray().map((metric) => [metric.name, labelsOf(metric)]));
    // A histogram is told as three series.
    const figureOf = (name: string) => (served.has(name) ? name : name.replace(/_(bucket|count|sum)$/, ""));
    const bare = expr.replace(/\{[^}]*\}|\[[^\]]*\]|\b(by|on) \([^)]*\)/g, " ");
    const words = [...bare.matchAll(/(?<![\w.])[a-zA-Z_]\w*/g)].map(([word]) => word);
    const figures = words.filter((word) => !LANGUAGE.test(word) && !/_over_time$/.test(word));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((name) => !served.has(figureOf(name)) && !OF_PROMETHEUS.has(name))).toEqual([]);
    const known = new Set([...LABELS_OF_PROMETHEUS, ...figures.flatMap((name) => served.get(figureOf(name)) ?? [])]);
    const selected = [...expr.matchAll(/[{,]\s*(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, label]) => String(label));
    const grouped = [...expr.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(([, list]) => String(list).split(/,\s*/));
    expect([...selected, ...grouped].filter((label) => !known.has(label))).toEqual([]);
  });

  it.each(alerts)("$alert has a section of its own, with what to do, in both languages", ({ alert, annotations }) => {
    expect(annotations.runbook_url).toBe(`docs/operations.md#${alert.toLowerCase()}`);
    expect(annotations.summary_zh).toMatch(/\p{Script=Han}/u);
    const [, section = ""] = page.split(`\n### ${alert}\n`);
    const text = section.split(/\n##/)[0] ?? "";
    for (const part of ["**Means**", "**Users see**", "**Look at**", "**Do**", "**中文**"])
      expect(text).toContain(part);
  });

  it("have names of their own, and no section is left without an alert", () => {
    const names = alerts.map(({ alert }) => alert);
    expect(new Set(names).size).toBe(names.length);
    expect([...page.matchAll(/^### (LeaderHub\w+)$/gm)].map(([, name]) => name).sort()).toEqual(names.sort());
  });

  it("name commands of the hub that there are", () => {
    const commands = [...page.matchAll(/npm run (?:--silent )?hub -- ([\w-]+)/g)].map(([, command]) => String(command));
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "hub/cli.ts", "--help"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect([...new Set(commands)].filter((command) => !new RegExp(`^ +${command}\\b`, "m").test(stdout))).toEqual([]);
  });

  it("are titled in Chinese and English on the board", () => {
    for (const { title } of panels) expect(title).toMatch(/^[A-Z].*\p{Script=Han}/u);
    expect(panels.length).toBeGreaterThan(20);
  });

  promtool("are accepted by promtool, where that is installed", () => {
    const { status, stderr } = spawnSync("promtool", ["check", "rules", ALERTS_FILE], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

function labelsOf(metric: object): string[] {
  return "labelNames" in metric ? [...(metric.labelNames as string[])] : [];
}
