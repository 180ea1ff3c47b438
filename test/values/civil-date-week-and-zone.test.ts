import fc from "fast-check";
import {
  type CivilDate,
  civilDateInShanghai,
  dayOfWeek,
  InvalidCivilDate,
  parseCivilDate,
} from "../../shared/values/civil-date.ts";
import { anyDay, dayNumber } from "./day-number.ts";
import { refusal } from "./refusal.ts";

describe("The day of the week", () => {
  it.each([
    ["1900-01-01", 1],
    ["2020-09-27", 7],
    ["2020-10-10", 6],
    ["2020-09-25", 5],
    ["2020-02-29", 6],
  ] as const)("of %s is %i", (date, expected) => {
    expect(dayOfWeek(parseCivilDate(date))).toBe(expected);
  });

  it("is the one that Intl names", () => {
    const names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const format = new Intl.DateTimeFormat("en-US", { weekday: "short", timeZone: "UTC" });
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(names[dayOfWeek(date) - 1]).toBe(format.format(dayNumber(date) * 86_400_000));
      }),
    );
  });
});

describe("The day in Shanghai", () => {
  it.each([
    ["2021-06-24T15:59:59.999Z", "2021-06-24"],
    ["2021-06-24T16:00:00.000Z", "2021-06-25"],
    ["2021-06-25T15:59:59.999Z", "2021-06-25"],
    ["2020-12-31T16:00:00.000Z", "2021-01-01"],
    ["1970-01-01T00:00:00.000Z", "1970-01-01"],
    ["1899-12-31T16:00:00.000Z", "1900-01-01"],
    ["2999-12-31T15:59:59.999Z", "2999-12-31"],
  ])("at %s is %s", (instant, expected) => {
    expect(civilDateInShanghai(Date.parse(instant))).toBe(expected);
  });

  it.each([["1899-12-31T15:59:59.999Z"], ["2999-12-31T16:00:00.000Z"]])(
    "at %s is outside the range and refused",
    (instant) => {
      expect(() => civilDateInShanghai(Date.parse(instant))).toThrow(InvalidCivilDate);
    },
  );

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [9e15]])("at %d ms is refused", (ms) => {
    expect(refusal(InvalidCivilDate, () => civilDateInShanghai(ms)).came).toMatch(/ ms since 1970"$/);
  });

  it("is the one that the time zone database tells, since summer time ended in 1991", () => {
    const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" });
    const instants = fc.integer({ min: Date.parse("1992-01-01T00:00:00Z"), max: Date.parse("2900-01-01T00:00:00Z") });
    fc.assert(
      fc.property(instants, (ms) => {
        const told: CivilDate = civilDateInShanghai(ms);
        expect(told).toBe(format.format(ms));
      }),
      { numRuns: 1_000 },
    );
  });
});
