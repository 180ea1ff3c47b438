import { setTimeout as sleep } from "node:timers/promises";
import { ENTERPRISES } from "../faults/asked-standings.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { type ApartWorld, inApartWorld } from "./frame/apart-world.ts";
import { AskedHub } from "./frame/asked-hub.ts";
import { CreditAndOthers, type CreditAnswer, endLoads, judgeAnswers, type Loads } from "./frame/credit-and-others.ts";
import { Judged } from "./frame/judged.ts";
import { type Noted, timesOf } from "./frame/noted-load.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { ProcessHealth } from "./frame/process-health.ts";
import { recoveredAfter } from "./frame/recovered.ts";
import { percentile } from "./frame/steady-load.ts";

const HUNG_S = 30;
/** What the breaker needs to open, and time in which it is open. */
const LEAST_S = 8;
const CREDIT_PER_SECOND = 10;
const OTHERS_PER_SECOND = 15;
const WARM_UP_MS = 8_000;
const AFTER_MS = 8_000;
const CALLS_UNTIL_OPEN = 20;
const WHILE_OPEN_MS = 50;
const MOST_OF_BASELINE = 1.5;
const RECOVERED_WITHIN_MS = 5_000;
/** No department's reply is waited for as briefly as this when it does not come. */
const AT_ONCE_MS = 1_000;

export const drill: Drill = {
  name: "department-hung",
  rows: ["G2"],
  shows: `The credit department is stopped in its tracks for ${HUNG_S} s under load: answers are cut at the deadline, the breaker opens within ${CALLS_UNTIL_OPEN} calls, and the other departments are as quick as before.`,
  showsZh: `负载下挂起信用部门 ${HUNG_S} 秒：答复在时限内返回，${CALLS_UNTIL_OPEN} 次调用内熔断，其他部门速度不变。`,
  run: (report, extent) =>
    onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(ENTERPRISES));
      const hungMs = Math.max(LEAST_S, extent.times(HUNG_S)) * 1_000;
      return inApartWorld(databases, {}, (world) => rehearse(world, hungMs, report));
    }),
};

/** When what happened, on the clock that only runs forward. */
interface Course {
  readonly calmMs: number;
  readonly hungMs: number;
  readonly resumedMs: number;
  readonly recoveryMs: number;
}

async function rehearse(world: ApartWorld, hungForMs: number, report: Report): Promise<readonly Figure[]> {
  const hub = new AskedHub(world.url, await world.tokenFor(SUPERVISOR));
  const asking = new CreditAndOthers(hub);
  await asking.learn();
  const loads = asking.load(CREDIT_PER_SECOND, OTHERS_PER_SECOND);
  const judged = new Judged();
  try {
    await sleep(WARM_UP_MS);
    const health = new ProcessHealth(world.gateway);
    const calmMs = performance.now();
    report(`as long as it will be stopped, nothing is wrong: ${hungForMs / 1_000} s`);
    await sleep(hungForMs);
    const hungMs = performance.now();
    world.processOf("credit").process.kill("SIGSTOP");
    report("the department is stopped");
    await sleep(hungForMs);
    const resumedMs = performance.now();
    world.processOf("credit").process.kill("SIGCONT");
    const recoveryMs = await recoveredAfter(loads.credit, resumedMs, 4 * RECOVERED_WITHIN_MS);
    report("the department answers again");
    await sleep(AFTER_MS);
    await endLoads(loads);
    judge(judged, loads, { calmMs, hungMs, resumedMs, recoveryMs });
    await health.judge(judged, "the gateway", "网关");
  } finally {
    await endLoads(loads);
    await hub.close();
  }
  return judged.done(report);
}

function judge(judged: Judged, loads: Loads, { calmMs, hungMs, resumedMs, recoveryMs }: Course): void {
  const { credit, others, nobody } = loads;
  judgeAnswers(judged, loads, hungMs);
  judgeBreaker(judged, credit.between(hungMs, resumedMs), nobody.between(hungMs, resumedMs));
  const before = timesOf(others.between(calmMs, hungMs));
  const during = timesOf(others.between(hungMs, resumedMs));
  judged.atMost({
    ...{ what: "other departments' 99th percentile, against before", whatZh: "其他部门 p99 与之前之比" },
    ...{ value: percentile(during, 0.99) / percentile(before, 0.99), most: MOST_OF_BASELINE, unit: "times" },
    beside: `${percentiles(before)} of ${before.length}, then ${percentiles(during)} of ${during.length}`,
  });
  judged.atMost({
    ...{ what: "first right answer after it goes on", whatZh: "恢复至首个正确答复" },
    ...{ value: recoveryMs, most: RECOVERED_WITHIN_MS, unit: "ms" },
  });
  const after = credit.between(resumedMs + recoveryMs, Number.POSITIVE_INFINITY);
  const right = after.filter(({ answer }) => answer.right).length;
  judged.atLeast("right answers after that, in a hundred", "此后正确率（%）", (100 * right) / after.length, 99);
}

function judgeBreaker(judged: Judged, hung: readonly Noted<CreditAnswer>[], nobody: readonly Noted<boolean>[]): void {
  const atOnce = hung.filter(({ answer, tookMs }) => answer.stoodInFor && tookMs < AT_ONCE_MS);
  const openMs = Math.min(...atOnce.map(({ beganAtMs }) => beganAtMs));
  const out = hung.filter(({ beganAtMs }) => beganAtMs < openMs);
  judged.atMost({
    ...{ what: "calls cut at the deadline before the breaker was open", whatZh: "熔断前超时的调用数" },
    ...{ value: out.filter(({ endedAtMs }) => endedAtMs < openMs).length, most: CALLS_UNTIL_OPEN },
    beside: `${out.length} had gone out by then, at ${CREDIT_PER_SECOND} a second`,
  });
  const times = timesOf(hung.filter(({ beganAtMs }) => beganAtMs >= openMs));
  const ofMachine = timesOf(nobody.filter(({ beganAtMs }) => beganAtMs >= openMs));
  // What the same gateway needs at the same time for a question to nobody is the machine's share, not the department's.
  const share = (part: number) => Math.max(0, percentile(times, part) - percentile(ofMachine, part));
  judged.atMost({
    ...{ what: "share of the missing department in an answer while it is open", whatZh: "熔断期间为缺席部门耗时" },
    ...{ value: share(0.99), most: WHILE_OPEN_MS, unit: "ms" },
    beside: `answers ${percentiles(times)} of ${times.length}, to nobody ${percentiles(ofMachine)}`,
  });
}

function percentiles(sortedMs: readonly number[]): string {
  return `p50 ${percentile(sortedMs, 0.5).toFixed(1)} and p99 ${percentile(sortedMs, 0.99).toFixed(1)} ms`;
}
