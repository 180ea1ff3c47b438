import fc from "fast-check";
import { compareDecimals, parseDecimal } from "../../../../shared/values/decimal.ts";
import { rankCandidates } from "../../../../subgraphs/market-regulation/domain/rankings/rank-candidates.ts";
import type { Candidate } from "../../../../subgraphs/market-regulation/domain/rankings/ranking.ts";
import { baseline, candidate, criterion, indicator } from "./candidates.ts";

const AROMA = { group: "FUNCTION", name: "香气评分", unit: "分" } as const;
const CRITERIA = [
  criterion({ weight: "62.5" }),
  criterion({ ...AROMA, position: 2, weight: "37.5", zeroAt: "60", fullAt: "100", required: false }),
];

const ranked = (candidates: readonly Candidate[]) => rankCandidates(CRITERIA, candidates);

describe("A ranking by a fixed evaluation scheme (yunnan-2020-9 §3(4)4)", () => {
  it("of nobody is empty", () => {
    expect(ranked([])).toEqual({ entries: [], exclusions: [] });
  });

  it("is ordered by score; equal scores share a rank and the next rank is left out", () => {
    const { entries } = ranked([
      candidate("d", "38"),
      candidate("c", "44"),
      candidate("a", "40"),
      candidate("b", "44"),
    ]);
    expect(entries.map(({ declaration, rank, score }) => [declaration, rank, score])).toEqual([
      ["b", 1, "50"],
      ["c", 1, "50"],
      ["a", 3, "25"],
      ["d", 4, "12.5"],
    ]);
  });

  it.each<[string, Partial<Candidate>, object[]]>([
    ["is not in effect on the day", { inEffect: false }, [{ code: "NOT_IN_EFFECT", indicator: null }]],
    ["is of a banned enterprise (I-06)", { banned: true }, [{ code: "ENTERPRISE_BANNED", indicator: null }]],
    [
      "is of an enterprise registered elsewhere (SIL-17)",
      { registered: false },
      [{ code: "NOT_REGISTERED_IN_JURISDICTION", indicator: null }],
    ],
    [
      "lacks a required indicator",
      { indicators: [indicator("99", { name: "茶多酚" })], baselines: [baseline("30", { indicator: "茶多酚" })] },
      [{ code: "INDICATOR_MISSING", indicator: "水浸出物" }],
    ],
    [
      "states it in another unit, however good the number",
      { indicators: [indicator("460", { unit: "g/kg" })], baselines: [baseline("300", { unit: "g/kg" })] },
      [{ code: "UNIT_DIFFERS", indicator: "水浸出物" }],
    ],
    [
      "turns the direction round",
      {
        indicators: [indicator("20", { direction: "LOWER_BETTER" })],
        baselines: [baseline("30", { direction: "LOWER_BETTER" })],
      },
      [{ code: "DIRECTION_DIFFERS", indicator: "水浸出物" }],
    ],
    [
      "states an indicator that need not be in another unit",
      { indicators: [indicator("40"), indicator("9", { ...AROMA, unit: "级" })] },
      [{ code: "UNIT_DIFFERS", indicator: "香气评分" }],
    ],
    [
      "is equal to the baseline (A24)",
      { baselines: [baseline("40")] },
      [{ code: "NOT_STRICTER_THAN_BASELINE", indicator: null }],
    ],
    [
      "is weaker than the baseline",
      { baselines: [baseline("40.1")] },
      [{ code: "NOT_STRICTER_THAN_BASELINE", indicator: null }],
    ],
    [
      "is weaker than one of two standards",
      { baselines: [baseline("30"), baseline("41", { referenceStandard: "NY/T 1-2020" })] },
      [{ code: "NOT_STRICTER_THAN_BASELINE", indicator: null }],
    ],
    [
      "is stricter in what is not core only (SIL-22)",
      { indicators: [indicator("40", { core: false })] },
      [{ code: "NOT_STRICTER_THAN_BASELINE", indicator: null }],
    ],
    ["has no baseline to compare with", { baselines: [] }, [{ code: "BASELINE_NOT_KNOWN", indicator: null }]],
    [
      "cannot be compared with its baseline",
      { baselines: [baseline("300", { unit: "g/kg" })] },
      [{ code: "BASELINE_NOT_KNOWN", indicator: null }],
    ],
    [
      "has several things against it: each is told",
      { banned: true, registered: false, baselines: [baseline("40")] },
      [
        { code: "ENTERPRISE_BANNED", indicator: null },
        { code: "NOT_REGISTERED_IN_JURISDICTION", indicator: null },
        { code: "NOT_STRICTER_THAN_BASELINE", indicator: null },
      ],
    ],
  ])("leaves out a declaration that %s", (_, traits, reasons) => {
    const { entries, exclusions } = ranked([candidate("a", "40", traits), candidate("b", "38")]);
    expect(exclusions).toEqual([{ declaration: "a", uscc: "enterprise of a", reasons }]);
    expect(entries.map(({ declaration, rank }) => [declaration, rank])).toEqual([["b", 1]]);
  });

  it("counts what is stricter and what is weaker, and the last place above the baseline is enough", () => {
    const { entries } = ranked([candidate("a", "40.0001", { baselines: [baseline("40")] })]);
    expect(entries).toMatchObject([{ coreIndicatorsStricter: 1, indicatorsWeaker: 0 }]);
  });
});

