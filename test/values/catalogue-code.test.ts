import { readFileSync } from "node:fs";
import {
  InvalidCatalogueCode,
  InvalidIndustryCategory,
  parseCatalogueCode,
  parseIndustryCategory,
} from "../../shared/values/catalogue-code.ts";
import { describeWithMaterial, sharedMaterial } from "../harness/shared-material.ts";
import { refusal } from "./refusal.ts";

describe("A code of the procurement catalogue", () => {
  it.each([["A02061804"], ["A0206180203"], ["A02"], ["B0213"], ["C99000000"], ["A1234567890"]])(
    "%s stays as it is",
    (text) => {
      expect(parseCatalogueCode(text)).toBe(text);
    },
  );

  it.each([["a02061804"], [" A02061804 "], ["Ａ０２０６１８０４"], ["A02061804\n"]])("%j is A02061804", (text) => {
    expect(parseCatalogueCode(text)).toBe("A02061804");
  });

  it.each([
    ["D02061804"],
    ["02061804"],
    ["A0"],
    ["A"],
    ["A12345678901"],
    ["A02 061804"],
    ["A020618O4"],
    ["AA020618"],
    [""],
  ])("%j is refused", (text) => {
    expect(refusal(InvalidCatalogueCode, () => parseCatalogueCode(text))).toMatchObject({
      came: JSON.stringify(text),
      message: `A code of the procurement catalogue is A, B or C and 2 to 10 digits, such as A02061804; ${JSON.stringify(text)} came.`,
    });
  });
});

describe("An industry category", () => {
  it.each([["C15"], ["C153"], ["C1530"], ["C3852"], ["A01"], ["T97"]])("%s stays as it is", (text) => {
    expect(parseIndustryCategory(text)).toBe(text);
  });

  it.each([["c1530"], [" C1530\t"], ["Ｃ１５３０"]])("%j is C1530", (text) => {
    expect(parseIndustryCategory(text)).toBe("C1530");
  });

  it.each([["U15"], ["1530"], ["C"], ["C1"], ["C15300"], ["CC15"], ["C15.3"], [""]])("%j is refused", (text) => {
    expect(refusal(InvalidIndustryCategory, () => parseIndustryCategory(text)).came).toBe(JSON.stringify(text));
  });
});

describeWithMaterial("data/catalogue/2022.csv", "The catalogue of 2022", () => {
  it("has 4,292 codes, all read as they stand, all of 8 digits", () => {
    const codes = readFileSync(sharedMaterial("data/catalogue/2022.csv"), "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(",")));

    expect(codes).toHaveLength(4_292);
    for (const code of codes) {
      expect(parseCatalogueCode(code)).toBe(code);
      expect(code).toHaveLength(9);
    }
  });
});
