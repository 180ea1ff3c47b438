import { basename } from "node:path";
import { z } from "zod";
import { knownFromDay } from "./clocks.ts";
import { code, day, text } from "./common-shape.ts";
import { parseSource } from "./parse-source.ts";
import type { CalendarDay, CalendarNotice } from "./policy-book.ts";
import { type PolicySource, type Problems, type SourcePath, shown } from "./problems.ts";

const daysByHoliday = z.record(text, z.array(day).min(1));

const shape = z.strictObject({
  id: code,
  year: z.number().int().min(1999).max(2999),
  url: z.string().regex(/^https?:\/\/\S+$/, "an address"),
  publishedOn: day,
  off: daysByHoliday,
  work: daysByHoliday,
});

type CalendarFile = z.infer<typeof shape>;

/** Reads the holiday notices, earliest published first. */
export function readCalendar(sources: readonly PolicySource[], problems: Problems): CalendarNotice[] {
  const notices = sources.flatMap((source) => {
    const file = parseSource(source, shape, problems);
    if (file === null) return [];
    checkNotice(source, file, problems);
    return [{ source, notice: toNotice(file) }];
  });
  for (const [index, { source, notice }] of notices.entries()) {
    for (const { notice: other } of notices.slice(0, index)) checkAgainst(source, notice, other, problems);
  }
  return notices.map((each) => each.notice).sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
}

function toNotice({ id, year, url, publishedOn, off, work }: CalendarFile): CalendarNotice {
  const days = [...daysOf(off, "OFF"), ...daysOf(work, "WORK")].sort((a, b) => (a.day < b.day ? -1 : 1));
  return { id, year, url, publishedOn, knownFrom: knownFromDay(publishedOn), days };
}

function daysOf(holidays: CalendarFile["off"], kind: CalendarDay["kind"]): CalendarDay[] {
  return Object.entries(holidays).flatMap(([name, days]) => days.map((each) => ({ day: each, kind, name })));
}

function checkNotice(source: PolicySource, file: CalendarFile, problems: Problems): void {
  const fileId = basename(source.file, ".yaml");
  if (file.id !== fileId) problems.add(source, ["id"], `the file's own name ${shown(fileId)}`, shown(file.id));
  checkPublication(source, file, problems);
  const seen = new Set<string>();
  for (const list of ["off", "work"] as const) {
    for (const [holiday, days] of Object.entries(file[list])) {
      for (const [index, each] of days.entries()) {
        const path: SourcePath = [list, holiday, index];
        if (seen.has(each)) problems.add(source, path, "each day once in a notice", `${each} again`);
        seen.add(each);
        // A notice for a year may set make-up days in the December before it.
        if (each < `${file.year - 1}-12-01` || each > `${file.year}-12-31`) {
          problems.add(source, path, `a day of ${file.year} or of the December before`, shown(each));
        }
      }
    }
  }
}

/** The address carries the day of publication, or at least its month. */
function checkPublication(source: PolicySource, file: CalendarFile, problems: Problems): void {
  const found = /\/(\d{4})-?(\d{2})(?:\/(\d{2}))?\/content_/.exec(file.url);
  if (found === null) return;
  const [, year, month, dayOfMonth] = found;
  const inUrl = dayOfMonth === undefined ? `${year}-${month}` : `${year}-${month}-${dayOfMonth}`;
  if (!file.publishedOn.startsWith(inUrl)) {
    problems.add(source, ["publishedOn"], `${inUrl} as the address says`, shown(file.publishedOn));
  }
}

function checkAgainst(source: PolicySource, notice: CalendarNotice, other: CalendarNotice, problems: Problems): void {
  if (notice.publishedOn !== other.publishedOn) return;
  const shared = notice.days.find((each) => other.days.some((theirs) => theirs.day === each.day));
  if (shared !== undefined) {
    const expected = `no day that ${other.id}, published on the same day, names`;
    problems.add(source, ["publishedOn"], expected, shared.day);
  }
}