const value = fc.integer({ min: 300_000, max: 500_000 }).map((n) => parseDecimal((n / 10_000).toFixed(4)));
const aroma = fc.integer({ min: 500, max: 1_100 }).map((n) => parseDecimal((n / 10).toFixed(1)));
const field = fc.array(fc.tuple(value, fc.option(aroma), fc.boolean()), { minLength: 1, maxLength: 12 }).map((drawn) =>
  drawn.map(([extract, scent, banned], index) => {
    const more = scent === null ? [] : [indicator(scent, { ...AROMA, core: false })];
    return candidate(`d${String(index).padStart(2, "0")}`, extract, {
      indicators: [indicator(extract), ...more],
      baselines: [baseline("29")],
      banned,
    });
  }),
);

describe("Whatever the candidates are,", () => {
  it("each stands either on the ranking or among those left out, once", () => {
    fc.assert(
      fc.property(field, (candidates) => {
        const { entries, exclusions } = ranked(candidates);
        const found = [...entries, ...exclusions].map(({ declaration }) => declaration).sort();
        expect(found).toEqual(candidates.map(({ declaration }) => declaration));
        expect(exclusions.map(({ declaration }) => declaration)).toEqual(
          candidates.filter(({ banned }) => banned).map(({ declaration }) => declaration),
        );
      }),
    );
  });

  it("the order in which they are named does not matter", () => {
    const shuffled = field.chain((candidates) =>
      fc.tuple(
        fc.constant(candidates),
        fc.shuffledSubarray(candidates, { minLength: candidates.length, maxLength: candidates.length }),
      ),
    );
    fc.assert(fc.property(shuffled, ([candidates, other]) => expect(ranked(other)).toEqual(ranked(candidates))));
  });

  it("a rank is one more than there are with a higher score, and the same for the same score", () => {
    fc.assert(
      fc.property(field, (candidates) => {
        const { entries } = ranked(candidates);
        for (const entry of entries) {
          const ahead = entries.filter(({ score }) => compareDecimals(score, entry.score) > 0).length;
          expect(entry.rank).toBe(ahead + 1);
        }
      }),
    );
  });

  it("a better value never lowers the score or the rank of its declaration, nor raises that of another", () => {
    const better = fc.tuple(field, fc.nat(), value);
    fc.assert(
      fc.property(better, ([candidates, at, raised]) => {
        const chosen = candidates[at % candidates.length];
        if (chosen === undefined) throw new Error("A candidate was expected.");
        const indicators = chosen.indicators.map((each) =>
          each.name === "水浸出物" && compareDecimals(raised, each.value) > 0 ? { ...each, value: raised } : each,
        );
        const after = ranked(candidates.map((each) => (each === chosen ? { ...chosen, indicators } : each))).entries;
        for (const entry of ranked(candidates).entries) {
          const now = after.find(({ declaration }) => declaration === entry.declaration);
          if (now === undefined) throw new Error("Nobody leaves a ranking by another's value.");
          const own = entry.declaration === chosen.declaration;
          expect(compareDecimals(now.score, entry.score)).toBeGreaterThanOrEqual(0);
          expect(own ? entry.rank - now.rank : now.rank - entry.rank).toBeGreaterThanOrEqual(0);
          if (!own) expect(now.score).toBe(entry.score);
        }
      }),
    );
  });
});
