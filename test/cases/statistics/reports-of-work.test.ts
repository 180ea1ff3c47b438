import { randomUUID } from "node:crypto";
import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import { CAST, type StepPayload, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";

const PARTS = {
  overview: "概况",
  leaderLevel: "水平",
  effect: "成效",
  organisation: "组织",
  difficulties: "困难",
  schemeChanges: "无调整",
};

interface Thing {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

describe("Reports of a year's work", () => {
  const world = useRegisterWorld();
  const workingBody = CAST.workingBody;
  let year = 2020;

  const thing = ({ errors, ...rest }: StepPayload): Thing => {
    const [found] = Object.values(rest);
    if (found === null || found === undefined)
      throw new Error(`Something was expected to be done: ${JSON.stringify(errors)}`);
    return found as Thing;
  };
  const codes = ({ errors }: StepPayload) => errors.map(({ code }) => code);

  beforeAll(async () => {
    for (const [scheme, uscc] of [
      ["530000", workingBody.uscc],
      ["120000", CAST.workingBodyOfTianjin.uscc],
    ]) {
      await world.rows(
        "insert into register.working_body (scheme, uscc, name, source, known) values ($1, $2, '示例工作机构', 'test', tstzrange(clock_timestamp(), null))",
        [scheme, uscc],
      );
    }
    for (const body of [CAST.evaluationBody, CAST.otherEvaluationBody]) {
      await world.rows(
        `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
         values ('530000', $1, '示例评估机构', 'TESTING', 'CN', 'test', tstzrange(clock_timestamp(), null))`,
        [body.uscc],
      );
    }
    await world.rows("select register.beat()");
  });

  /** A ranking of the evaluation body, as far as reported, without the steps of other desks. */
  async function ranking(upTo: "COMPUTED" | "REPORTED" = "REPORTED"): Promise<string> {
    year += 1;
    const [row] = await world.rows(
      `with body as (select id from register.evaluation_body where uscc = $1),
       evaluated as (insert into register.evaluation_scheme (evaluation_body_id, scheme, category, year, source, known)
         select id, '530000', 'C1530', $2, 'test', tstzrange(clock_timestamp(), null) from body returning id, evaluation_body_id)
       select evaluated.id, evaluated.evaluation_body_id as body from evaluated`,
      [CAST.evaluationBody.uscc, year],
    );
    const id = randomUUID();
    // The register's own rules about rankings are their desk's; here the steps alone matter.
    const steps = upTo === "REPORTED" ? 3 : 2;
    await world.rows("alter table register.ranking disable trigger user");
    await world.rows("alter table register.procedure_step disable trigger user");
    await world.rows(
      `insert into register.ranking (id, scheme, category, year, evaluation_scheme_id, evaluation_body_id, source, known)
       values ($1, '530000', 'C1530', $2, $3, $4, 'test', tstzrange(clock_timestamp(), null))`,
      [id, year, row?.id, row?.body],
    );
    await world.rows(
      `insert into register.procedure_step (machine, subject_id, revision, from_state, event, to_state, happened_on, tenant, actor, known)
       select 'ranking', $1, s.revision, s.from_state, s.event, s.to_state, '2021-01-01', 't', 'a', tstzrange(clock_timestamp(), null)
       from (values (1, '-', 'OPEN', 'OPEN'), (2, 'OPEN', 'COMPUTE', 'COMPUTED'), (3, 'COMPUTED', 'REPORT', 'REPORTED'))
         as s(revision, from_state, event, to_state)
       where s.revision <= $2`,
      [id, steps],
    );
    await world.rows("alter table register.ranking enable trigger user");
    await world.rows("alter table register.procedure_step enable trigger user");
    return id;
  }

  const file = (viewer: SignedInViewer, of: string, more: object = {}) =>
    world.mutate(
      viewer,
      "workSummaryFile",
      { ranking: of, parts: PARTS, ...more },
      "summary { id revision state overview other }",
    );
  const correct = (viewer: SignedInViewer, { id, revision }: Thing) =>
    world.mutate(
      viewer,
      "workSummaryCorrect",
      { summary: id, ifRevision: revision, parts: { ...PARTS, overview: "更正", other: "补充" } },
      "summary { id revision state overview other }",
      "revision",
    );
  const aggregate = (viewer: SignedInViewer, summaries: readonly Thing[], scheme = "530000") =>
    world.mutate(
      viewer,
      "summaryReportFile",
      {
        scheme,
        year: 2021,
        analysis: "数量增长\n行业提升",
        summaries: summaries.map(({ id, revision }) => ({ summary: id, ifRevision: revision })),
      },
      "report { id revision state analysis summaries { id state } leaders { total { leaderCount } } leadersYearBefore { total { leaderCount } } improvements { category rankedCount } }",
    );

  it("a summary with its seven parts is filed once its ranking is reported, by the body of the ranking alone", async () => {
    const reported = await ranking();
    expect(codes(await file(CAST.evaluationBody, await ranking("COMPUTED")))).toEqual(["NOT_REPORTED_YET"]);
    expect(codes(await file(CAST.otherEvaluationBody, reported))).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(codes(await file(CAST.evaluationBody, reported, { parts: { ...PARTS, effect: " " } }))).toEqual([
      "TEXT_NOT_ACCEPTED",
    ]);
    const filed = thing(await file(CAST.evaluationBody, reported));
    expect(filed).toMatchObject({ revision: 1, state: "FILED", overview: "概况", other: null });
    expect(codes(await file(CAST.evaluationBody, reported))).toEqual(["ALREADY_FILED"]);
  });

  it("it is said anew until the working body has reported on it, and what it said before stays known", async () => {
    const filed = thing(await file(CAST.evaluationBody, await ranking()));
    const [before] = await world.rows("select register.as_text(register.beat()) as at");
    const corrected = thing(await correct(CAST.evaluationBody, filed));
    expect(corrected).toMatchObject({ revision: 2, overview: "更正", other: "补充" });
    expect(await correct(CAST.evaluationBody, filed)).toMatchObject({
      errors: [{ code: "CONFLICT", current: { revision: 2 } }],
    });
    expect(codes(await correct(CAST.otherEvaluationBody, corrected))).toEqual(["NOT_ON_RECORD"]);
    const report = thing(await aggregate(workingBody, [corrected]));
    expect(report).toMatchObject({
      state: "FILED",
      analysis: "数量增长\n行业提升",
      summaries: [{ id: filed.id, state: "AGGREGATED" }],
      leaders: { total: { leaderCount: 0 } },
      leadersYearBefore: { total: { leaderCount: 0 } },
      improvements: [],
    });
    expect(codes(await correct(CAST.evaluationBody, { ...corrected, revision: 3 }))).toEqual(["STATE_DOES_NOT_ALLOW"]);
    expect(codes(await aggregate(workingBody, [{ ...corrected, revision: 3 }]))).toEqual(["STATE_DOES_NOT_ALLOW"]);
    const asked = `query ($id: ID!, $at: DateTime) { workSummary(id: $id, knownAt: $at) { overview revision state availableActions { action possible } } }`;
    const { data } = await world.ask(CAST.officer, asked, { id: filed.id, at: before?.at });
    expect(data?.workSummary).toMatchObject({ overview: "概况", revision: 1, state: "FILED" });
    for (const [viewer, seen] of [
      [CAST.evaluationBody, true],
      [workingBody, true],
      [CAST.officer, true],
      [CAST.otherEvaluationBody, false],
      [CAST.workingBodyOfTianjin, false],
      [CAST.officerOfTianjin, false],
    ] as const) {
      const answer = await world.ask(viewer, asked, { id: filed.id });
      expect([viewer.subject, answer.data?.workSummary !== null]).toEqual([viewer.subject, seen]);
    }
  });

  it("the report is filed by the scheme's working body and taken note of by its officer", async () => {
    const filed = thing(await file(CAST.evaluationBody, await ranking()));
    expect(codes(await aggregate(CAST.workingBodyOfTianjin, [filed]))).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(codes(await aggregate(CAST.workingBodyOfTianjin, [filed], "120000"))).toEqual(["NOT_ON_RECORD"]);
    expect(codes(await aggregate(workingBody, []))).toEqual(["SUMMARY_MISSING"]);
    expect(codes(await aggregate(workingBody, [filed, filed]))).toEqual(["NAMED_TWICE"]);
    const report = thing(await aggregate(workingBody, [filed]));
    const acknowledge = (viewer: SignedInViewer) =>
      world.mutate(
        viewer,
        "summaryReportAcknowledge",
        { report: report.id, ifRevision: 1 },
        "report { id revision state }",
      );
    expect(codes(await acknowledge(CAST.officerOfTianjin))).toEqual(["NOT_ON_RECORD"]);
    expect(thing(await acknowledge(CAST.officer))).toMatchObject({ revision: 2, state: "ACKNOWLEDGED" });
    expect(codes(await acknowledge(CAST.officer))).toEqual(["CONFLICT"]);
    await expect(acknowledge(workingBody)).rejects.toThrow("FORBIDDEN");
  });

  it("a major matter is reported at once, and what is added to it is taken note of anew", async () => {
    const report = (viewer: SignedInViewer, more: object = {}) =>
      world.mutate(
        viewer,
        "incidentReport",
        { scheme: "530000", severity: "MAJOR", learntAt: "2026-01-01T00:00:00Z", account: "平台停用", ...more },
        "incident { id revision state minutesToReport severity accounts { account } }",
      );
    expect(codes(await report(CAST.workingBodyOfTianjin))).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(codes(await report(workingBody, { learntAt: "2999-01-01T00:00:00Z" }))).toEqual(["NOT_KNOWN_YET"]);
    const incident = thing(await report(workingBody));
    expect(incident).toMatchObject({ state: "REPORTED", severity: "MAJOR", accounts: [{ account: "平台停用" }] });
    const move = (viewer: SignedInViewer, name: string, ifRevision: number, more: object = {}) =>
      world.mutate(
        viewer,
        name,
        { incident: incident.id, ifRevision, ...more },
        "incident { id revision state accounts { account } }",
        "revision",
      );
    expect(thing(await move(CAST.officer, "incidentAcknowledge", 1))).toMatchObject({ state: "ACKNOWLEDGED" });
    expect(codes(await move(CAST.officer, "incidentAcknowledge", 2))).toEqual(["STATE_DOES_NOT_ALLOW"]);
    expect(thing(await move(workingBody, "incidentSupplement", 2, { account: "已恢复" }))).toMatchObject({
      revision: 3,
      state: "REPORTED",
      accounts: [{ account: "平台停用" }, { account: "已恢复" }],
    });
    expect(await move(CAST.officer, "incidentAcknowledge", 2)).toMatchObject({
      errors: [{ code: "CONFLICT", current: { revision: 3 } }],
    });
  });
});
