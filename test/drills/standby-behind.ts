import { randomUUID } from "node:crypto";
import { readingElsewhere } from "../../bench/reading-elsewhere.ts";
import { startStandby } from "../../bench/standby.ts";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { createLog } from "../../shared/server/log.ts";
import { BANK } from "../decisions/askers.ts";
import { PATIENT } from "../harness/open-hub.ts";
import { openTestRing } from "../harness/test-ring.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { Judged } from "./frame/judged.ts";
import { inOwnFolder, onOwnDatabases } from "./frame/own-databases.ts";
import { Companies } from "./history/companies.ts";
import type { Operation, Reading } from "./history/history.ts";
import { instantMs } from "./history/readers.ts";
import { checkSessions } from "./history/sessions.ts";

const ROUNDS = 200;
const COMPANIES = 20;
const SILENT = createLog("drill", "silent");
const ANSWER = "determination knownAt";
const ASK = `query ($uscc: USCC!, $knownAt: DateTime) {
  standing(uscc: $uscc, validOn: "2022-06-15", knownAt: $knownAt) { creditSupport(jurisdiction: "120000") { ${ANSWER} } } }`;
const DECIDE = `mutation ($input: CreditDecisionIssueInput!) {
  creditDecisionIssue(input: $input) { decision { answer { ${ANSWER} } } errors { code } } }`;

interface Told {
  readonly determination: Reading["determination"];
  readonly knownAt: string;
}

export const drill: Drill = {
  name: "standby-behind",
  rows: ["G40", "V2"],
  shows: `${ROUNDS} changes while a streaming standby is held back: no answer that says it is of the instant asked is of an older copy (V2), and decisions are taken on the primary.`,
  showsZh: `暂停流复制备库回放期间作 ${ROUNDS} 次变更：凡声明为所问时刻的答复均不来自更旧的副本（V2），决定依主库作出。`,
  run: (report, extent) =>
    onOwnDatabases(report, (databases, server) =>
      inOwnFolder(async (folder) => {
        const history: Operation[] = [];
        const companies = new Companies(databases, history);
        await companies.register(COMPANIES);
        const rings = new Map([["credit", await openTestRing("credit")]] as const);
        const parts = { log: SILENT, freshnessLimitMs: 600_000, rings };
        const standby = await startStandby({ server, folder });
        const open = (port: number | null) =>
          createGateway({
            transports: readingElsewhere(databases, port, parts),
            ...{ clock: Date.now, log: SILENT, deadlines: PATIENT },
          });
        const trial = new StandbyTrial(await open(null), await open(standby.port), history);
        try {
          const rounds = extent.times(ROUNDS);
          for (let round = 0; round < rounds; round += 1) {
            const company = companies.codes[round % COMPANIES] ?? "";
            // Every fourth time it follows, so that it is seen to answer.
            if (round % 4 !== 3) await standby.pause();
            await trial.round(company, `bank-${round % COMPANIES}`, () =>
              companies.change(company, `bank-${round % COMPANIES}`),
            );
            await standby.resume();
            if (round % 50 === 49) report(`${round + 1} changes, ${trial.late} answers that said they are from before`);
          }
          return judge(trial, history, report);
        } finally {
          await trial.close();
          await standby.close();
        }
      }),
    ),
};

function judge(trial: StandbyTrial, history: readonly Operation[], report: Report): readonly Figure[] {
  const judged = new Judged();
  const readings = history.filter((each) => each.kind === "READ");
  const violations = checkSessions(history).map(({ company, why }) => `${company}: ${why}`);
  judged.tell("changes, answers", "变更与答复", `${history.length - readings.length}, ${readings.length}`);
  judged.atMost({
    ...{ what: "older than what was known (V2)", whatZh: "早于已知时刻的答复（V2）" },
    ...{ value: violations.length, most: 0, beside: violations.slice(0, 3).join("; ") || "none" },
  });
  judged.atMost({
    ...{ what: "decisions other than the primary's answer", whatZh: "与主库答复不符的决定" },
    ...{ value: trial.otherDecisions.length, most: 0, beside: `of ${trial.decisions}` },
  });
  judged.atLeast("answers that said they are from before", "自述较早的答复", trial.late, 1);
  judged.atLeast("answers of the standby at the instant asked", "备库按所问时刻的答复", trial.inTime, 1);
  return judged.done(report);
}

/** Asks at the primary, then at the standby as of what it was told, and decides there where reading is done at the standby. */
class StandbyTrial {
  readonly #primary: Gateway;
  readonly #standby: Gateway;
  readonly #history: Operation[];
  late = 0;
  inTime = 0;
  decisions = 0;
  readonly otherDecisions: string[] = [];

  constructor(primary: Gateway, standby: Gateway, history: Operation[]) {
    this.#primary = primary;
    this.#standby = standby;
    this.#history = history;
  }

  async round(uscc: string, client: string, change: () => Promise<void>): Promise<void> {
    await change();
    const first = await this.#ask(this.#primary, uscc, client, null);
    const carried = await this.#ask(this.#standby, uscc, client, first.knownAt);
    // What says that it is from before is asked for elsewhere.
    if (instantMs(carried.knownAt) < instantMs(first.knownAt)) {
      this.late += 1;
      await this.#ask(this.#primary, uscc, client, first.knownAt);
    } else this.inTime += 1;
    await this.#decide(uscc, client, first);
  }

  async close(): Promise<void> {
    await this.#primary.close();
    await this.#standby.close();
  }

  async #ask(gateway: Gateway, uscc: string, client: string, knownAt: string | null): Promise<Told> {
    const atMs = performance.now();
    const { data, errors } = await gateway.execute({ query: ASK, variables: { uscc, knownAt }, viewer: BANK });
    const told: Told | undefined = Object(Object(data).standing).creditSupport;
    if (told?.determination === undefined) throw new Error(`An answer was expected: ${JSON.stringify(errors)}`);
    const isOlder = knownAt !== null && instantMs(told.knownAt) < instantMs(knownAt);
    // Whoever asked does not take it; what it says of its own instant has to be right all the same.
    this.#note(uscc, isOlder ? `${client} ${randomUUID()}` : client, atMs, told, isOlder ? null : knownAt);
    return told;
  }

  async #decide(uscc: string, client: string, first: Told): Promise<void> {
    const atMs = performance.now();
    const input = { ...REQUEST, uscc, idempotencyKey: randomUUID() };
    const { data, errors } = await this.#standby.execute({ query: DECIDE, variables: { input }, viewer: BANK });
    const told: Told | undefined = Object(Object(data).creditDecisionIssue).decision?.answer;
    if (told === undefined) throw new Error(`A decision was expected: ${JSON.stringify([data, errors])}`);
    this.decisions += 1;
    this.#note(uscc, client, atMs, told, null);
    if (told.determination !== first.determination) {
      this.otherDecisions.push(
        `${uscc} ${told.determination} at ${told.knownAt}, ${first.determination} at ${first.knownAt}`,
      );
    }
  }

  #note(company: string, client: string, atMs: number, told: Told, askedKnownAt: string | null): void {
    const { determination } = told;
    this.#history.push({
      ...{ kind: "READ", surface: "SINGLE", company, client, atMs, endedMs: performance.now(), determination },
      ...{ knownAtMs: instantMs(told.knownAt), askedKnownAtMs: askedKnownAt === null ? null : instantMs(askedKnownAt) },
    });
  }
}

const REQUEST = {
  jurisdiction: "120000",
  validOn: "2022-06-15",
  purpose: "credit-review",
  legalBasis: "商业银行法第35条",
};
