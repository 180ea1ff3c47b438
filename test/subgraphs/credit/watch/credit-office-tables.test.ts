import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { department } from "../../../../subgraphs/credit/department.ts";
import { CREDIT_EVALUATION_MACHINE } from "../../../../subgraphs/credit/domain/watch/credit-evaluation.ts";
import { CREDIT_MODEL_MACHINE } from "../../../../subgraphs/credit/domain/watch/credit-model.ts";
import type { OfficeFacts } from "../../../../subgraphs/credit/domain/watch/credit-officers.ts";
import { RISK_WARNING_MACHINE } from "../../../../subgraphs/credit/domain/watch/risk-warning.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../../market-regulation/procedure-tables.ts";
import { requestOf } from "../loans/plant-loans.ts";

type Facts = OfficeFacts & { readonly anotherInUse: boolean; readonly modelInUse: boolean };
type Machine = StateMachine<string, string, Facts>;

const MACHINES: readonly [string, Machine][] = [
  ["CreditRiskWarningErrorCode", RISK_WARNING_MACHINE],
  ["CreditModelErrorCode", CREDIT_MODEL_MACHINE],
  ["CreditEvaluationErrorCode", CREDIT_EVALUATION_MACHINE],
];

const DAYS = { on: "2026-06-15", today: "2026-06-15", lastStepOn: null };
const FACTS: Facts = { jurisdiction: "510800", ...DAYS, anotherInUse: false, modelInUse: true };

const officer = (department: string, division: string) =>
  actorOf({ role: "DEPARTMENT", department, jurisdictions: [division] });
const ACTORS = {
  ...EVERYBODY,
  "the enterprise": actorOf({ role: "ENTERPRISE", uscc: "91350100M000100Y43" }),
  "an officer": officer("market-regulation", "510800"),
  "an officer of the province": officer("market-regulation", "510000"),
  reform: officer("development-and-reform", "510800"),
  "the People's Bank": officer("peoples-bank", "510800"),
  "an officer elsewhere": officer("market-regulation", "530000"),
};
const MAY = ["an officer", "an officer of the province", "reform"];

const MODEL = {
  jurisdiction: "510800",
  sector: "INDUSTRY",
  version: "1",
  name: "示例模型",
  content: {
    indicators: [
      {
        code: "DEBT",
        name: "资产负债率",
        unit: "%",
        weight: "100",
        bands: [
          { from: null, points: "70" },
          { from: "50", points: "0" },
        ],
      },
    ],
    grades: [
      { from: "0", grade: "C" },
      { from: "60", grade: "A" },
    ],
  },
};

