import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { BANK } from "../decisions/askers.ts";
import { ENTERPRISES } from "../faults/asked-standings.ts";
import { type FaultProxy, startFaultProxy } from "../faults/fault-proxy.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { takeOver } from "../harness/history.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { type ApartWorld, inApartWorld } from "./frame/apart-world.ts";
import { AskedHub, type HubAnswer } from "./frame/asked-hub.ts";
import { HeardCalls } from "./frame/heard-calls.ts";
import { Judged } from "./frame/judged.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { recordedDecisions } from "./frame/recorded-decisions.ts";

const REQUESTS = 4_000;
/** Every fourth is for a decision of record. */
const QUESTIONS_FOR_A_DECISION = 3;
const CALLERS = 8;
const MOST_CALLS = 1.1;
const PAUSE_MS = 100;
const PATIENCE = 200;
const PURPOSE = { "hub-purpose": "credit-review" };

const QUESTION = `query ($uscc: USCC!) { standing(uscc: $uscc, validOn: "2022-06-15") {
  creditSupport(jurisdiction: "120000") { determination } } }`;
const DECIDE = `mutation ($input: CreditDecisionIssueInput!) {
  creditDecisionIssue(input: $input) { decision { id } errors { code } } }`;

export const drill: Drill = {
  name: "retry-storm",
  rows: ["G5"],
  shows: `Half of the credit department's replies are 503, before or after it did what it was asked, in ${REQUESTS.toLocaleString("en")} requests: the gateway repeats nothing, and each key has one decision.`,
  showsZh: `信用部门半数回复为 503（执行前或执行后），共 ${REQUESTS.toLocaleString("en")} 个请求：网关从不重发，每个键仅一项决定。`,
  run: (report, extent) =>
    onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(ENTERPRISES));
      const heard = new HeardCalls();
      const proxies: FaultProxy[] = [];
      const before = async (name: string, url: string) => {
        if (name !== "credit") return url;
        const proxy = await startFaultProxy(() => url, heard.hear);
        proxies.push(proxy);
        return proxy.url;
      };
      const use = (world: ApartWorld) => rehearse(world, databases, { heard, proxies }, extent.times(REQUESTS), report);
      return inApartWorld(databases, { before }, use).finally(() => Promise.all(proxies.map((each) => each.close())));
    }),
};

interface Between {
  readonly heard: HeardCalls;
  readonly proxies: readonly FaultProxy[];
}

async function rehearse(
  world: ApartWorld,
  databases: HubDatabases,
  { heard, proxies }: Between,
  requests: number,
  report: Report,
): Promise<readonly Figure[]> {
  const hub = new AskedHub(world.url, await world.tokenFor(BANK));
  const judged = new Judged();
  try {
    const storm = new Storm(hub);
    await storm.untilCalm();
    // A quarter is refused before the department hears of it, and a third of the rest after it has done it: a half.
    storm.asked.clear();
    heard.begin(() => Math.random() < 1 / 4);
    for (const proxy of proxies) {
      proxy.spoil((body) => (Math.random() < 1 / 3 ? { status: 503, body: "{}" } : { body }));
    }
    await storm.ask(requests, report);
    heard.end();
    for (const proxy of proxies) proxy.spoil(null);
    judge(judged, storm, heard);
    await storm.untilCalm();
    await storm.askAgainForAll();
    const recorded = await recordedDecisions(databases.departments.credit.migratorUrl);
    const several = [...storm.told.values()].filter((ids) => ids.size !== 1).length;
    judged.atMost({
      ...{ what: "keys with another number of decisions than one", whatZh: "决定数不为一的键" },
      ...{ value: several + Math.abs(recorded.size - storm.told.size), most: 0 },
      beside: `${storm.told.size} keys, ${recorded.size} decisions on record`,
    });
  } finally {
    await hub.close();
  }
  return judged.done(report);
}

function judge(judged: Judged, { asked, refused }: Storm, heard: HeardCalls): void {
  judged.atLeast("requests that met a 503 or an open breaker", "遇到 503 或熔断的请求", refused, asked.size / 4);
  const { requests, calls, mutations, mostOfOneRequest, repeatedMutations } = heard.count();
  judged.atMost({
    ...{ what: "calls of the department, against requests that came to it", whatZh: "调用次数与到达部门的请求数之比" },
    ...{ value: calls / requests, most: MOST_CALLS, unit: "times" },
    beside: `${calls} calls, ${mutations} of them for decisions, of ${asked.size} requests; the others met the open breaker`,
  });
  judged.atMost({
    ...{ what: "calls for the request with most of them", whatZh: "单个请求最多调用次数" },
    ...{ value: mostOfOneRequest, most: 1 },
  });
  judged.atMost({
    ...{ what: "mutations that came more than once for one request", whatZh: "网关重发的变更" },
    ...{ value: repeatedMutations, most: 0 },
  });
}

/** Callers who ask and decide through the storm; each request has an id of its own. */
class Storm {
  readonly #hub: AskedHub;
  /** Ids of requests. */
  readonly asked = new Set<string>();
  /** What was told for each key. */
  readonly told = new Map<string, Set<string>>();
  /** Requests that got no answer of the department's. */
  refused = 0;

  constructor(hub: AskedHub) {
    this.#hub = hub;
  }

  async ask(requests: number, report: Report): Promise<void> {
    let next = 0;
    const caller = async () => {
      while (next < requests) {
        next += 1;
        if (next % Math.ceil(requests / 5) === 0) report(`${next} requests`);
        await (next % (QUESTIONS_FOR_A_DECISION + 1) === 0 ? this.#decide(randomUUID()) : this.#question());
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
  }

  /** Until one question after the other is answered. */
  async untilCalm(): Promise<void> {
    for (let calm = 0, turn = 0; calm < 5; turn += 1) {
      const { errors } = await this.#put(QUESTION, { uscc: syntheticCode(0) });
      calm = errors.length === 0 ? calm + 1 : 0;
      if (turn > PATIENCE) throw new Error("The department should answer again.");
      if (calm === 0) await sleep(PAUSE_MS);
    }
  }

  /** With each key once more, as a caller does who has got no answer. */
  async askAgainForAll(): Promise<void> {
    for (const key of this.told.keys()) await this.#decide(key);
  }

  async #question(): Promise<void> {
    const { errors } = await this.#put(QUESTION, { uscc: syntheticCode(this.asked.size % ENTERPRISES) });
    if (errors.length > 0) await this.#wasRefused();
  }

  async #decide(idempotencyKey: string): Promise<void> {
    const ids = this.told.get(idempotencyKey) ?? new Set<string>();
    this.told.set(idempotencyKey, ids);
    const question = { uscc: syntheticCode(0), jurisdiction: "120000" };
    const input = { ...question, purpose: "credit-review", legalBasis: "商业银行法第35条", idempotencyKey };
    const { data, errors } = await this.#put(DECIDE, { input });
    const issued = Object(data?.creditDecisionIssue);
    if (typeof issued.decision?.id === "string") ids.add(issued.decision.id);
    else if (errors.length > 0) await this.#wasRefused();
    else throw new Error(`A decision was expected: ${JSON.stringify(issued)}`);
  }

  /** Callers wait a moment, or most requests would only meet the open breaker. */
  async #wasRefused(): Promise<void> {
    this.refused += 1;
    await sleep(PAUSE_MS);
  }

  #put(query: string, variables: object): Promise<HubAnswer> {
    const requestId = randomUUID();
    this.asked.add(requestId);
    return this.#hub.ask(query, variables, { ...PURPOSE, "x-request-id": requestId });
  }
}
