import {
  choosesWhoMayBe,
  followsRanks,
  hasEveryReport,
  isWithinMost,
  type Selection,
} from "../../../../subgraphs/market-regulation/domain/titles/shortlist-selection.ts";

const entry = (id: string, rank: number, traits = {}) => ({ id, rank, reported: true, refused: false, ...traits });
const selection = (traits: Partial<Selection>): Selection => ({
  entries: [entry("a", 1), entry("b", 1), entry("c", 3), entry("d", 4)],
  chosen: ["a", "b"],
  skipped: [],
  mostLeaders: null,
  ...traits,
});

describe("A short list is the top of a ranking, in order of rank", () => {
  it.each<[string, Partial<Selection>, boolean]>([
    ["the first two", {}, true],
    ["one of two that share a rank, without a reason", { chosen: ["a"] }, false],
    ["one of two that share a rank, with a reason", { chosen: ["a"], skipped: ["b"] }, true],
    ["the third without the first two", { chosen: ["c"] }, false],
    ["the third, the first two left out for reasons", { chosen: ["c"], skipped: ["a", "b"] }, true],
    [
      "the third, after one of the first refused",
      { chosen: ["b", "c"], entries: [entry("a", 1, { refused: true }), entry("b", 1), entry("c", 3)] },
      true,
    ],
    ["nobody", { chosen: [] }, true],
  ])("%s", (_, traits, lawful) => {
    expect(followsRanks(selection(traits))).toBe(lawful);
  });

  it.each<[number | null, boolean]>([
    [null, true],
    [2, true],
    [1, false],
  ])("two where the evaluation scheme allows %j", (mostLeaders, lawful) => {
    expect(isWithinMost(selection({ mostLeaders }))).toBe(lawful);
  });

  it("whoever is chosen has a conformity report; of the others none is asked", () => {
    const entries = [entry("a", 1), entry("b", 2, { reported: false })];
    expect(hasEveryReport(selection({ entries, chosen: ["a"] }))).toBe(true);
    expect(hasEveryReport(selection({ entries, chosen: ["a", "b"] }))).toBe(false);
  });

  it("somebody is chosen, and nobody who refused", () => {
    expect(choosesWhoMayBe(selection({ chosen: [] }))).toBe(false);
    expect(choosesWhoMayBe(selection({ entries: [entry("a", 1, { refused: true })], chosen: ["a"] }))).toBe(false);
    expect(choosesWhoMayBe(selection({}))).toBe(true);
  });
});
