import { setTimeout as sleep } from "node:timers/promises";
import { startHub } from "../../bench/hub-process.ts";
import { freePort } from "../../shared/database/embedded-port.ts";
import { HOSTILE_OPERATIONS } from "../access/hostile-operations.ts";
import type { Drill, Report } from "./drill.ts";
import { figureNamed, hubFigures } from "./frame/hub-figures.ts";
import { inOwnFolder } from "./frame/own-databases.ts";
import { type LoadSeen, percentile, SteadyLoad } from "./frame/steady-load.ts";

const SECONDS = 90;
const WARM_UP_S = 15;
const HONEST_A_SECOND = 50;
const HOSTILE_A_SECOND = 10;
const MOST_LAG_MS = 100;
const LOOK_EVERY_MS = 1_000;
const QUESTION = JSON.stringify({ query: '{ standing(uscc: "91110105LEADR61200") { titles { state } } }' });
const REFUSALS = [...new Set(HOSTILE_OPERATIONS.map(({ code }) => code))];

export const drill: Drill = {
  name: "loop-free",
  rows: ["G45"],
  shows: `${HOSTILE_A_SECOND} hostile documents a second beside ${HONEST_A_SECOND} honest questions: the loop of a hub never lags by more than ${MOST_LAG_MS} ms, and no honest question fails.`,
  showsZh: `每秒 ${HOSTILE_A_SECOND} 个恶意查询与 ${HONEST_A_SECOND} 个正常查询并行：事件循环延迟始终不超过 ${MOST_LAG_MS} 毫秒，正常查询无一失败。`,
  run: (report, extent) =>
    inOwnFolder(async (dataDir) => {
      const port = await freePort(null);
      const environment = { HUB_METRICS_PORT: String(port), HUB_RATE_LIMIT_ADDRESS: "off", HUB_LOG_LEVEL: "silent" };
      const hub = await startHub({ dataDir, environment });
      try {
        const seconds = extent.times(SECONDS);
        const watch = { url: hub.url, figures: `http://127.0.0.1:${port}`, report };
        await trial(watch, WARM_UP_S, false);
        const calm = await trial(watch, seconds, false);
        const attacked = await trial(watch, seconds, true);
        return [
          {
            what: "longest lag of the loop under attack",
            whatZh: "攻击下事件循环最大延迟",
            measured: `${attacked.lagMs.toFixed(0)} ms (${calm.lagMs.toFixed(0)} ms before)`,
            limit: `${MOST_LAG_MS} ms`,
          },
          {
            what: "hostile documents refused",
            whatZh: "被拒绝的恶意查询",
            measured: `${attacked.hostile} of ${attacked.hostile}, ${HOSTILE_OPERATIONS.length} kinds`,
            limit: "all",
          },
          {
            what: "99th percentile of honest questions",
            whatZh: "正常查询 p99",
            measured: `${percentile(attacked.honest.tookMs, 0.99).toFixed(1)} ms (${percentile(calm.honest.tookMs, 0.99).toFixed(1)} ms before)`,
            limit: "-",
          },
        ];
      } finally {
        await hub.stop();
      }
    }),
};

interface Watch {
  readonly url: string;
  readonly figures: string;
  readonly report: Report;
}

interface Seen {
  /** As the process's own monitor tells it, which begins anew each time it is asked. */
  readonly lagMs: number;
  readonly honest: LoadSeen;
  readonly hostile: number;
}

async function trial({ url, figures, report }: Watch, seconds: number, attacked: boolean): Promise<Seen> {
  const load = { url: `${url}/graphql` };
  const honest = new SteadyLoad({ ...load, perSecond: HONEST_A_SECOND, next: () => ({ body: QUESTION }) });
  const hostile = attacked ? new SteadyLoad({ ...load, ...hostileDocuments() }) : null;
  await hubFigures(figures);
  let lagMs = 0;
  for (const until = performance.now() + seconds * 1_000; performance.now() < until; ) {
    await sleep(LOOK_EVERY_MS);
    lagMs = Math.max(lagMs, 1_000 * figureNamed(await hubFigures(figures), "nodejs_eventloop_lag_max_seconds"));
  }
  const seen = await honest.end();
  const thrown = await hostile?.end();
  const failures = [...seen.failures, ...(thrown?.failures ?? [])];
  report(
    `${seconds} s: ${seen.asked} honest, ${thrown?.asked ?? 0} hostile, ${failures.length} not answered as they should be, lag ${lagMs.toFixed(0)} ms`,
  );
  if (failures.length > 0) throw new Error(failures.slice(0, 3).join("; "));
  if (attacked && lagMs > MOST_LAG_MS) throw new Error(`The loop lagged by ${lagMs.toFixed(0)} ms.`);
  return { lagMs, honest: seen, hostile: thrown?.asked ?? 0 };
}

function hostileDocuments() {
  const bodies = HOSTILE_OPERATIONS.map(({ body }) => JSON.stringify(body));
  let sent = 0;
  return {
    perSecond: HOSTILE_A_SECOND,
    next: () => {
      sent += 1;
      return { body: String(bodies[sent % bodies.length]) };
    },
    accepts: (_status: number, body: string) => REFUSALS.some((code) => body.includes(`"${code}"`)),
  };
}
