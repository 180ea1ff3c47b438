import { parseDecimal } from "../../../../shared/values/decimal.ts";
import type { ComparedBid } from "../../../../subgraphs/procurement/domain/tenders/tender.ts";
import { tieBreakReport } from "../../../../subgraphs/procurement/domain/tenders/tie-break-report.ts";
import type { Criterion } from "../../../../subgraphs/procurement/domain/tie-break.ts";

const CRITERIA: readonly Criterion[] = [
  { name: "score", order: "HIGHER_FIRST" },
  { name: "price", order: "LOWER_FIRST" },
];

function bid(uscc: string, score: string, price: string, determination: ComparedBid["determination"]): ComparedBid {
  const values = { score, price };
  return {
    uscc,
    values: CRITERIA.map(({ name }) => ({ criterion: name, value: parseDecimal(values[name as "score" | "price"]) })),
    determination,
  };
}

describe("The tie-break report", () => {
  it("is none where no bid is compared", () => {
    expect(tieBreakReport([], CRITERIA)).toBeNull();
  });

  it("has no step where a bid is alone, and the preference no effect", () => {
    const report = tieBreakReport([bid("A", "1", "1", null)], CRITERIA);
    expect(report).toEqual({ steps: [], equal: [{ bidder: "A", determination: null }], effect: "NONE", first: ["A"] });
  });

  it("stops at the criterion that decides, whatever later ones say", () => {
    const report = tieBreakReport([bid("A", "90", "100", "ELIGIBLE"), bid("B", "90.01", "999", null)], CRITERIA);
    expect(report?.steps.map(({ criterion, equal, behind }) => [criterion, equal, behind])).toEqual([
      ["score", ["B"], [{ bidder: "A", value: "90" }]],
    ]);
    expect([report?.effect, report?.first]).toEqual(["NONE", ["B"]]);
  });

  it("takes 88.50 and 88.5 for equal, and digits beyond floating point for different", () => {
    const [a, b] = ["0.1000000000000000055", "0.1000000000000000056"];
    expect(tieBreakReport([bid("A", "88.50", a, "ELIGIBLE"), bid("B", "88.5", b, null)], CRITERIA)).toMatchObject({
      steps: [{ equal: ["A", "B"] }, { best: a, equal: ["A"] }],
      effect: "NONE",
    });
  });

  it.each([
    [["ELIGIBLE", "NOT_ELIGIBLE"], "TIE_BREAK_APPLIED", ["A"]],
    [["NOT_ELIGIBLE", "NOT_ELIGIBLE"], "TIE_UNRESOLVED", ["A", "B"]],
    [["ELIGIBLE", "ELIGIBLE"], "TIE_UNRESOLVED", ["A", "B"]],
    [["ELIGIBLE", "UNDETERMINED"], "UNDETERMINED", ["A", "B"]],
    [["ELIGIBLE", null], "UNDETERMINED", ["A", "B"]],
    [[null, null], "UNDETERMINED", ["A", "B"]],
  ] as const)("between equal bids of which is decided %j has the effect %s", ([a, b], effect, first) => {
    const report = tieBreakReport([bid("A", "1", "1", a), bid("B", "1", "1", b), bid("C", "0", "1", null)], CRITERIA);
    expect([report?.effect, report?.first]).toEqual([effect, first]);
  });
});
