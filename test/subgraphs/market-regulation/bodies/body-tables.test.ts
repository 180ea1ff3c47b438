import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { availableActions, judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { BODY_CASE_MACHINE } from "../../../../subgraphs/market-regulation/domain/bodies/body-case-machine.ts";
import { EVALUATION_BODY_MACHINE } from "../../../../subgraphs/market-regulation/domain/bodies/evaluation-body-machine.ts";
import { EXPERT_MACHINE } from "../../../../subgraphs/market-regulation/domain/bodies/expert-machine.ts";
import { EXPERT_TASK_MACHINE } from "../../../../subgraphs/market-regulation/domain/bodies/expert-task-machine.ts";
import { syntheticUscc } from "../clerk.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../procedure-tables.ts";
import { useRegister } from "../register-database.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const [BODY, WORKING_BODY] = [syntheticUscc(), syntheticUscc()];

const FACTS = {
  jurisdiction: "530000",
  workingBody: WORKING_BODY,
  evaluationBody: BODY,
  application: {
    registeredIn: "CN",
    takesNoFees: true,
    statesNoRelations: true,
    fields: [{ category: "C1530", edition: "2017" }],
  },
  relations: 0,
  feesBanned: true,
  workingBodyBarred: true,
  ofWorkingBody: false,
  engaged: false,
  review: { assigned: 1, favourable: 1, unfavourable: 0 },
  inPool: true,
  ties: [] as string[],
  asked: false,
  underReview: true,
  bodyState: "ANNOUNCED" as const,
  bodyLastStepOn: null,
  openOnGround: false,
  on: "2022-06-15",
  today: "2022-06-15",
  lastStepOn: null,
};

type Machine = StateMachine<string, string, typeof FACTS>;

const OFFICER = { role: "DEPARTMENT", department: "market-regulation" };
const EVERYONE = {
  ...EVERYBODY,
  "the body": actorOf({ role: "EVALUATION_BODY", uscc: BODY }),
  "another body": actorOf({ role: "EVALUATION_BODY", uscc: syntheticUscc() }),
  "the working body": actorOf({ role: "WORKING_BODY", uscc: WORKING_BODY }),
  "another working body": actorOf({ role: "WORKING_BODY", uscc: syntheticUscc() }),
  "the body as a working body": actorOf({ role: "WORKING_BODY", uscc: BODY }),
  "an officer": actorOf({ ...OFFICER, jurisdictions: ["530000"] }),
  "an officer of elsewhere": actorOf({ ...OFFICER, jurisdictions: ["120000"] }),
  "an officer of a city in it": actorOf({ ...OFFICER, jurisdictions: ["530100"] }),
};

const BOTH = ["the working body", "an officer"];
const TABLES = [
  {
    machine: EVALUATION_BODY_MACHINE as unknown as Machine,
    errors: "EvaluationBodyErrorCode",
    // An objection brings the two last ones about; nobody does them by itself.
    movers: { APPLY: ["the body"], WITHDRAW: ["the body"], SUSPEND: BOTH, RESUME: BOTH, OBJECT: [], CONFIRM: [] },
  },
  { machine: EXPERT_MACHINE as unknown as Machine, errors: "ExpertErrorCode", movers: {} },
  { machine: EXPERT_TASK_MACHINE as unknown as Machine, errors: "ExpertTaskErrorCode", movers: {} },
  {
    machine: BODY_CASE_MACHINE as unknown as Machine,
    errors: "BodyCaseErrorCode",
    movers: { OPEN: BOTH, HEAR: BOTH, DECIDE: BOTH, DISMISS: BOTH },
  },
].map((table) => ({ ...table, name: table.machine.name, movers: new Map(Object.entries(table.movers)) }));

describe.each(TABLES)("The table of $name", ({ machine, errors, movers }) => {
  const register = useRegister();
  const mayMove = (who: string, event: string) => (movers.get(event) ?? ["the working body"]).includes(who);

  it("has no event that happens nowhere, no state that nothing leads to, and a clause for each step", () => {
    expect(faultsOf(machine)).toEqual([]);
  });

  it("is the one that the database holds", async () => {
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = $1",
      [machine.name],
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(machine));
  });

  it("cites clauses that the notices have", () => {
    const { documents } = readPolicies(join(ROOT, "policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = machine.transitions.flatMap(({ citations, guards }) => [
      ...citations,
      ...guards.flatMap(({ citation }) => (citation === null ? [] : [citation])),
    ]);
    const unknown = cited.map(({ document, clause }) => `${document} ${clause}`).filter((each) => !clauses.has(each));
    expect(unknown).toEqual([]);
  });

  it("lets each event happen from each state by those who may, and by nobody else", () => {
    const wrong = everyAttempt(machine, Object.keys(EVERYONE), mayMove).filter(({ from, event, who, to }) => {
      const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
      const judged = judgeAction(machine, { state: from, facts: FACTS }, event, actor);
      const offered = availableActions(machine, { state: from, facts: FACTS }, actor);
      return (
        judged.possible !== (to !== null) || offered.find(({ action }) => action === event)?.possible !== (to !== null)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("has in the enum of its errors every code that its guards can give", () => {
    const { definitions } = parseSdl(subgraphSdl("market-regulation"));
    const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === errors);
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map(({ name }) => name.value) : [];
    const codes = machine.transitions.flatMap(({ guards }) => guards.map(({ refusal }) => refusal.code));
    const all = [...codes, "STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER", "CONFLICT", "NOT_ON_RECORD"];
    expect(all.filter((code) => !values.includes(code))).toEqual([]);
  });
});

describe("The conditions of the tables", () => {
  it.each<[string, string | null, string, object, string[], string | null]>([
    ["evaluation_body", null, "APPLY", { jurisdiction: null }, ["SCHEME_NOT_RUN_HERE"], null],
    ["evaluation_body", null, "APPLY", { engaged: true }, ["ALREADY_APPLIED"], null],
    ["evaluation_body", null, "APPLY", { ofWorkingBody: true }, ["WORKING_BODY_CANNOT_EVALUATE"], null],
    ["evaluation_body", null, "APPLY", { ofWorkingBody: true, workingBodyBarred: false }, [], null],
    ["evaluation_body", null, "APPLY", { relations: 1 }, ["RELATIONS_NOT_CLEAR"], null],
    ["evaluation_body", null, "APPLY", { on: "2022-06-16" }, ["DAY_OUT_OF_ORDER"], "2022-06-16"],
    [
      "evaluation_body",
      "APPLIED",
      "PASS_FORMAL_CHECK",
      { ofWorkingBody: true },
      ["WORKING_BODY_CANNOT_EVALUATE"],
      null,
    ],
    [
      "evaluation_body",
      "FORMAL_OK",
      "PASS_EXPERT_REVIEW",
      { review: { assigned: 0, favourable: 0, unfavourable: 0 } },
      ["EXPERT_REVIEW_NOT_PASSED"],
      null,
    ],
    ["evaluation_body", "ANNOUNCED", "SUSPEND", { lastStepOn: "2022-06-15" }, [], null],
    [
      "evaluation_body",
      "ANNOUNCED",
      "SUSPEND",
      { lastStepOn: "2022-06-15", on: "2022-06-14" },
      ["DAY_OUT_OF_ORDER"],
      "2022-06-15",
    ],
    [
      "expert_task",
      null,
      "ASSIGN",
      { inPool: false, ties: [BODY] },
      ["EXPERT_NOT_IN_POOL", "EXPERT_HAS_CONFLICT"],
      null,
    ],
    [
      "expert_task",
      null,
      "ASSIGN",
      { underReview: false, asked: true },
      ["SUBJECT_NOT_UNDER_REVIEW", "ALREADY_ASSIGNED"],
      null,
    ],
    ["expert_task", "ASSIGNED", "GIVE_OPINION", { ties: [BODY] }, ["EXPERT_HAS_CONFLICT"], null],
    ["body_case", null, "OPEN", { openOnGround: true }, ["ALREADY_OPEN"], null],
    ["body_case", "HEARD", "DECIDE", { bodyState: "IN_PUBLICITY" }, ["BODY_IN_PUBLICITY"], null],
    [
      "body_case",
      "HEARD",
      "DECIDE",
      { bodyLastStepOn: "2022-06-15", on: "2022-06-14" },
      ["DAY_OUT_OF_ORDER"],
      "2022-06-15",
    ],
    [
      "body_case",
      "HEARD",
      "DECIDE",
      { bodyState: "WITHDRAWN", bodyLastStepOn: "2022-06-15", on: "2022-06-14" },
      [],
      null,
    ],
  ])("%s from %s, %s with %j is refused for %j, until %s", (name, state, event, facts, codes, notBefore) => {
    const table = TABLES.find((each) => each.name === name);
    if (table === undefined) throw new Error(`A table was expected; there is no ${name}.`);
    const [who = "the working body"] = table.movers.get(event) ?? [];
    const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
    const judged = judgeAction(table.machine, { state, facts: { ...FACTS, ...facts } as typeof FACTS }, event, actor);
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });
});
