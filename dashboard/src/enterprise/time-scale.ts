import { daysAfter, daysBetween } from "../kit/days.ts";

/** Where days lie on a line of so many pixels. */
export interface TimeScale {
  readonly at: (day: string) => number;
  /** First days of years or quarters, as many as can be read. */
  readonly ticks: readonly { readonly day: string; readonly text: string }[];
}

const PIXELS_A_TICK = 64;
const MONTHS = [1, 3, 6, 12, 24, 60];

/** The scale of a line from one day to another. */
export function timeScale(first: string, last: string, width: number): TimeScale {
  const length = Math.max(daysBetween(first, last), 1);
  const at = (day: string) => Math.min(Math.max((daysBetween(first, day) / length) * width, 0), width);
  const most = Math.max(Math.floor(width / PIXELS_A_TICK), 1);
  const step = MONTHS.find((months) => length / 30.4 / months <= most) ?? 120;
  return { at, ticks: ticksOf(first, last, step) };
}

function ticksOf(first: string, last: string, months: number) {
  const ticks: { day: string; text: string }[] = [];
  const beginning = Number(first.slice(0, 4)) * 12;
  for (let month = beginning; ; month += months) {
    const year = Math.floor(month / 12);
    const text = `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
    const day = `${text}-01`;
    if (day > last) return ticks;
    if (day >= first) ticks.push({ day, text: months % 12 === 0 ? String(year) : text });
  }
}

/** Puts signs that lie too near to each other on levels above one another; by their place, from left to right. */
export function levelsOf(places: readonly number[], apart: number): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= apart);
    const level = free === -1 ? ends.length : free;
    ends[level] = place;
    return level;
  });
}

/** The days that a time line shows: from the first that something happened on to a while after the last. */
export function reachOf(days: readonly string[], now: string): readonly [string, string] {
  const sorted = [...days, now].sort();
  return [daysAfter(sorted[0] ?? now, -20), daysAfter(sorted.at(-1) ?? now, 20)];
}
