import { access, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { withClient } from "../../shared/database/provision.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { openCreditWorld } from "./frame/credit-world.ts";
import { inOwnFolder, onOwnDatabases } from "./frame/own-databases.ts";
import { untilMs } from "./frame/wait.ts";
import { Companies } from "./history/companies.ts";
import type { Operation, Reading } from "./history/history.ts";
import { checkLinearizable } from "./history/linearizability.ts";
import { Readers } from "./history/readers.ts";

/** In seconds; the clock of one process goes from each to the next, forwards and back. */
const SKEWS = [0, 1, -1, 5, -5, 60, -60, 3_600, -3_600, 86_400, -86_400, 0];
/** Up to this a department's clock may differ from its gateway's. */
const ALLOWED_S = 30;
const COMPANIES = 6;
const ROUNDS = 3;
const SETTLED_MS = 2_000;
/** The gateway does not wait for a department that failed, and tries it again from time to time. */
const TRIED_AGAIN_MS = 30_000;

export const drill: Drill = {
  name: "clocks-wrong",
  rows: ["G31"],
  shows:
    "The clock of a department's process is wrong by up to a day, and jumps forwards and back: answers are true or UNDETERMINED, and decisions are dated within half a minute.",
  showsZh: "某部门进程的时钟偏差至一日，并前后跳变：答复为真或“无法判定”，决定的时刻偏差不超过半分钟。",
  async run(report, extent) {
    const library = await faketime();
    if (library === null) return [notHere()];
    return inOwnFolder((folder) =>
      onOwnDatabases(report, (databases) => rehearse(databases, folder, library, extent.times(ROUNDS), report)),
    );
  },
};

async function rehearse(
  databases: HubDatabases,
  folder: string,
  library: string,
  rounds: number,
  report: Report,
): Promise<Figure[]> {
  const file = join(folder, "clock");
  const wrong = (seconds: number) => writeFile(file, `${seconds < 0 ? "" : "+"}${seconds}s`);
  await wrong(0);
  const history: Operation[] = [];
  const companies = new Companies(databases, history);
  await companies.register(COMPANIES);
  const world = await openCreditWorld(databases, {
    ...{ LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: "1" },
    // How long something took is told by another clock, which nobody sets.
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  });
  const readers = new Readers(world.url, history);
  const began = Date.now();
  const told = new Map<number, { answered: number; asked: number }>();
  try {
    for (const seconds of SKEWS) {
      await wrong(seconds);
      await sleep(SETTLED_MS);
      if (Math.abs(seconds) < ALLOWED_S) await untilAnswered(companies, readers, history);
      const before = history.length;
      for (let round = 0; round < rounds; round += 1) await askAbout(companies, readers);
      const read = history.slice(before).filter((each): each is Reading => each.kind === "READ");
      const answered = read.filter(({ determination }) => determination !== "UNDETERMINED").length;
      const sum = told.get(seconds) ?? { answered: 0, asked: 0 };
      told.set(seconds, { answered: sum.answered + answered, asked: sum.asked + read.length });
      report(`${seconds} s: ${answered} of ${read.length} answered yes or no`);
    }
  } finally {
    await readers.close();
    await world.close();
  }
  return [judgeAnswers(history), judgeSmall(told), await judgeDates(databases, began)];
}

async function untilAnswered(companies: Companies, readers: Readers, history: readonly Operation[]): Promise<void> {
  const [company = ""] = companies.codes;
  await untilMs(
    "The department should be asked again",
    TRIED_AGAIN_MS,
    async () => {
      await readers.single(company, "bank", false);
      const last = history.at(-1);
      return last?.kind === "READ" && last.determination !== "UNDETERMINED";
    },
    250,
  );
}

/** Changes each company, asks about it at once, and asks about all in a file whose lines become decisions. */
async function askAbout(companies: Companies, readers: Readers): Promise<void> {
  for (const company of companies.codes) {
    await companies.change(company, "writer");
    await readers.single(company, "bank", false);
  }
  await readers.batch(companies.codes, "bank");
  await readers.check(companies.codes, "bank").catch(() => {});
}

function judgeAnswers(history: readonly Operation[]): Figure {
  const [violation] = checkLinearizable(history);
  if (violation) throw new Error(`A false answer: ${violation.company}: ${violation.why}`);
  const answers = history.filter(({ kind }) => kind === "READ").length;
  return { what: "false answers", whatZh: "错误答复", measured: `0 of ${answers}`, limit: "0" };
}

function judgeSmall(told: ReadonlyMap<number, { answered: number; asked: number }>): Figure {
  const small = [...told].filter(([seconds]) => Math.abs(seconds) < ALLOWED_S);
  const [answered, asked] = ["answered", "asked"].map((key) =>
    small.reduce((sum, [, each]) => sum + each[key as "answered" | "asked"], 0),
  );
  if (asked === 0 || answered !== asked) {
    throw new Error(
      `A clock that is wrong by less than ${ALLOWED_S} s should not be felt; ${answered} of ${asked} were answered.`,
    );
  }
  return {
    ...{ what: `answered with less than ${ALLOWED_S} s of difference`, whatZh: `偏差小于 ${ALLOWED_S} 秒时得到答复` },
    ...{ measured: `${answered} of ${asked}`, limit: "all 全部" },
  };
}

/** A decision is dated by the department's clock: never by one that its gateway's calls are refused for. */
async function judgeDates(databases: HubDatabases, began: number): Promise<Figure> {
  return withClient(databases.departments.credit.appUrl, async (client) => {
    const { rows } = await client.query<{ at: Date }>(
      "select issued_at as at from record.decision join record.log_entry on decision_id = id",
    );
    if (rows.length === 0) throw new Error("Decisions were expected on record; there are none.");
    const ended = Date.now();
    const off = rows.map(({ at }) => Math.max(began - at.getTime(), at.getTime() - ended, 0) / 1_000);
    const most = Math.max(...off);
    if (most > ALLOWED_S) throw new Error(`A decision is dated ${most.toFixed(0)} s outside the drill.`);
    return {
      ...{
        what: `of ${rows.length} decisions, the date furthest outside the drill`,
        whatZh: "决定时刻超出演练期间最多",
      },
      ...{ measured: `${most.toFixed(1)} s`, limit: `${ALLOWED_S} s` },
    };
  });
}

/** libfaketime, as distributions install it; null where it is not. */
async function faketime(): Promise<string | null> {
  const parents = (await readdir("/usr/lib").catch(() => [])).map((name) => join("/usr/lib", name, "faketime"));
  for (const parent of [...parents, "/usr/lib/faketime", "/usr/local/lib/faketime"]) {
    const library = join(parent, "libfaketimeMT.so.1");
    if (
      await access(library).then(
        () => true,
        () => false,
      )
    )
      return library;
  }
  return null;
}

function notHere(): Figure {
  return {
    ...{ what: "not rehearsed: libfaketime is not here", whatZh: "未演练：本机没有 libfaketime" },
    ...{ measured: "-", limit: "-" },
  };
}
