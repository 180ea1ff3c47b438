import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST, identityOf } from "../../subgraphs/market-regulation/register-world.ts";
import { type Declared, type SeenRanking, useRankingWorld } from "./ranking-world.ts";

const ONE = `query ($id: ID!) { ranking(id: $id) { state
  entries { edges { node { rank enterprise { uscc } } } } exclusions { edges { node { enterprise { uscc } } } } } }`;

describe("Who sees a ranking", () => {
  const world = useRankingWorld();
  let winner: Declared;
  let second: Declared;
  let leftOut: Declared;
  let stranger: Declared;

  beforeAll(async () => {
    winner = await world.declared("44");
    second = await world.declared("40");
    leftOut = await world.declared("36");
    stranger = await world.declared("45");
  });

  const made = () => [winner, second, leftOut];
  const see = async (viewer: Viewer, { id }: SeenRanking) => {
    const { data } = await world.ask(viewer, ONE, { id });
    const ranking = data?.ranking as null | {
      entries: { edges: { node: { rank: number; enterprise: { uscc: string } } }[] };
      exclusions: { edges: { node: { enterprise: { uscc: string } } }[] };
    };
    if (ranking === null) return null;
    const { entries, exclusions } = ranking;
    return {
      entries: entries.edges.map(({ node }) => [node.rank, node.enterprise.uscc]),
      exclusions: exclusions.edges.map(({ node }) => node.enterprise.uscc),
    };
  };
  const everything = () => ({
    entries: [
      [1, winner.uscc],
      [2, second.uscc],
    ],
    exclusions: [leftOut.uscc],
  });
  const insiders = [CAST.evaluationBody, CAST.workingBody, CAST.officer, identityOf("market-regulation")];
  const outsiders = () => [
    CAST.nobody,
    CAST.otherEvaluationBody,
    CAST.workingBodyOfTianjin,
    CAST.officerOfTianjin,
    CAST.finance,
    CAST.bank,
    CAST.auditor,
    stranger.viewer,
  ];

  it("before its report: its evaluation body, the working body and officers of the scheme, nobody else", async () => {
    const computed = await world.computed(made());
    for (const viewer of insiders) expect(await see(viewer, computed)).toEqual(everything());
    for (const viewer of [...outsiders(), winner.viewer, leftOut.viewer])
      expect(await see(viewer, computed)).toBeNull();
  });

  it("from its report on an enterprise sees its own place, or why it has none", async () => {
    const reported = await world.reported(made());
    for (const viewer of outsiders()) expect(await see(viewer, reported)).toBeNull();
    expect(await see(second.viewer, reported)).toEqual({ entries: [[2, second.uscc]], exclusions: [] });
    expect(await see(leftOut.viewer, reported)).toEqual({ entries: [], exclusions: [leftOut.uscc] });
  });

  it("from its publicity on everybody; after a return as it was public then, to those who ask as of then", async () => {
    const posted = await world.withTheList(await world.audited(made()), "POST", "IN_PUBLICITY");
    for (const viewer of [...insiders, ...outsiders(), winner.viewer])
      expect(await see(viewer, posted)).toEqual(everything());
    const [then] = await world.rows("select register.as_text(register.beat()) as at");
    const returned = await world.withTheList(posted, "RETURN", "RETURNED");
    expect(await see(CAST.nobody, returned)).toBeNull();
    const asOfThen = `query ($id: ID!, $at: DateTime) { ranking(id: $id, knownAt: $at) { state } }`;
    const { data } = await world.ask(CAST.nobody, asOfThen, { id: posted.id, at: then?.at });
    expect(data?.ranking).toEqual({ state: "IN_PUBLICITY" });
  });

  it("computed anew after a return it is nobody's, also for a day on which the one before was in publicity", async () => {
    const declarations = made().map(({ declaration }) => declaration);
    const opened = await world.opened();
    const { id } = await world.done(CAST.evaluationBody, "rankingCompute", opened, { declarations, on: "2020-06-01" });
    const seen = { id, revision: opened.revision + 1 };
    await world.done(CAST.evaluationBody, "rankingReport", seen, { text: "评估报告", on: "2020-06-02" });
    await world.opinions(seen, "FAVOURABLE", "FAVOURABLE");
    for (const [event, to, on] of [
      ["AUDIT", "AUDITED", "2020-06-03"],
      ["POST", "IN_PUBLICITY", "2020-06-04"],
      ["RETURN", "RETURNED", "2020-06-08"],
    ]) {
      await world.rows(
        `select register.procedure_step_take('ranking', $1, $2, $3, $4, '{"tenant": "test", "actor": "test"}',
           register.recording_instant(null))`,
        [id, event, to, on],
      );
    }
    await world.rows("select register.beat()");
    const returned = { id, revision: opened.revision + 5 };
    await world.done(CAST.evaluationBody, "rankingCompute", returned, { declarations: [stranger.declaration] });
    const before = `query ($id: ID!, $on: Date!) { ranking(id: $id, validOn: $on) { state
      entries { edges { node { enterprise { uscc } } } } } }`;
    const ask = async (viewer: Viewer, on: string) => (await world.ask(viewer, before, { id, on })).data?.ranking;
    // In publicity, and reported before that, to those who were ranked then and are ranked now.
    for (const viewer of [...outsiders(), winner.viewer, second.viewer]) {
      expect(await ask(viewer, "2020-06-05")).toBeNull();
      expect(await ask(viewer, "2020-06-02")).toBeNull();
    }
    expect(await ask(CAST.workingBody, "2020-06-05")).not.toBeNull();
  });

  it("the report and the reasons of a return stay with those inside, whoever else sees the ranking", async () => {
    const audited = await world.audited(made());
    const posted = await world.withTheList(audited, "POST", "IN_PUBLICITY");
    const report = async (viewer: Viewer) =>
      world.ask(viewer, "query ($id: ID!) { ranking(id: $id) { state report { text } returnReasons } }", {
        id: posted.id,
      });
    for (const viewer of insiders) {
      expect((await report(viewer)).data?.ranking).toMatchObject({ report: { text: "评估报告\n第一部分" } });
    }
    for (const viewer of [CAST.otherEvaluationBody, CAST.workingBodyOfTianjin, CAST.officerOfTianjin]) {
      expect((await report(viewer)).data?.ranking).toEqual({
        state: "IN_PUBLICITY",
        report: null,
        returnReasons: null,
      });
    }
    for (const viewer of [CAST.nobody, CAST.bank, winner.viewer]) {
      const { data, errors } = await report(viewer);
      expect(errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(data ?? null)).not.toContain("评估报告");
    }
  });

  it("lists hold what the caller sees, last opened first, by year and category, part by part", async () => {
    const open = await world.opened({ year: 2031, category: "C9001" });
    const first = await world.opened({ year: 2031, category: "C9002" });
    const list = async (viewer: Viewer, asked: object) => {
      const { data } = await world.ask(
        viewer,
        `query ($year: Int, $category: String, $first: Int! = 20, $after: String) {
          rankings(scheme: "530000", year: $year, category: $category, first: $first, after: $after) {
            edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        { ...asked },
      );
      return data?.rankings as {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const ids = ({ edges }: Awaited<ReturnType<typeof list>>) => edges.map(({ node }) => node.id);
    expect(ids(await list(CAST.evaluationBody, { year: 2031 }))).toEqual([first.id, open.id]);
    expect(ids(await list(CAST.evaluationBody, { year: 2031, category: "C9001" }))).toEqual([open.id]);
    expect(ids(await list(CAST.nobody, { year: 2031 }))).toEqual([]);
    expect(ids(await list(CAST.evaluationBody, { year: 2032 }))).toEqual([]);
    const part = await list(CAST.evaluationBody, { year: 2031, first: 1 });
    expect([ids(part), part.pageInfo.hasNextPage]).toEqual([[first.id], true]);
    const rest = await list(CAST.evaluationBody, { year: 2031, first: 1, after: part.pageInfo.endCursor });
    expect([ids(rest), rest.pageInfo.hasNextPage]).toEqual([[open.id], false]);
  });

  it("entries come part by part, and a cursor of another list is refused", async () => {
    const computed = await world.computed(made());
    const part = async (after: string | null) =>
      world.ask(
        CAST.workingBody,
        `query ($id: ID!, $after: String) { ranking(id: $id) { entries(first: 1, after: $after) {
          edges { cursor node { rank } } pageInfo { hasNextPage } } } }`,
        { id: computed.id, after },
      );
    type Part = {
      entries: { edges: { cursor: string; node: { rank: number } }[]; pageInfo: { hasNextPage: boolean } };
    };
    const first = (await part(null)).data?.ranking as Part | undefined;
    expect([first?.entries.edges[0]?.node.rank, first?.entries.pageInfo.hasNextPage]).toEqual([1, true]);
    const rest = (await part(String(first?.entries.edges[0]?.cursor))).data?.ranking as Part | undefined;
    expect([rest?.entries.edges[0]?.node.rank, rest?.entries.pageInfo.hasNextPage]).toEqual([2, false]);
    expect((await part("x")).errors?.[0]?.message).toContain("cursor");
  });
});
