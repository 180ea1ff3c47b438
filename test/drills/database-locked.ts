import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { MOST_WAITING } from "../../shared/database/database-busy.ts";
import { ENTERPRISES } from "../faults/asked-standings.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { type ApartWorld, inApartWorld } from "./frame/apart-world.ts";
import { AskedHub } from "./frame/asked-hub.ts";
import { CreditAndOthers, endLoads, judgeAnswers, type Loads } from "./frame/credit-and-others.ts";
import { DirectCalls, type DirectReply } from "./frame/direct-calls.ts";
import { Judged } from "./frame/judged.ts";
import { OBSTACLES, type Obstacle } from "./frame/locked-database.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { ProcessHealth } from "./frame/process-health.ts";
import { recoveredAfter } from "./frame/recovered.ts";
import { untilMs } from "./frame/wait.ts";

const ROUNDS = 5;
const PER_SECOND = 6;
const WARM_UP_MS = 6_000;
const FIELDS_A_CALL = 50;
/** Calls that come when the queue is full. */
const BEYOND = 30;
const EVERY_MS = 40;
const REFILL_MS = 500;
const REFUSED_WITHIN_MS = 500;
const RECOVERED_WITHIN_MS = 10_000;
const USUAL_MS = 50;
const TRUTH_WITHIN_MS = 5_000;

const AGE = "{ creditDataAge { asOf } }";
const MANY_AGES = `{ ${Array.from({ length: FIELDS_A_CALL }, (_, index) => `m${index}: creditDataAge { asOf }`).join(" ")} }`;

export const drill: Drill = {
  name: "database-locked",
  rows: ["G7"],
  shows: `The credit department's tables are locked, then its statements sleep, ${ROUNDS} times each: at most ${MOST_WAITING.toLocaleString("en")} wait, who comes then is told so by 503 within ${REFUSED_WITHIN_MS} ms, its readiness is true, and all is well afterwards.`,
  showsZh: `信用部门的表被锁、语句休眠，各 ${ROUNDS} 次：排队有上限，超出者 ${REFUSED_WITHIN_MS} 毫秒内得 503，就绪状态属实，事后自行恢复。`,
  run: (report, extent) =>
    onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(ENTERPRISES));
      return inApartWorld(databases, {}, (world) => rehearse(world, databases, extent.times(ROUNDS), report));
    }),
};

async function rehearse(
  world: ApartWorld,
  databases: HubDatabases,
  rounds: number,
  report: Report,
): Promise<readonly Figure[]> {
  const hub = new AskedHub(world.url, await world.tokenFor(SUPERVISOR));
  const asking = new CreditAndOthers(hub);
  await asking.learn();
  const direct = new DirectCalls("credit", world.urlOf("credit"));
  const loads = asking.load(PER_SECOND, PER_SECOND);
  const judged = new Judged();
  const round = new Round({ world, hub, direct, loads, migratorUrl: databases.departments.credit.migratorUrl });
  try {
    await sleep(WARM_UP_MS);
    await round.keepFull(AbortSignal.timeout(WARM_UP_MS));
    const health = [new ProcessHealth(world.gateway), new ProcessHealth(Number(world.processOf("credit").process.pid))];
    const beganMs = performance.now();
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const obstacle of OBSTACLES) report(await round.befall(obstacle));
    }
    await endLoads(loads);
    judgeAnswers(judged, loads, beganMs);
    judge(judged, round.seen);
    await health[0]?.judge(judged, "the gateway", "网关");
    await health[1]?.judge(judged, "the department", "部门");
  } finally {
    await endLoads(loads);
    await direct.close();
    await hub.close();
  }
  return judged.done(report);
}

interface RoundParts {
  readonly world: ApartWorld;
  readonly hub: AskedHub;
  readonly direct: DirectCalls;
  readonly loads: Loads;
  readonly migratorUrl: string;
}

/** What was seen in all rounds. */
interface Seen {
  readonly beyond: DirectReply[];
  readonly live: DirectReply[];
  readonly byGateway: { readonly status: number; readonly tookMs: number; readonly retryAfter: string | null }[];
  slowestRecoveryMs: number;
  slowestTruthMs: number;
}

class Round {
  readonly #parts: RoundParts;
  readonly seen: Seen = { beyond: [], live: [], byGateway: [], slowestRecoveryMs: 0, slowestTruthMs: 0 };

  constructor(parts: RoundParts) {
    this.#parts = parts;
  }

  async befall({ name, put }: Obstacle): Promise<string> {
    const { loads, migratorUrl } = this.#parts;
    const takeAway = await put(migratorUrl);
    const stop = new AbortController();
    let liftedMs = Number.NaN;
    const filling = this.keepFull(stop.signal);
    try {
      await this.#comeBeyond();
      await this.#truth(false);
      await this.#askGateway();
    } finally {
      stop.abort();
      await takeAway();
      liftedMs = performance.now();
      await filling;
    }
    const recoveryMs = await recoveredAfter(loads.credit, liftedMs, 4 * RECOVERED_WITHIN_MS);
    const truthMs = await this.#truth(true);
    this.seen.slowestRecoveryMs = Math.max(this.seen.slowestRecoveryMs, recoveryMs);
    return `${name}: right again after ${recoveryMs.toFixed(0)} ms, ready again after ${truthMs.toFixed(0)} ms`;
  }

