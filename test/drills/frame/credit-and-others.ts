import { ENTERPRISES } from "../../faults/asked-standings.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import type { AskedHub } from "./asked-hub.ts";
import type { Judged } from "./judged.ts";
import { type Noted, NotedLoad, timesOf } from "./noted-load.ts";

const AT = 'validOn: "2022-06-15", knownAt: "2022-07-01T00:00:00Z"';

const CREDIT = `query ($uscc: USCC!) { standing(uscc: $uscc, ${AT}) {
  creditSupport(jurisdiction: "120000") { determination } } }`;

const OTHERS = `query ($uscc: USCC!) { standing(uscc: $uscc, ${AT}) {
  titles { state } procurementPreference(jurisdiction: "120000") { determination }
  awardAdoption(jurisdiction: "120000") { determination } } }`;

// What the hub itself knows: it takes as long as the machine and the gateway need without any department.
const NOBODY = "query ($uscc: USCC!) { standing(uscc: $uscc) { uscc } }";

/** An answer to a question that only the credit department can answer. */
export interface CreditAnswer {
  readonly determination: string;
  /** Whether it is what was answered when nothing was wrong. */
  readonly right: boolean;
  /** UNDETERMINED with the error that the department is unavailable, and nothing else. */
  readonly stoodInFor: boolean;
}

/** Asks about the invented enterprises in turn: the credit department alone, and the others without it. */
export class CreditAndOthers {
  readonly #hub: AskedHub;
  readonly #truth = new Map<string, string>();
  readonly #truthOfOthers = new Map<string, string>();
  #turn = 0;

  constructor(hub: AskedHub) {
    this.#hub = hub;
  }

  /** Learns what is right, by asking while nothing is wrong. */
  async learn(): Promise<void> {
    for (let serial = 0; serial < ENTERPRISES; serial += 1) {
      const uscc = syntheticCode(serial);
      this.#truth.set(uscc, determinationIn((await this.#hub.ask(CREDIT, { uscc })).data));
      this.#truthOfOthers.set(uscc, JSON.stringify((await this.#hub.ask(OTHERS, { uscc })).data));
    }
  }

  askCredit = async (): Promise<CreditAnswer> => {
    const uscc = this.#nextCode();
    const { data, errors } = await this.#hub.ask(CREDIT, { uscc });
    const determination = determinationIn(data);
    const [error] = errors;
    const stoodInFor =
      determination === "UNDETERMINED" && errors.length === 1 && error?.code === "DEPARTMENT_UNAVAILABLE";
    return { determination, right: errors.length === 0 && determination === this.#truth.get(uscc), stoodInFor };
  };

  /** Whether it is what was answered when nothing was wrong. */
  askOthers = async (): Promise<boolean> => {
    const uscc = this.#nextCode();
    const { data, errors } = await this.#hub.ask(OTHERS, { uscc });
    return errors.length === 0 && JSON.stringify(data) === this.#truthOfOthers.get(uscc);
  };

  /** Whether the hub answers what needs no department. */
  askNobody = async (): Promise<boolean> => {
    const uscc = this.#nextCode();
    return Object(Object((await this.#hub.ask(NOBODY, { uscc })).data).standing).uscc === uscc;
  };

  load(creditPerSecond: number, othersPerSecond: number): Loads {
    return {
      nobody: new NotedLoad(creditPerSecond, this.askNobody),
      credit: new NotedLoad(creditPerSecond, this.askCredit),
      others: new NotedLoad(othersPerSecond, this.askOthers),
    };
  }

  #nextCode(): string {
    this.#turn += 1;
    return syntheticCode(this.#turn % ENTERPRISES);
  }
}

/** Questions to one department, to the others and to none, asked side by side. */
export interface Loads {
  readonly nobody: NotedLoad<boolean>;
  readonly credit: NotedLoad<CreditAnswer>;
  readonly others: NotedLoad<boolean>;
}

/** Ends all of them. */
export async function endLoads({ credit, others, nobody }: Loads): Promise<void> {
  await Promise.all([credit.end(), others.end(), nobody.end()]);
}

/** Says how many answers are neither right nor stood in for, and how long the slowest of them took. */
export function judgeAnswers(judged: Judged, { credit, others, nobody }: Loads, sinceMs: number): void {
  const all = [...credit.notes, ...others.notes, ...nobody.notes];
  const lost = [...credit.failures, ...others.failures, ...nobody.failures].length;
  const wrong =
    credit.notes.filter(({ answer }) => !answer.right && !answer.stoodInFor).length +
    [...others.notes, ...nobody.notes].filter(({ answer }) => !answer).length;
  const beside = `${wrong} of ${all.length} answers, ${lost} requests lost`;
  judged.atMost({
    what: "false answers and lost requests",
    whatZh: "误判与丢失",
    value: wrong + lost,
    most: 0,
    beside,
  });
  const slowest = (notes: readonly Noted<unknown>[]) =>
    Math.max(0, ...timesOf(notes.filter(({ beganAtMs }) => beganAtMs >= sinceMs)));
  // A busy machine makes everybody wait, also for what no department is asked.
  const ofMachine = slowest(nobody.notes);
  const overall = slowest(all);
  judged.atMost({
    ...{ what: "slowest answer, less what the machine made wait", whatZh: "最慢答复（扣除机器繁忙）" },
    ...{ value: overall - Math.max(0, ofMachine - USUAL_MS), most: SLOWEST_MS, unit: "ms" },
    beside: `${overall.toFixed(0)} ms in all, ${ofMachine.toFixed(0)} ms without any department`,
  });
}

/** What a question without any department takes at most on a machine that is not busy. */
const USUAL_MS = 50;
const SLOWEST_MS = 3_100;

function determinationIn(data: Readonly<Record<string, unknown>> | null): string {
  return String(Object(Object(data?.standing).creditSupport).determination);
}
