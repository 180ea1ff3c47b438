import { randomUUID } from "node:crypto";
import { Clerk } from "../../subgraphs/market-regulation/clerk.ts";
import { Declarant } from "../../subgraphs/market-regulation/declarant.ts";
import { announcedScheme } from "../../subgraphs/market-regulation/rankings/announced-scheme.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { codesOf, shown, standingOf, useRankingWorld } from "./ranking-world.ts";

describe("What is refused of a ranking, and why", () => {
  const world = useRankingWorld();
  const counts = async () =>
    (
      await world.rows(
        "select (select count(*) from register.procedure_step) as steps, (select count(*) from register.ranking_entry) as entries",
      )
    )[0];

  it("a declaration that is named twice, is a draft, or is nobody's; nobody named at all; too many", async () => {
    const opened = await world.opened();
    const { declaration, uscc } = await world.declared();
    const draft = await new Declarant(world.register.app, uscc).draft();
    const before = await counts();
    const refused = async (declarations: readonly string[]) => {
      const { errors } = await world.step(CAST.evaluationBody, "rankingCompute", opened, { declarations });
      return errors.map(({ code, field }) => `${code} ${field.join(".")}`);
    };
    expect(await refused([declaration, declaration])).toEqual(["NAMED_TWICE input.declarations"]);
    expect(await refused([declaration, draft])).toEqual(["NOT_ON_RECORD input.declarations.1"]);
    expect(await refused([randomUUID()])).toEqual(["NOT_ON_RECORD input.declarations.0"]);
    expect(await refused(["x"])).toEqual(["NOT_ON_RECORD input.declarations.0"]);
    expect(await refused([])).toEqual(["NO_CANDIDATE_NAMED input.declarations"]);
    expect(await refused(Array.from({ length: 501 }, () => randomUUID()))).toEqual(["TOO_MANY input.declarations"]);
    expect(await counts()).toEqual(before);
  });

  it("who saw it at an earlier revision is shown how it stands", async () => {
    const computed = await world.computed();
    const stale = { id: computed.id, revision: 1 };
    const answer = await world.step(CAST.evaluationBody, "rankingReport", stale, { text: "报告" });
    expect(answer).toMatchObject({
      ranking: null,
      errors: [{ code: "CONFLICT", current: { id: computed.id, revision: 2, state: "COMPUTED" } }],
    });
  });

  it("days after today and before the last step", async () => {
    const computed = await world.computed();
    const report = (on: string) => world.step(CAST.evaluationBody, "rankingReport", computed, { text: "报告", on });
    expect(codesOf(await report("2999-01-01"))).toEqual(["DAY_OUT_OF_ORDER"]);
    expect(codesOf(await report("2020-05-01"))).toEqual(["DAY_OUT_OF_ORDER"]);
  });

  it("texts with invisible characters, empty or too long", async () => {
    const computed = await world.computed();
    for (const text of ["", " \n", "a\u0000b", "\u2028", "字".repeat(50_001)]) {
      expect(codesOf(await world.step(CAST.evaluationBody, "rankingReport", computed, { text }))).toEqual([
        "TEXT_NOT_ACCEPTED",
      ]);
    }
  });

  it("a second ranking of a category and year, an evaluation scheme in use, in publicity, or a stranger's draft", async () => {
    const { owner } = world.register;
    const open = async (evaluationScheme: string, viewer = CAST.evaluationBody, ifRevision = 1) =>
      codesOf(await world.mutate(viewer, "rankingOpen", { evaluationScheme, ifRevision }, "ranking { id }"));
    const first = await announcedScheme(owner, world.bodies.yunnan, { category: "C7001" });
    expect(await open(first)).toEqual([]);
    expect(await open(first)).toEqual(["CONFLICT"]);
    expect(await open(first, CAST.evaluationBody, 2)).toEqual(["SCHEME_NOT_ANNOUNCED", "CATEGORY_RANKED_ALREADY"]);
    const same = await announcedScheme(owner, world.bodies.other, { category: "C7001" });
    expect(await open(same, CAST.otherEvaluationBody)).toEqual(["CATEGORY_RANKED_ALREADY"]);
    const posted = await announcedScheme(owner, world.bodies.yunnan, { state: "IN_PUBLICITY" });
    expect(await open(posted)).toEqual(["SCHEME_NOT_ANNOUNCED"]);
    const draft = await announcedScheme(owner, world.bodies.yunnan, { state: "DRAFT" });
    expect(await open(draft, CAST.otherEvaluationBody)).toEqual(["NOT_ON_RECORD"]);
    expect(await open(randomUUID())).toEqual(["NOT_ON_RECORD"]);
  });

  it("whose opinions are not there, are outstanding or are against it is not audited", async () => {
    const reported = await world.reported();
    const audit = async () => codesOf(await world.step(CAST.workingBody, "rankingAudit", reported));
    expect(await audit()).toEqual(["AUDIT_NOT_PASSED"]);
    await world.opinions(reported, "FAVOURABLE", "UNFAVOURABLE");
    expect(await audit()).toEqual(["AUDIT_NOT_PASSED"]);
    await world.opinions(reported, "FAVOURABLE", "OUTSTANDING");
    expect(await audit()).toEqual(["AUDIT_NOT_PASSED"]);
  });

  it("opinions on an earlier report do not pass a later one", async () => {
    const reported = await world.reported();
    await world.opinions(reported, "FAVOURABLE");
    const returned = await world.done(CAST.workingBody, "rankingReturn", reported, { reasons: "示例" });
    const { declaration } = await world.declared("41");
    const again = await world.done(CAST.evaluationBody, "rankingCompute", returned, { declarations: [declaration] });
    const later = await world.done(CAST.evaluationBody, "rankingReport", again, { text: "第二次报告" });
    expect(codesOf(await world.step(CAST.workingBody, "rankingAudit", later))).toEqual(["AUDIT_NOT_PASSED"]);
  });

  it("an enterprise revoked while its ranking is computed is left out: what decides is read once more", async () => {
    const { owner, appUrl } = world.register;
    const [barred, free] = [await world.declared("44"), await world.declared("40")];
    const clerk = new Clerk(world.register.app);
    const title = await clerk.titleInForce(barred.uscc);
    const opened = await world.opened();
    const gate = await world.register.connect(appUrl);
    await gate.query("begin");
    await new Clerk(gate).revoke(title, "2021-06-15");
    const computing = world.step(CAST.evaluationBody, "rankingCompute", opened, {
      declarations: [barred.declaration, free.declaration],
      on: "2024-06-15",
    });
    for (;;) {
      const { rows } = await owner.query<{ waiting: number }>(
        "select count(*)::integer as waiting from pg_stat_activity where wait_event_type = 'Lock' and query like '%ranking_compute%' and datname = current_database()",
      );
      if (rows[0]?.waiting === 1) break;
    }
    await gate.query("commit");
    expect(standingOf(shown(await computing))).toEqual({
      ranked: [[free.uscc, 1, "55"]],
      excluded: [[barred.uscc, ["ENTERPRISE_BANNED"]]],
    });
  });
});
