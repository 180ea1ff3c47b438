import { Clerk, syntheticUscc } from "../clerk.ts";
import { CONTENT, Declarant, setBaseline } from "../declarant.ts";
import { refusalOf } from "../refusal.ts";
import { useRegister } from "../register-database.ts";
import { announcedBody, announcedScheme, freshCategory } from "./announced-scheme.ts";
import { ENTRY, RankingSteps } from "./ranking-steps.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";

describe("What the database refuses of a ranking when the code forgot", () => {
  const register = useRegister();
  let steps: RankingSteps;
  let first: string;
  let second: string;

  beforeAll(async () => {
    steps = new RankingSteps(register);
    await setBaseline(register.app, { value: "36", from: "2008-12-01" });
    first = await declared();
    second = await declared();
  });

  async function declared(): Promise<string> {
    const uscc = await new Clerk(register.app).enterprise();
    return new Declarant(register.app, uscc).declared(CONTENT);
  }

  const refused = (attempt: () => Promise<unknown>) => refusalOf(register.owner, attempt);
  const both = (one: object, other: object) => ({
    entries: [
      { ...ENTRY, declaration: first, ...one },
      { ...ENTRY, declaration: second, ...other },
    ],
    exclusions: [],
  });

  it.each<[string, object, object]>([
    ["equal scores with ranks 1 and 2", {}, { rank: 2 }],
    ["a rank that nobody is before", { rank: 2 }, { rank: 2 }],
    ["a score that does not follow from the points", { score: "45.63" }, { rank: 2 }],
    [
      "points that do not follow from the value",
      { points: [{ ...ENTRY.points[0], points: "26" }, ENTRY.points[1]] },
      {},
    ],
    ["a criterion left out", { points: [ENTRY.points[0]] }, {}],
    [
      "a required indicator that is not declared",
      { score: "30", rank: 2, points: [{ position: 1, value: null, points: "0" }, ENTRY.points[1]] },
      {},
    ],
  ])("%s", async (_, one, other) => {
    const ranking = await steps.opened();
    const attempt = () => steps.compute(ranking, 1, [first, second], both(one, other));
    expect(await refused(attempt)).toBe("LH094 RANKING_DOES_NOT_ADD_UP");
    expect(await steps.compute(ranking, 1, [first, second], both({}, {}))).toMatchObject({ outcome: "DONE" });
  });

  it("an entry that is not stricter than the baseline (I-05), a banned one (I-06), one registered elsewhere (SIL-17)", async () => {
    const ranking = await steps.opened();
    const one = (declaration: string, traits: object = {}) => ({
      entries: [{ ...ENTRY, declaration, ...traits }],
      exclusions: [],
    });
    const weak = () => steps.compute(ranking, 1, [first], one(first, { coreIndicatorsStricter: 0 }));
    expect(await refused(weak)).toBe("23514 stricter_than_baseline");
    const moved = await new Clerk(register.app).enterprise("110108");
    const elsewhere = await new Declarant(register.app, moved).declared(CONTENT);
    expect(await refused(() => steps.compute(ranking, 1, [elsewhere], one(elsewhere)))).toBe(
      "LH018 NOT_REGISTERED_IN_JURISDICTION",
    );
  });

  it("what was computed from other facts than those on record: it is told, and nothing is recorded", async () => {
    const ranking = await steps.opened();
    const attempt = await steps.call("ranking_compute", [
      ranking,
      1,
      [first],
      "0".repeat(32),
      JSON.stringify({ entries: [{ ...ENTRY, declaration: first }], exclusions: [] }),
      "2020-05-02",
    ]);
    expect(attempt).toEqual({ outcome: "CANDIDATES_CHANGED" });
  });

  it("another evaluation body, somebody with its code in another role, and who is no working body", async () => {
    const ranking = await steps.computed(first);
    const report = [ranking, 2, "报告", "2020-05-03"];
    for (const [role, uscc] of [
      ["EVALUATION_BODY", syntheticUscc()],
      ["WORKING_BODY", undefined],
      ["DEPARTMENT", undefined],
    ] as const) {
      expect(await refused(() => steps.call("ranking_report_file", report, role, uscc))).toBe(
        "LH091 NOT_THE_EVALUATION_BODY",
      );
    }
    await steps.done(steps.call("ranking_report_file", report));
    for (const [name, more] of [
      ["ranking_audit_pass", ["2020-05-04"]],
      ["ranking_return", ["理由", "2020-05-04"]],
    ] as const) {
      expect(await refused(() => steps.call(name, [ranking, 3, ...more]))).toBe("LH091 NOT_THE_WORKING_BODY");
    }
  });

  it("whoever comes on a reported ranking or leaves it", async () => {
    const ranking = await steps.reported(first, [second]);
    for (const attempt of [
      `update register.ranking_entry set known = register.until(known, register.recording_instant(null)) where ranking_id = '${ranking}'`,
      `update register.ranking_exclusion set known = register.until(known, register.recording_instant(null)) where ranking_id = '${ranking}'`,
      `insert into register.ranking_exclusion (ranking_id, declaration_id, uscc, known)
       select '${ranking}', id, uscc, ${NOW} from register.declaration where id = '${first}'`,
    ]) {
      expect(await refused(() => register.owner.query(attempt))).toBe("LH090 RANKING_IS_FIXED");
    }
  });

  it("points and reasons that come later than what they belong to", async () => {
    const ranking = await steps.computed(first, [second]);
    const point = `insert into register.ranking_entry_point (entry_id, position, value, points)
      select id, 3, 1, 100 from register.ranking_entry where ranking_id = '${ranking}'`;
    const reason = `insert into register.ranking_exclusion_reason (exclusion_id, position, reason)
      select id, 2, 'ENTERPRISE_BANNED' from register.ranking_exclusion where ranking_id = '${ranking}'`;
    for (const attempt of [point, reason]) {
      expect(await refused(() => register.owner.query(attempt))).toBe("LH090 RANKING_IS_FIXED");
    }
  });

  it("steps without what they rest on: a scheme in use, a report, experts, a day", async () => {
    const step = (id: string, event: string, to: string, on: string | null = "2020-05-04") =>
      register.owner.query(
        `select register.procedure_step_take('ranking', $1, $2, $3, $4, '{"tenant": "t", "actor": "a"}',
           register.recording_instant(null))`,
        [id, event, to, on],
      );
    const computed = await steps.computed(first);
    expect(await refused(() => step(computed, "REPORT", "REPORTED"))).toBe("LH093 RANKING_INCOMPLETE");
    const reported = await steps.reported(first);
    expect(await refused(() => step(reported, "AUDIT", "AUDITED"))).toBe("LH093 RANKING_INCOMPLETE");
    expect(await refused(() => step(reported, "RETURN", "RETURNED", null))).toBe("LH071 STEP_OUT_OF_ORDER");
    expect(await refused(() => step(reported, "RELEASE", "RELEASED"))).toMatch(/^23503 step_is_in_the_table$/);
    const byHand = await register.owner.query<{ id: string }>(
      `insert into register.ranking (scheme, category, year, source, known)
       values ('530000', '${freshCategory()}', 2020, 'test', ${NOW}) returning id`,
    );
    expect(await refused(() => step(String(byHand.rows[0]?.id), "OPEN", "OPEN"))).toBe("LH012 RANKING_NOT_ON_RECORD");
  });

  it("a ranking of another category than its evaluation scheme's, and a fingerprint of another text", async () => {
    const body = await announcedBody(register.owner, syntheticUscc());
    const scheme = await announcedScheme(register.owner, body);
    const attempt = `insert into register.ranking (scheme, category, year, evaluation_scheme_id, evaluation_body_id, source,
      known) values ('530000', 'A0111', 2024, '${scheme}', '${body}', 'test', ${NOW})`;
    expect(await refused(() => register.owner.query(attempt))).toBe("LH092 RANKING_OF_ANOTHER_SCHEME");
    const ranking = await steps.computed(first);
    const report = `insert into register.ranking_report (ranking_id, text, sha256, tenant, actor, known)
      values ('${ranking}', '报告', repeat('0', 64), 't', 'a', ${NOW})`;
    expect(await refused(() => register.owner.query(report))).toBe("23514 sha256_is_of_the_text");
  });

  it("a hand of the application role on any table of rankings", async () => {
    for (const table of [
      "ranking",
      "ranking_entry",
      "ranking_entry_point",
      "ranking_exclusion",
      "ranking_exclusion_reason",
      "ranking_report",
      "conformity_report",
    ]) {
      expect(await refused(() => register.app.query(`insert into register.${table} default values`))).toBe(
        `42501 permission denied for table ${table}`,
      );
    }
  });
});
