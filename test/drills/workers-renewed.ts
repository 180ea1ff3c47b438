import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startHub } from "../../bench/hub-process.ts";
import { isThere, workersOf } from "../operations/hub-workers.ts";
import type { Drill, Report } from "./drill.ts";
import { inOwnFolder } from "./frame/own-databases.ts";
import { percentile, SteadyLoad } from "./frame/steady-load.ts";
import { untilMs } from "./frame/wait.ts";

const RENEWALS = 5;
const PER_SECOND = 200;
const DRAIN_MS = 10_000;
const PATIENCE_MS = 120_000;
const QUESTION = JSON.stringify({ query: '{ standing(uscc: "91110105LEADR61200") { titles { state } } }' });

export const drill: Drill = {
  name: "workers-renewed",
  rows: ["G8"],
  shows: `Under ${PER_SECOND} requests a second both workers of a hub are renewed ${RENEWALS} times and one is told to go: no request fails.`,
  showsZh: `在每秒 ${PER_SECOND} 次请求下轮流更换两个工作进程 ${RENEWALS} 轮，并令其一退出：没有请求失败。`,
  async run(report, extent) {
    return inOwnFolder(async (dataDir) => {
      const hub = await startHub({ dataDir, workers: 2, environment: { HUB_RATE_LIMIT_ADDRESS: "off" } });
      // Ready is said by the first worker; the hub is up with the second.
      await untilMs("Both workers should listen", PATIENCE_MS, async () =>
        (await readFile(join(dataDir, "hub.json"), "utf8")).includes(hub.url),
      );
      const load = new SteadyLoad({
        url: `${hub.url}/graphql`,
        perSecond: PER_SECOND,
        next: () => ({ body: QUESTION }),
      });
      const began = performance.now();
      for (let renewal = 1; renewal <= extent.times(RENEWALS); renewal += 1) await renew(hub.pid, renewal, report);
      const drainMs = await tellOneToGo(hub.pid);
      const { asked, failures, tookMs } = await load.end();
      const perSecond = asked / ((performance.now() - began) / 1000);
      const all = workersOf(hub.pid);
      await hub.stop();
      if (all.some(isThere)) throw new Error("A worker outlived its hub.");
      if (failures.length > 0)
        throw new Error(`${failures.length} of ${asked} failed: ${failures.slice(0, 5).join("; ")}`);
      if (drainMs > DRAIN_MS) throw new Error(`A worker took ${drainMs} ms to go.`);
      return [
        { what: "failed requests", whatZh: "失败的请求", measured: `0 of ${asked}`, limit: "0" },
        {
          what: "requests a second",
          whatZh: "每秒请求",
          measured: perSecond.toFixed(0),
          limit: `${PER_SECOND} were tried`,
        },
        { what: "drain", whatZh: "退出用时", measured: `${(drainMs / 1000).toFixed(1)} s`, limit: "10 s" },
        { what: "99th percentile", whatZh: "p99", measured: `${percentile(tookMs, 0.99).toFixed(0)} ms`, limit: "-" },
      ];
    });
  },
};

async function renew(hub: number, renewal: number, report: Report): Promise<void> {
  const before = workersOf(hub);
  process.kill(hub, "SIGUSR2");
  const tookMs = await untilMs(
    "The workers should be renewed",
    PATIENCE_MS,
    () => {
      const now = workersOf(hub);
      return now.length === 2 && !now.some((pid) => before.includes(pid));
    },
    250,
  );
  report(`renewal ${renewal}: both workers are new after ${(tookMs / 1000).toFixed(1)} s`);
}

async function tellOneToGo(hub: number): Promise<number> {
  // The last renewal's worker has only just begun to listen.
  await sleep(1_000);
  const [told = 0] = workersOf(hub);
  process.kill(told, "SIGTERM");
  const drainMs = await untilMs("A worker that is told should go", 2 * DRAIN_MS, () => !isThere(told));
  await untilMs("A worker that went should be replaced", PATIENCE_MS, () => workersOf(hub).length === 2, 250);
  await sleep(3_000);
  return drainMs;
}
