import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writePublished } from "../../gateway/supergraph/published-file.ts";
import { SUPERGRAPH_FILE } from "../../schema/compose.ts";
import { freePort } from "../../shared/database/embedded-port.ts";
import { BAD_SUPERGRAPHS, type BadSupergraph, goodSupergraphs } from "../faults/supergraph-candidates.ts";
import { CODES } from "../federation/invented-values.ts";
import type { Drill, Report } from "./drill.ts";
import { type HubChild, startHubChild } from "./frame/hub-child.ts";
import { startInventedServers } from "./frame/invented-servers.ts";
import { inOwnFolder } from "./frame/own-databases.ts";
import { percentile, SteadyLoad } from "./frame/steady-load.ts";
import { untilMs } from "./frame/wait.ts";

const PER_SECOND = 50;
const IN_FORCE_MS = 15_000;
const BETWEEN = 4;
const QUESTION = `query ($uscc: USCC!) {
  standing(uscc: $uscc, validOn: "2022-06-15", knownAt: "2022-07-01T00:00:00Z") {
    uscc titles { state } enterprise { name } ban { id }
  }
}`;

export const drill: Drill = {
  name: "supergraph-published",
  rows: ["G10"],
  shows: `Under ${PER_SECOND} requests a second ${BAD_SUPERGRAPHS.length} bad supergraphs and 5 good ones are published to a gateway: no request fails, each bad one is refused with its reason, each good one is in force.`,
  showsZh: `在每秒 ${PER_SECOND} 次请求下向网关发布 ${BAD_SUPERGRAPHS.length} 份有误和 5 份正确的超级图：没有请求失败，有误的逐一按理由拒绝，正确的逐一生效。`,
  run: (report, extent) =>
    inOwnFolder(async (folder) => {
      const committed = readFileSync(SUPERGRAPH_FILE, "utf8");
      const goods = goodSupergraphs(committed);
      // With the field that the last ones leave out.
      const departments = await startInventedServers(goods[2] ?? committed);
      const file = join(folder, "supergraph.graphql");
      const metricsPort = await freePort(null);
      const gateway = await startHubChild(join(folder, "data"), {
        ...departments.environment,
        ...{ HUB_SUPERGRAPH: file, HUB_METRICS_PORT: String(metricsPort), HUB_RATE_LIMIT_ADDRESS: "off" },
      });
      const published = new Publishing(file, gateway, metricsPort, report);
      const url = `${gateway.url}/graphql`;
      const { body, answer } = await answeredQuestion(url);
      // Invented from the question, an answer is the same for ever, whatever the graph by which it is asked.
      const accepts = (status: number, text: string) => status === 200 && text === answer;
      const load = new SteadyLoad({ url, perSecond: PER_SECOND, next: () => ({ body }), accepts });
      try {
        await publishAll(published, committed, goods, BAD_SUPERGRAPHS.slice(0, extent.times(BAD_SUPERGRAPHS.length)));
      } finally {
        const { asked, failures, tookMs } = await load.end();
        await gateway.end("SIGTERM");
        departments.close();
        published.tellLoad(asked, failures, tookMs);
      }
      return published.figures();
    }),
};

/** A question of which no part is invented to fail. */
async function answeredQuestion(url: string): Promise<{ body: string; answer: string }> {
  for (const uscc of CODES) {
    const body = JSON.stringify({ query: QUESTION, variables: { uscc } });
    const answer = await post(url, body);
    if (!answer.includes('"errors"')) return { body, answer };
  }
  throw new Error("A question should be answered whole before anything is published.");
}

async function post(url: string, body: string): Promise<string> {
  const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  return answer.text();
}

/** A good one after every fourth bad one; each good one allows what the one before had not. */
async function publishAll(
  published: Publishing,
  committed: string,
  goods: readonly string[],
  bads: readonly BadSupergraph[],
): Promise<void> {
  let inForce = committed;
  const left = [...goods];
  for (const [index, bad] of bads.entries()) {
    await published.refused(bad, inForce);
    const next = index % BETWEEN === BETWEEN - 1 || bads.length <= BETWEEN ? left.shift() : undefined;
    if (next === undefined) continue;
    await published.inForce(next);
    inForce = next;
  }
  for (const next of left) await published.inForce(next);
  await published.answers("{ procurementAdvice }");
}

