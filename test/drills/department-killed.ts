import { setTimeout as sleep } from "node:timers/promises";
import { ANSWERS_A_REQUEST, ENTERPRISES, StandingsJudge } from "../faults/asked-standings.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { type ApartWorld, inApartWorld } from "./frame/apart-world.ts";
import { AskedHub } from "./frame/asked-hub.ts";
import { Judged } from "./frame/judged.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { ProcessHealth } from "./frame/process-health.ts";

const ROUNDS = 200;
const ANSWERS = 10_000;
const KILLED_WITHIN_MS = 50;
const SLOWEST_MS = 3_100;
const RECOVERED_WITHIN_MS = 5_000;
const PAUSE_MS = 250;
const WARM_UP = 60;
const KNOWN_AT = "2022-07-01T00:00:00Z";

export const drill: Drill = {
  name: "department-killed",
  rows: ["G1"],
  shows: `${ROUNDS} times the credit department is killed up to ${KILLED_WITHIN_MS} ms after a request went out: its answers are UNDETERMINED, all others stand, none of ${ANSWERS.toLocaleString("en")} is false.`,
  showsZh: `请求发出后 ${KILLED_WITHIN_MS} 毫秒内强制结束信用部门，共 ${ROUNDS} 次：该部门答复为无法判定，其余照常，${ANSWERS.toLocaleString("en")} 个回答中没有一个误判。`,
  run: (report, extent) =>
    onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(ENTERPRISES));
      return inApartWorld(databases, {}, (world) => rehearse(world, extent.times(ROUNDS), report));
    }),
};

async function rehearse(world: ApartWorld, rounds: number, report: Report): Promise<readonly Figure[]> {
  const hub = new AskedHub(world.url, await world.tokenFor(SUPERVISOR));
  try {
    // The first question is planned while it is asked.
    await hub.standings(KNOWN_AT);
    const judge = new StandingsJudge((await hub.standings(KNOWN_AT)).standings);
    for (let asked = 0; asked < WARM_UP; asked += 1) await hub.standings(KNOWN_AT);
    const health = new ProcessHealth(world.gateway);
    hub.slowest.ms = 0;
    const killing = new Killing(world, hub, judge);
    for (let round = 1; round <= rounds; round += 1) {
      await killing.round();
      if (round % Math.ceil(rounds / 10) === 0) report(`${round} rounds, ${judge.seen.answers} answers, none false`);
    }
    return await figuresOf(killing, hub, judge, health, report, rounds);
  } finally {
    await hub.close();
  }
}

class Killing {
  readonly #world: ApartWorld;
  readonly #hub: AskedHub;
  readonly #judge: StandingsJudge;
  slowestRecoveryMs = 0;
  /** Rounds in which the kill met the question under way. */
  met = 0;

  constructor(world: ApartWorld, hub: AskedHub, judge: StandingsJudge) {
    this.#world = world;
    this.#hub = hub;
    this.#judge = judge;
  }

  async round(): Promise<void> {
    const asked = this.#ask();
    await sleep(Math.random() * KILLED_WITHIN_MS);
    await this.#world.processOf("credit").kill("SIGKILL");
    if ((await asked) > 0) this.met += 1;
    if ((await this.#ask()) === 0) throw new Error("A department that is gone was expected to be stood in for.");
    let answersAt: number | null = null;
    const back = this.#world.startAgain("credit").then(() => {
      answersAt = performance.now();
    });
    // Callers go on asking, so that the breaker is open when the department is there again.
    while ((await this.#ask()) > 0) {
      if (answersAt !== null && performance.now() - answersAt > 2 * RECOVERED_WITHIN_MS) break;
      await sleep(PAUSE_MS);
    }
    const recoveredAt = performance.now();
    await back;
    const recoveryMs = answersAt === null ? 0 : Math.max(0, recoveredAt - answersAt);
    this.slowestRecoveryMs = Math.max(this.slowestRecoveryMs, recoveryMs);
  }

  async #ask(): Promise<number> {
    const { standings, unavailableAt, errors } = await this.#hub.standings(KNOWN_AT);
    const other = errors.find(({ code }) => code !== "DEPARTMENT_UNAVAILABLE");
    if (other !== undefined) throw new Error(`${other.code} was told where DEPARTMENT_UNAVAILABLE was expected.`);
    return this.#judge.judge("credit", standings, unavailableAt);
  }
}

async function figuresOf(
  killing: Killing,
  hub: AskedHub,
  { seen }: StandingsJudge,
  health: ProcessHealth,
  report: Report,
  rounds: number,
): Promise<readonly Figure[]> {
  const judged = new Judged();
  const beside = `of ${seen.answers} answers in ${seen.answers / ANSWERS_A_REQUEST} requests`;
  judged.atMost({ what: "false decisions or fields", whatZh: "误判", value: 0, most: 0, beside });
  judged.tell("stood in for, with DEPARTMENT_UNAVAILABLE at each", "代为答复无法判定", String(seen.undetermined));
  judged.atLeast("rounds in which the kill met the question", "命中在途请求的轮数", killing.met, rounds / 20);
  judged.atMost({ what: "slowest answer", whatZh: "最慢答复", value: hub.slowest.ms, most: SLOWEST_MS, unit: "ms" });
  judged.atMost({
    ...{ what: "slowest recovery, once its process answers", whatZh: "进程应答后最慢恢复" },
    ...{ value: killing.slowestRecoveryMs, most: RECOVERED_WITHIN_MS, unit: "ms" },
  });
  await health.judge(judged, "the gateway", "网关");
  const [leak] = hub.leaks;
  judged.atMost({
    ...{ what: "texts that show the inside", whatZh: "泄露内部信息的文本", value: hub.leaks.length, most: 0 },
    ...(leak !== undefined && { beside: leak }),
  });
  return judged.done(report);
}
