import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type HubProcess, startHub } from "../../bench/hub-process.ts";
import { answersPerSecond } from "../../bench/load.ts";
import { OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { prepareDatabases } from "../../hub/prepare-databases.ts";
import type { EmbeddedServer } from "../../shared/database/embedded-postgres.ts";
import { type Seeded, seeded } from "../federation/seeded.ts";
import { randomSeed } from "../harness/random-seed.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { Deciding } from "./frame/deciding.ts";
import { inOwnFolder, onOwnServer } from "./frame/own-databases.ts";
import { figuresOfProcess } from "./frame/process-figures.ts";
import { killServer } from "./frame/random-faults.ts";
import { recordedDecisions } from "./frame/recorded-decisions.ts";
import { growthAnHour, mean, type Sample } from "./frame/slope.ts";
import { SteadyLoad } from "./frame/steady-load.ts";

const MINUTES = 60;
const SHARE = 1 / 3;
const WARM_UP = 0.25;
const SAMPLE_MS = 2_000;
const CALM_MS = 20_000;
const MOST_GROWTH_MB_AN_HOUR = 1;
// Shorter than this, a line through memory says more about when garbage was collected.
const TELLS_GROWTH_MINUTES = 55;
const MOST_MORE_FILES = 16;
const LEAST_RATE = 0.99;
const QUESTION = JSON.stringify({
  query: `{ standing(uscc: "91110105LEADR61200") { titles { state } } publicityLastDay(postedOn: "2024-03-01", workingDays: 15) }`,
});

export const drill: Drill = {
  name: "soak",
  rows: ["G44"],
  shows: `${MINUTES} minutes at a third of what the hub can, decisions among it, while faults befall it at random: memory and handles stay, and what was told is what is on record.`,
  showsZh: `以三分之一的能力持续 ${MINUTES} 分钟（含具名决定），其间随机发生故障：内存与句柄平稳，已告知的决定与留存的记录一致。`,
  run: (report, extent) =>
    inOwnFolder((dataDir) => onOwnServer(report, (server) => soak(server, dataDir, extent.minutes(MINUTES), report))),
};

async function soak(server: EmbeddedServer, dataDir: string, minutes: number, report: Report): Promise<Figure[]> {
  const databases = await openDatabases(server, OWN_DATABASES);
  await prepareDatabases(databases);
  const environment = { HUB_RATE_LIMIT_ADDRESS: "off", HUB_RATE_LIMIT_TENANT: "off", HUB_LOG_LEVEL: "silent" };
  const hub = await startHub({ dataDir, databases, environment });
  const deciding = new Deciding(hub.url, dataDir);
  const stop = new AbortController();
  try {
    const target = { url: hub.url, path: "/graphql", headers: { "content-type": "application/json" } };
    const capacity = await answersPerSecond(target, [QUESTION], 10);
    const perSecond = Math.max(1, capacity * SHARE);
    report(`it can answer ${capacity.toFixed(0)} questions a second; ${perSecond.toFixed(0)} are asked`);
    const load = new SteadyLoad({ url: `${hub.url}/graphql`, perSecond, next: () => ({ body: QUESTION }) });
    const decided = decideOnAndOn(deciding, stop.signal);
    const seen = await watch(hub, server, minutes, report);
    // Nothing is wrong any more: what is kept for faults has to be given back.
    await sleep(CALM_MS);
    const calm = figuresOfProcess(hub.pid);
    stop.abort();
    await decided;
    const { asked, failures } = await load.end();
    const recorded = await recordedDecisions(databases.departments.credit.migratorUrl);
    deciding.judge(recorded);
    report(`${deciding.repeats} requests for decisions were repeated; ${failures.length} questions were not answered`);
    const answered = 1 - failures.length / asked;
    if (answered < LEAST_RATE)
      throw new Error(`${failures.length} of ${asked} failed: ${failures.slice(0, 3).join("; ")}`);
    return [...figuresOf(seen, calm, minutes), ...counts(asked, answered, recorded.size)];
  } finally {
    stop.abort();
    await deciding.close();
    await hub.stop();
  }
}

async function decideOnAndOn(deciding: Deciding, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await deciding.decide(stop);
    await sleep(200, undefined, { signal: stop }).catch(() => {});
  }
}

interface Seen {
  readonly memory: readonly Sample[];
  readonly files: readonly Sample[];
  readonly faults: number;
}

