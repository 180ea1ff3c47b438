import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { syntheticUscc, TIANJIN, YUNNAN } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { AROMA, content, indicator } from "../declarations/declaration-world.ts";
import { SHA, useExitWorld } from "./exit-world.ts";

/** The number of the standard on which titles of the tests stand. */
const NUMBER = "Q/TEST 0001-2020";

describe("What opens a case by itself", () => {
  const world = useExitWorld();

  const done = async (viewer: Viewer, name: string, input: Record<string, unknown>) => {
    const { declaration, errors } = await world.mutate(viewer, name, input, "declaration { id revision }", "id");
    expect(errors).toEqual([]);
    return declaration as { id: string; revision: number };
  };
  const declared = async (viewer: Viewer, on: string, traits: object = {}) => {
    const { id, revision } = await done(viewer, "declarationDraft", {
      content: content({ number: NUMBER, ...traits }),
    });
    return done(viewer, "declarationDeclare", { declaration: id, ifRevision: revision, on });
  };
  const revised = async (viewer: Viewer, old: { id: string; revision: number }, on: string, traits: object) => {
    const said = content({ number: NUMBER, ...traits });
    const draft = await done(viewer, "declarationDraft", { content: said, revises: old.id });
    const seen = { declaration: old.id, ifRevision: old.revision, draft: draft.id, ifDraftRevision: draft.revision };
    return done(viewer, "declarationRevise", { ...seen, on });
  };
  const cases = (title: string) =>
    world.rows(
      `select p.ground, p.origin, p.origin_id as "originId", s.to_state as state, s.happened_on::text as on
       from register.exit_proceeding p join register.procedure_step s on s.subject_id = p.id and s.revision = 1
       where p.title_id = $1`,
      [title],
    );
  const flags = async (title: string) =>
    (await world.rows("select kind from register.review_flag where title_id = $1", [title])).map(({ kind }) => kind);

  it("a core indicator that fell below the version behind the title: ground 2, on the day of the revision", async () => {
    const { title, viewer } = await world.held();
    const old = await declared(viewer, "2020-03-10");
    const { id } = await revised(viewer, old, "2021-06-01", { indicators: [indicator({ value: "38" }), AROMA] });
    expect(await cases(title)).toEqual([
      { ground: "INDICATOR_LOWERED", origin: "DECLARATION", originId: id, state: "OPENED", on: "2021-06-01" },
    ]);
    expect(await flags(title)).toEqual([]);
  });

  it("a revision by which none fell: no case, a flag (SIL-16)", async () => {
    const { title, viewer } = await world.held();
    const old = await declared(viewer, "2020-03-10");
    await revised(viewer, old, "2021-06-01", { indicators: [indicator({ value: "39" }), { ...AROMA, value: "90" }] });
    expect(await cases(title)).toEqual([]);
    expect(await flags(title)).toEqual(["REVISED_WITHOUT_FALL"]);
  });

  it.each([
    ["went", [indicator({ name: "茶多酚" }), AROMA]],
    ["has another unit", [indicator({ unit: "g" }), AROMA]],
  ])("a core indicator that %s: no case by guess, a flag", async (_, indicators) => {
    const { title, viewer } = await world.held();
    const old = await declared(viewer, "2020-03-10");
    await revised(viewer, old, "2021-06-01", { indicators });
    expect(await cases(title)).toEqual([]);
    expect(await flags(title)).toEqual(["FALL_IN_DOUBT"]);
  });

  it("compared is the version in effect when the title was released, not the last before the revision", async () => {
    const { title, viewer } = await world.held();
    const first = await declared(viewer, "2020-03-10");
    const better = { indicators: [indicator({ value: "45" }), AROMA] };
    const second = await revised(viewer, first, "2021-03-01", better);
    await revised(viewer, second, "2021-06-01", { indicators: [indicator({ value: "40" }), AROMA] });
    expect(await cases(title)).toEqual([]);
    expect(await flags(title)).toEqual(["REVISED_WITHOUT_FALL", "REVISED_WITHOUT_FALL"]);
  });

  it("a title of another standard, one that has expired, and one not released yet stay as they are", async () => {
    const { title, viewer, uscc } = await world.held();
    const other = await declared(viewer, "2020-03-10", { number: "Q/OTHER 1-2020" });
    const lower = { number: "Q/OTHER 1-2020", indicators: [indicator({ value: "1" }), AROMA] };
    await revised(viewer, other, "2021-06-01", lower);
    const own = await declared(viewer, "2020-03-10");
    const posted = await world.clerk().list({ uscc, publicity: await world.clerk().post({ on: "2021-10-08" }) });
    await revised(viewer, own, "2021-10-24", { indicators: [indicator({ value: "1" }), AROMA] });
    for (const each of [title, posted]) expect([await cases(each), await flags(each)]).toEqual([[], []]);
  });

  it("a standard that is withdrawn: ground 7 in Yunnan, a flag in Tianjin, whose text has no such ground", async () => {
    for (const scheme of [YUNNAN, TIANJIN]) {
      const { title, viewer } = await world.held(scheme);
      const { id, revision } = await declared(viewer, "2020-03-10");
      const on = scheme === YUNNAN ? "2021-06-01" : "2022-06-01";
      await done(viewer, "declarationWithdraw", { declaration: id, ifRevision: revision, on });
      const opened = { ground: "OTHER", origin: "DECLARATION", originId: id, state: "OPENED", on };
      expect(await cases(title)).toEqual(scheme === YUNNAN ? [opened] : []);
      expect(await flags(title)).toEqual(scheme === YUNNAN ? [] : ["GROUND_NOT_IN_SCHEME"]);
    }
  });

  const fact = {
    kind: "ENVIRONMENT",
    happenedOn: "2021-05-20",
    description: "重大环境污染事故",
    fileName: "decision.pdf",
    sha256: SHA,
    on: "2021-06-01",
  };
  const FACT = "accidentFact { id department exitCases { id state ground file { origin } } titlesWithoutGround }";
  const supply = (viewer: Viewer, input: Record<string, unknown>) =>
    world.mutate(viewer, "accidentFactRecord", input, FACT);

  it("an accident that the environment department supplies: ground 3 with it as evidence, once", async () => {
    const { title, uscc } = await world.held();
    const idempotencyKey = randomUUID();
    const first = await supply(CAST.ecology, { uscc, ...fact, idempotencyKey });
    expect(first).toMatchObject({
      accidentFact: {
        department: "ecology-and-environment",
        exitCases: [{ state: "EVIDENCE", ground: "MAJOR_ACCIDENT_OR_QUALITY", file: { origin: "ACCIDENT" } }],
        titlesWithoutGround: [],
      },
      errors: [],
    });
    expect(await supply(CAST.ecology, { uscc, ...fact, idempotencyKey })).toEqual(first);
    const second = await supply(CAST.ecology, { uscc, ...fact, sha256: "cd".repeat(32) });
    const caseOf = (answer: object) =>
      (answer as { accidentFact: { exitCases: { id: string }[] } }).accidentFact.exitCases;
    expect(caseOf(second).map(({ id }) => id)).toEqual(caseOf(first).map(({ id }) => id));
    expect((await cases(title)).length).toBe(1);
    expect(
      await world.rows("select count(*)::integer from register.exit_evidence where description = $1", [
        fact.description,
      ]),
    ).toEqual([{ count: 2 }]);
    const list = `{ accidentFacts(uscc: "${uscc}") { edges { node { department } } } }`;
    const seen = async (viewer: Viewer) =>
      ((await world.ask(viewer, list)).data as { accidentFacts: { edges: object[] } }).accidentFacts.edges.length;
    expect([await seen(CAST.ecology), await seen(CAST.officer), await seen(CAST.officerOfTianjin)]).toEqual([2, 2, 0]);
  });

  it("what customs find at a port concerns the schemes of their division; Tianjin has no such ground, and a person looks", async () => {
    const { title, uscc } = await world.held(TIANJIN);
    const customs = {
      ...CAST.ecology,
      department: "customs",
      tenant: "customs",
      jurisdictions: CAST.officerOfTianjin.jurisdictions,
    };
    const input = { ...fact, uscc, kind: "PORT_INSPECTION", happenedOn: "2022-05-20", on: "2022-06-01" };
    expect(await supply(customs, input)).toMatchObject({
      accidentFact: { exitCases: [], titlesWithoutGround: [title] },
    });
    expect(await flags(title)).toEqual(["GROUND_NOT_IN_SCHEME"]);
    for (const [viewer, kind] of [
      [customs, "ENVIRONMENT"],
      [CAST.ecology, "PORT_INSPECTION"],
      [CAST.finance, "SAFETY"],
    ] as const) {
      const answer = await supply(viewer, { ...input, kind }).catch((error: Error) => error);
      const codes = answer instanceof Error ? answer.message : answer.errors.map(({ code }) => code).join();
      expect(codes).toMatch(/NOT_FOR_THIS_CALLER|FORBIDDEN/);
    }
  });

  it("an accident before the release or of a division that the department does not act in opens nothing", async () => {
    const { title, uscc } = await world.held();
    await supply(CAST.ecology, { uscc, ...fact, happenedOn: "2020-10-22" });
    await supply({ ...CAST.ecology, jurisdictions: CAST.officerOfTianjin.jurisdictions }, { uscc, ...fact });
    expect([await cases(title), await flags(title)]).toEqual([[], []]);
    const late = await supply(CAST.ecology, { uscc, ...fact, happenedOn: "2021-06-02" });
    expect(late.errors.map(({ code }) => code)).toEqual(["DAY_OUT_OF_ORDER"]);
    const unknown = await supply(CAST.ecology, { ...fact, uscc: syntheticUscc() });
    expect(unknown.errors.map(({ code }) => code)).toEqual(["ENTERPRISE_NOT_ON_RECORD"]);
  });
});
