import { Clerk, TIANJIN } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { type Declared, type SeenRanking, shown, standingOf, useRankingWorld } from "./ranking-world.ts";

describe("Who is ranked on which day, through the department", () => {
  const world = useRankingWorld();
  const clerk = () => new Clerk(world.register.app);

  /** An enterprise with a declared standard whose Yunnan title was revoked with effect on 2021-06-15. */
  async function banned(): Promise<Declared> {
    const declared = await world.declared("40");
    await clerk().revoke(await clerk().titleInForce(declared.uscc), "2021-06-15");
    return declared;
  }

  const compute = async (seen: SeenRanking, declared: readonly Declared[], on: string) =>
    world.done(CAST.evaluationBody, "rankingCompute", seen, {
      declarations: declared.map(({ declaration }) => declaration),
      on,
    });

  describe("A12: a ban of three years from 2021-06-15", () => {
    it("keeps the enterprise off the Yunnan ranking on 2024-06-15, its last day, and no longer on 2024-06-16", async () => {
      const [barred, free] = [await banned(), await world.declared("38.5")];
      const lastDay = await compute(await world.opened(), [barred, free], "2024-06-15");
      expect(standingOf(lastDay)).toEqual({
        ranked: [[free.uscc, 1, "45.625"]],
        excluded: [[barred.uscc, ["ENTERPRISE_BANNED"]]],
      });
      const nextDay = await compute(lastDay, [barred, free], "2024-06-16");
      expect(standingOf(nextDay)).toEqual({
        ranked: [
          [barred.uscc, 1, "55"],
          [free.uscc, 2, "45.625"],
        ],
        excluded: [],
      });
    });

    it("cites the clause, and tells it in both languages", async () => {
      const ranking = await compute(await world.opened(), [await banned()], "2024-06-15");
      const { data } = await world.ask(
        CAST.evaluationBody,
        `query ($id: ID!) { ranking(id: $id) { exclusions { edges { node { declaration { number } reasons {
          code indicator zh: message en: message(language: EN) citations { document clause basis } } } } } } }`,
        { id: ranking.id },
      );
      expect(data?.ranking).toEqual({
        exclusions: {
          edges: [
            {
              node: {
                declaration: { number: "Q/SJX 0001S-2020" },
                reasons: [
                  {
                    code: "ENTERPRISE_BANNED",
                    indicator: null,
                    zh: "企业当日处于禁入期。",
                    en: "The enterprise is banned from the scheme on the day.",
                    citations: [{ document: "yunnan-2020-9", clause: "§3(6)¶2", basis: "TEXT" }],
                  },
                ],
              },
            },
          ],
        },
      });
    });

    it("does not bar it in Tianjin, where its credit record is shown as information", async () => {
      const barred = await banned();
      const ranking = await compute(await world.opened({ scheme: TIANJIN }), [barred], "2024-06-15");
      expect(standingOf(ranking)).toEqual({ ranked: [[barred.uscc, 1, "55"]], excluded: [] });
      const { data } = await world.ask(
        CAST.workingBodyOfTianjin,
        `query ($id: ID!) { ranking(id: $id) { entries { edges { node {
          creditRecords { scheme ground effectiveOn banLastDay } } } } } }`,
        { id: ranking.id },
      );
      const record = {
        scheme: "530000",
        ground: "BELOW_DECLARED_LEVEL",
        effectiveOn: "2021-06-15",
        banLastDay: "2024-06-15",
      };
      expect(data?.ranking).toEqual({ entries: { edges: [{ node: { creditRecords: [record] } }] } });
    });

    it("is not shown on an entry of a day before the revocation", async () => {
      const later = await banned();
      const ranking = await compute(await world.opened(), [later], "2021-06-14");
      const { data } = await world.ask(
        CAST.workingBody,
        "query ($id: ID!) { ranking(id: $id) { entries { edges { node { rank creditRecords { scheme } } } } } }",
        { id: ranking.id },
      );
      expect(data?.ranking).toEqual({ entries: { edges: [{ node: { rank: 1, creditRecords: [] } }] } });
    });
  });

  describe("A24: a standard only equal to the baseline", () => {
    it("is left out; the least above it is ranked", async () => {
      const [equal, above, below] = [
        await world.declared("36"),
        await world.declared("36.01"),
        await world.declared("35.99"),
      ];
      const ranking = await world.computed([equal, above, below]);
      expect(standingOf(ranking).ranked).toEqual([[above.uscc, 1, "30.0625"]]);
      expect(standingOf(ranking).excluded).toEqual(
        [equal, below].map(({ uscc }) => [uscc, ["NOT_STRICTER_THAN_BASELINE"]]).sort(),
      );
    });

    it("is judged by the baseline of the day", async () => {
      const declared = await world.declared("40");
      const raise = {
        referenceStandard: "GB/T 22111-2008",
        indicator: "水浸出物",
        unit: "%",
        direction: "HIGHER_BETTER",
        value: "40",
      };
      const baselines = `{ baselines(referenceStandard: "GB/T 22111-2008") { id } }`;
      const { data } = await world.ask(CAST.officer, baselines);
      const seen = data?.baselines as { id: string }[] | undefined;
      const set = { ...raise, ifBaseline: seen?.[0]?.id, validFrom: "2025-01-01" };
      expect((await world.mutate(CAST.officer, "baselineSet", set, "baseline { id }")).errors).toEqual([]);
      const before = await compute(await world.opened(), [declared], "2024-12-31");
      expect(standingOf(before).ranked).toEqual([[declared.uscc, 1, "55"]]);
      const after = await compute(before, [declared], "2025-01-01");
      expect(standingOf(after).excluded).toEqual([[declared.uscc, ["NOT_STRICTER_THAN_BASELINE"]]]);
    });

    it("without a baseline nothing is guessed", async () => {
      const declared = await world.declared("46", { references: [], mandatoryStatement: "NONE_APPLY" });
      const ranking = await compute(await world.opened(), [declared], "2024-06-15");
      expect(standingOf(ranking)).toEqual({ ranked: [], excluded: [[declared.uscc, ["BASELINE_NOT_KNOWN"]]] });
    });
  });

  it("registration in Yunnan is asked for on the day itself; who moved away on it is left out (SIL-17)", async () => {
    const mover = await world.declared("40");
    await clerk().enterprise("110108", mover.uscc, "迁出企业", "2024-03-01");
    const dayBefore = await compute(await world.opened(), [mover], "2024-02-29");
    expect(standingOf(dayBefore).ranked).toEqual([[mover.uscc, 1, "55"]]);
    const onTheDay = await compute(dayBefore, [mover], "2024-03-01");
    expect(standingOf(onTheDay).excluded).toEqual([[mover.uscc, ["NOT_REGISTERED_IN_JURISDICTION"]]]);
    const inTianjin = await compute(await world.opened({ scheme: TIANJIN }), [mover], "2024-03-01");
    expect(standingOf(inTianjin).ranked).toEqual([[mover.uscc, 1, "55"]]);
  });

  it("a declaration is ranked while it is in effect: not before its first day, and not from its withdrawal on", async () => {
    const declared = await world.declared("40");
    const input = { declaration: declared.declaration, ifRevision: 2, on: "2024-03-01" };
    await world.mutate(declared.viewer, "declarationWithdraw", input, "declaration { id }");
    // Declared from 2020-03-10 on.
    const lastDay = await compute(await world.opened(), [declared], "2024-02-29");
    expect(standingOf(lastDay).ranked).toEqual([[declared.uscc, 1, "55"]]);
    const withdrawn = await compute(lastDay, [declared], "2024-03-01");
    expect(standingOf(withdrawn).excluded).toEqual([[declared.uscc, ["NOT_IN_EFFECT"]]]);
  });

  it("what keeps off by the evaluation scheme is told by indicator", async () => {
    const criteria = [
      { name: "茶多酚", unit: "%", weight: "40", zeroAt: "10", fullAt: "20" },
      { name: "水浸出物", unit: "g/kg", weight: "60", zeroAt: "360", fullAt: "460" },
    ];
    const opened = await world.opened({ criteria });
    const declared = await world.declared("40");
    const answer = await world.step(CAST.evaluationBody, "rankingCompute", opened, {
      declarations: [declared.declaration],
      on: "2024-06-15",
    });
    expect(shown(answer).exclusions.edges.map(({ node }) => node.reasons)).toEqual([
      [
        { code: "INDICATOR_MISSING", indicator: "茶多酚" },
        { code: "UNIT_DIFFERS", indicator: "水浸出物" },
      ],
    ]);
  });
});
