import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../shared/server/subgraph-sdl.ts";
import { parseDecimal } from "../../../shared/values/decimal.ts";
import { availableActions, judgeAction } from "../../../shared/values/procedure/available-actions.ts";
import { normaliseStandardNumber } from "../../../shared/values/standard-number.ts";
import type { DeclarationContent } from "../../../subgraphs/market-regulation/domain/declarations/declaration.ts";
import type { DeclarationFacts } from "../../../subgraphs/market-regulation/domain/declarations/declaration-facts.ts";
import {
  DECLARATION_MACHINE,
  type DeclarationEvent,
} from "../../../subgraphs/market-regulation/domain/declarations/declaration-machine.ts";
import { syntheticUscc } from "./clerk.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "./procedure-tables.ts";
import { useRegister } from "./register-database.ts";

const ROOT = join(import.meta.dirname, "../../..");
const USCC = syntheticUscc();

const CONTENT: DeclarationContent = {
  number: normaliseStandardNumber("Q/SJX 0001S-2020"),
  numberAsPublished: "Q/SJX 0001S-2020",
  name: "示例普洱茶",
  origin: "OWN",
  products: [{ kind: "GOODS", name: "示例普洱茶饼", model: null }],
  ics: [],
  ccs: [],
  levelClaimed: null,
  mandatoryStatement: { kind: "NONE_APPLY", standards: [] },
  referenceStandards: [],
  indicators: (["PERFORMANCE", "FUNCTION"] as const).map((group) => ({
    group,
    name: group,
    unit: null,
    direction: "HIGHER_BETTER",
    value: parseDecimal("1"),
    core: true,
    testMethod: null,
  })),
};

const ALONE = {
  uscc: USCC,
  content: CONTENT,
  numberInEffect: false,
  revisesOneInEffect: false,
  on: "2022-06-15",
  today: "2022-06-15",
  lastStepOn: null,
};
const FACTS: DeclarationFacts = { ...ALONE, revision: ALONE };

const EVERYONE = {
  ...EVERYBODY,
  "the enterprise": actorOf({ role: "ENTERPRISE", uscc: USCC }),
  "another enterprise": actorOf({ role: "ENTERPRISE", uscc: syntheticUscc() }),
  "a department with the enterprise's code": actorOf({
    role: "DEPARTMENT",
    department: "market-regulation",
    uscc: USCC,
  }),
};

describe("The table of declarations", () => {
  const register = useRegister();

  it("has no event that happens nowhere, no state that nothing leads to, and a clause for each step", () => {
    expect(faultsOf(DECLARATION_MACHINE)).toEqual([]);
  });

  it("is the one that the database holds", async () => {
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = 'declaration'",
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(DECLARATION_MACHINE));
  });

  it("cites clauses that the notices have", () => {
    const { documents } = readPolicies(join(ROOT, "policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = DECLARATION_MACHINE.transitions.flatMap(({ citations, guards }) => [
      ...citations,
      ...guards.flatMap(({ citation }) => (citation === null ? [] : [citation])),
    ]);
    expect(cited.map(({ document, clause }) => `${document} ${clause}`).filter((each) => !clauses.has(each))).toEqual(
      [],
    );
  });

  it.each(everyAttempt(DECLARATION_MACHINE, Object.keys(EVERYONE), (who) => who === "the enterprise"))(
    "from $from, $event by $who leads to $to",
    ({ from, event, who, to }) => {
      const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
      const subject = { state: from, facts: FACTS };
      const judged = judgeAction(DECLARATION_MACHINE, subject, event, actor);
      expect(judged.possible).toBe(to !== null);
      expect(judged.reasons.length > 0).toBe(to === null);
      expect(availableActions(DECLARATION_MACHINE, subject, actor)).toContainEqual(judged);
    },
  );

  it.each<[DeclarationEvent, Partial<DeclarationFacts>, string[], string | null]>([
    ["DECLARE", { numberInEffect: true }, ["NUMBER_ALREADY_DECLARED"], null],
    ["DECLARE", { revisesOneInEffect: true }, ["REVISES_ANOTHER"], null],
    ["DECLARE", { on: "2022-06-16" }, ["DAY_OUT_OF_ORDER"], "2022-06-16"],
    ["DECLARE", { on: "2022-06-16", numberInEffect: true }, ["NUMBER_ALREADY_DECLARED", "DAY_OUT_OF_ORDER"], null],
    ["WITHDRAW", { lastStepOn: "2022-06-15" }, [], null],
    ["WITHDRAW", { lastStepOn: "2022-06-15", on: "2022-06-14" }, ["DAY_OUT_OF_ORDER"], "2022-06-15"],
    ["REVISE", { revision: null }, ["REVISION_NOT_DRAFTED"], null],
    ["REVISE", { revision: { ...ALONE, numberInEffect: true } }, ["NUMBER_ALREADY_DECLARED"], null],
    ["REVISE", { revision: { ...ALONE, content: { ...CONTENT, products: [] } } }, ["PRODUCT_MISSING"], null],
    ["REVISE", { revision: { ...ALONE, revisesOneInEffect: true } }, [], null],
  ])("%s with %j is refused for %j, until %s", (event, facts, codes, notBefore) => {
    const state = event === "DECLARE" ? "DRAFT" : "DECLARED";
    const judged = judgeAction(
      DECLARATION_MACHINE,
      { state, facts: { ...FACTS, ...facts } },
      event,
      EVERYONE["the enterprise"],
    );
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });

  it("says it does not know what the facts do not tell, and a condition that fails decides beside it", () => {
    const judge = (facts: Partial<DeclarationFacts>) =>
      judgeAction(
        DECLARATION_MACHINE,
        { state: "DRAFT", facts: { ...FACTS, ...facts } },
        "DECLARE",
        EVERYONE["the enterprise"],
      );
    expect(judge({ content: null })).toMatchObject({ possible: false, notBefore: null });
    expect(judge({ content: null, numberInEffect: true }).reasons.map(({ code }) => code)).toEqual([
      "NUMBER_ALREADY_DECLARED",
    ]);
    expect(judge({ content: null, on: "2022-06-16" })).toMatchObject({ notBefore: null });
  });

  it.each([
    ["DeclarationDeclareErrorCode", "DECLARE"],
    ["DeclarationReviseErrorCode", "REVISE"],
    ["DeclarationWithdrawErrorCode", "WITHDRAW"],
  ])("%s has every code that the guards of %s can give", (name, event) => {
    const { definitions } = parseSdl(subgraphSdl("market-regulation"));
    const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === name);
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const codes = DECLARATION_MACHINE.transitions
      .filter((each) => each.event === event)
      .flatMap(({ guards }) => guards.flatMap(({ refusal, doubt }) => [refusal.code, ...(doubt ? [doubt.code] : [])]));
    expect([...codes, "STATE_DOES_NOT_ALLOW"].filter((code) => !values.includes(code))).toEqual([]);
  });
});
