import type { Seeded } from "../../federation/seeded.ts";
import { nthWorkingDay } from "../oracle/calendar.ts";
import { instantText, micros, plusDays, plusYears, startOfDay } from "../oracle/days.ts";
import type { Event } from "../oracle/events.ts";
import { groundsOf } from "../oracle/law.ts";

export const CATEGORIES = ["C1530", "C1524", "C3852", "C3855", "C3911", "C387"];
export const SCHEMES = ["530000", "530000", "530000", "120000", "120000", "NATIONAL", "NATIONAL"];

const FIRST_POSTING: Readonly<Record<string, string>> = {
  "530000": "2020-03-05",
  "120000": "2021-08-31",
  NATIONAL: "2018-06-01",
};

/** A day within so many days after another. */
export function within(random: Seeded, from: string, days: number): string {
  return plusDays(from, random.below(days));
}

/** When something of a day is put on record: mostly the same morning, often later, now and then in advance. */
export function recordedAfter(random: Seeded, day: string): string {
  const lag = random.chance(0.4) ? 0 : random.chance(0.06) ? -random.below(12) : random.below(70);
  const at = startOfDay(plusDays(day, lag)) + random.pick([0, 1, 32_400_000_000, 36_000_000_000, 86_399_999_999]);
  const utc = instantText(at);
  // The same instant may be written with another offset.
  return random.chance(0.5) ? utc : inShanghai(at);
}

function inShanghai(at: number): string {
  return instantText(at + 8 * 3_600_000_000).replace("Z", "+08:00");
}

/** The steps of one title as somebody might report them; the register may refuse some of them. */
export function randomTitle(random: Seeded, title: string, uscc: string): Event[] {
  const steps = randomSteps(random, title, uscc);
  let latest = steps[0]?.recordedAt ?? "";
  return steps.map((step) => {
    // Mostly in their order, now and then at the very instant of the step before.
    const early = micros(step.recordedAt) < micros(latest) && random.chance(0.95);
    latest = early ? instantText(micros(latest) + random.pick([0, 0, 1, 3_600_000_000])) : step.recordedAt;
    return { ...step, recordedAt: latest };
  });
}

function randomSteps(random: Seeded, title: string, uscc: string): Event[] {
  const scheme = random.pick(SCHEMES);
  const details = { uscc, scheme, category: random.pick(CATEGORIES), standard: `Q/LEADR ${title}-2020` };
  const first = FIRST_POSTING[scheme] ?? "2018-06-01";
  const on = random.chance(0.1) ? first : within(random, first, 1_500);
  // What is recorded of a title goes by its scheme's rules only once these are known.
  const recorded = (day: string) => notBefore(recordedAfter(random, day), first);
  if (!random.chance(0.65)) {
    const publication = { event: "TITLE_PUBLISHED" as const, recordedAt: recorded(on), title, on };
    return [{ ...publication, ...details, ...lastDay(random, on) }, ...randomEnd(random, title, scheme, on)];
  }
  const events: Event[] = [{ event: "LIST_POSTED", recordedAt: recorded(on), title, ...details, on }];
  for (let count = random.pick([0, 0, 0, 1, 1, 2]); count > 0; count--)
    events.push(...randomObjection(random, title, on));
  const end = scheme === "530000" ? (nthWorkingDay(on, 15, Number.POSITIVE_INFINITY) ?? plusDays(on, 21)) : on;
  if (random.chance(0.2)) return events;
  const publishedOn = random.chance(0.3)
    ? plusDays(end, random.pick([0, 1, 1, 1]))
    : plusDays(end, random.below(50) - 2);
  const again = random.chance(0.05) ? details : {};
  const publication = { event: "TITLE_PUBLISHED" as const, recordedAt: recorded(publishedOn), title, on: publishedOn };
  events.push({ ...publication, ...again, ...lastDay(random, publishedOn) });
  if (random.chance(0.03)) events.push({ ...publication, recordedAt: recorded(plusDays(publishedOn, 90)) });
  return [...events, ...randomEnd(random, title, scheme, publishedOn)];
}

function notBefore(recordedAt: string, day: string): string {
  return micros(recordedAt) < startOfDay(day) ? instantText(startOfDay(day)) : recordedAt;
}

function lastDay(random: Seeded, on: string): { lastDay?: string } {
  if (random.chance(0.35)) return {};
  return {
    lastDay: random.pick([
      plusYears(on, 1),
      plusYears(on, 1),
      plusYears(on, 3),
      plusYears(on, 2),
      plusDays(on, 364),
      random.chance(0.3) ? plusDays(on, -1) : on,
    ]),
  };
}

function randomObjection(random: Seeded, title: string, posted: string): Event[] {
  const filedOn = plusDays(posted, random.pick([random.below(28) - 2, 21, 22, 27, 28]));
  const filed: Event = { event: "OBJECTION_FILED", recordedAt: recordedAfter(random, filedOn), title, on: filedOn };
  if (random.chance(0.15)) return [filed];
  const on = plusDays(filedOn, random.below(40) - 1);
  const outcome = random.chance(0.75) ? ("DISMISSED" as const) : ("UPHELD" as const);
  return [filed, { event: "OBJECTION_RESOLVED", recordedAt: recordedAfter(random, on), title, outcome, on }];
}

const GROUNDS = groundsOf("530000") ?? [];

function randomEnd(random: Seeded, title: string, scheme: string, published: string): Event[] {
  const events: Event[] = [];
  const day = () =>
    random.pick([
      published,
      plusYears(published, 1),
      ...[1, 2, 3, 4].map(() => within(random, published, 370)),
      plusDays(random.pick([published, plusDays(plusYears(published, 1), 2)]), -1),
    ]);
  if (random.chance(0.35)) {
    const on = day();
    const ground = scheme === "120000" && random.chance(0.8) ? "BELOW_DECLARED_LEVEL" : random.pick(GROUNDS);
    events.push({ event: "TITLE_REVOKED", recordedAt: recordedAfter(random, on), title, ground, on });
  }
  if (random.chance(0.25)) {
    const on = day();
    events.push({ event: "TITLE_WITHDRAWN", recordedAt: recordedAfter(random, on), title, on });
  }
  return events;
}
