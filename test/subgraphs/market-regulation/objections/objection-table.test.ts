import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { availableActions, judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { ObjectionFacts } from "../../../../subgraphs/market-regulation/domain/objections/objection-facts.ts";
import {
  OBJECTION_MACHINE,
  type ObjectionEvent,
} from "../../../../subgraphs/market-regulation/domain/objections/objection-machine.ts";
import { SUGGESTION_MACHINE } from "../../../../subgraphs/market-regulation/domain/objections/suggestion-machine.ts";
import { syntheticUscc } from "../clerk.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../procedure-tables.ts";
import { useRegister } from "../register-database.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const BODY = syntheticUscc();

const FACTS: ObjectionFacts = {
  jurisdiction: "530000",
  workingBody: BODY,
  on: "2020-10-27",
  today: "2020-10-27",
  lastStepOn: null,
  dayStated: false,
  handles: true,
  secretShown: false,
  expertsNeeded: true,
  review: null,
};
const REVIEWED = { DISMISS: { assigned: 3, favourable: 1, unfavourable: 2 } };
const UPHOLDING = { assigned: 3, favourable: 2, unfavourable: 1 };

const EVERYONE = {
  ...EVERYBODY,
  "the working body": actorOf({ role: "WORKING_BODY", uscc: BODY }),
  "another working body": actorOf({ role: "WORKING_BODY", uscc: syntheticUscc() }),
  "the province's officer": actorOf({
    role: "DEPARTMENT",
    department: "market-regulation",
    jurisdictions: ["530000"],
  }),
  "a city's officer": actorOf({ role: "DEPARTMENT", department: "market-regulation", jurisdictions: ["530100"] }),
  "a department with the working body's code": actorOf({ role: "DEPARTMENT", department: "finance", uscc: BODY }),
  "an enterprise": actorOf({ role: "ENTERPRISE", uscc: syntheticUscc() }),
};
const HANDLERS = ["the working body", "the province's officer"];
const names = Object.keys(EVERYONE);
const actor = (who: string) => EVERYONE[who as keyof typeof EVERYONE] ?? null;

describe.each([
  ["objections", OBJECTION_MACHINE, "ObjectionErrorCode"],
  ["suggestions", SUGGESTION_MACHINE, "SuggestionErrorCode"],
] as const)("The table of %s", (_, machine, errorCodes) => {
  const register = useRegister();

  it("has no event that happens nowhere, no state that nothing leads to, and a clause for each step", () => {
    expect(faultsOf<string, string>(machine)).toEqual([]);
  });

  it("is the one that the database holds", async () => {
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = $1",
      [machine.name],
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf<string, string>(machine));
  });

  it("cites clauses that the notices have", () => {
    const { documents } = readPolicies(join(ROOT, "policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = machine.transitions.flatMap(({ citations, guards }) => [
      ...citations,
      ...guards.flatMap(({ citation }) => (citation === null ? [] : [citation])),
    ]);
    const named = cited.map(({ document, clause }) => `${document} ${clause}`);
    expect(named.filter((each) => !clauses.has(each))).toEqual([]);
  });

  it("has an error code for every guard", () => {
    const { definitions } = parseSdl(subgraphSdl("market-regulation"));
    const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === errorCodes);
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const codes = machine.transitions.flatMap(({ guards }) => guards.map(({ refusal }) => refusal.code));
    expect(["STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER", ...codes].filter((code) => !values.includes(code))).toEqual(
      [],
    );
  });
});

