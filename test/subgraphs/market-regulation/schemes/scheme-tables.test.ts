import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { POSTED_BODY } from "../../../../subgraphs/market-regulation/domain/schemes/body-publicity.ts";
import { CALL_MACHINE } from "../../../../subgraphs/market-regulation/domain/schemes/call-machine.ts";
import type { EvaluationSchemeFacts } from "../../../../subgraphs/market-regulation/domain/schemes/evaluation-scheme-facts.ts";
import {
  EVALUATION_SCHEME_MACHINE,
  type EvaluationSchemeEvent,
} from "../../../../subgraphs/market-regulation/domain/schemes/evaluation-scheme-machine.ts";
import { KEY_FIELD_MACHINE } from "../../../../subgraphs/market-regulation/domain/schemes/key-field-machine.ts";
import { fitsRule } from "../../../../subgraphs/market-regulation/domain/schemes/publicity.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../procedure-tables.ts";
import { useRegister } from "../register-database.ts";

type AnyMachine = StateMachine<string, string, never>;
const MACHINES = [KEY_FIELD_MACHINE, CALL_MACHINE, EVALUATION_SCHEME_MACHINE] as unknown as AnyMachine[];

const STANDING = {
  publicity: "p",
  postedOn: "2020-09-25",
  workingDays: 10,
  lastDay: "2020-10-15",
  postedSinceReview: false,
  objectionOpen: false,
  objectionUpheld: false,
  lastDismissedOn: null,
};

const FACTS: EvaluationSchemeFacts = {
  jurisdiction: "530000",
  workingBody: "12530000LEADRW017Q",
  evaluationBody: "52530000LEADRE018J",
  bodyState: "ANNOUNCED",
  weightSum: parseDecimal("100"),
  cycleStated: false,
  validityByText: true,
  keyFieldPublished: true,
  calls: [{ openedOn: "2020-06-01", lastDay: "2020-10-16" }],
  submittedBefore: false,
  review: { assigned: 3, favourable: 2, unfavourable: 1 },
  successorAnnounced: true,
  standing: STANDING,
  on: "2020-10-16",
  today: "2020-10-20",
  lastStepOn: "2020-09-25",
};

const OFFICE = actorOf({ role: "WORKING_BODY", uscc: FACTS.workingBody });
const BODY = actorOf({ role: "EVALUATION_BODY", uscc: FACTS.evaluationBody });
const EVERYONE = {
  ...EVERYBODY,
  "the working body": OFFICE,
  "another working body": actorOf({ role: "WORKING_BODY", uscc: FACTS.evaluationBody }),
  "the evaluation body": BODY,
  "another evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: FACTS.workingBody }),
  "an officer with the working body's code": actorOf({ role: "DEPARTMENT", uscc: FACTS.workingBody }),
};

const WRITES = ["DRAFT", "AMEND", "SUBMIT"];
const BROUGHT_ABOUT = ["OBJECT", "CONFIRM", "USE"];

/** Who moves an evaluation scheme by the notices. */
function mayMove(who: string, event: string): boolean {
  if (BROUGHT_ABOUT.includes(event)) return false;
  return who === (WRITES.includes(event) ? "the evaluation body" : "the working body");
}

