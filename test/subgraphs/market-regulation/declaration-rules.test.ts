import { Clerk } from "./clerk.ts";
import { CONTENT, Declarant, requestOf } from "./declarant.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const TRANSITIONS = ["DRAFT", "AMEND", "DECLARE", "REVISE", "WITHDRAW"];
const STATES = ["-", "DRAFT", "DECLARED", "REVISED", "WITHDRAWN"];
const LAWFUL = [
  "- DRAFT DRAFT",
  "DRAFT AMEND DRAFT",
  "DRAFT DECLARE DECLARED",
  "DECLARED REVISE REVISED",
  "DECLARED WITHDRAW WITHDRAWN",
];

describe("What the database refuses when the code forgot", () => {
  const register = useRegister();
  let uscc: string;
  let declarant: Declarant;

  beforeAll(async () => {
    uscc = await new Clerk(register.app).enterprise();
    declarant = new Declarant(register.app, uscc);
  });

  let numbers = 0;
  const numbered = (traits: object = {}) => {
    numbers += 1;
    return { ...CONTENT, number: `Q/N ${numbers}-2020`, ...traits };
  };
  const refused = (attempt: () => Promise<unknown>) => refusalOf(register.owner, attempt);
  const step = (subject: string, revision: number, row: string, on: string | null = "2020-03-10") => {
    const [from, event, to] = row.split(" ");
    return register.owner.query(
      `insert into register.procedure_step (machine, subject_id, revision, from_state, event, to_state, happened_on,
         tenant, actor, known)
       values ('declaration', $1, $2, $3, $4, $5, $6, 'somebody', 'somebody', tstzrange(register.recording_instant(null), null))`,
      [subject, revision, from, event, to, on],
    );
  };

  it("any step that no row of the table allows, from any state to any state", async () => {
    const lasts: Record<string, [string, number]> = { DRAFT: [await declarant.draft(numbered()), 1] };
    const declared = async () => declarant.declared(numbered());
    lasts.DECLARED = [await declared(), 2];
    lasts.WITHDRAWN = [await declared(), 3];
    await declarant.withdraw(lasts.WITHDRAWN[0], 2);
    lasts.REVISED = [await declared(), 3];
    await declarant.revise(lasts.REVISED[0], 2, await declarant.draft(numbered(), { revises: lasts.REVISED[0] }), 1);
    for (const [from, [id, revision]] of Object.entries(lasts)) {
      for (const event of TRANSITIONS) {
        for (const to of STATES.slice(1).filter((each) => !LAWFUL.includes(`${from} ${event} ${each}`))) {
          const attempt = refused(() =>
            step(id, revision + 1, `${from} ${event} ${to}`, "2030-01-01".replace("2030", "2026")),
          );
          expect([from, event, to, await attempt]).toEqual([
            from,
            event,
            to,
            expect.stringMatching(/^(23503 step_is_in_the_table|LH07[134] )/),
          ]);
        }
      }
    }
  });

  it("a step out of turn: of another revision, from another state, on an earlier day or in the future", async () => {
    const id = await declarant.declared(numbered(), "2020-03-10");
    for (const [revision, row, on] of [
      [2, "DECLARED WITHDRAW WITHDRAWN", "2020-03-10"],
      [4, "DECLARED WITHDRAW WITHDRAWN", "2020-03-10"],
      [3, "DRAFT DECLARE DECLARED", "2020-03-10"],
      [3, "DECLARED WITHDRAW WITHDRAWN", "2020-03-09"],
      [3, "DECLARED WITHDRAW WITHDRAWN", "2999-01-01"],
      [3, "DECLARED WITHDRAW WITHDRAWN", null],
    ] as const) {
      expect([row, on, await refused(() => step(id, revision, row, on))]).toEqual([row, on, "LH071 STEP_OUT_OF_ORDER"]);
    }
  });

  it.each([
    ["without products", { products: [] }],
    ["without a statement on mandatory standards", { mandatoryStatement: null, references: [] }],
    ["that meets mandatory standards without naming one", { references: [] }],
    ["without functional indicators", { indicators: CONTENT.indicators.slice(0, 1) }],
    ["for goods without indicators of performance", { indicators: CONTENT.indicators.slice(1) }],
  ])("a declaration %s", async (_, traits) => {
    const id = await declarant.draft(numbered(traits));
    expect(await refused(() => declarant.declare(id))).toBe("LH073 DECLARATION_INCOMPLETE");
  });

  it("two declarations of one number in effect, also when both are declared at once", async () => {
    const content = numbered();
    const [first, second] = [await declarant.draft(content), await declarant.draft(content)];
    const other = new Declarant(await register.connect(register.appUrl), uscc);
    const answers = await Promise.all([declarant.declare(first), other.declare(second)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(["DONE", "NUMBER_ALREADY_DECLARED"]);
    const left = answers[0]?.outcome === "DONE" ? second : first;
    expect(await refused(() => step(left, 2, "DRAFT DECLARE DECLARED"))).toBe("LH074 DECLARED_TWICE");
  });

  it("a declared draft whose predecessor is in effect, and a revision by nothing", async () => {
    const old = await declarant.declared(numbered());
    const draft = await declarant.draft(numbered(), { revises: old });
    expect(await refused(() => declarant.declare(draft))).toBe("LH074 DECLARED_TWICE");
    expect(await refused(() => step(old, 3, "DECLARED REVISE REVISED"))).toBe("LH074 REVISION_MISSING");
  });

  it("another text for what is declared", async () => {
    const id = await declarant.declared(numbered());
    expect(await refused(() => declarant.draft(numbered(), { draft: id, at: 2 }))).toBe("LH072 DECLARATION_IS_FROZEN");
    const added =
      "insert into register.declaration_indicator select id, 99, 'BENEFIT', '节能', null, 'HIGHER_BETTER', 1, true, null from register.declaration_content where declaration_id = $1";
    expect(await refused(() => register.owner.query(added, [id]))).toBe("LH072 DECLARATION_IS_FROZEN");
  });

  it.each([
    "declaration_indicator",
    "declaration_product",
    "declaration_reference",
    "procedure_request",
    "procedure_transition",
  ])("a change in %s", async (table) => {
    for (const attempt of [`delete from register.${table}`, `truncate register.${table} cascade`]) {
      expect(await refused(() => register.owner.query(attempt))).toBe("LH013 HISTORY_IS_KEPT");
      expect(await refused(() => register.app.query(attempt))).toMatch(/^42501 /);
    }
    const { rows } = await register.owner.query<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1",
      [`register.${table}`],
    );
    const change = `update register.${table} set ${rows[0]?.name} = ${rows[0]?.name}`;
    expect(await refused(() => register.owner.query(change))).toBe("LH013 HISTORY_IS_KEPT");
  });

  it("a state that no step led to", async () => {
    const id = await declarant.draft(numbered());
    await register.owner.query("begin");
    await register.owner.query(
      "update register.procedure_state set known = tstzrange(lower(known), register.recording_instant(null)) where subject_id = $1",
      [id],
    );
    const attempt = register.owner.query(
      `insert into register.procedure_state (machine, subject_id, state, valid, known)
       values ('declaration', $1, 'DECLARED', '[2020-01-01,)', tstzrange(register.recording_instant(null), null))`,
      [id],
    );
    await expect(attempt).rejects.toThrow("STATE_WITHOUT_STEP");
    await register.owner.query("rollback");
  });

  it("a declaration in place of another enterprise's, and a step with one that is not there", async () => {
    const stranger = new Declarant(register.app, await new Clerk(register.app).enterprise());
    const id = await declarant.declared(numbered());
    const insert = `insert into register.declaration (uscc, revises, source, known)
      select '${await new Clerk(register.app).enterprise()}', $1, 'test', tstzrange(register.recording_instant(null), null)`;
    expect(await refused(() => register.owner.query(insert, [id]))).toBe("23503 revises_an_own_declaration");
    expect(await stranger.withdraw(id, 2)).toEqual({ outcome: "NOT_ON_RECORD" });
    const nothing = "00000000-0000-4000-8000-000000000000";
    expect(await refused(() => step(nothing, 1, "- DRAFT DRAFT", null))).toBe("LH012 DECLARATION_NOT_ON_RECORD");
  });

  it("the application role steps past the functions that declare", async () => {
    for (const statement of [
      "select register.procedure_step_take('declaration', gen_random_uuid(), 'DRAFT', 'DRAFT', null, '{}', now())",
      "select register.declaration_content_add(gen_random_uuid(), '{}', now())",
      "insert into register.procedure_transition values ('declaration', 'WITHDRAWN', 'REVIVE', 'DECLARED')",
      "insert into register.procedure_request values ('a', 'b', 'c', 'd', '{}')",
      "insert into register.baseline select * from register.baseline",
    ]) {
      expect([statement, await refused(() => register.app.query(statement))]).toEqual([
        statement,
        expect.stringMatching(/^42501 /),
      ]);
    }
    const stated = "select register.declaration_draft($1, $2, null, null, null, $3, '2020-01-01T00:00:00Z')";
    const values = [requestOf(`enterprise-${uscc}`, "declaration_draft"), uscc, JSON.stringify(numbered())];
    expect(await refused(() => register.app.query(stated, values))).toBe("LH000 RECORD_TIME_STATED");
  });
});
