import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { codesOf, type Shown, useRankingWorld } from "./ranking-world.ts";

const REPORT = "conformityReport { id fileName sha256 dated suppliedBy }";
const ONE = { fileName: "示例检验报告.pdf", sha256: "a".repeat(64), dated: "2024-02-01" };

describe("The conformity report of an enterprise (yunnan-2020-9 §3(4)5)", () => {
  const world = useRankingWorld();
  const record = (viewer: Viewer, entry: string, more: object = {}) =>
    world.mutate(viewer, "conformityReportRecord", { entry, ...ONE, ...more }, REPORT, "id fileName");
  const entryOf = ({ entries }: Shown) => String(entries.edges[0]?.node.id);
  const seen = async (viewer: Viewer, { id }: { id: string }) => {
    const asked =
      "query ($id: ID!) { ranking(id: $id) { entries { edges { node { conformityReport { fileName suppliedBy } } } } } }";
    const { data } = await world.ask(viewer, asked, { id });
    return (
      data?.ranking as { entries: { edges: { node: { conformityReport: unknown } }[] } } | null
    )?.entries.edges.map(({ node }) => node.conformityReport);
  };

  it("is supplied by the enterprise from the report on, and seen by those inside and by the enterprise", async () => {
    const enterprise = await world.declared("44");
    const rival = await world.declared("40");
    const reported = await world.reported([enterprise, rival]);
    const answer = await record(enterprise.viewer, entryOf(reported));
    expect(answer).toMatchObject({ errors: [], conformityReport: { ...ONE, suppliedBy: "ENTERPRISE" } });
    const shown = { fileName: ONE.fileName, suppliedBy: "ENTERPRISE" };
    expect(await seen(CAST.workingBody, reported)).toEqual([shown, null]);
    expect(await seen(enterprise.viewer, reported)).toEqual([shown]);
    expect(await seen(rival.viewer, reported)).toEqual([null]);
  });

  it("is recorded by the evaluation body from computing on; before the report the enterprise does not know the entry", async () => {
    const enterprise = await world.declared("44");
    const computed = await world.computed([enterprise]);
    expect(codesOf(await record(enterprise.viewer, entryOf(computed)))).toEqual(["NOT_ON_RECORD"]);
    expect(codesOf(await record(CAST.otherEvaluationBody, entryOf(computed)))).toEqual(["NOT_ON_RECORD"]);
    const answer = await record(CAST.evaluationBody, entryOf(computed));
    expect(answer).toMatchObject({ errors: [], conformityReport: { suppliedBy: "EVALUATION_BODY" } });
  });

  it("gives way to a later one only to somebody who saw it", async () => {
    const enterprise = await world.declared("44");
    const entry = entryOf(await world.reported([enterprise]));
    const first = (await record(enterprise.viewer, entry)).conformityReport as { id: string };
    const blind = await record(CAST.evaluationBody, entry, { fileName: "另一份.pdf" });
    expect(blind).toMatchObject({ errors: [{ code: "CONFLICT", current: { id: first.id, fileName: ONE.fileName } }] });
    const informed = await record(CAST.evaluationBody, entry, { fileName: "另一份.pdf", ifReport: first.id });
    expect(informed.errors).toEqual([]);
  });

  it("is taken until the list is posted, dated not later than today, with a whole fingerprint", async () => {
    const enterprise = await world.declared("44");
    const audited = await world.audited([enterprise]);
    const wrong = async (more: object) => codesOf(await record(enterprise.viewer, entryOf(audited), more));
    expect(await wrong({ dated: "2999-01-01" })).toEqual(["DAY_OUT_OF_ORDER"]);
    expect(await wrong({ sha256: "A".repeat(64) })).toEqual(["TEXT_NOT_ACCEPTED"]);
    expect(await wrong({ fileName: "" })).toEqual(["TEXT_NOT_ACCEPTED"]);
    await world.withTheList(audited, "POST", "IN_PUBLICITY");
    expect(await wrong({})).toEqual(["STATE_DOES_NOT_ALLOW"]);
    expect(codesOf(await record(CAST.otherEvaluationBody, entryOf(audited)))).toEqual(["NOT_FOR_THIS_CALLER"]);
  });

  it("follows its declaration when the ranking is computed again", async () => {
    const enterprise = await world.declared("44");
    const reported = await world.reported([enterprise]);
    await record(enterprise.viewer, entryOf(reported));
    const returned = await world.done(CAST.workingBody, "rankingReturn", reported, { reasons: "示例" });
    const declarations = [enterprise.declaration];
    const again = await world.done(CAST.evaluationBody, "rankingCompute", returned, { declarations });
    expect(entryOf(again)).not.toBe(entryOf(reported));
    expect(await seen(CAST.workingBody, again)).toEqual([{ fileName: ONE.fileName, suppliedBy: "ENTERPRISE" }]);
  });
});