describe("Who may do what with an objection", () => {
  it.each(
    everyAttempt(OBJECTION_MACHINE, names, (who, event) =>
      event === "FILE" ? true : event === "WITHDRAW" ? false : HANDLERS.includes(who),
    ),
  )("from $from, $event by $who without the secret leads to $to", ({ from, event, who, to }) => {
    const review = event === "UPHOLD" ? UPHOLDING : REVIEWED.DISMISS;
    const subject = { state: from, facts: { ...FACTS, review } };
    const judged = judgeAction(OBJECTION_MACHINE, subject, event, actor(who));
    expect(judged.possible).toBe(to !== null);
    expect(judged.reasons.length > 0).toBe(to === null);
    expect(availableActions(OBJECTION_MACHINE, subject, actor(who))).toContainEqual(judged);
  });

  it.each(names)("whoever shows the secret withdraws it, so %s too", (who) => {
    const shown = { ...FACTS, secretShown: true };
    const possible = (["FILED", "UNDER_REVIEW", "DISMISSED", "UPHELD", "WITHDRAWN"] as const).map(
      (state) => judgeAction(OBJECTION_MACHINE, { state, facts: shown }, "WITHDRAW", actor(who)).possible,
    );
    expect(possible).toEqual([true, true, false, false, false]);
  });
});

describe("Who may do what with a suggestion", () => {
  it.each(everyAttempt(SUGGESTION_MACHINE, names, (who, event) => event === "RECEIVE" || HANDLERS.includes(who)))(
    "from $from, $event by $who leads to $to",
    ({ from, event, who, to }) => {
      const judged = judgeAction(SUGGESTION_MACHINE, { state: from, facts: FACTS }, event, actor(who));
      expect(judged.possible).toBe(to !== null);
    },
  );
});

describe("What an objection's steps require", () => {
  const review = (assigned: number, favourable: number, unfavourable: number) => ({
    review: { assigned, favourable, unfavourable },
  });

  it.each<[ObjectionEvent, Partial<ObjectionFacts>, string[], string | null]>([
    ["FILE", { jurisdiction: null }, ["SCHEME_NOT_KEPT_HERE"], null],
    ["FILE", { dayStated: true, handles: false }, ["DAY_NOT_FOR_FILER"], null],
    ["FILE", { dayStated: true, on: "2020-10-12" }, [], null],
    ["FILE", { dayStated: true, on: "2020-10-28" }, ["DAY_OUT_OF_ORDER"], "2020-10-28"],
    ["DISMISS", review(0, 0, 0), ["REVIEW_NOT_COMPLETE"], null],
    ["DISMISS", review(2, 0, 1), ["REVIEW_NOT_COMPLETE"], null],
    ["DISMISS", review(1, 0, 1), [], null],
    ["DISMISS", review(2, 1, 1), [], null],
    ["DISMISS", review(1, 1, 0), ["EXPERTS_FIND_IT_RIGHT"], null],
    ["DISMISS", { ...review(0, 0, 0), expertsNeeded: false }, [], null],
    ["DISMISS", { ...review(1, 0, 1), lastStepOn: "2020-10-27" }, [], null],
    ["DISMISS", { ...review(1, 0, 1), lastStepOn: "2020-10-28" }, ["DAY_OUT_OF_ORDER"], "2020-10-28"],
    ["UPHOLD", review(0, 0, 0), ["REVIEW_NOT_COMPLETE"], null],
    ["UPHOLD", review(2, 1, 0), ["REVIEW_NOT_COMPLETE"], null],
    ["UPHOLD", review(2, 1, 1), ["EXPERTS_FIND_IT_WRONG"], null],
    ["UPHOLD", review(3, 2, 1), [], null],
    ["UPHOLD", { review: null }, ["REVIEW_NOT_COMPLETE", "EXPERTS_FIND_IT_WRONG"], null],
    ["UPHOLD", { ...review(0, 0, 0), expertsNeeded: false }, [], null],
    ["WITHDRAW", { secretShown: true, dayStated: true, handles: false }, ["DAY_NOT_FOR_FILER"], null],
  ])("%s with %j is refused for %j, until %s", (event, facts, codes, notBefore) => {
    const state = event === "FILE" ? null : "UNDER_REVIEW";
    const subject = { state, facts: { ...FACTS, ...facts } } as const;
    const { reasons, notBefore: until } = judgeAction(OBJECTION_MACHINE, subject, event, actor("the working body"));
    expect([reasons.map(({ code }) => code), until]).toEqual([codes, notBefore]);
  });
});
