import { shareOf } from "../../../../subgraphs/market-regulation/domain/statistics/share.ts";
import {
  standingMessage,
  standingOf,
  type Target,
} from "../../../../subgraphs/market-regulation/domain/statistics/target-standing.ts";

describe("A share", () => {
  it.each([
    [200, 1000, "20"],
    [199, 1000, "19.9"],
    [1, 3, "33.333333"],
    [2, 3, "66.666666"],
    [0, 7, "0"],
    [7, 7, "100"],
    [1, 1_000_000_000, "0"],
    // A rounded percentage would say that a fifth is reached.
    [199_999_999, 1_000_000_000, "19.999999"],
  ])("of %i in %i is %s percent", (part, whole, percent) => {
    expect(shareOf(part, whole)).toEqual({ part, whole, percent });
  });

  it("of nothing has no percentage", () => {
    expect(shareOf(0, 0)).toEqual({ part: 0, whole: 0, percent: null });
  });
});

const FIFTH: Target = {
  document: "yunnan-2020-9",
  clause: "§2 target 1",
  metric: "比例",
  metricEn: "Share",
  value: "20",
  damagedText: null,
  comparison: "AT_LEAST",
  unit: "PERCENT",
  year: 2020,
  figure: "STRICTER_STANDARDS",
};

const counted = (count: number, of: number | null) => ({
  figure: "STRICTER_STANDARDS" as const,
  division: "530000",
  validOn: "2020-12-31",
  knownAt: "2021-01-01T00:00:00Z",
  count,
  of,
});

describe("A target", () => {
  it.each<[Partial<Target>, number, number | null, string]>([
    [{}, 200, 1000, "MET"],
    [{}, 199, 1000, "NOT_MET"],
    [{}, 199_999_999, 1_000_000_000, "NOT_MET"],
    [{}, 0, 0, "NOTHING_TO_COUNT"],
    [{ value: "20.5" }, 205, 1000, "MET"],
    [{ value: "20.50" }, 2049, 10000, "NOT_MET"],
    [{ value: "100", comparison: "EXACTLY" }, 999, 1000, "NOT_MET"],
    [{ value: "100", comparison: "EXACTLY" }, 1000, 1000, "MET"],
    [{ value: "95", unit: "ENTERPRISES" }, 95, null, "MET"],
    [{ value: "95", unit: "ENTERPRISES" }, 94, null, "NOT_MET"],
    // A number of enterprises is not compared with a percentage.
    [{ unit: "ENTERPRISES" }, 200, 1000, "FIGURE_NOT_KEPT"],
  ])("%j with %i of %p stands %s", (traits, count, of, standing) => {
    expect(standingOf({ ...FIFTH, ...traits }, counted(count, of))).toBe(standing);
  });

  it("of which nothing is counted cannot be told", () => {
    expect(standingOf(FIFTH, null)).toBe("FIGURE_NOT_KEPT");
  });

  it("whose number is damaged is never met nor missed, and its text is shown as it is", () => {
    const damaged = { ...FIFTH, value: null, damagedText: "累计达?5个", unit: "ENTERPRISES" as const };
    for (const figure of [null, counted(0, null), counted(1_000_000, null)]) {
      expect(standingOf(damaged, figure)).toBe("TARGET_UNKNOWN_IN_SOURCE");
    }
    expect(standingMessage(damaged, "TARGET_UNKNOWN_IN_SOURCE")).toEqual({
      ZH: "来源中目标数字残缺，原文为“累计达?5个”，无法判断是否达到。",
      EN: 'Target unknown in the source: the text reads "累计达?5个". Whether it is reached cannot be said.',
    });
  });
});
