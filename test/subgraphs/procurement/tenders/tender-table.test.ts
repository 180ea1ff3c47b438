import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { parseCatalogueCode } from "../../../../shared/values/catalogue-code.ts";
import { parseCivilDate } from "../../../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { availableActions, judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { department } from "../../../../subgraphs/procurement/department.ts";
import { PREFERENCE_MACHINE } from "../../../../subgraphs/procurement/domain/tenders/preference-machine.ts";
import type {
  TenderContent,
  TenderEvent,
  TenderState,
} from "../../../../subgraphs/procurement/domain/tenders/tender.ts";
import type { PreferenceFacts, TenderFacts } from "../../../../subgraphs/procurement/domain/tenders/tender-facts.ts";
import { TENDER_MACHINE } from "../../../../subgraphs/procurement/domain/tenders/tender-machine.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../../market-regulation/procedure-tables.ts";

const TENANT = "example-tenders";
const PLACE = parseDivisionCode("120116");
const TIANJIN = [parseDivisionCode("120000")];

const CONTENT: TenderContent = {
  title: "办公空调采购",
  purchaser: "示例采购单位",
  jurisdiction: PLACE,
  deadline: { day: parseCivilDate("2023-03-01"), at: null },
  catalogueEdition: "2022",
  legalBasis: "tianjin-2021 §4.1",
  criteria: [{ name: "score", order: "HIGHER_FIRST" }],
  lots: [{ number: "1", catalogueCode: parseCatalogueCode("A02061804"), title: "空调机" }],
};

/** Facts by which every row of the table holds, on its side of the deadline. */
function factsFor(event: TenderEvent, traits: Partial<TenderFacts> = {}): TenderFacts {
  const today = event === "AMEND" || event === "ANNOUNCE" ? "2023-03-01" : "2023-03-02";
  const tally = { bids: 2, undecided: 0, undetermined: 1, notRechecked: 0, recheckedOn: "2023-03-02" };
  const days = { on: today, today, now: `${today}T04:00:00Z`, lastStepOn: "2023-02-01" };
  return {
    tenant: TENANT,
    jurisdiction: PLACE,
    content: CONTENT,
    deadline: CONTENT.deadline,
    tally,
    ...days,
    ...traits,
  };
}

const EVERYONE = {
  ...EVERYBODY,
  "the purchaser": actorOf({ role: "PURCHASER", tenant: TENANT, jurisdictions: TIANJIN }),
  "the purchaser, elsewhere": actorOf({
    role: "PURCHASER",
    tenant: TENANT,
    jurisdictions: [parseDivisionCode("530000")],
  }),
  "another purchaser": actorOf({ role: "PURCHASER", tenant: "second-example-tenders", jurisdictions: TIANJIN }),
  "a bank of the same name": actorOf({ role: "BANK", tenant: TENANT, jurisdictions: TIANJIN }),
};
const THE_PURCHASER = EVERYONE["the purchaser"];

const MACHINES = [
  ["tender", TENDER_MACHINE],
  ["preference", PREFERENCE_MACHINE],
] as const;

