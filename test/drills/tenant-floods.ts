import { setTimeout as sleep } from "node:timers/promises";
import { type HubProcess, startHub } from "../../bench/hub-process.ts";
import { identityNamed, tokenFor } from "../../hub/demonstration-token.ts";
import { demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { type Answered, ask } from "../operations/hub-workers.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { inOwnFolder } from "./frame/own-databases.ts";
import { percentile, SteadyLoad } from "./frame/steady-load.ts";

const ROUNDS = 8;
const SLICE_S = 15;
const WARM_UP_S = 15;
const HONEST_A_SECOND = 25;
const FLOOD_A_SECOND = 200;
const POINTS_A_MINUTE = 1_500;
const MOST_TIMES = 1.2;
const MOST_OFF_MS = 1_000;
const QUESTION = `{ standing(uscc: "91110105LEADR61200") {
  creditSupport(jurisdiction: "110000") { determination reasons { code } } } }`;
const BODY = JSON.stringify({ query: QUESTION });

export const drill: Drill = {
  name: "tenant-floods",
  rows: ["G42"],
  shows: `One bank asks ${FLOOD_A_SECOND} times a second where ${POINTS_A_MINUTE} a minute are allowed: the other bank's p99 stays within ${MOST_TIMES} times its own, and the first is told to the second when it may ask again.`,
  showsZh: `一家银行每秒发出 ${FLOOD_A_SECOND} 次请求（每分钟限 ${POINTS_A_MINUTE} 次）：另一家银行的 p99 不超过自身的 ${MOST_TIMES} 倍，且前者被准确告知何时可再查。`,
  run: (report, extent) =>
    inOwnFolder(async (dataDir) => {
      const limits = { HUB_RATE_LIMIT_ADDRESS: "off", HUB_RATE_LIMIT_TENANT: String(POINTS_A_MINUTE) };
      const hub = await startHub({ dataDir, environment: { ...limits, HUB_LOG_LEVEL: "silent" } });
      try {
        const honest = await headersOf(hub, dataDir, "bank");
        const flooding = await headersOf(hub, dataDir, "bank-2");
        await slice(hub, WARM_UP_S, honest, null);
        const told = await floods(hub, { honest, flooding }, extent.times(ROUNDS), report);
        return [...told, await waitsAsTold(hub, flooding, report)];
      } finally {
        await hub.stop();
      }
    }),
};

type Headers = Readonly<Record<string, string>>;

async function headersOf(hub: HubProcess, dataDir: string, name: string): Promise<Headers> {
  const token = await tokenFor(
    identityNamed(demonstrationIdentities(departmentEntries()), name),
    null,
    hub.url,
    dataDir,
  );
  return { authorization: `Bearer ${token}`, "hub-purpose": "credit-review" };
}

/** Quiet and flooded slices in turn, so that what else the machine does befalls both. */
async function floods(
  hub: HubProcess,
  { honest, flooding }: { honest: Headers; flooding: Headers },
  rounds: number,
  report: Report,
): Promise<Figure[]> {
  const quiet: number[] = [];
  const flooded: number[] = [];
  const ratios: number[] = [];
  let answered = 0;
  let refused = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const calm = (await slice(hub, SLICE_S, honest, null)).tookMs;
    const seen = await slice(hub, SLICE_S, honest, flooding);
    quiet.push(...calm);
    flooded.push(...seen.tookMs);
    ratios.push(Number(p99(seen.tookMs)) / Number(p99(calm)));
    answered += seen.answered;
    refused += seen.refused;
    report(
      `round ${round}: p99 ${p99(calm)} ms, with the flood ${p99(seen.tookMs)} ms; ${answered} answered, ${refused} refused so far`,
    );
  }
  // Of the rounds the middle one: what else the machine does for a moment befalls one of them.
  const times = percentile(
    ratios.toSorted((a, b) => a - b),
    0.5,
  );
  if (refused === 0) throw new Error("The flood was never refused; it shows nothing.");
  if (times > MOST_TIMES) throw new Error(`The other bank's p99 became ${times.toFixed(2)} times its own.`);
  return [
    {
      what: "p99 of the other bank",
      whatZh: "另一家银行的 p99",
      measured: `${times.toFixed(2)} times its own, the middle of ${rounds} rounds; of all ${p99(flooded)} ms, ${p99(quiet)} ms without the flood`,
      limit: `${MOST_TIMES} times`,
    },
    {
      what: "requests of the flood",
      whatZh: "洪泛请求",
      measured: `${answered} answered, ${refused} refused by 429 with RateLimit and Retry-After`,
      limit: `${POINTS_A_MINUTE} a minute answered`,
    },
  ];
}

function p99(tookMs: readonly number[]): string {
  return percentile(
    tookMs.toSorted((a, b) => a - b),
    0.99,
  ).toFixed(1);
}

interface Slice {
  readonly tookMs: readonly number[];
  readonly answered: number;
  readonly refused: number;
}

async function slice(hub: HubProcess, seconds: number, honest: Headers, flooding: Headers | null): Promise<Slice> {
  const load = { url: `${hub.url}/graphql` };
  let refused = 0;
  const flood =
    flooding &&
    new SteadyLoad({
      ...load,
      perSecond: FLOOD_A_SECOND,
      next: () => ({ body: BODY, headers: flooding }),
      accepts: (status) => {
        refused += status === 429 ? 1 : 0;
        return status === 200 || status === 429;
      },
    });
  const asked = new SteadyLoad({ ...load, perSecond: HONEST_A_SECOND, next: () => ({ body: BODY, headers: honest }) });
  await sleep(seconds * 1_000);
  const seen = await asked.end();
  const flooded = await flood?.end();
  const failures = [...seen.failures, ...(flooded?.failures ?? [])];
  if (failures.length > 0) throw new Error(`${failures.length} failed: ${failures.slice(0, 3).join("; ")}`);
  return { tookMs: seen.tookMs, answered: (flooded?.asked ?? 0) - refused, refused };
}

/** Uses up what the bank has, and asks again all the time until it is answered. */
async function waitsAsTold(hub: HubProcess, headers: Headers, report: Report): Promise<Figure> {
  let refusal: Answered;
  do refusal = await ask(hub.url, { query: QUESTION, headers });
  while (refusal.status === 200);
  const at = performance.now();
  const wait = Number(refusal.headers["retry-after"]);
  const told = {
    status: refusal.status,
    ratelimit: refusal.headers.ratelimit,
    policy: refusal.headers["ratelimit-policy"],
  };
  const expected = { status: 429, ratelimit: `"tenant";r=0;t=${wait}`, policy: `"tenant";q=${POINTS_A_MINUTE};w=60` };
  if (JSON.stringify(told) !== JSON.stringify(expected)) throw new Error(`Told was ${JSON.stringify(told)}.`);
  report(`refused: retry-after ${wait}, ratelimit ${told.ratelimit}, ratelimit-policy ${told.policy}`);
  await sleep(Math.max(0, (wait - 2) * 1_000));
  while ((await ask(hub.url, { query: QUESTION, headers })).status !== 200) await sleep(25);
  const offMs = performance.now() - at - wait * 1_000;
  if (Math.abs(offMs) > MOST_OFF_MS)
    throw new Error(`Retry-After said ${wait} s and was off by ${offMs.toFixed(0)} ms.`);
  return {
    what: "Retry-After against the first answer",
    whatZh: "Retry-After 与首次获答之差",
    measured: `${offMs.toFixed(0)} ms of ${wait} s`,
    limit: `${MOST_OFF_MS / 1_000} s either way`,
  };
}
