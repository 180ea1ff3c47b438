import { createHash, randomUUID } from "node:crypto";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import { compareVersions } from "../../../../subgraphs/market-regulation/domain/declarations/compare-versions.ts";
import type { Indicator } from "../../../../subgraphs/market-regulation/domain/declarations/declaration.ts";
import { Clerk, syntheticUscc, YUNNAN } from "../clerk.ts";
import { refusalOf } from "../refusal.ts";
import { useRegister } from "../register-database.ts";
import { ExitOffice } from "./exit-office.ts";

describe("The database refuses of an exit case what the code forgot", () => {
  const register = useRegister();
  let office: ExitOffice;

  beforeAll(async () => {
    office = new ExitOffice(register.app);
    await register.owner.query(
      `insert into register.working_body (scheme, uscc, name, source, known)
       values ($1, $2, '示例工作机构', 'test', tstzrange(register.recording_instant(null), null))`,
      [YUNNAN, office.workingBody.uscc],
    );
  });

  const titleInForce = () => new Clerk(register.app).titleInForce();
  const refused = (attempt: () => Promise<unknown>) => refusalOf(register.owner, attempt);
  const inState = async (state: string, ground?: string) => office.upTo(await titleInForce(), state, ground);

  it("a step by somebody whose role does not take it", async () => {
    const open = await inState("OPENED");
    const roles = { role: "ENTERPRISE", uscc: syntheticUscc() };
    expect(await refused(() => office.step(open, 1, "NOTIFY", { text: "x" }, roles))).toBe("LH104 EXIT_OF_ANOTHER");
    const title = await titleInForce();
    expect(await refused(() => office.open(title, "OTHER", roles))).toBe("LH104 EXIT_OF_ANOTHER");
    const request = office.request({ role: "DEPARTMENT", department: "finance", uscc: null });
    const fact = JSON.stringify({
      kind: "SAFETY",
      happenedOn: "2021-01-01",
      description: "x",
      fileName: "x",
      sha256: "0".repeat(64),
    });
    const supply = () =>
      register.app.query("select register.accident_fact_record($1, $2, $3, '[]')", [request, syntheticUscc(), fact]);
    expect(await refused(supply)).toBe("LH104 EXIT_OF_ANOTHER");
  });

  it("a notice, a reply and a dismissal without words; evidence that is none", async () => {
    const open = await inState("OPENED");
    expect(await refused(() => office.step(open, 1, "NOTIFY", {}))).toBe("LH107 EXIT_UNEXPLAINED");
    expect(await refused(() => office.step(open, 1, "DISMISS", {}))).toBe("LH107 EXIT_UNEXPLAINED");
    expect(await refused(() => office.step(open, 1, "ADD_EVIDENCE", { evidence: [] }))).toBe(
      "LH105 EXIT_WITHOUT_EVIDENCE",
    );
  });

  it("a decision before the order, without notice, or for other reasons without one", async () => {
    const evidence = await inState("EVIDENCE");
    expect(await refused(() => office.step(evidence, 3, "DECIDE", {}))).toBe("LH105 EXIT_ORDER_OF_ANOTHER_SCHEME");
    const unheard = await office.untold(await titleInForce());
    expect(await refused(() => office.step(unheard, 3, "DECIDE", {}))).toBe("LH105 EXIT_WITHOUT_NOTICE");
    const other = await inState("ORDERED", "OTHER");
    expect(await refused(() => office.step(other, 4, "DECIDE", {}))).toBe("LH107 EXIT_UNEXPLAINED");
  });

  it("a duty without a reference, a dismissal after the revocation", async () => {
    const decided = await inState("DECIDED");
    expect(await refused(() => office.step(decided, 5, "PUBLICISE", {}))).toMatch(/^23502 /);
    expect(await refused(() => office.step(decided, 5, "DISMISS", { text: "x" }))).toBe("LH106 EXIT_HAS_EFFECT");
  });

  it("a case closed with duties outstanding", async () => {
    const publicised = await inState("PUBLICISED");
    expect(await refused(() => office.step(publicised, 6, "CLOSE", {}))).toBe("LH106 EXIT_DUTY_MISSING");
  });

  it("a second case of a title and a ground while one is under way", async () => {
    const title = await titleInForce();
    await office.upTo(title, "OPENED");
    const again = () =>
      register.owner.query(
        `insert into register.exit_proceeding (title_id, uscc, scheme, ground, facts, origin, known)
         select id, uscc, scheme, 'BELOW_DECLARED_LEVEL', 'x', 'OFFICER', tstzrange(register.recording_instant(null), null)
         from register.title where id = $1`,
        [title],
      );
    expect(await refused(again)).toBe("LH108 EXIT_UNDER_WAY");
  });

  it("a step that no row of the table has, also by the owner's hand", async () => {
    const open = await inState("OPENED");
    const attempt = () =>
      register.owner.query(
        `select register.procedure_step_take('exit_case', $1, 'CLOSE', 'CLOSED', '2021-06-30', '{"tenant": "t", "actor": "a"}',
           register.recording_instant(null))`,
        [open],
      );
    expect(await refused(attempt)).toMatch(/^(23503 step_is_in_the_table|LH106 EXIT_DUTY_MISSING)$/);
  });

  it("a fact of a day to come, and one that another hand alters", async () => {
    const uscc = await new Clerk(register.app).enterprise();
    const add = (on: string) =>
      register.owner.query(
        `insert into register.accident_fact (uscc, kind, happened_on, supplied_on, description, file_name, sha256,
           department, tenant, actor, known)
         values ($1, 'SAFETY', '2021-01-01', $2, 'x', 'x', $3, 'customs', 't', 'a',
           tstzrange(register.recording_instant(null), null))`,
        [uscc, on, "0".repeat(64)],
      );
    expect(await refused(() => add("2999-01-01"))).toBe("LH108 ACCIDENT_NOT_YET");
    await add("2021-01-01");
    const alter = () =>
      register.owner.query("update register.accident_fact set description = 'y' where uscc = $1", [uscc]);
    expect(await refused(alter)).toBe("LH013 HISTORY_IS_KEPT");
  });

  it("the application role writes none of it by hand", async () => {
    for (const table of [
      "exit_proceeding",
      "exit_evidence",
      "exit_decision",
      "exit_duty",
      "credit_record_entry",
      "review_flag",
    ]) {
      const write = () => register.app.query(`insert into register.${table} select * from register.${table}`);
      expect(await refused(write)).toBe(`42501 permission denied for table ${table}`);
    }
  });

  it("two versions are compared by the database as by the department", async () => {
    const uscc = await new Clerk(register.app).enterprise();
    const indicator = (name: string, traits: Partial<Omit<Indicator, "value">> & { value?: string } = {}) => ({
      group: "PERFORMANCE" as const,
      name,
      unit: "%",
      direction: "HIGHER_BETTER" as const,
      core: true,
      testMethod: null,
      ...traits,
      value: traits.value ?? "10",
    });
    const before = [
      ...["fell", "rose", "same", "gone", "unit", "turned", "renamed"].map((name) => indicator(name)),
      indicator("less is better and fell", { direction: "LOWER_BETTER" }),
      indicator("not core", { core: false }),
      indicator("without unit", { unit: null }),
    ];
    const after = [
      indicator("fell", { value: "9.99", core: false }),
      indicator("rose", { value: "10.01" }),
      indicator("same", { value: "10.00" }),
      indicator("unit", { unit: "g" }),
      indicator("turned", { direction: "LOWER_BETTER" }),
      indicator("Renamed"),
      indicator("less is better and fell", { direction: "LOWER_BETTER", value: "11" }),
      indicator("not core", { value: "1" }),
      indicator("without unit", { unit: null, value: "1" }),
      indicator("new", { value: "1" }),
    ];
    const read = (each: ReturnType<typeof indicator>): Indicator => ({ ...each, value: parseDecimal(each.value) });
    const { coreIndicatorsFell, coreIndicatorsInDoubt } = compareVersions(before.map(read), after.map(read));
    const draft = async (indicators: readonly object[]) => {
      const content = {
        number: `Q/${randomUUID()}`,
        numberAsPublished: "x",
        name: "x",
        origin: "OWN",
        products: [],
        references: [],
        indicators,
      };
      const key = randomUUID();
      const hash = createHash("sha256").update(key).digest("hex");
      const request = { tenant: "t", actor: "a", role: "ENTERPRISE", uscc, key, operation: "x", hash };
      const { rows } = await register.app.query(
        "select register.declaration_draft($1, $2, null, null, null, $3)->>'id' as id",
        [request, uscc, content],
      );
      const found = await register.owner.query(
        "select id from register.declaration_content where declaration_id = $1",
        [rows[0].id],
      );
      return found.rows[0].id as string;
    };
    const { rows } = await register.owner.query("select name, fell from register.core_indicators_compared($1, $2)", [
      await draft(before),
      await draft(after),
    ]);
    const named = (fell: boolean | null) =>
      rows
        .filter((row) => row.fell === fell)
        .map(({ name }) => name)
        .sort();
    expect(named(true)).toEqual(coreIndicatorsFell.map(({ name }) => name).sort());
    expect(named(null)).toEqual(coreIndicatorsInDoubt.map(({ name }) => name).sort());
    expect(named(true)).toEqual(["fell", "less is better and fell", "without unit"]);
    expect(named(null)).toEqual(["gone", "renamed", "turned", "unit"]);
  });
});
