import { parseDecimal } from "../../../../shared/values/decimal.ts";
import { scoreOf } from "../../../../subgraphs/market-regulation/domain/rankings/score.ts";
import { criterion, indicator } from "./candidates.ts";

const AROMA = criterion({ position: 2, group: "FUNCTION", name: "香气评分", unit: "分", zeroAt: "60", fullAt: "100" });
const aroma = (value: string) => indicator(value, { group: "FUNCTION", name: "香气评分", unit: "分", core: false });

describe("The score of a declaration (yunnan-2020-9 §3(2), §3(4)4)", () => {
  it.each([
    ["35.9", "0"],
    ["36", "0"],
    ["36.01", "0.1"],
    ["38.5", "25"],
    ["41", "50"],
    ["45.9999999", "100"],
    ["45.9999", "99.999"],
    ["46", "100"],
    ["46.1", "100"],
    ["1000000", "100"],
    ["-5", "0"],
  ])("a value of %s between 36 without points and 46 with all of them scores %s", (value, score) => {
    const found = scoreOf([criterion()], [indicator(value)]);
    expect(found).toEqual({ score, points: [{ position: 1, value: parseDecimal(value), points: score }] });
  });

  it.each([
    ["0.5", "0"],
    ["0.4", "20"],
    ["0.05", "90"],
    ["0", "100"],
  ])("where lower is better, a value of %s from 0.5 down to 0 scores %s", (value, score) => {
    const lead = { name: "铅", unit: "mg/kg", direction: "LOWER_BETTER" } as const;
    const found = scoreOf([criterion({ ...lead, zeroAt: "0.5", fullAt: "0" })], [indicator(value, lead)]);
    expect(found.score).toBe(score);
  });

  it("weighs each criterion by its weight of 100", () => {
    const criteria = [criterion({ weight: "62.5" }), { ...AROMA, weight: parseDecimal("37.5") }];
    const found = scoreOf(criteria, [aroma("90"), indicator("41")]);
    expect(found).toEqual({
      score: "59.375",
      points: [
        { position: 1, value: "41", points: "50" },
        { position: 2, value: "90", points: "75" },
      ],
    });
  });

  it("gives no points for an indicator that is not declared", () => {
    const criteria = [criterion({ weight: "60" }), { ...AROMA, weight: parseDecimal("40"), required: false }];
    expect(scoreOf(criteria, [indicator("46")])).toEqual({
      score: "60",
      points: [
        { position: 1, value: "46", points: "100" },
        { position: 2, value: null, points: "0" },
      ],
    });
  });

  it("rounds at the end only, half up to four places", () => {
    const third = (position: number, name: string, weight: string) =>
      criterion({ position, name, weight, zeroAt: "0", fullAt: "3" });
    const criteria = [third(1, "甲", "50"), third(2, "乙", "25"), third(3, "丙", "25")];
    const ones = ["甲", "乙", "丙"].map((name) => indicator("1", { name }));
    const found = scoreOf(criteria, ones);
    expect(found.score).toBe("33.3333");
    expect(found.points.map(({ points }) => points)).toEqual(["33.3333", "33.3333", "33.3333"]);
    // 2/3 of 100 is 66.66666…; rounded points would sum to 66.6667 as well, a half is what tells.
    expect(scoreOf([criterion({ zeroAt: "0", fullAt: "2000000" })], [indicator("1")]).score).toBe("0.0001");
    expect(scoreOf([criterion({ zeroAt: "0", fullAt: "2000001" })], [indicator("1")]).score).toBe("0");
  });

  it("keeps what floating point would lose", () => {
    const criteria = [criterion({ weight: "10", zeroAt: "0.1", fullAt: "0.3" })];
    expect(scoreOf(criteria, [indicator("0.2")]).score).toBe("5");
  });
});
