import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { availableActions, judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { EXCLUSION_CODES } from "../../../../subgraphs/market-regulation/domain/rankings/ranking.ts";
import type { RankingFacts } from "../../../../subgraphs/market-regulation/domain/rankings/ranking-facts.ts";
import {
  RANKING_MACHINE,
  type RankingEvent,
} from "../../../../subgraphs/market-regulation/domain/rankings/ranking-machine.ts";
import { syntheticUscc } from "../clerk.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../procedure-tables.ts";
import { useRegister } from "../register-database.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const BODY = syntheticUscc();
const WORKING_BODY = syntheticUscc();

const FACTS: RankingFacts = {
  jurisdiction: "530000",
  workingBody: WORKING_BODY,
  evaluationBody: BODY,
  bodyAnnounced: true,
  schemeAnnounced: true,
  rankedAlready: false,
  ranked: 1,
  audit: { assigned: 1, favourable: 1, unfavourable: 0 },
  on: "2024-06-15",
  today: "2024-06-15",
  lastStepOn: null,
};

const EVERYONE = {
  ...EVERYBODY,
  "the evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: BODY }),
  "another evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: syntheticUscc() }),
  "the working body": actorOf({ role: "WORKING_BODY", uscc: WORKING_BODY }),
  "another working body": actorOf({ role: "WORKING_BODY", uscc: syntheticUscc() }),
  "the officer": actorOf({ role: "DEPARTMENT", department: "market-regulation", jurisdictions: ["530000"] }),
  "a department with the body's code": actorOf({ role: "DEPARTMENT", uscc: BODY }),
};

const MOVERS: Readonly<Record<RankingEvent, string | null>> = {
  OPEN: "the evaluation body",
  COMPUTE: "the evaluation body",
  REPORT: "the evaluation body",
  AUDIT: "the working body",
  RETURN: "the working body",
  POST: null,
  RELEASE: null,
};

function valuesOf(name: string): string[] {
  const { definitions } = parseSdl(subgraphSdl("market-regulation"));
  const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === name);
  return type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
}

describe("The table of rankings", () => {
  const register = useRegister();

  it("has no event that happens nowhere, no state that nothing leads to, and a clause for each step", () => {
    expect(faultsOf(RANKING_MACHINE)).toEqual([]);
  });

  it("is the one that the database holds", async () => {
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = 'ranking'",
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(RANKING_MACHINE));
  });

  it("cites clauses that the notices have", () => {
    const { documents } = readPolicies(join(ROOT, "policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = RANKING_MACHINE.transitions.flatMap(({ citations, guards }) => [
      ...citations,
      ...guards.flatMap(({ citation }) => (citation === null ? [] : [citation])),
    ]);
    expect(cited.map(({ document, clause }) => `${document} ${clause}`).filter((each) => !clauses.has(each))).toEqual(
      [],
    );
  });

  it.each(
    everyAttempt(RANKING_MACHINE, Object.keys(EVERYONE), (who, event) => who === MOVERS[event]).map((attempt) => {
      // From publicity a ranking is taken back with its list, by an objection against the whole.
      const withTheList = attempt.from === "IN_PUBLICITY" && attempt.event === "RETURN";
      return withTheList ? { ...attempt, to: null } : attempt;
    }),
  )("from $from, $event by $who leads to $to", ({ from, event, who, to }) => {
    const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
    const subject = { state: from, facts: FACTS };
    const judged = judgeAction(RANKING_MACHINE, subject, event, actor);
    expect(judged.possible).toBe(to !== null);
    expect(judged.reasons.length > 0).toBe(to === null);
    expect(availableActions(RANKING_MACHINE, subject, actor)).toContainEqual(judged);
  });

  it.each<[RankingEvent, Partial<RankingFacts>, string[], string | null]>([
    ["OPEN", { bodyAnnounced: false }, ["BODY_NOT_ANNOUNCED"], null],
    ["OPEN", { schemeAnnounced: false }, ["SCHEME_NOT_ANNOUNCED"], null],
    ["OPEN", { schemeAnnounced: null }, ["SCHEME_NOT_ANNOUNCED"], null],
    ["OPEN", { rankedAlready: true }, ["CATEGORY_RANKED_ALREADY"], null],
    ["OPEN", { rankedAlready: null }, ["CATEGORY_RANKED_ALREADY"], null],
    ["OPEN", { lastStepOn: "2024-06-16" }, ["DAY_OUT_OF_ORDER"], "2024-06-16"],
    ["COMPUTE", { bodyAnnounced: false }, ["BODY_NOT_ANNOUNCED"], null],
    ["COMPUTE", { on: "2024-06-16" }, ["DAY_OUT_OF_ORDER"], "2024-06-16"],
    ["COMPUTE", { lastStepOn: "2024-06-15" }, [], null],
    ["REPORT", { ranked: 0 }, ["NOBODY_RANKED"], null],
    ["REPORT", { ranked: 0, bodyAnnounced: false }, ["BODY_NOT_ANNOUNCED", "NOBODY_RANKED"], null],
    ["AUDIT", { audit: { assigned: 0, favourable: 0, unfavourable: 0 } }, ["AUDIT_NOT_PASSED"], null],
    ["AUDIT", { audit: { assigned: 2, favourable: 1, unfavourable: 0 } }, ["AUDIT_NOT_PASSED"], null],
    ["AUDIT", { audit: { assigned: 2, favourable: 1, unfavourable: 1 } }, ["AUDIT_NOT_PASSED"], null],
    ["AUDIT", { audit: { assigned: 3, favourable: 2, unfavourable: 1 } }, [], null],
    ["RETURN", { bodyAnnounced: false, ranked: 0 }, [], null],
    ["RETURN", { on: "2024-06-16" }, ["DAY_OUT_OF_ORDER"], "2024-06-16"],
  ])("%s with %j is refused for %j, until %s", (event, facts, codes, notBefore) => {
    const from = RANKING_MACHINE.transitions.find((each) => each.event === event)?.from ?? null;
    const subject = { state: from, facts: { ...FACTS, ...facts } };
    const judged = judgeAction(
      RANKING_MACHINE,
      subject,
      event,
      EVERYONE[MOVERS[event] as keyof typeof EVERYONE] ?? null,
    );
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });

  it("RankingErrorCode has every code that its guards can give", () => {
    const codes = RANKING_MACHINE.transitions.flatMap(({ guards }) =>
      guards.flatMap(({ refusal, doubt }) => [refusal.code, ...(doubt ? [doubt.code] : [])]),
    );
    const values = valuesOf("RankingErrorCode");
    expect([...codes, "STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER"].filter((code) => !values.includes(code))).toEqual(
      [],
    );
  });

  it("RankingExclusionCode and the states are those of the schema", () => {
    expect(valuesOf("RankingExclusionCode").sort()).toEqual([...EXCLUSION_CODES].sort());
    expect(valuesOf("RankingState")).toEqual(RANKING_MACHINE.states);
  });
});
