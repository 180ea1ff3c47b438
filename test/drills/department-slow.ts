import { setTimeout as sleep } from "node:timers/promises";
import { ENTERPRISES } from "../faults/asked-standings.ts";
import { startTcpProxy, type TcpFault, type TcpProxy } from "../faults/tcp-proxy.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { type ApartWorld, inApartWorld } from "./frame/apart-world.ts";
import { AskedHub } from "./frame/asked-hub.ts";
import { CreditAndOthers, endLoads, judgeAnswers, type Loads } from "./frame/credit-and-others.ts";
import { Judged } from "./frame/judged.ts";
import { timesOf } from "./frame/noted-load.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { ProcessHealth } from "./frame/process-health.ts";
import { recoveredAfter } from "./frame/recovered.ts";
import { percentile } from "./frame/steady-load.ts";

const EACH_S = 20;
const LEAST_S = 4;
const PER_SECOND = 10;
const WARM_UP_MS = 8_000;
const RECOVERED_WITHIN_MS = 5_000;
/** As many as the gateway keeps to one department. */
const MOST_CONNECTIONS = 32;
const LOOKS_A_SECOND = 10;
/** A department that is merely a little slow is waited for. */
const LEAST_RIGHT_WHEN_LITTLE_SLOW = 90;

const FAULTS: readonly (readonly [string, TcpFault])[] = [
  ["200 ms late", { kind: "DELAY", ms: 200 }],
  ["500 ms late", { kind: "DELAY", ms: 500 }],
  ["1 s late", { kind: "DELAY", ms: 1_000 }],
  ["2 s late", { kind: "DELAY", ms: 2_000 }],
  ["5 s late", { kind: "DELAY", ms: 5_000 }],
  ["16 bytes every 100 ms", { kind: "DRIP", bytes: 16, everyMs: 100 }],
  ["half a reply, then an end", { kind: "HALF_CLOSE" }],
];

export const drill: Drill = {
  name: "department-slow",
  rows: ["G3"],
  shows: `The credit department's replies come late, by drops or by half, ${EACH_S} s each: answers keep the deadline, connections and memory do not grow, and all is well afterwards.`,
  showsZh: `信用部门的回复延迟、逐滴、半截返回，各 ${EACH_S} 秒：答复不超时限，连接与内存不增长，事后自行恢复。`,
  run: (report, extent) =>
    onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(ENTERPRISES));
      const proxies: TcpProxy[] = [];
      const before = async (name: string, url: string) => {
        if (name !== "credit") return url;
        const port = Number(new URL(url).port);
        const proxy = await startTcpProxy(() => ({ host: "127.0.0.1", port }));
        proxies.push(proxy);
        return `http://127.0.0.1:${proxy.port}/graphql`;
      };
      const eachMs = Math.max(LEAST_S, extent.times(EACH_S)) * 1_000;
      const use = (world: ApartWorld) => rehearse(world, proxies, eachMs, report);
      return inApartWorld(databases, { before }, use).finally(() => Promise.all(proxies.map((each) => each.close())));
    }),
};

async function rehearse(
  world: ApartWorld,
  [proxy]: readonly TcpProxy[],
  eachMs: number,
  report: Report,
): Promise<readonly Figure[]> {
  if (proxy === undefined) throw new Error("A proxy before the credit department was expected.");
  const hub = new AskedHub(world.url, await world.tokenFor(SUPERVISOR));
  const asking = new CreditAndOthers(hub);
  await asking.learn();
  const loads = asking.load(PER_SECOND, PER_SECOND);
  const judged = new Judged();
  try {
    await sleep(WARM_UP_MS);
    const health = new ProcessHealth(world.gateway);
    const healthOfDepartment = new ProcessHealth(Number(world.processOf("credit").process.pid));
    const connectionsBefore = proxy.open();
    const beganMs = performance.now();
    const seen = await befallAll(loads, proxy, eachMs, report);
    await endLoads(loads);
    judgeAnswers(judged, loads, beganMs);
    judge(judged, seen, connectionsBefore, proxy.open());
    await health.judge(judged, "the gateway", "网关");
    await healthOfDepartment.judge(judged, "the department", "部门");
  } finally {
    await endLoads(loads);
    await hub.close();
  }
  return judged.done(report);
}

/** What was seen of all faults. */
interface Seen {
  readonly mostConnections: number;
  readonly slowestRecoveryMs: number;
  readonly rightWhenLittleSlow: number;
}

async function befallAll(loads: Loads, proxy: TcpProxy, eachMs: number, report: Report): Promise<Seen> {
  const recoveries: number[] = [];
  const right: number[] = [];
  let mostConnections = 0;
  let lately: number[] = [];
  const looking = setInterval(() => {
    // One that was cut is seen for a moment beside the one that takes its place; growth is what stays.
    lately = [...lately, proxy.open()].slice(-LOOKS_A_SECOND);
    mostConnections = Math.max(mostConnections, Math.min(...lately));
  }, 1_000 / LOOKS_A_SECOND);
  try {
    for (const [name, fault] of FAULTS) {
      const fromMs = performance.now();
      proxy.set(fault);
      await sleep(eachMs);
      proxy.set(null);
      const toMs = performance.now();
      const recoveryMs = await recoveredAfter(loads.credit, toMs, 4 * RECOVERED_WITHIN_MS);
      recoveries.push(recoveryMs);
      const asked = loads.credit.between(fromMs, toMs);
      const told = asked.filter(({ answer }) => answer.right).length;
      right.push((100 * told) / asked.length);
      const times = timesOf(asked);
      const spread = `median ${percentile(times, 0.5).toFixed(0)} ms, slowest ${percentile(times, 1).toFixed(0)} ms`;
      report(`${name}: ${told} of ${asked.length} told, ${spread}, well again after ${recoveryMs.toFixed(0)} ms`);
    }
  } finally {
    clearInterval(looking);
  }
  const [rightWhenLittleSlow = Number.NaN] = right;
  return { mostConnections, slowestRecoveryMs: Math.max(...recoveries), rightWhenLittleSlow };
}

function judge(judged: Judged, seen: Seen, connectionsBefore: number, connectionsAfter: number): void {
  judged.atMost({
    ...{ what: "connections from the gateway to the department, held for a second", whatZh: "网关至部门的持续连接" },
    ...{ value: seen.mostConnections, most: MOST_CONNECTIONS },
    beside: `${connectionsBefore} before, ${connectionsAfter} after`,
  });
  judged.atMost({
    ...{ what: "slowest recovery", whatZh: "最慢恢复" },
    ...{ value: seen.slowestRecoveryMs, most: RECOVERED_WITHIN_MS, unit: "ms" },
  });
  judged.atLeast(
    "yes or no when replies are 200 ms late, in a hundred",
    "延迟 200 毫秒时明确作答率（%）",
    seen.rightWhenLittleSlow,
    LEAST_RIGHT_WHEN_LITTLE_SLOW,
  );
}
