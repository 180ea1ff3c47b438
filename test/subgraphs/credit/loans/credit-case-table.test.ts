import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { availableActions, judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { department } from "../../../../subgraphs/credit/department.ts";
import type { CreditCaseEvent, CreditCaseFacts } from "../../../../subgraphs/credit/domain/loans/credit-case.ts";
import { CREDIT_CASE_MACHINE } from "../../../../subgraphs/credit/domain/loans/credit-case-machine.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../../market-regulation/procedure-tables.ts";

const ROOT = join(import.meta.dirname, "../../../..");

const FACTS: CreditCaseFacts = {
  tenant: "bank-of-example",
  institutionOnRecord: true,
  caseOnDecision: false,
  branchOnRecord: true,
  productOffered: true,
  basis: { validOn: "2026-03-02", titles: ["T-1"] },
  titleNamed: null,
  on: "2026-03-02",
  today: "2026-03-02",
  lastStepOn: "2026-03-02",
};

const EVERYONE = {
  ...EVERYBODY,
  "the bank": actorOf({ role: "BANK", tenant: "bank-of-example" }),
  "another bank": actorOf({ role: "BANK", tenant: "second-bank-of-example" }),
  "an overseer": actorOf({ role: "DEPARTMENT", department: "peoples-bank", jurisdictions: ["530000"] }),
  "an overseer within the bank": actorOf({
    role: "DEPARTMENT",
    department: "peoples-bank",
    tenant: "bank-of-example",
  }),
};

describe("The table of credit cases", () => {
  const database = useDepartmentDatabase(department);

  it("has no event that happens nowhere, no state that nothing leads to, and a clause for each step", () => {
    expect(faultsOf(CREDIT_CASE_MACHINE)).toEqual([]);
  });

  it("is the one that the database holds", async () => {
    const { rows } = await database.app.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from desk.transition where machine = 'credit_case'",
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(CREDIT_CASE_MACHINE));
  });

  it("cites clauses that the notices have", () => {
    const { documents } = readPolicies(join(ROOT, "policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = CREDIT_CASE_MACHINE.transitions.flatMap(({ citations, guards }) => [
      ...citations,
      ...guards.flatMap(({ citation }) => (citation === null ? [] : [citation])),
    ]);
    expect(cited.filter(({ document, clause }) => !clauses.has(`${document} ${clause}`))).toEqual([]);
  });

  it.each(everyAttempt(CREDIT_CASE_MACHINE, Object.keys(EVERYONE), (who) => who === "the bank"))(
    "from $from, $event by $who leads to $to",
    ({ from, event, who, to }) => {
      const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
      const judged = judgeAction(CREDIT_CASE_MACHINE, { state: from, facts: FACTS }, event, actor);
      expect(judged.possible).toBe(to !== null);
      expect(judged.reasons.length > 0).toBe(to === null);
      expect(availableActions(CREDIT_CASE_MACHINE, { state: from, facts: FACTS }, actor)).toContainEqual(judged);
    },
  );

  it.each<[CreditCaseEvent, Partial<CreditCaseFacts>, string[], string | null]>([
    ["CHECK", { institutionOnRecord: false }, ["INSTITUTION_NOT_ON_RECORD"], null],
    ["CHECK", { caseOnDecision: true }, ["CASE_ON_RECORD"], null],
    ["CHECK", { on: "2026-03-03", lastStepOn: null }, ["DAY_OUT_OF_ORDER"], "2026-03-03"],
    ["APPLY", { institutionOnRecord: false }, ["INSTITUTION_NOT_ON_RECORD"], null],
    ["APPLY", { branchOnRecord: false }, ["BRANCH_NOT_ON_RECORD"], null],
    ["APPLY", { productOffered: false }, ["PRODUCT_NOT_OFFERED"], null],
    ["APPROVE", { basis: null }, ["DECISION_NOT_ON_RECORD"], null],
    ["APPROVE", { basis: { validOn: "2026-03-01", titles: ["T-1"] } }, ["CHECK_OF_ANOTHER_DAY"], null],
    ["APPROVE", { basis: { validOn: "2026-03-03", titles: ["T-1"] } }, ["CHECK_OF_ANOTHER_DAY"], "2026-03-03"],
    ["APPROVE", { basis: { validOn: "2026-03-02", titles: ["T-1", "T-2"] } }, ["TITLE_NOT_NAMED"], null],
    ["APPROVE", { basis: { validOn: "2026-03-02", titles: ["T-1", "T-2"] }, titleNamed: "T-2" }, [], null],
    ["APPROVE", { titleNamed: "T-3" }, ["TITLE_NOT_COUNTED"], null],
    ["APPROVE", { basis: { validOn: "2026-03-02", titles: [] } }, [], null],
    ["APPROVE", { basis: { validOn: "2026-03-02", titles: [] }, titleNamed: "T-1" }, ["TITLE_NOT_COUNTED"], null],
    ["DECLINE", { lastStepOn: "2026-03-03" }, ["DAY_OUT_OF_ORDER"], "2026-03-03"],
  ])("%s with %j is refused for %j, until %s", (event, facts, codes, notBefore) => {
    const state = CREDIT_CASE_MACHINE.transitions.find((each) => each.event === event)?.from ?? null;
    const subject = { state, facts: { ...FACTS, ...facts } };
    const judged = judgeAction(CREDIT_CASE_MACHINE, subject, event, EVERYONE["the bank"]);
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });

  it.each([
    ["is reported late under the day of the check", { on: "2026-03-05", today: "2026-03-05" }, "2026-03-02"],
    ["is not reported under a day before the application", { on: "2026-03-05", lastStepOn: "2026-03-03" }, null],
    ["of a day to come is reported on no earlier one", { on: "2026-03-01", lastStepOn: null }, null],
  ])("a credit decision %s", (_, facts, notAfter) => {
    const subject = { state: "APPLIED" as const, facts: { ...FACTS, today: "2026-03-05", ...facts } };
    const judged = judgeAction(CREDIT_CASE_MACHINE, subject, "APPROVE", EVERYONE["the bank"]);
    expect([judged.reasons.map(({ code }) => code), judged.notAfter]).toEqual([["CHECK_OF_ANOTHER_DAY"], notAfter]);
  });

  it("the list of errors has every code that a guard can give", () => {
    const { definitions } = parseSdl(subgraphSdl("credit"));
    const type = definitions.find(
      (node) => node.kind === "EnumTypeDefinition" && node.name.value === "CreditCaseErrorCode",
    );
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const codes = CREDIT_CASE_MACHINE.transitions.flatMap(({ guards }) => guards.map(({ refusal }) => refusal.code));
    const others = ["STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER", "NOT_ON_RECORD", "CONFLICT"];
    expect([...codes, ...others].filter((code) => !values.includes(code))).toEqual([]);
  });
});
