import fc from "fast-check";
import {
  addDays,
  addYears,
  compareCivilDates,
  InvalidCivilDate,
  isCivilDate,
  parseCivilDate,
} from "../../shared/values/civil-date.ts";
import { anyDay, dayNumber, FIRST, LAST } from "./day-number.ts";
import { refusal } from "./refusal.ts";

const day = parseCivilDate;

describe("A day", () => {
  it.each([
    ["1900-01-01"],
    ["2999-12-31"],
    ["2020-02-29"],
    ["2000-02-29"],
    ["2400-02-29"],
    ["2021-12-31"],
    ["2021-04-30"],
  ])("%s is read as it stands", (text) => {
    expect(day(text)).toBe(text);
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    ["2021-02-29", "no leap year"],
    ["1900-02-29", "a century without a leap day"],
    ["2100-02-29", "a century without a leap day"],
    ["2020-02-30", "no such day"],
    ["2021-04-31", "no such day"],
    ["2021-06-31", "no such day"],
    ["2021-09-31", "no such day"],
    ["2021-11-31", "no such day"],
    ["2021-01-32", "no such day"],
    ["2021-01-00", "no such day"],
    ["2021-00-01", "no such month"],
    ["2021-13-01", "no such month"],
    ["1899-12-31", "too early"],
    ["3000-01-01", "too late"],
    ["0000-01-01", "too early"],
    ["2021-2-1", "digits missing"],
    ["21-02-01", "digits missing"],
    ["2021/02/01", "slashes"],
    ["20210201", "no hyphens"],
    ["2021-02-01T00:00:00Z", "an instant"],
    [" 2021-02-01", "a blank"],
    ["2021-02-01\n", "a line break"],
    ["２０２１-02-01", "full-width digits"],
    ["+2021-02-01", "a sign"],
    ["", "nothing"],
  ])("%j is refused: %s", (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(refusal(InvalidCivilDate, () => day(text)).came).toBe(JSON.stringify(text));
  });

  it("is refused in words that say what a day is", () => {
    expect(refusal(InvalidCivilDate, () => day("2021-02-29"))).toMatchObject({
      message: 'A day is written YYYY-MM-DD and is a real day from 1900-01-01 to 2999-12-31; "2021-02-29" came.',
      messageZh: '日期应写作YYYY-MM-DD，且为1900-01-01至2999-12-31之间实有的一天；实为"2021-02-29"。',
    });
  });

  it("exists 401,767 times from 1900 to 2999, each one day after the other", () => {
    let current = day("1900-01-01");
    let count = 1;
    while (current !== "2999-12-31") {
      const next = addDays(current, 1);
      if (dayNumber(next) !== dayNumber(current) + 1) throw new Error(`${next} does not follow ${current}.`);
      current = next;
      count += 1;
    }

    expect(count).toBe(LAST - FIRST + 1);
    expect(count).toBe(401_767);
  });

  it("is accepted exactly where Date knows the same day", () => {
    const parts = fc.tuple(fc.integer({ min: 1890, max: 3010 }), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(parts, ([year, month, dayOfMonth]) => {
        const text = [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
        const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
        expect(isCivilDate(text)).toBe(exists && year >= 1900 && year <= 2999);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("Days later", () => {
  it.each([
    ["2020-02-28", 1, "2020-02-29"],
    ["2020-02-28", 2, "2020-03-01"],
    ["2021-02-28", 1, "2021-03-01"],
    ["2020-12-31", 1, "2021-01-01"],
    ["2021-01-01", -1, "2020-12-31"],
    ["2021-01-01", 0, "2021-01-01"],
    ["1900-01-01", 401_766, "2999-12-31"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it("are counted as by day numbers", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, dayNumber(to) - dayNumber(from))).toBe(to);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["2999-12-31", 1],
    ["1900-01-01", -1],
    ["2021-01-01", 1e12],
  ])("%s and %d days is outside the range and refused", (from, days) => {
    expect(() => addDays(day(from), days)).toThrow(InvalidCivilDate);
  });

  it.each([[0.5], [Number.NaN], [Number.POSITIVE_INFINITY]])("%d days cannot be added", (days) => {
    expect(() => addDays(day("2021-01-01"), days)).toThrow(`Days and years are added as whole numbers; ${days} came.`);
  });
});

describe("Years later", () => {
  it.each([
    ["2020-06-25", 3, "2023-06-25"],
    ["2020-02-29", 1, "2021-02-28"],
    ["2020-02-29", 3, "2023-02-28"],
    ["2020-02-29", 4, "2024-02-29"],
    ["2096-02-29", 4, "2100-02-28"],
    ["2021-02-28", 3, "2024-02-28"],
    ["2021-12-31", 1, "2022-12-31"],
    ["2020-02-29", -1, "2019-02-28"],
    ["2020-02-29", 0, "2020-02-29"],
    ["2996-02-29", 3, "2999-02-28"],
  ])("%s and %i years is %s", (from, years, to) => {
    expect(addYears(day(from), years)).toBe(to);
  });

  it("keep month and day, except that 29 February falls back to the 28th", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1_099, max: 1_099 }), (from, years) => {
        const year = Number(from.slice(0, 4)) + years;
        fc.pre(year >= 1900 && year <= 2999);
        const sameDay = `${year}${from.slice(4)}`;
        expect(addYears(from, years)).toBe(isCivilDate(sameDay) ? sameDay : `${year}-02-28`);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["2999-01-01", 1],
    ["1900-12-31", -1],
    ["1900-12-31", -1_500],
    ["2021-01-01", 1_000_000],
  ])("%s and %i years is outside the range and refused", (from, years) => {
    expect(() => addYears(day(from), years)).toThrow(InvalidCivilDate);
  });

  it("cannot be added in parts", () => {
    expect(() => addYears(day("2021-01-01"), 0.5)).toThrow("Days and years are added as whole numbers; 0.5 came.");
  });
});

describe("The order of days", () => {
  it("is that of day numbers, and that of the text", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareCivilDates(a, b)).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells a day before, the day itself and a day after", () => {
    const days = ["2020-10-14", "2020-10-15", "2020-10-16"].map(day);

    expect(days.map((each) => compareCivilDates(each, day("2020-10-15")))).toEqual([-1, 0, 1]);
  });
});
