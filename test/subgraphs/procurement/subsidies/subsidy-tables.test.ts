import { parse as parseSdl } from "graphql";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { department } from "../../../../subgraphs/procurement/department.ts";
import { priorityOrder } from "../../../../subgraphs/procurement/domain/subsidies/priority-list.ts";
import {
  type ApplicationFacts,
  type ProgrammeFacts,
  SUBSIDY_APPLICATION_MACHINE,
  SUBSIDY_PROGRAMME_MACHINE,
} from "../../../../subgraphs/procurement/domain/subsidies/subsidy-machines.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../../market-regulation/procedure-tables.ts";

const DAYS = { on: "2026-06-01", today: "2026-06-02", lastStepOn: "2026-05-01" };
const PROGRAMME: ProgrammeFacts = {
  ...DAYS,
  jurisdiction: "110000",
  policy: true,
  policyReasons: ["POLICY_PROVIDES"],
  opensOn: "2026-05-01",
  closesOn: "2026-05-31",
  dayAfterClosing: "2026-06-01",
  unsettled: 0,
  undetermined: [],
};
const APPLICATION: ApplicationFacts = {
  ...DAYS,
  on: "2026-05-31",
  jurisdiction: "110000",
  programmeState: "OPEN",
  opensOn: "2026-05-01",
  closesOn: "2026-05-31",
  uscc: "A",
  appliedAlready: false,
};
const FINANCE = actorOf({ role: "DEPARTMENT", department: "finance", jurisdictions: ["110000"] });
const APPLICANT = actorOf({ role: "ENTERPRISE", uscc: "A" });
const EVERYONE = {
  ...EVERYBODY,
  "finance of the division": FINANCE,
  "finance of another division": actorOf({ role: "DEPARTMENT", department: "finance", jurisdictions: ["120000"] }),
  "the applicant": APPLICANT,
  "the applicant's evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: "A" }),
  "another enterprise": actorOf({ role: "ENTERPRISE", uscc: "B" }),
};
type Who = keyof typeof EVERYONE;
const WHO = Object.keys(EVERYONE) as Who[];
const isFinance = (who: Who) => who === "finance of the division";
const isApplicant = (who: Who) => who === "the applicant" || who === "the applicant's evaluation body";