  /** As many statements as may wait, and those that hold the connections; what is given up is asked for anew. */
  async keepFull(stop: AbortSignal): Promise<void> {
    const { direct } = this.#parts;
    const keep = async () => {
      do {
        await direct.ask(MANY_AGES);
        await sleep(REFILL_MS);
      } while (!stop.aborted);
    };
    await Promise.all(Array.from({ length: Math.ceil((1.1 * MOST_WAITING) / FIELDS_A_CALL) }, keep));
  }

  /** Calls that come when as many wait as may. */
  async #comeBeyond(): Promise<void> {
    const { direct } = this.#parts;
    await untilMs("The queue should be full", TRUTH_WITHIN_MS, async () => (await this.#isFull()) === true);
    for (let call = 0; call < BEYOND; call += 1) {
      const [reply, live] = await Promise.all([direct.ask(AGE), direct.isLive()]);
      this.seen.beyond.push(reply);
      this.seen.live.push(live);
      await sleep(EVERY_MS);
    }
  }

  async #isFull(): Promise<boolean> {
    const waits = sleep(1_000, null);
    const reply = await Promise.race([this.#parts.direct.ask(AGE), waits]);
    return reply?.status === 503;
  }

  /** Waits until both the department and the gateway say how it is. */
  async #truth(isReady: boolean): Promise<number> {
    const { direct, world } = this.#parts;
    const what = `The department and the gateway should say that it is ${isReady ? "" : "not "}ready`;
    const tookMs = await untilMs(what, 2 * RECOVERED_WITHIN_MS, async () => {
      const own = await direct.isReady();
      const told = await fetch(`${world.url}/health/ready`);
      const { parts } = (await told.json()) as { parts: readonly { name: string; ready: boolean }[] };
      const credit = parts.find(({ name }) => name === "credit");
      const others = parts.filter(({ name, ready }) => name !== "credit" && !ready);
      // The gateway stays ready: all other departments' answers stand.
      if (told.status !== 200 || others.length > 0) throw new Error("Only the credit department should not be ready.");
      return own.status === (isReady ? 200 : 503) && credit?.ready === isReady;
    });
    this.seen.slowestTruthMs = Math.max(this.seen.slowestTruthMs, tookMs);
    return tookMs;
  }

  /** What the gateway says to a question that brings nothing without the department. */
  async #askGateway(): Promise<void> {
    const { status, tookMs, headers } = await this.#parts.hub.ask(AGE, {});
    this.seen.byGateway.push({ status, tookMs, retryAfter: String(headers["retry-after"] ?? "") || null });
  }
}

function judge(judged: Judged, { beyond, live, byGateway, slowestRecoveryMs, slowestTruthMs }: Seen): void {
  const refused = beyond.filter(({ status, retryAfter }) => status === 503 && retryAfter !== null);
  judged.atLeast(
    "503 with Retry-After to those beyond the queue, in a hundred",
    "排队已满时得 503 与 Retry-After（%）",
    (100 * refused.length) / beyond.length,
    95,
  );
  const slowest = (replies: readonly { tookMs: number }[]) => Math.max(0, ...replies.map(({ tookMs }) => tookMs));
  // What the same process needs at the same time to say that it lives is the machine's share.
  const ofMachine = Math.max(0, slowest(live) - USUAL_MS);
  judged.atMost({
    ...{ what: "slowest of them, less what the machine made wait", whatZh: "其中最慢（扣除机器繁忙）" },
    ...{ value: slowest(refused) - ofMachine, most: REFUSED_WITHIN_MS, unit: "ms" },
    beside: `${slowest(refused).toFixed(0)} ms in all, ${slowest(live).toFixed(0)} ms to say that it lives, of ${refused.length}`,
  });
  const told = byGateway.filter(({ status, retryAfter }) => status === 503 && retryAfter !== null);
  judged.atMost({
    ...{
      what: "gateway's answers that bring nothing and are not 503 with Retry-After",
      whatZh: "网关未以 503 告知的空答复",
    },
    ...{ value: byGateway.length - told.length, most: 0 },
    beside: `of ${byGateway.length}, slowest ${slowest(byGateway).toFixed(0)} ms`,
  });
  judged.atMost({
    ...{ what: "until readiness is true, during and after", whatZh: "就绪状态属实用时" },
    ...{ value: slowestTruthMs, most: TRUTH_WITHIN_MS, unit: "ms" },
  });
  judged.atMost({
    ...{ what: "slowest recovery", whatZh: "最慢恢复" },
    ...{ value: slowestRecoveryMs, most: RECOVERED_WITHIN_MS, unit: "ms" },
  });
}
