import fc from "fast-check";
import { enclosingDivisions, InvalidDivisionCode, isWithin, parseDivisionCode } from "../../shared/values/division.ts";
import { refusal } from "./refusal.ts";

const code = parseDivisionCode;

describe("A division code", () => {
  it.each([["530111"], ["530000"], ["110228"], ["000000"]])("%s is read as it stands", (text) => {
    expect(code(text)).toBe(text);
  });

  it.each([
    ["53011"],
    ["5301110"],
    ["53"],
    ["53O111"],
    [" 530111"],
    ["530111\n"],
    ["５３０１１１"],
    ["NATIONAL"],
    [""],
  ])("%j is refused", (text) => {
    expect(refusal(InvalidDivisionCode, () => code(text))).toMatchObject({
      expected: "six digits",
      came: JSON.stringify(text),
      message: `A division code has six digits (GB/T 2260), such as 530111; ${JSON.stringify(text)} came.`,
    });
  });
});

describe("What encloses a division", () => {
  it.each([
    ["530111", ["530111", "530100", "530000"]],
    ["530100", ["530100", "530000"]],
    ["530000", ["530000"]],
    ["110108", ["110108", "110100", "110000"]],
    ["510802", ["510802", "510800", "510000"]],
    ["000000", ["000000"]],
  ])("%s is %p, nearest first", (text, enclosing) => {
    expect(enclosingDivisions(code(text))).toEqual(enclosing);
  });

  it.each([
    ["530111", "530111", true],
    ["530111", "530100", true],
    ["530111", "530000", true],
    ["530111", "530112", false],
    ["530111", "530200", false],
    ["530111", "510000", false],
    ["530000", "530111", false],
    ["530100", "530000", true],
    ["510802", "510800", true],
    ["510702", "510800", false],
  ])("%s lies in %s: %p", (inner, outer, expected) => {
    expect(isWithin(code(inner), code(outer))).toBe(expected);
  });

  it("is the same as dropping the same digits at the end", () => {
    const digits = fc.integer({ min: 0, max: 999_999 }).map((number) => code(String(number).padStart(6, "0")));
    fc.assert(
      fc.property(digits, (division) => {
        const number = Number(division);
        const chain = [number, number - (number % 100), number - (number % 10_000)];
        expect(new Set(enclosingDivisions(division).map(Number))).toEqual(new Set(chain));
        for (const outer of enclosingDivisions(division)) expect(isWithin(division, outer)).toBe(true);
      }),
    );
  });
});