describe("The tables of subsidies", () => {
  const database = useDepartmentDatabase(department);

  it.each([SUBSIDY_PROGRAMME_MACHINE, SUBSIDY_APPLICATION_MACHINE])(
    "$name is whole, and the database holds its rows",
    async (machine) => {
      expect(faultsOf(machine)).toEqual([]);
      const { rows } = await database.app.query(
        "select from_state || ' ' || event || ' ' || to_state as row from desk.transition where machine = $1 order by 1",
        [machine.name],
      );
      expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(machine));
    },
  );

  it("each event of a programme from each state by everybody: the finance department of its division, as the table says", () => {
    for (const { from, event, who, to } of everyAttempt(SUBSIDY_PROGRAMME_MACHINE, WHO, isFinance)) {
      const said = judgeAction(
        SUBSIDY_PROGRAMME_MACHINE,
        { state: from, facts: PROGRAMME },
        event,
        EVERYONE[who] ?? null,
      );
      expect([from, event, who, said.possible]).toEqual([from, event, who, to !== null]);
    }
  });

  it("each event of an application from each state by everybody: the applicant for itself, the department for the rest", () => {
    const mayMove = (who: Who, event: string) =>
      event === "APPLY" || event === "WITHDRAW" ? isApplicant(who) : isFinance(who);
    for (const { from, event, who, to } of everyAttempt(SUBSIDY_APPLICATION_MACHINE, WHO, mayMove)) {
      const said = judgeAction(
        SUBSIDY_APPLICATION_MACHINE,
        { state: from, facts: APPLICATION },
        event,
        EVERYONE[who] ?? null,
      );
      expect([from, event, who, said.possible]).toEqual([from, event, who, to !== null]);
    }
  });

  it.each([
    [
      "a measure that is still to be studied",
      "OPEN",
      { policy: null, policyReasons: ["POLICY_TO_BE_STUDIED"] },
      "SUBSIDY_TO_BE_STUDIED",
      null,
    ],
    [
      "a text without subsidies",
      "OPEN",
      { policy: false, policyReasons: ["JURISDICTION_POLICY_SILENT"] },
      "NO_SUBSIDY_POLICY",
      null,
    ],
    [
      "a notice that is not held",
      "OPEN",
      { policy: null, policyReasons: ["JURISDICTION_POLICY_NOT_LOADED"] },
      "SUBSIDY_POLICY_NOT_LOADED",
      null,
    ],
    ["a last day before the first", "OPEN", { closesOn: "2026-04-30" }, "WINDOW_OUT_OF_ORDER", null],
    ["a day after today", "OPEN", { on: "2026-06-03" }, "DAY_OUT_OF_ORDER", "2026-06-03"],
    ["the last day itself", "CLOSE", { on: "2026-05-31" }, "WINDOW_STILL_OPEN", "2026-06-01"],
    ["an application that waits", "LIST", { unsettled: 1 }, "APPLICATIONS_UNSETTLED", null],
    ["an applicant in doubt", "LIST", { undetermined: ["A"] }, "STANDING_UNDETERMINED", null],
  ] as const)("a programme is not moved on %s", (_, event, traits, code, notBefore) => {
    const state = ({ OPEN: null, CLOSE: "OPEN", LIST: "CLOSED" } as const)[event];
    const facts = { ...PROGRAMME, ...traits };
    const said = judgeAction(SUBSIDY_PROGRAMME_MACHINE, { state, facts }, event, FINANCE);
    expect([said.reasons.map((each) => each.code), said.notBefore]).toEqual([[code], notBefore]);
  });

  it.each([
    ["the day before the first", { on: "2026-04-30", lastStepOn: null }, "OUTSIDE_WINDOW", "2026-05-01"],
    ["the day after the last", { on: "2026-06-01" }, "OUTSIDE_WINDOW", null],
    ["a programme that is closed", { programmeState: "CLOSED" }, "PROGRAMME_NOT_OPEN", null],
    ["a second application", { appliedAlready: true }, "APPLIED_ALREADY", null],
  ] as const)("nobody applies on %s", (_, traits, code, notBefore) => {
    const facts = { ...APPLICATION, ...traits };
    const said = judgeAction(SUBSIDY_APPLICATION_MACHINE, { state: null, facts }, "APPLY", APPLICANT);
    expect([said.reasons.map((each) => each.code), said.notBefore]).toEqual([[code], notBefore]);
  });

  it("every code of a guard is one that a caller can be told", () => {
    const sdl = parseSdl(subgraphSdl("procurement"));
    const codesOf = (name: string) =>
      sdl.definitions.flatMap((each) =>
        each.kind === "EnumTypeDefinition" && each.name.value === name
          ? (each.values ?? []).map((value) => value.name.value)
          : [],
      );
    const guardsOf = (machine: {
      transitions: readonly { guards: readonly { refusal: { code: string }; doubt?: { code: string } }[] }[];
    }) =>
      machine.transitions.flatMap(({ guards }) =>
        guards.flatMap(({ refusal, doubt }) => [refusal.code, ...(doubt ? [doubt.code] : [])]),
      );
    expect(codesOf("SubsidyProgrammeErrorCode")).toEqual(expect.arrayContaining(guardsOf(SUBSIDY_PROGRAMME_MACHINE)));
    expect(codesOf("SubsidyApplicationErrorCode")).toEqual(
      expect.arrayContaining(guardsOf(SUBSIDY_APPLICATION_MACHINE)),
    );
  });

  it("whoever comes first stands before the others, and within both the codes tell nothing of merit", () => {
    const answer = (uscc: string, determination: "ELIGIBLE" | "NOT_ELIGIBLE") => ({
      application: uscc,
      uscc,
      determination,
      reasons: [],
      citations: [],
    });
    const list = [
      answer("C", "NOT_ELIGIBLE"),
      answer("B", "ELIGIBLE"),
      answer("A", "NOT_ELIGIBLE"),
      answer("D", "ELIGIBLE"),
    ];
    expect(priorityOrder(list).map(({ uscc }) => uscc)).toEqual(["B", "D", "A", "C"]);
  });
});