describe("The tables of key fields, calls and evaluation schemes", () => {
  const register = useRegister();

  it.each(MACHINES)("$name has no idle event, no unreachable state, and a clause for each step", (machine) => {
    expect(faultsOf(machine)).toEqual([]);
  });

  const rowsInDatabase = async (name: string) => {
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = $1",
      [name],
    );
    return rows.map(({ row }) => row).sort();
  };

  it.each(MACHINES)("$name is the one that the database holds", async (machine) => {
    expect(await rowsInDatabase(machine.name)).toEqual(rowsOf(machine));
  });

  it("posting and announcing a body are rows of the table of evaluation bodies", async () => {
    expect(await rowsInDatabase("evaluation_body")).toEqual(
      expect.arrayContaining(rowsOf(POSTED_BODY as unknown as AnyMachine)),
    );
  });

  it("cite clauses that the notices have", () => {
    const { documents } = readPolicies(join(import.meta.dirname, "../../../../policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = MACHINES.flatMap(({ transitions }) =>
      transitions.flatMap(({ citations, guards }) => [
        ...citations,
        ...guards.flatMap(({ citation }) => (citation === null ? [] : [citation])),
      ]),
    );
    expect(cited.filter(({ document, clause }) => !clauses.has(`${document} ${clause}`))).toEqual([]);
  });

  it.each(everyAttempt(EVALUATION_SCHEME_MACHINE as unknown as AnyMachine, Object.keys(EVERYONE), mayMove))(
    "from $from, $event by $who leads to $to",
    ({ from, event, who, to }) => {
      const subject = { state: from as never, facts: FACTS };
      const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
      const judged = judgeAction(EVALUATION_SCHEME_MACHINE, subject, event as EvaluationSchemeEvent, actor);
      expect([judged.possible, judged.reasons.length > 0]).toEqual([to !== null, to === null]);
    },
  );

  const standing = (traits: object): Partial<EvaluationSchemeFacts> => ({ standing: { ...STANDING, ...traits } });

  it.each<[EvaluationSchemeEvent, string, Partial<EvaluationSchemeFacts>, string[], string | null]>([
    ["AMEND", "DRAFT", { bodyState: "WITHDRAWN" }, ["BODY_NOT_ENGAGED"], null],
    ["AMEND", "DRAFT", { bodyState: null }, ["BODY_NOT_ENGAGED"], null],
    ["AMEND", "DRAFT", { bodyState: "APPLIED" }, [], null],
    ["SUBMIT", "DRAFT", { weightSum: parseDecimal("99.99") }, ["WEIGHTS_NOT_HUNDRED"], null],
    ["SUBMIT", "DRAFT", { weightSum: parseDecimal("100.0000001") }, ["WEIGHTS_NOT_HUNDRED"], null],
    ["SUBMIT", "DRAFT", { validityByText: false }, ["CYCLE_MISSING"], null],
    ["SUBMIT", "DRAFT", { validityByText: false, cycleStated: true }, [], null],
    ["SUBMIT", "DRAFT", { keyFieldPublished: false }, ["KEY_FIELD_NOT_PUBLISHED"], null],
    ["SUBMIT", "DRAFT", { on: "2020-10-17" }, ["NO_CALL_OPEN"], null],
    ["SUBMIT", "DRAFT", { on: "2020-10-17", submittedBefore: true }, [], null],
    ["SUBMIT", "DRAFT", { calls: [{ openedOn: "2020-10-17", lastDay: null }] }, ["NO_CALL_OPEN"], null],
    ["PASS_EXPERT_REVIEW", "FORMAL_OK", { review: null }, ["EXPERT_OPINION_OUTSTANDING"], null],
    [
      "PASS_EXPERT_REVIEW",
      "FORMAL_OK",
      { review: { assigned: 3, favourable: 2, unfavourable: 0 } },
      ["EXPERT_OPINION_OUTSTANDING"],
      null,
    ],
    [
      "PASS_EXPERT_REVIEW",
      "FORMAL_OK",
      { review: { assigned: 2, favourable: 1, unfavourable: 1 } },
      ["EXPERTS_DO_NOT_APPROVE"],
      null,
    ],
    ["RETURN", "EXPERT_OK", standing({ objectionOpen: true }), ["OBJECTION_OPEN"], null],
    ["REFUSE", "EXPERT_OK", standing({ objectionOpen: true }), ["OBJECTION_OPEN"], null],
    ["POST", "EXPERT_OK", { bodyState: "FORMAL_OK" }, ["BODY_NOT_REVIEWED"], null],
    ["POST", "EXPERT_OK", { bodyState: "SUSPENDED" }, ["BODY_NOT_REVIEWED"], null],
    ["POST", "EXPERT_OK", { bodyState: "EXPERT_OK" }, [], null],
    ["POST", "EXPERT_OK", standing({ postedSinceReview: true }), ["POSTED_SINCE_REVIEW"], null],
    ["ANNOUNCE", "IN_PUBLICITY", { on: "2020-10-15" }, ["PUBLICITY_NOT_OVER"], "2020-10-16"],
    ["ANNOUNCE", "IN_PUBLICITY", { on: "2020-10-16" }, [], null],
    ["ANNOUNCE", "IN_PUBLICITY", standing({ lastDay: null }), ["CALENDAR_NOT_PUBLISHED"], null],
    ["ANNOUNCE", "IN_PUBLICITY", standing({ workingDays: null, lastDay: null }), [], null],
    ["ANNOUNCE", "IN_PUBLICITY", standing({ objectionOpen: true }), ["OBJECTION_OPEN"], null],
    ["ANNOUNCE", "IN_PUBLICITY", standing({ objectionUpheld: true }), ["OBJECTION_UPHELD"], null],
    [
      "ANNOUNCE",
      "IN_PUBLICITY",
      standing({ lastDismissedOn: "2020-10-19" }),
      ["OBJECTION_SETTLED_LATER"],
      "2020-10-19",
    ],
    ["ANNOUNCE", "IN_PUBLICITY", { bodyState: "EXPERT_OK" }, ["BODY_NOT_ANNOUNCED"], null],
    ["ANNOUNCE", "IN_PUBLICITY", { on: "2020-10-21" }, ["DAY_OUT_OF_ORDER"], "2020-10-21"],
    ["SUPERSEDE", "IN_USE", { successorAnnounced: false }, ["SUCCESSOR_NOT_ANNOUNCED"], null],
  ])("%s from %s with %j is refused for %j, until %s", (event, state, traits, codes, notBefore) => {
    const actor = WRITES.includes(event) ? BODY : OFFICE;
    const subject = { state: state as never, facts: { ...FACTS, ...traits } };
    const judged = judgeAction(EVALUATION_SCHEME_MACHINE, subject, event, actor);
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });

  it.each([
    [null, 10, "EXACTLY", true],
    [9, 10, "EXACTLY", false],
    [10, 10, "EXACTLY", true],
    [11, 10, "EXACTLY", false],
    [14, 15, "AT_LEAST", false],
    [16, 15, "AT_LEAST", true],
    [7, null, null, true],
  ] as const)("%s stated working days under a rule of %s (%s) fit: %s", (stated, workingDays, counting, fits) => {
    expect(fitsRule(stated, { workingDays, counting })).toBe(fits);
  });

  it.each([
    ["KeyFieldErrorCode", KEY_FIELD_MACHINE],
    ["CallErrorCode", CALL_MACHINE],
    ["EvaluationSchemeErrorCode", EVALUATION_SCHEME_MACHINE],
    ["EvaluationPublicityErrorCode", EVALUATION_SCHEME_MACHINE],
  ] as unknown as [string, AnyMachine][])("%s has every code that the guards can give", (name, machine) => {
    const { definitions } = parseSdl(subgraphSdl("market-regulation"));
    const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === name);
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const together = ["POST", "ANNOUNCE"];
    const codes = machine.transitions
      .filter(({ event }) => together.includes(event) === (name === "EvaluationPublicityErrorCode"))
      .flatMap(({ guards }) => guards.flatMap(({ refusal, doubt }) => [refusal.code, ...(doubt ? [doubt.code] : [])]));
    expect([...codes, "STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER"].filter((code) => !values.includes(code))).toEqual(
      [],
    );
  });
});
