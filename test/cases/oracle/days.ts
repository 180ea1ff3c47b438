/** Days since 1970-01-01, counted by the rules of the Gregorian calendar alone. */
export function dayNumber(day: string): number {
  const [year, month, dayOfMonth] = partsOf(day);
  let days = dayOfMonth - 1;
  for (let each = 1; each < month; each++) days += monthLength(year, each);
  const before = year - 1;
  return days + before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162;
}

/** The day so many days later. */
export function plusDays(day: string, days: number): string {
  let [year, month, dayOfMonth] = partsOf(day);
  for (let left = Math.abs(days); left > 0; left--) {
    dayOfMonth += Math.sign(days);
    if (dayOfMonth > monthLength(year, month))
      [year, month, dayOfMonth] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
    if (dayOfMonth === 0) {
      [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
      dayOfMonth = monthLength(year, month);
    }
  }
  return written(year, month, dayOfMonth);
}

/** A year ends on the corresponding day, or on the last day of that month when there is none. */
export function plusYears(day: string, years: number): string {
  const [year, month, dayOfMonth] = partsOf(day);
  return written(year + years, month, Math.min(dayOfMonth, monthLength(year + years, month)));
}

/** 1970-01-01 was a Thursday. */
export function isWeekend(day: string): boolean {
  return [2, 3].includes(((dayNumber(day) % 7) + 7) % 7);
}

/** An instant as microseconds since 1970 (UTC), whatever offset and fraction it is written with. */
export function micros(instant: string): number {
  const [, day, hour, minute, second, fraction = "", zone] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(instant) ?? [];
  if (day === undefined || zone === undefined) throw new Error(`An instant was expected; ${instant} came.`);
  const offset = zone === "Z" ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  const seconds = ((dayNumber(day) * 24 + Number(hour)) * 60 + Number(minute) - offset) * 60 + Number(second);
  return seconds * 1_000_000 + Number(fraction.padEnd(6, "0").slice(0, 6));
}

/** The same instant as answers write it. */
export function instantText(at: number): string {
  const seconds = Math.floor(at / 1_000_000);
  const days = Math.floor(seconds / 86_400);
  const inDay = seconds - days * 86_400;
  const two = (number: number) => String(number).padStart(2, "0");
  const time = `${two(Math.floor(inDay / 3600))}:${two(Math.floor(inDay / 60) % 60)}:${two(inDay % 60)}`;
  const fraction = String(at - seconds * 1_000_000)
    .padStart(6, "0")
    .replace(/0+$/, "");
  return `${plusDays("2020-01-01", days - dayNumber("2020-01-01"))}T${time}${fraction === "" ? "" : `.${fraction}`}Z`;
}

/** 00:00 in China. */
export function startOfDay(day: string): number {
  return micros(`${day}T00:00:00+08:00`);
}

function partsOf(day: string): [year: number, month: number, dayOfMonth: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function written(year: number, month: number, dayOfMonth: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
