import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isWeekend, plusDays, startOfDay } from "./days.ts";

interface HolidayNotice {
  readonly year: number;
  readonly knownFrom: number;
  readonly off: ReadonlySet<string>;
  readonly work: ReadonlySet<string>;
}

const FOLDER = new URL("../../../policies/calendar/", import.meta.url);

/** The holiday notices, in the order of their publication. */
const NOTICES = readdirSync(FOLDER)
  .map((file) => noticeOf(parse(readFileSync(new URL(file, FOLDER), "utf8"))))
  .sort((a, b) => a.knownFrom - b.knownFrom);

/** The instants at which holiday notices became known. */
export const CALENDAR_INSTANTS = NOTICES.map((notice) => notice.knownFrom);

/**
 * The n-th working day after a posting; the posting day does not count.
 *
 * @returns null when it reaches into a year of which no notice was known then
 */
export function nthWorkingDay(postedOn: string, n: number, knownAt: number): string | null {
  const known = NOTICES.filter((notice) => notice.knownFrom <= knownAt);
  let day = postedOn;
  for (let counted = 0; counted < n; ) {
    day = plusDays(day, 1);
    const year = Number(day.slice(0, 4));
    if (!known.some((notice) => notice.year === year)) return null;
    const latest = known.findLast((notice) => notice.off.has(day) || notice.work.has(day));
    if (latest === undefined ? !isWeekend(day) : latest.work.has(day)) counted += 1;
  }
  return day;
}

interface NoticeFile {
  readonly year: number;
  readonly publishedOn: string;
  readonly off: Readonly<Record<string, string[]>>;
  readonly work: Readonly<Record<string, string[]>>;
}

function noticeOf({ year, publishedOn, off, work }: NoticeFile): HolidayNotice {
  const days = (holidays: NoticeFile["off"]) => new Set(Object.values(holidays).flat());
  return { year, knownFrom: startOfDay(publishedOn), off: days(off), work: days(work) };
}
