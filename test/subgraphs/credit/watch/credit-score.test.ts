import { type Decimal, parseDecimal } from "../../../../shared/values/decimal.ts";
import type { CreditModelContent } from "../../../../subgraphs/credit/domain/watch/credit-model.ts";
import { creditModelFaults } from "../../../../subgraphs/credit/domain/watch/credit-model-faults.ts";
import { creditScoreOf } from "../../../../subgraphs/credit/domain/watch/credit-score.ts";

const d = (text: string): Decimal => parseDecimal(text);

const MODEL: CreditModelContent = {
  indicators: [
    {
      code: "DEBT",
      name: "资产负债率",
      unit: "%",
      weight: d("33.3333"),
      bands: [
        { from: null, points: d("100") },
        { from: d("50"), points: d("62.5") },
        { from: d("80"), points: d("0") },
      ],
    },
    {
      code: "PROFIT",
      name: "营业利润率",
      unit: "%",
      weight: d("66.6667"),
      bands: [
        { from: null, points: d("0") },
        { from: d("0.5"), points: d("90") },
      ],
    },
  ],
  grades: [
    { from: d("0"), grade: "C" },
    { from: d("60"), grade: "A" },
    { from: d("80.8333"), grade: "AA" },
  ],
};

describe("The score of credit by a model", () => {
  const scoreOf = (debt: string | null, profit: string | null) =>
    creditScoreOf(MODEL, [
      { code: "DEBT", value: debt === null ? null : d(debt) },
      { code: "PROFIT", value: profit === null ? null : d(profit) },
    ]);

  it.each([
    ["49.999999999999999999", "0.5", "93.33333", "AA"],
    ["50", "0.5", "80.8333425", "AA"],
    ["79.9", "-3", "20.8333125", "C"],
    ["80", "0.4999", "0", "C"],
    ["80", "900", "60.00003", "A"],
  ])("debts of %s and a profit of %s come to exactly %s, which is %s", (debt, profit, score, grade) => {
    expect(scoreOf(debt, profit)).toMatchObject({ score, grade });
  });

  it("a lower bound belongs to its band, and what lies below all bounds to the first", () => {
    const pointsOf = (debt: string) => scoreOf(debt, "1").indicators[0]?.points;
    expect(["-1", "0", "49.99", "50", "79.99", "80", "1000"].map(pointsOf)).toEqual([
      "100",
      "100",
      "100",
      "62.5",
      "62.5",
      "0",
      "0",
    ]);
  });

  it("a value that is not known is not nothing: there is no score, and what is known keeps its points", () => {
    expect(scoreOf(null, "0.5")).toMatchObject({ score: null, grade: null });
    expect(scoreOf(null, "0.5").indicators.map(({ points }) => points)).toEqual([null, "90"]);
    expect(creditScoreOf(MODEL, [])).toMatchObject({ score: null, grade: null });
  });
});

describe("A model by which credit can be evaluated", () => {
  const [debt, profit] = MODEL.indicators;
  if (debt === undefined || profit === undefined) throw new Error("The model has two core indicators.");
  const faultsOf = (changed: Partial<CreditModelContent>) =>
    creditModelFaults({ ...MODEL, ...changed }).map(({ field }) => field);

  it("has no fault", () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<CreditModelContent>, string[]]>([
    ["weights that come to 99.9999", { indicators: [{ ...debt, weight: d("33.3332") }, profit] }, ["indicators"]],
    [
      "a weight of nothing",
      {
        indicators: [
          { ...debt, weight: d("0") },
          { ...profit, weight: d("100") },
        ],
      },
      ["indicators"],
    ],
    ["no core indicator", { indicators: [] }, ["indicators"]],
    ["no band", { indicators: [{ ...debt, bands: [] }, profit] }, ["indicators.0.bands"]],
    [
      "a first band with a bound",
      { indicators: [debt, { ...profit, bands: [{ from: d("0"), points: d("1") }] }] },
      ["indicators.1.bands"],
    ],
    [
      "two bands from one bound on",
      { indicators: [debt, { ...profit, bands: [...profit.bands, { from: d("0.5"), points: d("95") }] }] },
      ["indicators.1.bands"],
    ],
    [
      "points above 100",
      { indicators: [{ ...debt, bands: [{ from: null, points: d("100.1") }] }, profit] },
      ["indicators.0.bands"],
    ],
    ["no grade from 0 on", { grades: [{ from: d("1"), grade: "C" }] }, ["grades"]],
    ["no grade", { grades: [] }, ["grades"]],
    ["grades that fall", { grades: [...MODEL.grades, { from: d("70"), grade: "AAA" }] }, ["grades"]],
  ])("does not have %s", (_, changed, fields) => {
    expect(faultsOf(changed)).toEqual(fields);
  });
});