class Publishing {
  readonly #file: string;
  readonly #gateway: HubChild;
  readonly #metricsUrl: string;
  readonly #report: Report;
  readonly #refusedMs: number[] = [];
  readonly #tookMs: number[] = [];
  #load = { asked: 0, slowestMs: 0, p99Ms: 0 };

  constructor(file: string, gateway: HubChild, metricsPort: number, report: Report) {
    this.#file = file;
    this.#gateway = gateway;
    this.#metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
    this.#report = report;
  }

  async refused({ name, kind, spoil }: BadSupergraph, inForce: string): Promise<void> {
    const before = this.#gateway.log.length;
    const spoilt = spoil(inForce);
    if (spoilt === inForce) throw new Error(`${name} is no other supergraph than that in force.`);
    writePublished(this.#file, spoilt);
    const ms = await untilMs(`${name} should be refused`, IN_FORCE_MS, () => this.#told("is refused", before) !== null);
    this.#refusedMs.push(ms);
    const { reasons = [] } = JSON.parse(this.#told("is refused", before) ?? "{}");
    if (!(await this.#figures()).includes(sha256(inForce))) throw new Error(`${name} took the place of a good one.`);
    this.#report(
      `refused after ${ms.toFixed(0)} ms, ${name} (${kind}): ${String(reasons[0]).replace(`${this.#file}:`, "").slice(0, 240)}`,
    );
    if (reasons.length === 0) throw new Error(`${name} is refused without a reason.`);
  }

  async inForce(sdl: string): Promise<void> {
    writePublished(this.#file, sdl);
    const sha = sha256(sdl);
    const ms = await untilMs("A good supergraph should be in force", IN_FORCE_MS, async () =>
      (await this.#figures()).includes(sha),
    );
    this.#tookMs.push(ms);
    this.#report(`in force after ${ms.toFixed(0)} ms: ${sha.slice(0, 12)}`);
  }

  /** Asks for what only a published graph has. */
  async answers(query: string): Promise<void> {
    const text = await post(`${this.#gateway.url}/graphql`, JSON.stringify({ query }));
    if (text.includes('"errors"')) throw new Error(`A new field is not answered: ${text}`);
  }

  tellLoad(asked: number, failures: readonly string[], tookMs: readonly number[]): void {
    this.#load = { asked, slowestMs: tookMs.at(-1) ?? 0, p99Ms: percentile(tookMs, 0.99) };
    if (failures.length > 0)
      throw new Error(`${failures.length} of ${asked} failed: ${failures.slice(0, 5).join("; ")}`);
  }

  figures() {
    const { asked, slowestMs, p99Ms } = this.#load;
    const worst = (times: readonly number[]) => `${(Math.max(0, ...times) / 1000).toFixed(1)} s at worst`;
    return [
      { what: "failed requests", whatZh: "失败的请求", measured: `0 of ${asked}`, limit: "0" },
      {
        ...{ what: "bad supergraphs refused", whatZh: "被拒绝的有误超级图" },
        ...{ measured: `${this.#refusedMs.length}, ${worst(this.#refusedMs)}`, limit: "all" },
      },
      {
        ...{ what: "good supergraphs in force", whatZh: "生效的正确超级图" },
        ...{ measured: `${this.#tookMs.length}, ${worst(this.#tookMs)}`, limit: `${IN_FORCE_MS / 1000} s` },
      },
      {
        ...{ what: "slowest request, p99", whatZh: "最慢请求、p99" },
        ...{ measured: `${slowestMs.toFixed(0)} ms, ${p99Ms.toFixed(0)} ms`, limit: "-" },
      },
    ];
  }

  #told(words: string, since: number): string | null {
    return this.#gateway.log.slice(since).find((line) => line.includes(words)) ?? null;
  }

  async #figures(): Promise<string> {
    return (await fetch(this.#metricsUrl)).text();
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
