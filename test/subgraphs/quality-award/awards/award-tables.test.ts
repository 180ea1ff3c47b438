import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { normaliseStandardNumber } from "../../../../shared/values/standard-number.ts";
import { department } from "../../../../subgraphs/quality-award/department.ts";
import { awardOnDay, recommendingRule } from "../../../../subgraphs/quality-award/domain/awards/award-rule.ts";
import type { ConversionFacts } from "../../../../subgraphs/quality-award/domain/awards/conversion-guards.ts";
import {
  CONVERSION_MACHINE,
  type ConversionEvent,
  type ConversionState,
} from "../../../../subgraphs/quality-award/domain/awards/conversion-machine.ts";
import type { NominationFacts } from "../../../../subgraphs/quality-award/domain/awards/nomination-guards.ts";
import {
  NOMINATION_MACHINE,
  type NominationEvent,
  type NominationState,
} from "../../../../subgraphs/quality-award/domain/awards/nomination-machine.ts";
import { PROGRAMME_MACHINE } from "../../../../subgraphs/quality-award/domain/awards/programme-machine.ts";
import { RECOMMENDATION_MACHINE } from "../../../../subgraphs/quality-award/domain/awards/recommendation-machine.ts";
import { ROUND_MACHINE } from "../../../../subgraphs/quality-award/domain/awards/round-machine.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../../market-regulation/procedure-tables.ts";

type AnyMachine = StateMachine<string, string, never>;
const MACHINES = [
  PROGRAMME_MACHINE,
  ROUND_MACHINE,
  NOMINATION_MACHINE,
  RECOMMENDATION_MACHINE,
  CONVERSION_MACHINE,
] as unknown as AnyMachine[];
const BOOK = readPolicies(join(import.meta.dirname, "../../../../policies"));

const officer = (departmentCode: string, ...jurisdictions: string[]) =>
  actorOf({ role: "DEPARTMENT", department: departmentCode, jurisdictions });
const OFFICE = officer("market-regulation", "530000");
const EVERYONE = {
  ...EVERYBODY,
  "the office": OFFICE,
  "the committee": officer("standardisation-committee", "530000"),
  "an office elsewhere": officer("market-regulation", "120000"),
  "the office of a prefecture": officer("market-regulation", "530100"),
  finance: officer("finance", "530000"),
};
const OFFICES = ["the office", "the committee"];

const FACTS: NominationFacts = {
  jurisdiction: "530000",
  opensOn: "2026-03-01",
  cutOffOn: "2026-05-20",
  determination: "ELIGIBLE",
  determinationNow: "ELIGIBLE",
  on: "2026-05-20",
  today: "2026-06-01",
  lastStepOn: "2026-04-10",
};

const CONVERTED: ConversionFacts = {
  jurisdiction: "530100",
  standard: normaliseStandardNumber("Q/LEADR 0001-2025"),
  level: "LOCAL",
  titleInForce: true,
  number: null,
  on: "2026-05-20",
  today: "2026-06-01",
  lastStepOn: null,
};

