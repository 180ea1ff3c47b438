import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import type { EmbeddedServer } from "../../shared/database/embedded-postgres.ts";
import { type Seeded, seeded } from "../federation/seeded.ts";
import { randomSeed } from "../harness/random-seed.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { openCreditWorld } from "./frame/credit-world.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { befall } from "./frame/random-faults.ts";
import { Companies } from "./history/companies.ts";
import type { Operation } from "./history/history.ts";
import { checkLinearizable } from "./history/linearizability.ts";
import { Readers } from "./history/readers.ts";
import { checkSessions } from "./history/sessions.ts";

const ANSWERS = 100_000;
const COMPANIES = 100;
const WRITERS = 3;
// Told yes or no; where all is UNDETERMINED, nothing was tried.
const LEAST_DECIDED = 0.2;

export const drill: Drill = {
  name: "answers-under-faults",
  rows: ["V1", "V2", "G27", "G33"],
  shows: `${ANSWERS.toLocaleString("en")} answers by query, batch, file and desk while titles come and go and faults befall process, network and database: an order explains them all (V1), and nobody goes back in time (V2).`,
  showsZh: `称号随时增减，进程、网络、数据库随机发生故障：以单查、批量、文件、看板四种方式取得 ${ANSWERS.toLocaleString("en")} 个回答，均可线性化（V1），且无人读到更旧的状态（V2）。`,
  run: (report, extent) =>
    onOwnDatabases(report, (databases, server) => rehearse(databases, server, extent.times(ANSWERS), report)),
};

async function rehearse(
  databases: HubDatabases,
  server: EmbeddedServer,
  answers: number,
  report: Report,
): Promise<Figure[]> {
  const seed = randomSeed();
  report(`seed ${seed}: HUB_TEST_SEED=${seed} draws the same faults`);
  const history: Operation[] = [];
  const companies = new Companies(databases, history);
  await companies.register(COMPANIES);
  const world = await openCreditWorld(databases);
  const readers = new Readers(world.url, history);
  const stop = new AbortController();
  try {
    const faults = befall(world, server, seeded(seed), stop.signal);
    const busy = [
      ...writing(companies, readers, stop.signal),
      ...reading(companies, readers, seeded(seed + 1), stop.signal),
    ];
    await untilAnswered(history, answers, report);
    stop.abort();
    const befallen = await faults;
    await Promise.all(busy);
    report(`befell: ${[...befallen].map(([name, times]) => `${name} ${times}`).join(", ")}`);
    return judge(history);
  } finally {
    stop.abort();
    await readers.close();
    await world.close();
  }
}

/** Each writer has companies of its own, and looks at what it changed as the same client. */
function writing(companies: Companies, readers: Readers, stop: AbortSignal): Promise<void>[] {
  return Array.from({ length: WRITERS }, async (_, writer) => {
    const own = companies.codes.filter((__, index) => index % WRITERS === writer);
    const client = `writer-${writer}`;
    for (let turn = 0; !stop.aborted; turn += 1) {
      const company = own[turn % own.length] ?? "";
      await companies.change(company, client).catch(() => {});
      await readers.single(company, client, false).catch(() => {});
      await sleep(50);
    }
  });
}

function reading(companies: Companies, readers: Readers, random: Seeded, stop: AbortSignal): Promise<void>[] {
  const codes = companies.codes;
  const again = async (ask: () => Promise<void>, pauseMs: number) => {
    while (!stop.aborted) {
      await ask().catch(() => {});
      await sleep(pauseMs);
    }
  };
  return [
    again(() => readers.single(random.pick(codes), "bank-a", random.chance(0.3)), 5),
    again(() => readers.single(random.pick(codes), "bank-b", random.chance(0.3)), 5),
    again(() => readers.batch(codes, "bank-a"), 20),
    again(() => readers.batch([...codes].reverse(), "bank-c"), 20),
    again(() => readers.check(codes, "bank-d"), 200),
    again(() => readers.dashboard(random.pick(codes), "desk"), 5),
  ];
}

async function untilAnswered(history: readonly Operation[], answers: number, report: Report): Promise<void> {
  for (let told = 0; history.length < answers; ) {
    await sleep(500);
    if (history.length < told + answers / 10) continue;
    told = history.length;
    report(`${told.toLocaleString("en")} answers and changes so far`);
  }
}

function judge(history: readonly Operation[]): Figure[] {
  const readings = history.filter((each) => each.kind === "READ");
  const decided = readings.filter(({ determination }) => determination !== "UNDETERMINED").length;
  const changes = history.filter(({ kind }) => kind !== "READ");
  const open = changes.filter(({ endedMs }) => endedMs === null).length;
  const violations = [...checkLinearizable(history), ...checkSessions(history)];
  if (violations.length > 0) {
    const shown = violations.slice(0, 5).map(({ company, why }) => `${company}: ${why}`);
    throw new Error(`${violations.length} violations among ${readings.length} answers: ${shown.join("; ")}`);
  }
  if (decided < readings.length * LEAST_DECIDED)
    throw new Error(`Only ${decided} of ${readings.length} said yes or no.`);
  const ways = (["SINGLE", "BATCH", "CHECK", "DASHBOARD"] as const).map(
    (way) => `${way} ${readings.filter(({ surface }) => surface === way).length}`,
  );
  return [
    { what: "false answers", whatZh: "误判", measured: `0 of ${readings.length} (${ways.join(", ")})`, limit: "0" },
    { what: "said yes or no", whatZh: "明确作答", measured: String(decided), limit: "the rest UNDETERMINED" },
    {
      what: "changes",
      whatZh: "变更",
      measured: `${changes.length}, ${open} of them not acknowledged by all`,
      limit: "-",
    },
  ];
}
