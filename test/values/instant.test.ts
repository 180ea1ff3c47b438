import fc from "fast-check";
import {
  compareInstants,
  earlier,
  InvalidInstant,
  instantFromEpochMs,
  parseInstant,
} from "../../shared/values/instant.ts";
import { refusal } from "./refusal.ts";

const FIRST_MS = Date.parse("1900-01-01T00:00:00Z");
const LAST_MS = Date.parse("2999-12-31T23:59:59Z");

/** Microseconds since 1970 of an instant in UTC, in exact integers; the fraction never passes through Date. */
function microseconds(text: string): bigint {
  const [, second = "", fraction = ""] = /^(.{19})(?:\.(\d+))?Z$/.exec(text) ?? [];
  return BigInt(Date.parse(`${second}Z`)) * 1_000n + BigInt(fraction.padEnd(6, "0"));
}

/** Writes microseconds since 1970 as a clock at `offsetMinutes` shows them, with `digits` after them. */
function written(micros: bigint, offsetMinutes: number, digits: string): string {
  const second = (micros - (((micros % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n;
  const local = new Date((Number(second) + offsetMinutes * 60) * 1_000).toISOString().slice(0, 19);
  const hours = String(Math.floor(Math.abs(offsetMinutes) / 60)).padStart(2, "0");
  const minutes = String(Math.abs(offsetMinutes) % 60).padStart(2, "0");
  const fraction = String(micros - second * 1_000_000n).padStart(6, "0");
  return `${local}.${fraction}${digits}${offsetMinutes < 0 ? "-" : "+"}${hours}:${minutes}`;
}

// A day away from both ends, so that no offset leads out of the range.
const anyMicros = fc.bigInt({
  min: BigInt(FIRST_MS + 86_400_000) * 1_000n,
  max: BigInt(LAST_MS - 86_400_000) * 1_000n,
});
const anyOffset = fc.integer({ min: -1_439, max: 1_439 });
const moreDigits = fc.constantFrom("", "0", "9", "999999999", "000000001");

describe("An instant", () => {
  it.each([
    ["2021-06-25T10:00:00+08:00", "2021-06-25T02:00:00Z"],
    ["2021-06-25T02:00:00Z", "2021-06-25T02:00:00Z"],
    ["2021-06-25t02:00:00z", "2021-06-25T02:00:00Z"],
    ["2021-06-25T02:00:00-00:00", "2021-06-25T02:00:00Z"],
    ["2021-06-25T00:00:00+08:00", "2021-06-24T16:00:00Z"],
    ["2020-12-31T20:30:00-05:30", "2021-01-01T02:00:00Z"],
    ["2020-03-01T00:00:00+00:01", "2020-02-29T23:59:00Z"],
    ["2021-06-25T02:00:00+23:59", "2021-06-24T02:01:00Z"],
  ])("%s is the same as %s", (text, utc) => {
    expect(parseInstant(text)).toBe(utc);
  });

  it.each([
    ["2021-06-25T02:00:00.5Z", "2021-06-25T02:00:00.5Z"],
    ["2021-06-25T02:00:00.500000Z", "2021-06-25T02:00:00.5Z"],
    ["2021-06-25T02:00:00.000Z", "2021-06-25T02:00:00Z"],
    ["2021-06-25T02:00:00.000001Z", "2021-06-25T02:00:00.000001Z"],
    ["2021-06-25T02:00:00.0000009Z", "2021-06-25T02:00:00Z"],
    ["2021-06-25T02:00:00.1234567899Z", "2021-06-25T02:00:00.123456Z"],
    ["2021-06-25T02:00:00.999999999999Z", "2021-06-25T02:00:00.999999Z"],
    ["1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"],
    ["1950-01-01T07:59:59.1000010+08:00", "1949-12-31T23:59:59.100001Z"],
  ])("%s is kept to the microsecond: %s", (text, utc) => {
    expect(parseInstant(text)).toBe(utc);
  });

  it.each([
    ["1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z"],
    ["2999-12-31T23:59:59.999999Z", "2999-12-31T23:59:59.999999Z"],
    ["1900-01-01T08:00:00+08:00", "1900-01-01T00:00:00Z"],
  ])("%s lies in the range", (text, utc) => {
    expect(parseInstant(text)).toBe(utc);
  });

  it.each([
    ["2021-06-25T10:00:00", "no offset"],
    ["2021-06-25T10:00+08:00", "no seconds"],
    ["2021-06-25", "a day"],
    ["2021-06-25 10:00:00+08:00", "a blank for the T"],
    ["2021-06-25T10:00:00+0800", "an offset without colon"],
    ["2021-06-25T10:00:00+08", "an offset without minutes"],
    ["2021-06-25T10:00:00+24:00", "no such offset"],
    ["2021-06-25T10:00:00+08:60", "no such offset"],
    ["2021-06-25T10:00:00.Z", "a point without digits"],
    ["2021-06-25T10:00:00,5Z", "a comma"],
    ["2016-12-31T23:59:60Z", "a leap second"],
    ["2021-06-25T24:00:00Z", "24 o'clock"],
    ["2021-06-25T10:60:00Z", "no such minute"],
    ["2021-02-29T10:00:00Z", "no such day"],
    ["2021-13-01T10:00:00Z", "no such month"],
    ["1899-12-31T23:59:59Z", "too early"],
    ["3000-01-01T00:00:00Z", "too late"],
    ["1900-01-01T00:00:00+08:00", "too early in UTC"],
    ["2999-12-31T23:00:00-08:00", "too late in UTC"],
    ["3000-01-01T00:00:00+08:00", "a day too late"],
    ["2021-06-25T10:00:00Z\n", "a line break"],
    [" 2021-06-25T10:00:00Z", "a blank"],
    ["+002021-06-25T10:00:00Z", "a long year"],
    ["1624586400", "a number"],
    ["", "nothing"],
  ])("%j is refused: %s", (text) => {
    expect(refusal(InvalidInstant, () => parseInstant(text)).came).toBe(JSON.stringify(text));
  });

  it("without an offset is refused in words that ask for one", () => {
    expect(refusal(InvalidInstant, () => parseInstant("2021-06-25T10:00:00"))).toMatchObject({
      message:
        "An instant is written with seconds and an offset from UTC, such as 2021-06-25T10:00:00+08:00 " +
        '(RFC 3339, 1900 to 2999, no leap seconds); "2021-06-25T10:00:00" came.',
      messageZh:
        "时刻应写明秒和时区，如2021-06-25T10:00:00+08:00（RFC 3339，1900至2999年，不含闰秒）；" +
        '实为"2021-06-25T10:00:00"。',
    });
  });

  it("means the same microsecond from whatever offset and however many digits it is read", () => {
    fc.assert(
      fc.property(anyMicros, anyOffset, moreDigits, (micros, offset, digits) => {
        const instant = parseInstant(written(micros, offset, digits));
        expect(microseconds(instant)).toBe(micros);
        expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{0,5}[1-9])?Z$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is read again as itself", () => {
    fc.assert(
      fc.property(anyMicros, anyOffset, (micros, offset) => {
        const instant = parseInstant(written(micros, offset, ""));
        expect(parseInstant(instant)).toBe(instant);
      }),
    );
  });
});

describe("The instant of a clock in milliseconds", () => {
  it.each([
    [0, "1970-01-01T00:00:00Z"],
    [1, "1970-01-01T00:00:00.001Z"],
    [-1, "1969-12-31T23:59:59.999Z"],
    [1_624_586_400_120, "2021-06-25T02:00:00.12Z"],
    [FIRST_MS, "1900-01-01T00:00:00Z"],
    [LAST_MS + 999, "2999-12-31T23:59:59.999Z"],
  ])("at %i is %s", (ms, expected) => {
    expect(instantFromEpochMs(ms)).toBe(expected);
  });

  it.each([[FIRST_MS - 1], [LAST_MS + 1_000], [9e15], [Number.NaN], [Number.POSITIVE_INFINITY], [0.5]])(
    "at %d is refused",
    (ms) => {
      expect(() => instantFromEpochMs(ms)).toThrow(InvalidInstant);
    },
  );

  it("is the one that Date writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_MS, max: LAST_MS }), (ms) => {
        expect(instantFromEpochMs(ms)).toBe(parseInstant(new Date(ms).toISOString()));
      }),
    );
  });
});

describe("The order of instants", () => {
  const ascending = [
    "2021-06-25T01:59:59.999999Z",
    "2021-06-25T02:00:00Z",
    "2021-06-25T02:00:00.000001Z",
    "2021-06-25T02:00:00.1Z",
    "2021-06-25T02:00:00.15Z",
    "2021-06-25T02:00:00.2Z",
    "2021-06-25T02:00:01Z",
  ].map(parseInstant);

  it("does not depend on the length of the fraction", () => {
    expect([...ascending].reverse().sort(compareInstants)).toEqual(ascending);
  });

  it("is that of the microseconds", () => {
    // Neighbours within a few microseconds or a whole second, where texts of different length meet.
    const gap = fc.oneof(
      fc.bigInt(-20n, 20n),
      fc.constantFrom(1_000_000n, -1_000_000n, 100_000n),
      fc.bigInt(-(10n ** 15n), 10n ** 15n),
    );
    fc.assert(
      fc.property(anyMicros, gap, (micros, distance) => {
        const round = micros - (micros % 1_000_000n);
        for (const start of [micros, round]) {
          const other = start + distance;
          fc.pre(other > BigInt(FIRST_MS) * 1_000n && other < BigInt(LAST_MS) * 1_000n);
          const [a, b] = [parseInstant(written(start, 0, "")), parseInstant(written(other, 0, ""))];
          expect(compareInstants(a, b)).toBe(distance > 0n ? -1 : distance < 0n ? 1 : 0);
          expect(earlier(a, b)).toBe(distance >= 0n ? a : b);
          expect(earlier(b, a)).toBe(distance >= 0n ? a : b);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
