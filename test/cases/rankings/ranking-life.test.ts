import { createHash } from "node:crypto";
import { announcedScheme } from "../../subgraphs/market-regulation/rankings/announced-scheme.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { RANKING, shown, standingOf, useRankingWorld } from "./ranking-world.ts";

const ASKED = `query ($id: ID!, $knownAt: DateTime) { ranking(id: $id, knownAt: $knownAt) {
  scheme category categoryEdition year evaluationScheme { id } evaluationBody { uscc } state stateSince revision openedOn computedOn returnReasons
  report { text sha256 }
  entries { edges { node { rank score standard enteredOn coreIndicatorsStricter
    points { position name weight value points } creditRecords { scheme } } } }
  exclusions { edges { node { reasons { code } } } } } }`;

describe("A ranking from its opening to its audit, through the department", () => {
  const world = useRankingWorld();
  const see = async (id: string, knownAt: string | null = null) =>
    (await world.ask(CAST.workingBody, ASKED, { id, knownAt })).data?.ranking as Record<string, unknown> | null;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

  it("opening takes the evaluation scheme into use, from which day on nothing of it changes", async () => {
    const evaluationScheme = await announcedScheme(world.register.owner, world.bodies.yunnan, { category: "C1530" });
    const input = { evaluationScheme, ifRevision: 1, on: "2024-03-01", idempotencyKey: "open once" };
    const opened = shown(await world.mutate(CAST.evaluationBody, "rankingOpen", input, RANKING));
    expect(opened).toMatchObject({ state: "OPEN", revision: 1 });
    const again = await world.mutate(CAST.evaluationBody, "rankingOpen", input, "ranking { id }");
    expect(again).toEqual({ ranking: { id: opened.id }, errors: [] });
    expect(
      await world.rows(
        "select event, to_state, happened_on::text as day from register.procedure_step where subject_id = $1 order by revision",
        [evaluationScheme],
      ),
    ).toEqual([
      { event: "ANNOUNCE", to_state: "ANNOUNCED", day: "2020-04-30" },
      { event: "USE", to_state: "IN_USE", day: "2024-03-01" },
    ]);
    expect(await see(opened.id)).toMatchObject({
      scheme: "530000",
      category: "C1530",
      categoryEdition: "2017",
      year: 2024,
      evaluationScheme: { id: evaluationScheme },
      evaluationBody: { uscc: CAST.evaluationBody.uscc },
      stateSince: "2024-03-01",
      openedOn: "2024-03-01",
      computedOn: null,
      report: null,
      entries: { edges: [] },
    });
  });

  it("computing ranks by the scheme's weights and tells what each criterion gave", async () => {
    const [best, second, equal] = [
      await world.declared("46"),
      await world.declared("38.5"),
      await world.declared("38.50"),
    ];
    const noAroma = await world.declared("45", {
      origin: "ADOPTED",
      number: "T/SJX 1-2020",
      indicators: [
        { group: "PERFORMANCE", name: "水浸出物", unit: "%", direction: "HIGHER_BETTER", value: "45", core: true },
      ],
    });
    const ranking = await world.computed([second, noAroma, equal, best]);
    expect(ranking).toMatchObject({ state: "COMPUTED", revision: 2 });
    const { ranked, excluded } = standingOf(ranking);
    expect(excluded).toEqual([]);
    expect(ranked.slice(0, 2)).toEqual([
      [best.uscc, 1, "92.5"],
      [noAroma.uscc, 2, "56.25"],
    ]);
    expect(new Set(ranked.slice(2).map(String))).toEqual(
      new Set([`${second.uscc},3,45.625`, `${equal.uscc},3,45.625`]),
    );
    const { entries, computedOn } = (await see(ranking.id)) as {
      computedOn: string;
      entries: { edges: { node: object }[] };
    };
    expect(computedOn).toBe(today);
    expect(entries.edges.slice(0, 2).map(({ node }) => node)).toEqual([
      {
        rank: 1,
        score: "92.5",
        standard: "Q/SJX 0001S—2020",
        enteredOn: today,
        coreIndicatorsStricter: 1,
        points: [
          { position: 1, name: "水浸出物", weight: "62.5", value: "46", points: "100" },
          { position: 2, name: "香气评分", weight: "37.5", value: "92", points: "80" },
        ],
        creditRecords: [],
      },
      expect.objectContaining({
        points: [
          { position: 1, name: "水浸出物", weight: "62.5", value: "45", points: "90" },
          { position: 2, name: "香气评分", weight: "37.5", value: null, points: "0" },
        ],
      }),
    ]);
  });

  it("the order in which declarations are named changes nothing", async () => {
    const all = [await world.declared("40"), await world.declared("44"), await world.declared("36")];
    const one = standingOf(await world.computed(all));
    const other = standingOf(await world.computed([...all].reverse()));
    expect(one).toEqual(other);
    expect(one.ranked).toHaveLength(2);
  });

  it("the report is kept with its text and SHA-256, and experts' favourable opinions let it pass", async () => {
    const ranking = await world.reported();
    const text = "评估报告\n第一部分";
    expect(await see(ranking.id)).toMatchObject({
      state: "REPORTED",
      report: { text, sha256: createHash("sha256").update(text).digest("hex") },
    });
    await world.opinions(ranking, "FAVOURABLE", "UNFAVOURABLE", "FAVOURABLE");
    expect(await world.done(CAST.workingBody, "rankingAudit", ranking)).toMatchObject({
      state: "AUDITED",
      revision: 4,
    });
  });

  it("a returned ranking is computed again; what was reported before is answered as of then", async () => {
    const [first, second] = [await world.declared("40"), await world.declared("42")];
    const reported = await world.reported([first]);
    const [before] = await world.rows("select register.as_text(register.beat()) as at");
    const returned = await world.done(CAST.workingBody, "rankingReturn", reported, {
      reasons: "遗漏一家企业。\n请重新计算。",
    });
    expect(await see(reported.id)).toMatchObject({
      state: "RETURNED",
      returnReasons: "遗漏一家企业。\n请重新计算。",
      report: { text: "评估报告\n第一部分" },
    });
    const declarations = [first.declaration, second.declaration];
    const again = await world.done(CAST.evaluationBody, "rankingCompute", returned, { declarations });
    expect(standingOf(again).ranked).toEqual([
      [second.uscc, 1, "67.5"],
      [first.uscc, 2, "55"],
    ]);
    expect(await see(again.id)).toMatchObject({ state: "COMPUTED", returnReasons: null, report: null, revision: 5 });
    expect(await see(again.id, String(before?.at))).toMatchObject({
      state: "REPORTED",
      revision: 3,
      report: { text: "评估报告\n第一部分" },
      entries: { edges: [{ node: { rank: 1, score: "55" } }] },
    });
    expect(
      await world.rows(
        "select count(*)::integer as all, count(*) filter (where upper_inf(known))::integer as standing from register.ranking_entry where ranking_id = $1",
        [again.id],
      ),
    ).toEqual([{ all: 3, standing: 2 }]);
  });

  it("a ranking on which nobody stands is computed and told with its reasons, and cannot be reported", async () => {
    const equal = await world.declared("36");
    const ranking = await world.computed([equal]);
    expect(standingOf(ranking)).toEqual({ ranked: [], excluded: [[equal.uscc, ["NOT_STRICTER_THAN_BASELINE"]]] });
    const refused = await world.step(CAST.evaluationBody, "rankingReport", ranking, { text: "报告" });
    expect(refused).toMatchObject({ ranking: null, errors: [{ code: "NOBODY_RANKED", field: ["input", "ranking"] }] });
  });
});
