import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { criterion, next, SchemeOffice, type Seen, schemeContent, subjects } from "./scheme-office.ts";

describe("An evaluation scheme from draft to use", () => {
  const world = useRegisterWorld();
  const office = new SchemeOffice(world);
  let body: Seen;

  beforeAll(async () => {
    await office.open();
    body = await office.announcedBody();
    await office.calledFor();
  });

  const refused = async (name: string, seen: Seen, more: object, viewer = CAST.workingBody) => {
    const input = { evaluationScheme: seen.id, ifRevision: seen.revision, ...more };
    const { errors } = await world.mutate(viewer, name, input, "evaluationScheme { id }", "revision");
    return errors.map(({ code, field }) => `${code} ${field.slice(1).join(".")}`);
  };
  const seenBy = async (viewer: Parameters<typeof world.ask>[0], id: string) => {
    const { data } = await world.ask(viewer, `{ evaluationScheme(id: "${id}") { state } }`);
    return (data?.evaluationScheme as { state: string } | null)?.state ?? null;
  };

  it("is there for its evaluation body alone while it is a draft, and for everybody from its posting on", async () => {
    const draft = await office.draft(body);
    const { evaluationBody, otherEvaluationBody, workingBody, officer, nobody } = CAST;
    const parties = [evaluationBody, otherEvaluationBody, workingBody, officer, CAST.officerOfTianjin, nobody];
    const all = (id: string) => Promise.all(parties.map((viewer) => seenBy(viewer, id)));
    expect(await all(draft.id)).toEqual(["DRAFT", null, null, null, null, null]);
    const submitted = await office.submit(draft);
    const [s] = ["SUBMITTED"];
    expect(await all(draft.id)).toEqual([s, null, s, s, null, null]);
    const returned = { reason: "请补充检测方法", on: "2020-06-20" };
    await office.done(
      workingBody,
      "evaluationSchemeReturn",
      {
        evaluationScheme: submitted.id,
        ifRevision: submitted.revision,
        ...returned,
      },
      "evaluationScheme { id }",
    );
    expect(await all(draft.id)).toEqual(["DRAFT", null, null, null, null, null]);
    const remarks = `{ evaluationScheme(id: "${draft.id}") { remarks { event text } } }`;
    const { data } = await world.ask(evaluationBody, remarks);
    expect(data?.evaluationScheme).toEqual({ remarks: [{ event: "RETURN", text: "请补充检测方法" }] });
    const reviewed = await office.reviewed(body);
    await office.post("2020-07-02", [], [reviewed]);
    expect(await all(reviewed.id)).toEqual(parties.map(() => "IN_PUBLICITY"));
  });

  it("is submitted with weights of exactly 100, for a key field, in answer to a call", async () => {
    const half = await office.draft(body, { criteria: [criterion({ weight: "99.9" })] });
    const ours = CAST.evaluationBody;
    expect(await refused("evaluationSchemeSubmit", half, { on: "2020-06-15" }, ours)).toEqual([
      "WEIGHTS_NOT_HUNDRED evaluationScheme",
    ]);
    const uncalled = await office.draft(body, {}, { category: "C1461" });
    expect(await refused("evaluationSchemeSubmit", uncalled, { on: "2020-06-15" }, ours)).toEqual([
      "KEY_FIELD_NOT_PUBLISHED evaluationScheme",
      "NO_CALL_OPEN evaluationScheme",
    ]);
    const early = await office.draft(body);
    expect(await refused("evaluationSchemeSubmit", early, { on: "2020-05-31" }, ours)).toEqual([
      "NO_CALL_OPEN evaluationScheme",
    ]);
    expect(await refused("evaluationSchemeSubmit", early, { on: "2020-06-15" }, CAST.otherEvaluationBody)).toEqual([
      "NOT_ON_RECORD evaluationScheme",
    ]);
  });

  it("is told from one that somebody changed since it was seen", async () => {
    const draft = await office.draft(body);
    await office.submit(draft);
    const input = { evaluationScheme: draft.id, ifRevision: draft.revision, content: schemeContent() };
    const answer = await world.mutate(
      CAST.evaluationBody,
      "evaluationSchemeDraft",
      input,
      "evaluationScheme { id }",
      "revision state",
    );
    expect(answer).toMatchObject({
      evaluationScheme: null,
      errors: [{ code: "CONFLICT", current: { revision: 2, state: "SUBMITTED" } }],
    });
  });

  it("is frozen from its submission on: the database changes nothing of it for anybody", async () => {
    const scheme = await office.reviewed(body);
    const publicity = await office.post("2020-09-25", [], [scheme]);
    expect((await office.announce(publicity, "2020-10-16", [], [next(scheme)])).errors).toEqual([]);
    const change = (table: string) => world.rows(`insert into register.${table}`);
    await expect(
      change(`evaluation_scheme_content (evaluation_scheme_id, title, known)
        values ('${scheme.id}', '另一方案', tstzrange(register.recording_instant(null), null))`),
    ).rejects.toThrow("EVALUATION_SCHEME_IS_FROZEN");
    await expect(
      change(`evaluation_scheme_criterion select id, 9, 'BENEFIT', '节能', null, 'HIGHER_BETTER', 1, 0, 1, true
        from register.evaluation_scheme_content where evaluation_scheme_id = '${scheme.id}'`),
    ).rejects.toThrow("EVALUATION_SCHEME_IS_FROZEN");
    await expect(world.rows("update register.evaluation_scheme_criterion set weight = 1")).rejects.toThrow(
      "HISTORY_IS_KEPT",
    );
    const { evaluationScheme } = (
      await world.ask(CAST.nobody, `{ evaluationScheme(id: "${scheme.id}") { state title criteria { weight } } }`)
    ).data as Record<string, unknown>;
    expect(evaluationScheme).toEqual({
      state: "ANNOUNCED",
      title: "示例普洱茶评估方案",
      criteria: [{ weight: "60" }, { weight: "40" }],
    });
  });

  it("ends only once one that takes its place is announced", async () => {
    const old = await office.reviewed(body);
    const first = await office.post("2020-07-03", [], [old]);
    await office.announce(first, "2020-08-03", [], [next(old)]);
    const announced = next(next(old));
    const on = { on: "2020-12-01" };
    expect(await refused("evaluationSchemeSupersede", announced, on)).toEqual([
      "SUCCESSOR_NOT_ANNOUNCED evaluationScheme",
    ]);
    const young = await office.reviewed(body, "2020-08-04", { supersedes: old.id });
    const second = await office.post("2020-08-05", [], [young]);
    await office.announce(second, "2020-09-01", [], [next(young)]);
    expect(await office.step("evaluationSchemeSupersede", announced, on)).toMatchObject({ state: "SUPERSEDED" });
  });

  it("is posted for exactly 10 working days in Yunnan: 9 and 11 are refused, and nothing is posted", async () => {
    const scheme = await office.reviewed(body);
    const before = await world.rows("select count(*) from register.publicity");
    for (const workingDays of [9, 11]) {
      const input = { scheme: "530000", ...subjects([], [scheme]), on: "2020-09-25", workingDays };
      const answer = await world.mutate(CAST.workingBody, "evaluationPublicityPost", input, "publicity { id }");
      expect(answer).toMatchObject({ publicity: null, errors: [{ code: "WORKING_DAYS_NOT_OF_RULE" }] });
    }
    expect(await world.rows("select count(*) from register.publicity")).toEqual(before);
  });

  it("is held by an open objection against it, and not by one against another of the same publicity", async () => {
    const [held, free] = [await office.reviewed(body), await office.reviewed(body)];
    const publicity = await office.post("2020-09-25", [], [held, free]);
    const [row] = await world.rows(
      `insert into register.objection (publicity_id, subject_id, filed_on, source, known)
       values ($1, $2, '2020-10-12', 'test', tstzrange(register.recording_instant(null), null)) returning id`,
      [publicity, held.id],
    );
    expect(row).toBeDefined();
    const codes = async (seen: Seen) =>
      (await office.announce(publicity, "2020-10-16", [], [next(seen)])).errors.map(({ code }) => code);
    expect(await codes(held)).toEqual(["OBJECTION_OPEN"]);
    expect(await codes(free)).toEqual([]);
    await expect(
      world.rows(
        `select register.procedure_step_take('evaluation_scheme', $1, 'ANNOUNCE', 'ANNOUNCED', '2020-10-16',
           '{"tenant": "test", "actor": "test"}', register.recording_instant(null))`,
        [held.id],
      ),
    ).rejects.toThrow("OBJECTION_OPEN");
  });
});
