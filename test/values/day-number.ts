import fc from "fast-check";
import { parseCivilDate } from "../../shared/values/civil-date.ts";

/** Days since 1970-01-01, by Howard Hinnant's days_from_civil: integers only, no Date. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The first and the last day there is. */
export const FIRST = dayNumber("1900-01-01");
export const LAST = dayNumber("2999-12-31");

/** Every day there is, by way of Date. */
export const anyDay = fc
  .integer({ min: FIRST, max: LAST })
  .map((number) => parseCivilDate(new Date(number * 86_400_000).toISOString().slice(0, 10)));
