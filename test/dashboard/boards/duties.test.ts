import { figureText } from "../../../dashboard/src/boards/duties.ts";
import { boardAddress, liesIn, placeOf, schemeThatCounts } from "../../../dashboard/src/boards/places.ts";

describe("A figure on a board", () => {
  it("is told as a number, or as a share with what it is a share of", () => {
    expect(figureText({ count: 3, of: null, value: "3" })).toBe("3");
    expect(figureText({ count: 199, of: 1000, value: "19.9" })).toBe("19.9 % (199/1000)");
  });

  it("is no nought percent where there is nothing to take a share of", () => {
    expect(figureText({ count: 0, of: 0, value: null })).toBe("— (0/0)");
  });
});

describe("The place of a board", () => {
  it("has the scheme that its notice founds, else counts the national one", () => {
    expect(schemeThatCounts(placeOf("530000"))).toBe("530000");
    expect(placeOf("110000")).toEqual({ jurisdiction: "110000", scheme: null });
    expect(schemeThatCounts(placeOf("110000"))).toBe("NATIONAL");
  });

  it("holds the divisions below it: only whole pairs of noughts are levels left open", () => {
    expect(liesIn("530111", "530000")).toBe(true);
    expect(liesIn("110111", "530000")).toBe(false);
    expect(liesIn("510800", "510800")).toBe(true);
    expect(liesIn("510700", "510800")).toBe(false);
  });

  it("has an address", () => {
    expect(boardAddress("530000", "peoples-bank")).toBe("/boards/530000/peoples-bank");
  });
});
