import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { INCIDENT_MACHINE } from "../../../../subgraphs/market-regulation/domain/statistics/incident-machine.ts";
import { STATISTIC_MACHINE } from "../../../../subgraphs/market-regulation/domain/statistics/statistic-machine.ts";
import { SUMMARY_REPORT_MACHINE } from "../../../../subgraphs/market-regulation/domain/statistics/summary-report-machine.ts";
import { WORK_SUMMARY_MACHINE } from "../../../../subgraphs/market-regulation/domain/statistics/work-summary-machine.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../procedure-tables.ts";
import { useRegister } from "../register-database.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const BODY = "52530000LEADRE018J";
const WORKING_BODY = "12530000LEADRW017Q";

const FACTS = {
  jurisdiction: "530000",
  workingBody: WORKING_BODY,
  workingBodies: [WORKING_BODY],
  evaluationBody: BODY,
  rankingReported: true,
  filed: false,
  on: "2022-06-15",
  today: "2022-06-15",
  lastStepOn: null,
};

const EVERYONE = {
  ...EVERYBODY,
  "the evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: BODY }),
  "the working body": actorOf({ role: "WORKING_BODY", uscc: WORKING_BODY }),
  "an officer there": actorOf({ role: "DEPARTMENT", department: "market-regulation", jurisdictions: ["530000"] }),
  "an officer elsewhere": actorOf({ role: "DEPARTMENT", department: "market-regulation", jurisdictions: ["120000"] }),
  "another evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: WORKING_BODY }),
  "another working body": actorOf({ role: "WORKING_BODY", uscc: BODY }),
  "an enterprise with the body's code": actorOf({ role: "ENTERPRISE", uscc: BODY }),
};
type Who = keyof typeof EVERYONE;

interface Table {
  readonly machine: StateMachine<string, string, typeof FACTS>;
  readonly errors: string;
  readonly movers: Readonly<Record<string, readonly string[]>>;
}

const BODY_MOVES = ["the evaluation body"];
const WORKING_BODY_MOVES = ["the working body"];
const OFFICER_MOVES = ["an officer there"];

const TABLES: readonly Table[] = [
  {
    machine: STATISTIC_MACHINE as Table["machine"],
    errors: "StatisticErrorCode",
    movers: { PUBLISH: [...WORKING_BODY_MOVES, ...OFFICER_MOVES] },
  },
  {
    machine: WORK_SUMMARY_MACHINE as Table["machine"],
    errors: "WorkSummaryErrorCode",
    movers: { FILE: BODY_MOVES, CORRECT: BODY_MOVES, AGGREGATE: WORKING_BODY_MOVES },
  },
  {
    machine: SUMMARY_REPORT_MACHINE as Table["machine"],
    errors: "SummaryReportErrorCode",
    movers: { FILE: WORKING_BODY_MOVES, ACKNOWLEDGE: OFFICER_MOVES },
  },
  {
    machine: INCIDENT_MACHINE as Table["machine"],
    errors: "IncidentErrorCode",
    movers: { REPORT: WORKING_BODY_MOVES, SUPPLEMENT: WORKING_BODY_MOVES, ACKNOWLEDGE: OFFICER_MOVES },
  },
];

describe.each(TABLES)("The table of $machine.name", ({ machine, errors, movers }) => {
  const register = useRegister();

  it("has no event that happens nowhere, no state that nothing leads to, and a clause for each step", () => {
    expect(faultsOf(machine as StateMachine<string, string, never>)).toEqual([]);
  });

  it("is the one that the database holds", async () => {
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = $1",
      [machine.name],
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(machine as StateMachine<string, string, never>));
  });

  it("cites clauses that the notices have", () => {
    const { documents } = readPolicies(join(ROOT, "policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = machine.transitions.flatMap(({ citations }) => citations);
    expect(cited.filter(({ document, clause }) => !clauses.has(`${document} ${clause}`))).toEqual([]);
  });

  it("is refused under codes that the mutation's errors have", () => {
    const codes = machine.transitions.flatMap(({ guards }) => guards.map(({ refusal }) => refusal.code));
    const known = enumValues(errors);
    expect([...codes, "NOT_FOR_THIS_CALLER"].filter((code) => !known.includes(code))).toEqual([]);
  });

  it.each(
    everyAttempt(machine as StateMachine<string, string, never>, Object.keys(EVERYONE), (who, event) =>
      (movers[event] ?? []).includes(who),
    ),
  )("from $from, $event by $who leads to $to", ({ from, event, who, to }) => {
    const judged = judgeAction(machine, { state: from, facts: FACTS }, event, EVERYONE[who as Who] ?? null);
    expect([judged.possible, judged.reasons.length > 0]).toEqual([to !== null, to === null]);
  });

  it("lets no step be taken tomorrow, and none before the one before it", () => {
    for (const { from, event } of machine.transitions) {
      const [mover = ""] = movers[event] ?? [];
      const judge = (days: object) =>
        judgeAction(machine, { state: from, facts: { ...FACTS, ...days } }, event, EVERYONE[mover as Who] ?? null);
      expect(judge({ on: "2022-06-16" })).toMatchObject({
        notBefore: "2022-06-16",
        reasons: [{ code: "DAY_OUT_OF_ORDER" }],
      });
      expect(judge({ on: "2022-06-14", lastStepOn: "2022-06-15" })).toMatchObject({ notBefore: "2022-06-15" });
      expect(judge({ lastStepOn: "2022-06-15" }).possible).toBe(true);
    }
  });
});

describe("A work summary", () => {
  it.each([
    [{ rankingReported: false }, ["NOT_REPORTED_YET"]],
    [{ filed: true }, ["ALREADY_FILED"]],
    [{ rankingReported: false, filed: true }, ["NOT_REPORTED_YET", "ALREADY_FILED"]],
  ])("with %j is refused for %j", (facts, codes) => {
    const subject = { state: null, facts: { ...FACTS, ...facts } };
    const { reasons } = judgeAction(WORK_SUMMARY_MACHINE, subject, "FILE", EVERYONE["the evaluation body"]);
    expect(reasons.map(({ code }) => code)).toEqual(codes);
  });
});

function enumValues(name: string): string[] {
  const found = parseSdl(subgraphSdl("market-regulation")).definitions.find(
    (node) => node.kind === "EnumTypeDefinition" && node.name.value === name,
  );
  if (found?.kind !== "EnumTypeDefinition") throw new Error(`The enum ${name} was expected.`);
  return (found.values ?? []).map((value) => value.name.value);
}
