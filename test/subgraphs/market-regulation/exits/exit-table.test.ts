import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { supplies } from "../../../../subgraphs/market-regulation/domain/exits/accident-fact.ts";
import type { ExitCaseState } from "../../../../subgraphs/market-regulation/domain/exits/exit-case.ts";
import type { ExitFacts } from "../../../../subgraphs/market-regulation/domain/exits/exit-facts.ts";
import { EXIT_MACHINE, type ExitEvent } from "../../../../subgraphs/market-regulation/domain/exits/exit-machine.ts";
import { REVIEW_FLAG_MACHINE } from "../../../../subgraphs/market-regulation/domain/exits/review-flag.ts";
import { syntheticUscc } from "../clerk.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../procedure-tables.ts";
import { useRegister } from "../register-database.ts";
import { MAY_MOVE, type Who } from "./who-may-move.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const USCC = syntheticUscc();
const WORKING_BODY = syntheticUscc();
const EVALUATION_BODY = syntheticUscc();

const FACTS: ExitFacts = {
  jurisdiction: "530000",
  workingBody: WORKING_BODY,
  uscc: USCC,
  rules: { ordered: true, noticeFirst: true, otherIntegrity: true, duties: ["PUBLICISE", "REPORT", "ENTER_CREDIT"] },
  cancellingBodies: [EVALUATION_BODY],
  ground: "BELOW_DECLARED_LEVEL",
  groundOfScheme: true,
  cancellable: true,
  liveDays: [{ from: "2020-10-23", to: "2021-10-23" }],
  hasEvidence: true,
  noticeGiven: true,
  hasEffect: false,
  effectOpen: false,
  dutiesDone: ["PUBLICISE", "REPORT", "ENTER_CREDIT"],
  reasonGiven: true,
  fraudFound: true,
  effectiveOn: "2021-06-15",
  on: "2021-06-15",
  today: "2021-06-15",
  lastStepOn: null,
};
const TIANJIN: Partial<ExitFacts> = {
  jurisdiction: "120000",
  rules: { ordered: false, noticeFirst: false, otherIntegrity: false, duties: ["PUBLICISE"] },
};

const ACTORS = {
  ...EVERYBODY,
  "the enterprise": actorOf({ role: "ENTERPRISE", uscc: USCC }),
  "another enterprise": actorOf({ role: "ENTERPRISE", uscc: syntheticUscc() }),
  "the working body": actorOf({ role: "WORKING_BODY", uscc: WORKING_BODY }),
  "the evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: EVALUATION_BODY }),
  "an officer": actorOf({ role: "DEPARTMENT", department: "market-regulation", jurisdictions: ["530000"] }),
  "an officer elsewhere": actorOf({ role: "DEPARTMENT", department: "market-regulation", jurisdictions: ["120000"] }),
  "the environment department": actorOf({
    role: "DEPARTMENT",
    department: "ecology-and-environment",
    jurisdictions: ["530000"],
  }),
};

