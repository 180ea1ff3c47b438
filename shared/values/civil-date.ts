import type { Brand } from "./brand.ts";
import { InvalidValue, quoted } from "./invalid-value.ts";

/**
 * A day, written `YYYY-MM-DD`, 1900-01-01 to 2999-12-31; read as a day in China wherever a zone would matter.
 *
 * All have the same width, so `<`, `<=` and `===` on the text compare the days.
 */
export type CivilDate = Brand<"CivilDate">;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Text that is not a day. */
export class InvalidCivilDate extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "YYYY-MM-DD, a real day from 1900-01-01 to 2999-12-31",
      came: quoted(came),
      message: `A day is written YYYY-MM-DD and is a real day from 1900-01-01 to 2999-12-31; ${quoted(came)} came.`,
      messageZh: `日期应写作YYYY-MM-DD，且为1900-01-01至2999-12-31之间实有的一天；实为${quoted(came)}。`,
    });
  }
}

const FORM = /^(?:19|2\d)\d{2}-(?:0[1-9]|1[0-2])-\d{2}$/;
const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/**
 * Reads a day.
 *
 * @throws {InvalidCivilDate} when the form is another, the day does not exist or the year is out of range
 */
export function parseCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new InvalidCivilDate(text);
  return text;
}

/** Whether the text is a day as {@link parseCivilDate} accepts it. */
export function isCivilDate(text: string): text is CivilDate {
  if (!FORM.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/**
 * The day `days` days later; earlier when negative.
 *
 * @throws {InvalidCivilDate} when that is before 1900 or after 2999
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  refuseFraction(days);
  return civilDateOfUtc(startOfUtcDay(date) + days * DAY_MS);
}

/**
 * The corresponding day `years` years later, or the last day of that month when there is none; earlier when negative.
 *
 * @throws {InvalidCivilDate} when that is before 1900 or after 2999
 * @see Civil Code art. 202
 */
export function addYears(date: CivilDate, years: number): CivilDate {
  refuseFraction(years);
  const year = Number(date.slice(0, 4)) + years;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, Number(date.slice(5, 7))));
  return parseCivilDate(`${year}${date.slice(4, 8)}${String(day).padStart(2, "0")}`);
}

/** Negative when `a` is the earlier day, positive when it is the later one, 0 for one and the same; for sorting. */
export function compareCivilDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day of the week. */
export function dayOfWeek(date: CivilDate): DayOfWeek {
  // 1900-01-01, the first day there is, was a Monday, and no day of the range lies before it.
  const days = (startOfUtcDay(date) - Date.UTC(1900, 0, 1)) / DAY_MS;
  return ((days % 7) + 1) as DayOfWeek;
}

/**
 * The day it is in China at an instant, in milliseconds since 1970 (UTC).
 *
 * China Standard Time is UTC+8; the summer time of 1986 to 1991 and older local times are not applied.
 *
 * @throws {InvalidCivilDate} when the day lies outside 1900 to 2999
 */
export function civilDateInShanghai(instantMs: number): CivilDate {
  return civilDateOfUtc(instantMs + SHANGHAI_OFFSET_MS);
}

function civilDateOfUtc(ms: number): CivilDate {
  const moment = new Date(ms);
  // Outside ±8.64e15 ms a Date is invalid and toISOString throws an error that names no expectation.
  if (Number.isNaN(moment.getTime())) throw new InvalidCivilDate(`${ms} ms since 1970`);
  return parseCivilDate(moment.toISOString().slice(0, 10));
}

function startOfUtcDay(date: CivilDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function refuseFraction(count: number): void {
  if (!Number.isInteger(count)) throw new RangeError(`Days and years are added as whole numbers; ${count} came.`);
}