describe("The tables of the credit office", () => {
  const database = useDepartmentDatabase(department);

  it.each(MACHINES)(
    "%s: its table has no fault, is the one in the database, and cites what the notices have",
    async (_, machine) => {
      expect(faultsOf(machine)).toEqual([]);
      const { rows } = await database.owner.query<{ row: string }>(
        "select concat_ws(' ', from_state, event, to_state) as row from desk.transition where machine = $1",
        [machine.name],
      );
      expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(machine));
      const { documents } = readPolicies(join(import.meta.dirname, "../../../../policies"));
      const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
      const cited = machine.transitions.flatMap(({ citations }) => citations);
      expect(cited.filter(({ document, clause }) => !clauses.has(`${document} ${clause}`))).toEqual([]);
    },
  );

  it.each(MACHINES)("%s has every code that a guard can give", (name, machine) => {
    const { definitions } = parseSdl(subgraphSdl("credit"));
    const type = definitions.find((node) => node.kind === "EnumTypeDefinition" && node.name.value === name);
    const values = type?.kind === "EnumTypeDefinition" ? (type.values ?? []).map((value) => value.name.value) : [];
    const codes = machine.transitions.flatMap(({ guards }) => guards.map(({ refusal }) => refusal.code));
    const asked = [...codes, "STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER", "CONFLICT", "NOT_ON_RECORD"];
    expect(asked.filter((code) => !values.includes(code))).toEqual([]);
  });

  it.each(MACHINES)(
    "%s: each event from each state leads where the table says, for officers of the division alone",
    (_, machine) => {
      const attempts = everyAttempt(machine, Object.keys(ACTORS), (who) => MAY.includes(who));
      const wrong = attempts.filter(({ from, event, who, to }) => {
        const actor = ACTORS[who as keyof typeof ACTORS] ?? null;
        return judgeAction(machine, { state: from, facts: FACTS }, event, actor).possible !== (to !== null);
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each<[Machine, string | null, string, Partial<Facts>, string[]]>([
    [RISK_WARNING_MACHINE, null, "ISSUE", { on: "2026-06-16" }, ["DAY_OUT_OF_ORDER"]],
    [RISK_WARNING_MACHINE, "STANDING", "LIFT", { lastStepOn: "2026-06-15" }, []],
    [RISK_WARNING_MACHINE, "STANDING", "LIFT", { lastStepOn: "2026-06-15", on: "2026-06-14" }, ["DAY_OUT_OF_ORDER"]],
    [CREDIT_MODEL_MACHINE, null, "PUBLISH", { anotherInUse: true }, ["MODEL_IN_USE"]],
    [CREDIT_EVALUATION_MACHINE, null, "RECORD", { modelInUse: false }, ["MODEL_NOT_IN_USE"]],
    [
      CREDIT_EVALUATION_MACHINE,
      null,
      "RECORD",
      { modelInUse: false, on: "2026-06-16" },
      ["MODEL_NOT_IN_USE", "DAY_OUT_OF_ORDER"],
    ],
  ])("%j from %s, %s with %j is refused for %j", (machine, state, event, facts, codes) => {
    const judged = judgeAction(machine, { state, facts: { ...FACTS, ...facts } }, event, ACTORS["an officer"]);
    expect(judged.reasons.map(({ code }) => code)).toEqual(codes);
  });

  describe("in the database, whoever asks", () => {
    let keys = 0;
    const as = (traits: object) => {
      keys += 1;
      return requestOf(`key ${keys}`, { ...traits });
    };
    const OFFICER = {
      tenant: "office",
      role: "DEPARTMENT",
      department: "market-regulation",
      jurisdictions: ["510800"],
    };
    const refusal = (asked: Promise<unknown>) =>
      asked.then(
        () => "done",
        (error: Error) => error.message.split(":")[0],
      );
    const said = async (text: string, values: unknown[]) =>
      (await database.app.query(`select ${text} as said`, values)).rows[0].said;
    const publish = (model: object, traits: object = OFFICER, on = "2026-01-01") =>
      said("credit.credit_model_publish($1, $2, $3)", [as(traits), JSON.stringify({ ...MODEL, ...model }), on]);
    const record = (model: string, evaluation: object, on = "2026-02-01", traits: object = OFFICER) =>
      said("credit.credit_evaluation_record($1, $2, $3, $4)", [
        as(traits),
        model,
        { uscc: "91350100M000100Y43", agency: "示例评级机构", source: "审计报告", ...evaluation },
        on,
      ]);
    const step = (machine: string, id: string, ifRevision: number, event: string, traits: object = OFFICER) =>
      said("credit.evaluation_step($1, $2, $3, $4, $5, null, '示例理由')", [
        as(traits),
        machine,
        id,
        ifRevision,
        event,
      ]);

    it.each([
      ["another department", { ...OFFICER, department: "finance" }],
      ["an officer elsewhere", { ...OFFICER, jurisdictions: ["530000"] }],
      ["a bank", { ...OFFICER, role: "BANK" }],
    ])("%s warns of nothing, publishes and records nothing", async (_, traits) => {
      const count = "select (select count(*) from desk.step) + (select count(*) from credit.evaluation_subject) as n";
      const before = (await database.owner.query(count)).rows;
      const warning = { ground: "FINANCES", statement: "x", source: "x" };
      const issued = said("credit.risk_warning_issue($1, $2, '510800', $3, null)", [
        as(traits),
        "91350100M000100Y43",
        warning,
      ]);
      expect(await refusal(issued)).toBe("NOT_THE_CALLERS");
      expect(await refusal(publish({}, traits))).toBe("NOT_THE_CALLERS");
      expect((await database.owner.query(count)).rows).toEqual(before);
    });

    it("a model has to be one by which something can be evaluated, a version of its own, and the only one in use", async () => {
      const [indicator] = MODEL.content.indicators;
      const changed = (content: object) => publish({ content: { ...MODEL.content, ...content } });
      for (const content of [
        { indicators: [{ ...indicator, weight: "99.9999" }] },
        { indicators: [{ ...indicator, bands: [{ from: "0", points: "70" }] }] },
        { indicators: [{ ...indicator, bands: [{ from: null, points: "101" }] }] },
        { indicators: [{ ...indicator, bands: [{ from: null, points: null }] }] },
        { indicators: [indicator, { ...indicator, code: "UNWEIGHED", weight: null }] },
        { indicators: [] },
        { grades: [{ from: "1", grade: "C" }] },
      ]) {
        expect(await refusal(changed(content))).toBe("MODEL_OUT_OF_ORDER");
      }
      const first = await publish({});
      expect(first.outcome).toBe("DONE");
      expect(await publish({ version: "2" })).toEqual({ outcome: "MODEL_IN_USE" });
      expect((await step("credit_model", first.id, 1, "END")).outcome).toBe("DONE");
      expect(await publish({}, OFFICER, new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))).toEqual({
        outcome: "VERSION_TAKEN",
      });
    });

    it("a score is the one that follows from the model, or there is none", async () => {
      const { id } = await publish({ sector: "RETAIL" });
      const wrong = [
        { stated: { DEBT: "49" }, score: "71", grade: "A" },
        { stated: { DEBT: "49" }, score: "70", grade: "C" },
        { stated: { DEBT: null }, score: "0", grade: "C" },
        { stated: { OTHER: "1" }, score: null, grade: null },
      ];
      for (const each of wrong) expect(await refusal(record(id, each))).toBe("EVALUATION_MISCOUNTED");
      const right = { stated: { DEBT: "49" }, score: "70", grade: "A" };
      expect((await record(id, right)).outcome).toBe("DONE");
      expect((await record(id, { stated: {}, score: null, grade: null })).outcome).toBe("DONE");
      expect(await record(id, right, "2025-12-31")).toEqual({ outcome: "MODEL_NOT_IN_USE" });
      expect(await record("00000000-0000-4000-8000-000000000001", right)).toEqual({ outcome: "NOT_ON_RECORD" });
    });

    it("who saw an earlier revision is told so, and what is not there is not", async () => {
      const { id } = await publish({ sector: "POST" });
      expect(await step("credit_model", id, 0, "END")).toEqual({ outcome: "CONFLICT" });
      expect(await step("risk_warning", id, 1, "LIFT")).toEqual({ outcome: "NOT_ON_RECORD" });
      expect(await refusal(step("credit_model", id, 1, "END", { ...OFFICER, department: "finance" }))).toBe(
        "NOT_THE_CALLERS",
      );
      expect((await step("credit_model", id, 1, "END")).outcome).toBe("DONE");
      expect(await step("credit_model", id, 2, "END")).toEqual({ outcome: "CONFLICT" });
    });

    it("the application writes no row itself, and what is on record stays", async () => {
      for (const table of ["risk_warning", "credit_model", "credit_evaluation", "loan_alert", "financing_change"]) {
        expect(await refusal(database.app.query(`delete from credit.${table}`))).toContain("permission denied");
        expect(await refusal(database.owner.query(`truncate credit.${table} cascade`))).toBe("HISTORY_IS_KEPT");
      }
      expect(await refusal(database.owner.query("update credit.credit_model set version = 'x'"))).toBe(
        "HISTORY_IS_KEPT",
      );
      expect(await refusal(database.app.query("select credit.must_evaluate('{}', '510800')"))).toContain(
        "permission denied",
      );
    });

    it("without a copy of the register that can tell, the watch tells nothing", async () => {
      expect(await said("credit.watch_loans()", [])).toBeNull();
    });
  });
});
