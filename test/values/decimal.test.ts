import fc from "fast-check";
import { compareDecimals, InvalidDecimal, parseDecimal } from "../../shared/values/decimal.ts";
import { refusal } from "./refusal.ts";

const number = parseDecimal;

/** The number times 10^50, in exact integers. */
function scaled(text: string): bigint {
  const [, sign = "", whole = "", fraction = ""] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const magnitude = BigInt(whole + fraction.padEnd(50, "0"));
  return sign === "-" ? -magnitude : magnitude;
}

const digits = (minLength: number) =>
  fc.array(fc.constantFrom(..."00123456789"), { minLength, maxLength: 20 }).map((each) => each.join(""));
const decimalText = fc
  .tuple(fc.constantFrom("", "-", "+"), digits(1), fc.option(digits(1), { nil: null }))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === null ? "" : `.${fraction}`}`);

describe("Decimal text", () => {
  it.each([
    ["88.5", "88.5"],
    ["88.50", "88.5"],
    ["088.5", "88.5"],
    ["+88.5", "88.5"],
    ["-88.50", "-88.5"],
    ["100", "100"],
    ["100.00", "100"],
    ["0.10", "0.1"],
    ["00", "0"],
    ["-0.00", "0"],
    ["0.000000000000000000000000000001", "0.000000000000000000000000000001"],
    ["9007199254740993", "9007199254740993"],
  ])("%s is written %s", (text, expected) => {
    expect(number(text)).toBe(expected);
  });

  it.each([
    [""],
    ["."],
    [".5"],
    ["5."],
    ["1,000"],
    ["1e3"],
    ["1.2.3"],
    ["--1"],
    ["- 1"],
    [" 1"],
    ["1\n"],
    ["NaN"],
    ["Infinity"],
    ["0x10"],
    ["８８"],
    ["−5"],
  ])("%j is refused", (text) => {
    expect(refusal(InvalidDecimal, () => number(text)).came).toBe(JSON.stringify(text));
  });

  it("of a hundred thousand zeros and a one is read", () => {
    const zeros = "0".repeat(100_000);

    expect(number(`0.${zeros}1`)).toBe(`0.${zeros}1`);
    expect(number(`${zeros}1.${zeros}`)).toBe("1");
  });

  it("keeps its value and is written in one way only", () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        expect(scaled(number(a))).toBe(scaled(a));
        expect(number(a) === number(b)).toBe(scaled(a) === scaled(b));
        expect(number(number(a))).toBe(number(a));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("The order of decimal text", () => {
  it.each([
    ["88.5", "88.50", 0],
    ["0", "-0", 0],
    ["9", "10", -1],
    ["10", "9.99", 1],
    ["88.5", "88.51", -1],
    ["88.05", "88.5", -1],
    ["88", "88.000001", -1],
    ["-1", "1", -1],
    ["-2", "-1", -1],
    ["-10", "-9", -1],
    ["-1.5", "-1", -1],
    ["-0.1", "0", -1],
    ["9007199254740993", "9007199254740992", 1],
    ["0.1000000000000000055", "0.1", 1],
  ])("%s against %s is %i", (a, b, expected) => {
    expect(compareDecimals(number(a), number(b))).toBe(expected);
    expect(compareDecimals(number(b), number(a))).toBe(0 - expected);
  });

  it("is that of exact integers", () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        const difference = scaled(a) - scaled(b);
        expect(compareDecimals(number(a), number(b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
      { numRuns: 5_000 },
    );
  });

  it("is that of exact integers for numbers that share a beginning", () => {
    fc.assert(
      fc.property(decimalText, digits(1), digits(1), (start, endA, endB) => {
        const stem = start.includes(".") ? start : `${start}.`;
        const difference = scaled(stem + endA) - scaled(stem + endB);
        expect(compareDecimals(number(stem + endA), number(stem + endB))).toBe(
          difference < 0n ? -1 : difference > 0n ? 1 : 0,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