describe("The tables of the award offices", () => {
  const database = useDepartmentDatabase(department);

  it.each(MACHINES)("$name has no idle event, no unreachable state, and a clause for each step", (machine) => {
    expect(faultsOf(machine)).toEqual([]);
  });

  it.each(MACHINES)("$name is the one that the database holds", async (machine) => {
    const { rows } = await database.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from desk.transition where machine = $1",
      [machine.name],
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(machine));
  });

  it("cite clauses that the notices have", () => {
    const clauses = new Set(
      BOOK.documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)),
    );
    const cited = MACHINES.flatMap(({ transitions }) => transitions.flatMap(({ citations }) => citations));
    expect(cited.filter(({ document, clause }) => !clauses.has(`${document} ${clause}`))).toEqual([]);
  });

  it.each(
    everyAttempt(NOMINATION_MACHINE as unknown as AnyMachine, Object.keys(EVERYONE), (who, event) =>
      event === "AFFECT" ? false : OFFICES.includes(who),
    ),
  )("from $from, $event by $who leads to $to", ({ from, event, who, to }) => {
    const subject = { state: from as NominationState | null, facts: FACTS };
    const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
    const judged = judgeAction(NOMINATION_MACHINE, subject, event as NominationEvent, actor);
    expect([judged.possible, judged.reasons.length > 0]).toEqual([to !== null, to === null]);
  });

  it.each<[NominationEvent, NominationState | null, Partial<NominationFacts>, string[], string | null]>([
    ["NOMINATE", null, { on: "2026-02-28", lastStepOn: null }, ["OUTSIDE_ROUND"], "2026-03-01"],
    ["NOMINATE", null, { on: "2026-03-01", lastStepOn: null }, [], null],
    ["NOMINATE", null, { on: "2026-05-20", lastStepOn: null }, [], null],
    ["NOMINATE", null, { on: "2026-05-21", lastStepOn: null }, ["OUTSIDE_ROUND"], null],
    ["CHECK", "NOMINATED", { on: "2026-05-19" }, ["CUT_OFF_NOT_REACHED"], "2026-05-20"],
    ["CHECK", "NOMINATED", { on: "2026-05-20" }, [], null],
    ["CHECK", "CHECKED", { on: "2026-06-02" }, ["DAY_OUT_OF_ORDER"], "2026-06-02"],
    ["ADOPT", "CHECKED", { determination: "NOT_ELIGIBLE" }, ["CHECK_NOT_ELIGIBLE"], null],
    ["ADOPT", "CHECKED", { determination: "UNDETERMINED" }, ["CHECK_UNDETERMINED"], null],
    ["ADOPT", "CHECKED", { determination: null }, ["CHECK_UNDETERMINED"], null],
    ["ADOPT", "CHECKED", { determinationNow: "NOT_ELIGIBLE" }, ["CHECK_OUTDATED"], null],
    ["ADOPT", "CHECKED", { determinationNow: "UNDETERMINED" }, ["CHECK_NOT_CONFIRMED"], null],
    ["ADOPT", "CHECKED", { determinationNow: null }, ["CHECK_NOT_CONFIRMED"], null],
    ["DECLINE", "CHECKED", { determination: "UNDETERMINED" }, [], null],
    ["DECLINE", "CHECKED", { on: "2026-04-09" }, ["DAY_OUT_OF_ORDER"], "2026-04-10"],
  ])("%s from %s with %j is refused for %j, until %s", (event, state, traits, codes, notBefore) => {
    const judged = judgeAction(NOMINATION_MACHINE, { state, facts: { ...FACTS, ...traits } }, event, OFFICE);
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });

  it.each<[ConversionEvent, ConversionState | null, string | null, Partial<ConversionFacts>, string[]]>([
    ["PROPOSE", null, null, {}, []],
    ["PROPOSE", null, null, { standard: normaliseStandardNumber("T/CTSS 76-2023") }, []],
    ["PROPOSE", null, null, { standard: normaliseStandardNumber("GB/T 4754-2017") }, ["NOT_A_LEADER_STANDARD"]],
    ["PROPOSE", null, null, { titleInForce: false }, ["TITLE_NOT_IN_FORCE"]],
    ["PROPOSE", null, null, { titleInForce: null }, ["TITLE_NOT_KNOWN"]],
    ["PUBLISH", "ACCEPTED", "DB53/T 101-2026", {}, []],
    ["PUBLISH", "ACCEPTED", "DB5301/T 1-2026", {}, []],
    ["PUBLISH", "ACCEPTED", "DB5303/T 1-2026", {}, ["NUMBER_NOT_OF_LEVEL"]],
    ["PUBLISH", "ACCEPTED", "DB11/T 101-2026", {}, ["NUMBER_NOT_OF_LEVEL"]],
    ["PUBLISH", "ACCEPTED", "GB/T 101-2026", {}, ["NUMBER_NOT_OF_LEVEL"]],
    ["PUBLISH", "ACCEPTED", "GB/T 101-2026", { level: "NATIONAL" }, []],
    ["PUBLISH", "ACCEPTED", "YD/T 1234-2026", { level: "NATIONAL" }, ["NUMBER_NOT_OF_LEVEL"]],
    ["PUBLISH", "ACCEPTED", "YD/T 1234-2026", { level: "INDUSTRY" }, []],
    ["PUBLISH", "ACCEPTED", "DB53/T 101-2026", { level: "INDUSTRY" }, ["NUMBER_NOT_OF_LEVEL"]],
    ["PUBLISH", "PROPOSED", "DB53/T 101-2026", {}, ["STATE_DOES_NOT_ALLOW"]],
  ])("%s of a conversion from %s, number %s, with %j is refused for %j", (event, state, number, traits, codes) => {
    const facts = { ...CONVERTED, ...traits, number: number === null ? null : normaliseStandardNumber(number) };
    const judged = judgeAction(CONVERSION_MACHINE, { state, facts }, event, OFFICE);
    expect(judged.reasons.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["530000", "government-quality-award", "2026-05-20", true, "RESULT", "§5(1)"],
    ["530111", "government-quality-award", "2026-05-20", true, "RESULT", "§5(1)"],
    ["110000", "government-quality-management-award", "2026-05-20", true, "WORK", "§4(3)12"],
    ["120000", "brand-value-evaluation", "2023-03-01", true, "RESULT", "§4.1"],
    ["510800", "brand-evaluation", "2026-05-20", true, "RESULT", "§2(3)9"],
    ["530000", "government-quality-award", "2020-03-04", true, null, undefined],
    ["530000", "government-quality-award", "2020-03-05", true, "RESULT", "§5(1)"],
    ["110000", "government-quality-award", "2026-05-20", false, null, undefined],
    ["440000", "government-quality-award", "2026-05-20", null, null, undefined],
  ])("in %s the award %s on %s: named %s, adopts %s by %s", (jurisdiction, award, validOn, named, adopts, clause) => {
    const asked = { jurisdiction: parseDivisionCode(jurisdiction), award, validOn, knownAt: "2026-06-01T00:00:00Z" };
    const found = awardOnDay(BOOK, asked);
    expect([found.named, found.adopts, found.citation?.clause]).toEqual([named, adopts, clause]);
  });

  it.each([
    ["510800", "PROVINCIAL", "2019-05-14", null],
    ["510800", "PROVINCIAL", "2019-05-15", "guangyuan-2019-32/awardAdoption"],
    ["510802", "MINISTERIAL", "2026-05-20", "guangyuan-2019-32/awardAdoption"],
    ["530000", "PROVINCIAL", "2026-05-20", null],
    ["110000", "MINISTERIAL", "2026-05-20", null],
    ["440000", "PROVINCIAL", "2026-05-20", null],
  ] as const)("in %s leaders are recommended first for a %s award on %s by %s", (division, level, validOn, rule) => {
    const asked = { jurisdiction: parseDivisionCode(division), validOn, knownAt: "2026-06-01T00:00:00Z" };
    expect(recommendingRule(BOOK, level, asked)?.id ?? null).toBe(rule);
  });

  it.each([
    ["AwardProgrammeErrorCode", PROGRAMME_MACHINE],
    ["AwardRoundErrorCode", ROUND_MACHINE],
    ["AwardNominationErrorCode", NOMINATION_MACHINE],
    ["AwardRecommendationErrorCode", RECOMMENDATION_MACHINE],
    ["StandardConversionErrorCode", CONVERSION_MACHINE],
  ] as unknown as [string, AnyMachine][])("%s has every code that the guards can give", (name, machine) => {
    const { definitions } = parseSdl(subgraphSdl("quality-award"));
    const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === name);
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const codes = machine.transitions.flatMap(({ guards }) =>
      guards.flatMap(({ refusal, doubt }) => [refusal.code, ...(doubt ? [doubt.code] : [])]),
    );
    const all = [...codes, "STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER", "NOT_ON_RECORD", "CONFLICT"];
    expect(all.filter((code) => !values.includes(code))).toEqual([]);
  });
});