/** Looks at the process every other second while faults befall it. */
async function watch(hub: HubProcess, server: EmbeddedServer, minutes: number, report: Report): Promise<Seen> {
  const seed = randomSeed();
  const random = seeded(seed);
  report(`seed ${seed}: HUB_TEST_SEED=${seed} draws the same faults`);
  const memory: Sample[] = [];
  const files: Sample[] = [];
  let faults = 0;
  const began = performance.now();
  const until = began + minutes * 60_000;
  let nextFault = began + 10_000;
  let nextLine = began + (minutes * 60_000) / 10;
  while (performance.now() < until) {
    const figures = figuresOfProcess(hub.pid);
    const atMs = performance.now();
    if (figures !== null) memory.push({ atMs, value: figures.memoryMb });
    if (figures !== null) files.push({ atMs, value: figures.files });
    if (atMs > nextFault) {
      await befallOnce(hub, server, random);
      faults += 1;
      nextFault = performance.now() + 8_000 + random.below(14_000);
    }
    if (atMs > nextLine) {
      report(`${((atMs - began) / 60_000).toFixed(1)} min: ${faults} faults, ${JSON.stringify(figures)}`);
      nextLine += (minutes * 60_000) / 10;
    }
    await sleep(SAMPLE_MS);
  }
  return { memory, files, faults };
}

async function befallOnce(hub: HubProcess, server: EmbeddedServer, random: Seeded): Promise<void> {
  const fault = random.below(4);
  if (fault === 0) return killServer(server);
  if (fault === 1) return stopFor(hub.pid, 200 + random.below(800));
  if (fault === 2) return stopFor(server.pid, 200 + random.below(800));
  await leaveHalfway(hub.url, 20);
}

async function stopFor(pid: number, ms: number): Promise<void> {
  process.kill(pid, "SIGSTOP");
  await sleep(ms);
  process.kill(pid, "SIGCONT");
}

/** Callers that are gone in the middle of what they say. */
async function leaveHalfway(url: string, callers: number): Promise<void> {
  const { hostname, port } = new URL(url);
  const sockets = Array.from({ length: callers }, () => connect(Number(port), hostname).on("error", () => {}));
  for (const socket of sockets) socket.write("POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Length: 500\r\n\r\n{");
  await sleep(500);
  for (const socket of sockets) socket.destroy();
}

function figuresOf(
  { memory, files, faults }: Seen,
  calm: ReturnType<typeof figuresOfProcess>,
  minutes: number,
): Figure[] {
  if (calm === null || memory.length === 0) {
    return [{ what: "memory and handles", whatZh: "内存与句柄", measured: "not shown by this system", limit: "-" }];
  }
  const warm = memory.slice(Math.floor(memory.length * WARM_UP));
  const growth = growthAnHour(warm);
  const before = mean(warm.slice(0, 10).map(({ value }) => value));
  const filesBefore = Math.max(...files.slice(0, Math.ceil(files.length * WARM_UP)).map(({ value }) => value));
  if (minutes >= TELLS_GROWTH_MINUTES && growth > MOST_GROWTH_MB_AN_HOUR) {
    throw new Error(`Memory grows by ${growth.toFixed(1)} MB an hour.`);
  }
  if (calm.memoryMb > 1.2 * before) throw new Error(`Memory went from ${before} to ${calm.memoryMb} MB.`);
  if (calm.files > filesBefore + MOST_MORE_FILES)
    throw new Error(`Open files went from ${filesBefore} to ${calm.files}.`);
  const after = `${before.toFixed(0)} MB, then ${calm.memoryMb.toFixed(0)} MB`;
  return [
    { what: "faults", whatZh: "故障", measured: `${faults} in ${minutes} min`, limit: "-" },
    {
      what: "memory growth",
      whatZh: "内存增长",
      measured: `${growth.toFixed(1)} MB/h (${after})`,
      limit: `${MOST_GROWTH_MB_AN_HOUR} MB/h over an hour, 1.2 times`,
    },
    {
      what: "handles",
      whatZh: "句柄",
      measured: `${filesBefore}, then ${calm.files}`,
      limit: `${MOST_MORE_FILES} more`,
    },
  ];
}

function counts(asked: number, answered: number, recorded: number): Figure[] {
  return [
    {
      what: "questions answered",
      whatZh: "已答复",
      measured: `${(answered * 100).toFixed(2)} % of ${asked}`,
      limit: "99 %",
    },
    {
      what: "decisions told and on record",
      whatZh: "已告知与留存的决定",
      measured: `${recorded}, the same`,
      limit: "none lost, none twice",
    },
  ];
}