describe("The table of exit cases", () => {
  const register = useRegister();

  it.each([
    ["exit_case", EXIT_MACHINE],
    ["review_flag", REVIEW_FLAG_MACHINE],
  ])("%s has no fault in itself and is the one that the database holds", async (name, machine) => {
    expect(faultsOf(machine)).toEqual([]);
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = $1",
      [name],
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(machine));
  });

  it("cites clauses that the notices have", () => {
    const { documents } = readPolicies(join(ROOT, "policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = [...EXIT_MACHINE.transitions, ...REVIEW_FLAG_MACHINE.transitions].flatMap(({ citations, guards }) => [
      ...citations,
      ...guards.flatMap(({ citation }) => (citation === null ? [] : [citation])),
    ]);
    expect(cited.map(({ document, clause }) => `${document} ${clause}`).filter((each) => !clauses.has(each))).toEqual(
      [],
    );
  });

  it.each([
    ["ExitCaseErrorCode", EXIT_MACHINE],
    ["ReviewFlagErrorCode", REVIEW_FLAG_MACHINE],
  ])("%s has every code that a guard can give", (name, machine) => {
    const { definitions } = parseSdl(subgraphSdl("market-regulation"));
    const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === name);
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const codes = machine.transitions.flatMap(({ guards }: { guards: readonly { refusal: { code: string } }[] }) =>
      guards.map(({ refusal }) => refusal.code),
    );
    const asked = [...codes, "STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER"];
    expect(asked.filter((code) => !values.includes(code))).toEqual([]);
  });

  it.each(everyAttempt(EXIT_MACHINE, Object.keys(ACTORS), (who, event) => MAY_MOVE[event].includes(who as Who)))(
    "in Yunnan, from $from, $event by $who leads to $to",
    ({ from, event, who, to }) => {
      // The two rows that are Tianjin's.
      const elsewhere = from === "EVIDENCE" && event === "DECIDE";
      const judged = judgeAction(
        EXIT_MACHINE,
        { state: from, facts: FACTS },
        event,
        ACTORS[who as keyof typeof ACTORS],
      );
      expect(judged.possible).toBe(to !== null && !elsewhere);
    },
  );

  it.each<[ExitCaseState | null, ExitEvent, keyof typeof ACTORS, Partial<ExitFacts>, string[]]>([
    [null, "OPEN", "an officer", { groundOfScheme: false }, ["GROUND_NOT_IN_SCHEME"]],
    [null, "OPEN", "an officer", { cancellable: false }, ["TITLE_NOT_CANCELLABLE"]],
    ["OPENED", "REPLY", "the enterprise", { noticeGiven: false }, ["NOTICE_NOT_GIVEN"]],
    ["EVIDENCE", "ORDER", "the working body", TIANJIN, ["NOT_ORDERED_IN_SCHEME"]],
    ["EVIDENCE", "DECIDE", "the evaluation body", {}, ["ORDER_MISSING"]],
    ["EVIDENCE", "DECIDE", "the evaluation body", { ...TIANJIN, noticeGiven: false }, []],
    ["ORDERED", "DECIDE", "the evaluation body", { noticeGiven: false }, ["NOTICE_NOT_GIVEN"]],
    ["ORDERED", "DECIDE", "the evaluation body", { ground: "OTHER", reasonGiven: false }, ["REASON_MISSING"]],
    ["ORDERED", "DECIDE", "the evaluation body", { effectiveOn: "2020-10-22" }, ["OUTSIDE_VALIDITY"]],
    ["ORDERED", "DECIDE", "the evaluation body", { effectiveOn: "2020-10-23" }, []],
    ["ORDERED", "DECIDE", "the evaluation body", { effectiveOn: "2021-10-23" }, []],
    ["ORDERED", "DECIDE", "the evaluation body", { effectiveOn: "2021-10-24" }, ["OUTSIDE_VALIDITY"]],
    ["ORDERED", "DECIDE", "the evaluation body", { effectiveOn: null }, []],
    ["ORDERED", "DECIDE", "the evaluation body", { on: "2021-06-16" }, ["DAY_OUT_OF_ORDER"]],
    ["ORDERED", "DECIDE", "the working body", {}, ["NOT_FOR_THIS_CALLER"]],
    ["ORDERED", "DECIDE", "the working body", { cancellingBodies: [] }, []],
    [
      "EVIDENCE",
      "DECIDE",
      "the evaluation body",
      { ...TIANJIN, ground: "FRAUD_OR_INTEGRITY", fraudFound: false },
      ["FRAUD_NOT_FOUND"],
    ],
    ["DECIDED", "DISMISS", "the working body", { hasEffect: true }, ["TITLE_REVOKED_BY_IT"]],
    ["DECIDED", "PUBLICISE", "the evaluation body", {}, ["NOT_FOR_THIS_CALLER"]],
    ["DECIDED", "PUBLICISE", "the evaluation body", TIANJIN, []],
    ["DECIDED", "PUBLICISE", "the working body", { effectOpen: true, on: "2021-06-14" }, []],
    [
      "DECIDED",
      "PUBLICISE",
      "the working body",
      { effectOpen: true, on: "2021-10-24", today: "2021-10-24" },
      ["OUTSIDE_VALIDITY"],
    ],
    ["PUBLICISED", "REPORT", "the working body", TIANJIN, ["NOT_ASKED_BY_SCHEME"]],
    ["PUBLICISED", "CLOSE", "the working body", { dutiesDone: ["PUBLICISE"] }, ["DUTIES_OUTSTANDING"]],
    ["PUBLICISED", "CLOSE", "the evaluation body", { ...TIANJIN, dutiesDone: ["PUBLICISE"] }, []],
  ])("from %s, %s by %s with %j is refused for %j", (state, event, who, facts, codes) => {
    const judged = judgeAction(EXIT_MACHINE, { state, facts: { ...FACTS, ...facts } }, event, ACTORS[who]);
    expect(judged.reasons.map(({ code }) => code)).toEqual(codes);
  });

  it("a national title is cancelled by nobody here", () => {
    const facts = { ...FACTS, jurisdiction: null, workingBody: null, cancellingBodies: [], groundOfScheme: false };
    for (const actor of Object.values(ACTORS)) {
      expect(judgeAction(EXIT_MACHINE, { state: null, facts }, "OPEN", actor).possible).toBe(false);
    }
  });

  it("customs supply what was found at a port, and nobody else does", () => {
    const departments = ["customs", "ecology-and-environment", "market-regulation", "finance", null];
    expect(departments.filter((each) => supplies(each, "PORT_INSPECTION"))).toEqual(["customs"]);
    expect(departments.filter((each) => supplies(each, "ENVIRONMENT"))).toEqual([
      "ecology-and-environment",
      "market-regulation",
    ]);
  });
});