describe("The tables of tenders and of the preference of a bid", () => {
  const database = useDepartmentDatabase(department);

  it.each(MACHINES)(
    "%s: no event happens nowhere, nothing leads to no state, each step has a clause",
    (_name, machine) => {
      expect(faultsOf(machine as typeof TENDER_MACHINE)).toEqual([]);
    },
  );

  it.each(MACHINES)("%s is the one that the database holds", async (name, machine) => {
    const { rows } = await database.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from desk.transition where machine = $1",
      [name],
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(machine as typeof TENDER_MACHINE));
  });

  it("cite clauses that the notices have", () => {
    const { documents } = readPolicies("policies");
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = [...TENDER_MACHINE.transitions, ...PREFERENCE_MACHINE.transitions].flatMap(
      ({ citations }) => citations,
    );
    expect(cited.map(({ document, clause }) => `${document} ${clause}`).filter((each) => !clauses.has(each))).toEqual(
      [],
    );
  });

  it.each(everyAttempt(TENDER_MACHINE, Object.keys(EVERYONE), (who) => who === "the purchaser"))(
    "from $from, $event by $who leads to $to",
    ({ from, event, who, to }) => {
      const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
      const subject = { state: from, facts: factsFor(event) };
      const judged = judgeAction(TENDER_MACHINE, subject, event, actor);
      expect(judged.possible).toBe(to !== null);
      expect(judged.reasons.length > 0).toBe(to === null);
      expect(availableActions(TENDER_MACHINE, subject, actor)).toContainEqual(judged);
    },
  );

  const tally = factsFor("AWARD").tally;
  const at = parseInstant("2023-03-01T02:00:00Z");
  const byInstant = { day: CONTENT.deadline.day, at };
  it.each<[TenderState, TenderEvent, Partial<TenderFacts>, string[], string | null]>([
    ["DRAFT", "ANNOUNCE", { content: { ...CONTENT, lots: [] } }, ["LOT_MISSING"], null],
    ["DRAFT", "ANNOUNCE", { content: { ...CONTENT, criteria: [] } }, ["CRITERION_MISSING"], null],
    ["DRAFT", "ANNOUNCE", { on: "2023-03-02", today: "2023-03-02" }, ["DEADLINE_PASSED"], null],
    ["DRAFT", "ANNOUNCE", { on: "2023-03-02" }, ["DEADLINE_PASSED", "DAY_OUT_OF_ORDER"], null],
    ["ANNOUNCED", "AMEND", { today: "2023-03-02", on: "2023-03-02" }, ["DEADLINE_PASSED"], null],
    ["ANNOUNCED", "AMEND", { deadline: byInstant, now: "2023-03-01T01:59:59.999Z" }, [], null],
    ["ANNOUNCED", "AMEND", { deadline: byInstant, now: "2023-03-01T02:00:00Z" }, ["DEADLINE_PASSED"], null],
    ["ANNOUNCED", "CLOSE", { today: "2023-03-01", on: "2023-03-01" }, ["DEADLINE_NOT_PASSED"], "2023-03-02"],
    ["ANNOUNCED", "CLOSE", { today: "2023-03-01", on: "2023-03-01", deadline: byInstant, now: at }, [], null],
    ["ANNOUNCED", "CLOSE", { on: "2023-02-28" }, ["DEADLINE_NOT_PASSED"], "2023-03-02"],
    [
      "CLOSED",
      "DECIDE_PREFERENCES",
      { tally: { ...tally, bids: 0, undetermined: 0 } },
      ["BID_MISSING", "NOTHING_TO_DECIDE"],
      null,
    ],
    ["CLOSED", "DECIDE_PREFERENCES", { tally: { ...tally, undetermined: 0 } }, ["NOTHING_TO_DECIDE"], null],
    ["CLOSED", "DECIDE_PREFERENCES", { tally: { ...tally, undetermined: 0, undecided: 1 } }, [], null],
    ["CLOSED", "EVALUATE", { tally: { ...tally, undecided: 1 } }, ["PREFERENCE_NOT_DECIDED"], null],
    ["EVALUATED", "AWARD", { tally: { ...tally, notRechecked: 1 } }, ["PREFERENCE_NOT_RECHECKED"], null],
    ["EVALUATED", "AWARD", { tally: { ...tally, recheckedOn: "2023-03-01" } }, ["PREFERENCE_NOT_RECHECKED"], null],
    ["EVALUATED", "AWARD", { tally: { ...tally, recheckedOn: null } }, [], null],
    ["EVALUATED", "AWARD", { on: "2023-01-31" }, ["DAY_OUT_OF_ORDER"], "2023-02-01"],
  ])("%s: %s with %j is refused for %j, until %s", (state, event, facts, codes, notBefore) => {
    const judged = judgeAction(TENDER_MACHINE, { state, facts: factsFor(event, facts) }, event, THE_PURCHASER);
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });

  it.each<[string, Partial<TenderFacts>, string[], string | null]>([
    ["what was announced by then", {}, ["DEADLINE_PASSED"], "2023-03-01"],
    ["nothing before the last step", { lastStepOn: "2023-03-02" }, ["DEADLINE_PASSED"], null],
    ["nothing that lacks its lots", { content: { ...CONTENT, lots: [] } }, ["LOT_MISSING", "DEADLINE_PASSED"], null],
    ["nothing while the deadline is ahead", { on: "2023-03-01" }, [], null],
  ])("After the deadline there is still put on record %s", (_, traits, codes, notAfter) => {
    const facts = factsFor("ANNOUNCE", { on: "2023-03-03", today: "2023-03-03", ...traits });
    const judged = judgeAction(TENDER_MACHINE, { state: "DRAFT", facts }, "ANNOUNCE", THE_PURCHASER);
    expect([judged.reasons.map(({ code }) => code), judged.notAfter]).toEqual([codes, notAfter]);
  });

  const asked: PreferenceFacts = {
    tenant: TENANT,
    jurisdiction: PLACE,
    tenderState: "CLOSED",
    rejected: false,
    determination: null,
  };
  it.each([
    [null, "ASK", {}, []],
    ["ASKED", "DECIDE", {}, []],
    ["ASKED", "DECIDE", { tenderState: "EVALUATED" }, ["STATE_DOES_NOT_ALLOW"]],
    ["ASKED", "DECIDE", { rejected: true }, ["BID_REJECTED"]],
    ["DECIDED", "DECIDE", { determination: "UNDETERMINED" }, []],
    ["DECIDED", "DECIDE", { determination: "NOT_ELIGIBLE" }, ["NOTHING_TO_DECIDE"]],
    ["DECIDED", "RECHECK", {}, ["STATE_DOES_NOT_ALLOW"]],
    ["DECIDED", "RECHECK", { tenderState: "EVALUATED" }, []],
    ["DECIDED", "USE", { tenderState: "EVALUATED" }, ["STATE_DOES_NOT_ALLOW"]],
    ["RECHECKED_AT_AWARD", "USE", { tenderState: "EVALUATED" }, []],
    ["USED", "RECHECK", { tenderState: "EVALUATED" }, ["STATE_DOES_NOT_ALLOW"]],
  ] as const)("A preference that is %s: %s with %j is refused for %j", (state, event, facts, codes) => {
    const subject = { state, facts: { ...asked, ...facts } };
    const { reasons } = judgeAction(PREFERENCE_MACHINE, subject, event, THE_PURCHASER);
    expect(reasons.map(({ code }) => code)).toEqual(codes);
    const stranger = judgeAction(PREFERENCE_MACHINE, subject, event, EVERYONE["another purchaser"]);
    expect(stranger.possible).toBe(false);
  });

  it("has every code that a guard can give among those of the mutations", () => {
    const { definitions } = parseSdl(subgraphSdl("procurement"));
    const type = definitions.find(
      (node) => node.kind === "EnumTypeDefinition" && node.name.value === "TenderErrorCode",
    );
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const codes = TENDER_MACHINE.transitions.flatMap(({ guards }) => guards.map(({ refusal }) => refusal.code));
    expect([...codes, "STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER"].filter((code) => !values.includes(code))).toEqual(
      [],
    );
  });
});
