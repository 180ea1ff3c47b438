import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { COMMITMENT_MACHINE } from "../../../../subgraphs/market-regulation/domain/supervision/commitment-machine.ts";
import { COMPLAINT_MACHINE } from "../../../../subgraphs/market-regulation/domain/supervision/complaint-machine.ts";
import { SPOT_CHECK_MACHINE } from "../../../../subgraphs/market-regulation/domain/supervision/spot-check-machine.ts";
import { SPOT_CHECK_PLAN_MACHINE } from "../../../../subgraphs/market-regulation/domain/supervision/spot-check-plan-machine.ts";
import { syntheticUscc } from "../clerk.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../procedure-tables.ts";
import { useRegister } from "../register-database.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const USCC = syntheticUscc();
const DAYS = { on: "2022-06-15", today: "2022-06-15", lastStepOn: null };
const FACTS = {
  ...DAYS,
  uscc: USCC,
  divisions: ["530111"],
  meets: true,
  populationSize: 9,
  sampleSize: 9,
  isLeader: true,
  handledByCaller: false,
};

const officer = (...jurisdictions: string[]) =>
  actorOf({ role: "DEPARTMENT", department: "market-regulation", jurisdictions });
const EVERYONE = {
  ...EVERYBODY,
  "an officer of the county": officer("530111"),
  "an officer of the province": officer("120000", "530000"),
  "an officer of another county": officer("530112"),
  "an officer of another province": officer("120000"),
  "ecology of the county": actorOf({
    role: "DEPARTMENT",
    department: "ecology-and-environment",
    jurisdictions: ["530111"],
  }),
  "the enterprise": actorOf({ role: "ENTERPRISE", uscc: USCC }),
  "another enterprise": actorOf({ role: "ENTERPRISE", uscc: syntheticUscc() }),
  "somebody who complains": actorOf({ role: "PUBLIC" }),
};

const OFFICERS = ["an officer of the county", "an officer of the province"];
const MAY: Readonly<Record<string, readonly string[]>> = {
  "spot_check DRAW": [],
  "spot_check ASK_RETEST": ["the enterprise"],
  "complaint FILE": ["somebody who complains"],
  "quality_commitment SIGN": ["the enterprise"],
};

type Machine = StateMachine<string, string, typeof FACTS>;

const MACHINES = [SPOT_CHECK_PLAN_MACHINE, SPOT_CHECK_MACHINE, COMPLAINT_MACHINE, COMMITMENT_MACHINE].map(
  (machine) => ({
    name: machine.name,
    machine: machine as unknown as Machine,
  }),
);

describe.each(MACHINES)("The table of $name", ({ name, machine }) => {
  const register = useRegister();

  it("has no event that happens nowhere, no state that nothing leads to, and a clause for each step", () => {
    expect(faultsOf(machine)).toEqual([]);
  });

  it("is the one that the database holds", async () => {
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = $1",
      [name],
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
    expect(cited.map(({ document, clause }) => `${document} ${clause}`).filter((each) => !clauses.has(each))).toEqual(
      [],
    );
  });

  it.each(
    everyAttempt(machine, Object.keys(EVERYONE), (who, event) => (MAY[`${name} ${event}`] ?? OFFICERS).includes(who)),
  )("from $from, $event by $who leads to $to", ({ from, event, who, to }) => {
    // What is found has to fit what was measured.
    const facts = { ...FACTS, meets: event === "PASS" };
    const judged = judgeAction(machine, { state: from, facts }, event, EVERYONE[who as keyof typeof EVERYONE] ?? null);
    expect([judged.possible, judged.reasons.length > 0]).toEqual([to !== null, to === null]);
  });

  it("gives no code that its enum of errors has not", () => {
    const { definitions } = parseSdl(subgraphSdl("market-regulation"));
    const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === ENUMS[name]);
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const codes = machine.transitions.flatMap(({ guards }) =>
      guards.flatMap(({ refusal, doubt }) => [refusal.code, ...(doubt ? [doubt.code] : [])]),
    );
    expect(codes.filter((code) => !values.includes(code))).toEqual([]);
    expect(values.length).toBeGreaterThan(1);
  });
});

const ENUMS: Readonly<Record<string, string>> = {
  spot_check_plan: "SpotCheckPlanErrorCode",
  spot_check: "SpotCheckErrorCode",
  complaint: "ComplaintErrorCode",
  quality_commitment: "QualityCommitmentErrorCode",
};

describe("The guards of supervision", () => {
  it.each<[string, string | null, string, object, string[], string | null]>([
    ["spot_check_plan", null, "PLAN", { populationSize: 8 }, ["POPULATION_TOO_SMALL"], null],
    ["spot_check_plan", "PLANNED", "DRAW", { lastStepOn: "2022-06-16" }, ["DAY_OUT_OF_ORDER"], "2022-06-16"],
    ["spot_check", "TESTED", "PASS", { meets: false }, ["INDICATOR_BELOW"], null],
    ["spot_check", "TESTED", "PASS", { meets: null }, ["FINDING_NOT_KNOWN"], null],
    ["spot_check", "TESTED", "FALL_SHORT", { meets: true }, ["NO_INDICATOR_BELOW"], null],
    ["spot_check", "TESTED", "FALL_SHORT", { meets: null }, ["FINDING_NOT_KNOWN"], null],
    [
      "spot_check",
      "RETESTED",
      "CONFIRM",
      { meets: true, on: "2022-06-16" },
      ["NO_INDICATOR_BELOW", "DAY_OUT_OF_ORDER"],
      null,
    ],
    ["complaint", "ACCEPTED", "TAKE_OVER", { handledByCaller: true }, ["ALREADY_HANDLED_BY_CALLER"], null],
    ["complaint", "RECEIVED", "ACCEPT", { on: "2022-06-16" }, ["DAY_OUT_OF_ORDER"], "2022-06-16"],
    ["quality_commitment", null, "SIGN", { isLeader: false }, ["NOT_A_LEADER"], null],
  ])("%s from %s: %s with %j is refused for %j, until %s", (name, state, event, facts, codes, notBefore) => {
    const machine = MACHINES.find((each) => each.name === name)?.machine as Machine;
    const who = name === "quality_commitment" ? EVERYONE["the enterprise"] : EVERYONE["an officer of the county"];
    const judged = judgeAction(machine, { state, facts: { ...FACTS, ...facts } }, event, who);
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });
});
