import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { openWriter } from "../copies/register-writer.ts";
import { BANK } from "../decisions/askers.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { type ApartWorld, inApartWorld } from "./frame/apart-world.ts";
import { AskedHub } from "./frame/asked-hub.ts";
import { Judged } from "./frame/judged.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { recordedDecisions } from "./frame/recorded-decisions.ts";
import { untilMs } from "./frame/wait.ts";

const KILLS = 100;
const CALLERS = 8;
const UP_MS = 400;
const PATIENCE_MS = 60_000;
const READY_MS = 3_000;

const DECIDE = `mutation ($input: CreditDecisionIssueInput!) {
  creditDecisionIssue(input: $input) { decision { id statement receipt } errors { code } } }`;

export const drill: Drill = {
  name: "gateway-killed",
  rows: ["G9"],
  shows: `The gateway is killed ${KILLS} times while decisions of record are taken: only what is under way fails, the same key gives the same decision, none is taken twice, and it is ready within ${READY_MS / 1000} s.`,
  showsZh: `在作出存档决定期间强制结束网关 ${KILLS} 次：仅在途请求失败，同一键得到同一决定，无一重复生效，${READY_MS / 1000} 秒内恢复。`,
  run: (report, extent) =>
    onOwnDatabases(report, async (databases) => {
      const uscc = await registerLeader(databases);
      return inApartWorld(databases, {}, (world) => rehearse(world, databases, uscc, extent.times(KILLS), report));
    }),
};

async function registerLeader(databases: HubDatabases): Promise<string> {
  const writer = await openWriter(databases);
  const { uscc } = await writer.leader(1, "2021-11-01");
  await writer.close();
  return uscc;
}

async function rehearse(
  world: ApartWorld,
  databases: HubDatabases,
  uscc: string,
  kills: number,
  report: Report,
): Promise<readonly Figure[]> {
  const hub = new AskedHub(world.url, await world.tokenFor(BANK));
  const callers = new Callers(hub, uscc);
  const readyMs: number[] = [];
  try {
    await callers.oneDecision();
    callers.begin(CALLERS);
    for (let kill = 1; kill <= kills; kill += 1) {
      const goal = callers.answers + CALLERS;
      await untilMs("Decisions should be taken again", PATIENCE_MS, () => callers.answers >= goal);
      await sleep(UP_MS * Math.random());
      readyMs.push(await callers.without(() => world.killGateway(() => callers.gone())));
      if (kill % Math.ceil(kills / 10) === 0) report(`${kill} kills, ${callers.told.size} decisions`);
    }
    await sleep(UP_MS);
    await callers.end();
  } finally {
    await callers.end();
    await hub.close();
  }
  return judge(callers, await recordedDecisions(databases.departments.credit.migratorUrl), readyMs, report);
}

function judge(callers: Callers, recorded: ReadonlySet<string>, readyMs: number[], report: Report): readonly Figure[] {
  const { told, cut, wrongly } = callers;
  const several = [...told.values()].filter((answers) => answers.size !== 1).length;
  const ids = new Set([...told.values()].flatMap((answers) => [...answers].map((answer) => JSON.parse(answer).id)));
  const sorted = readyMs.toSorted((a, b) => a - b);
  const judged = new Judged();
  judged.tell("kills", "强制结束次数", String(readyMs.length));
  judged.atLeast("requests under way when it was killed", "被中断的在途请求", cut, Math.ceil(readyMs.length / 2));
  const none = (what: string, whatZh: string, value: number, beside: string) =>
    judged.atMost({ what, whatZh, value, most: 0, beside });
  none(
    "requests that failed while it ran",
    "运行期间失败的请求",
    wrongly.length,
    wrongly.slice(0, 3).join("; ") || "none",
  );
  none("keys with more than one decision", "一键多决定", several, `${told.size} keys, each asked twice or more`);
  none(
    "decisions on record that nobody was told",
    "无人收到的决定",
    [...recorded].filter((id) => !ids.has(id)).length,
    `${recorded.size} on record`,
  );
  none(
    "decisions told and not on record",
    "未存档的决定",
    [...ids].filter((id) => !recorded.has(id)).length,
    `${ids.size} told`,
  );
  judged.atMost({
    ...{
      what: "ready again, worst",
      whatZh: "恢复用时（最差）",
      value: sorted.at(-1) ?? Number.NaN,
      most: READY_MS,
      unit: "ms",
    },
    beside: `median ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)} ms`,
  });
  return judged.done(report);
}

/** Banks that take one decision after the other, ask again by the same key for what was cut off, and once more for each. */
class Callers {
  readonly #hub: AskedHub;
  readonly #uscc: string;
  readonly #busy: Promise<void>[] = [];
  #stopped = false;
  /** Counts the lives of the gateway; between two of them it does not run. */
  #life = 0;
  #up: Promise<void> = Promise.resolve();
  /** What was told for each key. */
  readonly told = new Map<string, Set<string>>();
  answers = 0;
  /** Requests that were cut off. */
  cut = 0;
  /** Failures of requests that no kill met. */
  readonly wrongly: string[] = [];

  constructor(hub: AskedHub, uscc: string) {
    this.#hub = hub;
    this.#uscc = uscc;
  }

  begin(callers: number): void {
    for (let caller = 0; caller < callers; caller += 1) this.#busy.push(this.#goOn());
  }

  async end(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#busy);
  }

  /** Nobody asks a gateway that is gone until it is back. */
  async without(kill: () => Promise<number>): Promise<number> {
    let back = () => {};
    this.#up = new Promise((resolve) => {
      back = resolve;
    });
    this.#life += 1;
    return kill().finally(back);
  }

  /** The gateway has ended. */
  gone(): void {
    this.#life += 1;
  }

  async #goOn(): Promise<void> {
    while (!this.#stopped) await this.oneDecision();
  }

  /** Asks for one decision until it is told, and once more. */
  async oneDecision(): Promise<void> {
    const key = randomUUID();
    for (let times = 0; times < 2; ) {
      await this.#up;
      const answer = await this.#ask(key);
      if (answer === null) continue;
      this.told.set(key, (this.told.get(key) ?? new Set()).add(answer));
      this.answers += 1;
      times += 1;
    }
  }

  async #ask(idempotencyKey: string): Promise<string | null> {
    const life = this.#life;
    const input = { ...REQUEST, uscc: this.#uscc, idempotencyKey };
    try {
      const { data, errors } = await this.#hub.ask(DECIDE, { input }, { "hub-purpose": REQUEST.purpose });
      const decision = Object(Object(data).creditDecisionIssue).decision;
      if (decision?.receipt) return JSON.stringify(decision);
      throw new Error(JSON.stringify(errors).slice(0, 200));
    } catch (error) {
      if (life === this.#life) this.wrongly.push(String(error instanceof Error ? error.message : error));
      else this.cut += 1;
      return null;
    }
  }
}

const REQUEST = {
  jurisdiction: "120000",
  validOn: "2022-06-15",
  purpose: "credit-review",
  legalBasis: "商业银行法第35条",
};
