import { type Seeded, seeded, seedOf } from "../../federation/seeded.ts";
import { instantText, micros, plusDays, startOfDay } from "../oracle/days.ts";
import type { Event, SizeStated } from "../oracle/events.ts";
import { HistoryRecord } from "../oracle/history-record.ts";
import { unlawful } from "../oracle/lawful.ts";
import { boundsOf, SECTOR_NAMES } from "../oracle/sizes.ts";
import { inventedCode } from "./invented-enterprise.ts";
import { CATEGORIES, randomTitle, recordedAfter, within } from "./random-titles.ts";

export interface RandomHistory {
  /** Lawful by the oracle, in the order of recording. */
  readonly events: readonly Event[];
  readonly record: HistoryRecord;
  readonly usccs: readonly string[];
  readonly refused: readonly Refused[];
}

/** An event that the oracle does not let in, after those that it concerns. */
export interface Refused {
  readonly before: readonly Event[];
  readonly event: Event;
  readonly why: string;
}

// What the register takes over has happened, whatever day the test runs on.
const RECORDED_BEFORE = startOfDay("2026-07-01");

export const EDITIONS = ["2013", "2022"];
export const CODES = ["A02061804", "A02061819", "A02010104", "A0206180203"];

/** A history of a seed. */
export function randomHistory(seed: number, enterprises: number): RandomHistory {
  const random = seeded(seedOf(seed, "history"));
  const usccs = Array.from({ length: enterprises }, (_, index) => inventedCode(index));
  const told = [...usccs.flatMap((uscc, index) => randomEnterprise(random, uscc, index)), ...randomMappings(random)];
  const inOrder = told
    .map((event) => ({ event, at: micros(event.recordedAt) }))
    .filter(({ at }) => at < RECORDED_BEFORE)
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
  const record = new HistoryRecord();
  const events: Event[] = [];
  const refused: Refused[] = [];
  for (const event of inOrder) {
    const why = unlawful(record, event);
    if (why !== null) {
      refused.push({ before: events.filter((each) => concerns(record, event, each)), event, why });
      continue;
    }
    record.add(event);
    events.push(event);
  }
  return { events, record, usccs, refused };
}

/** Whether what was recorded before belongs to the same enterprises. */
function concerns(record: HistoryRecord, event: Event, before: Event): boolean {
  const owners = [ownerOf(record, event), "title" in event ? record.titles.get(event.title)?.uscc : undefined];
  const owner = ownerOf(record, before);
  return owner !== undefined && owners.includes(owner);
}

function ownerOf(record: HistoryRecord, event: Event): string | undefined {
  if ("uscc" in event && event.uscc !== undefined) return event.uscc;
  return "title" in event ? record.titles.get(event.title)?.uscc : undefined;
}

const PLACES = ["530111", "530102", "120116", "110108", "510802", "510104", "440305"];

function randomEnterprise(random: Seeded, uscc: string, index: number): Event[] {
  const registeredOn = within(random, "2012-01-01", 2_000);
  const events: Event[] = [];
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--) {
    const on = events.length === 0 ? registeredOn : within(random, plusDays(registeredOn, -30), 3_000);
    const name = `示例企业 ${index}-${events.length}`;
    const recordedAt = events.length === 0 ? instantText(startOfDay(on)) : recordedAfter(random, on);
    events.push({ event: "ENTERPRISE_REGISTERED", recordedAt, uscc, name, division: random.pick(PLACES), on });
  }
  for (let count = random.pick([0, 1, 2, 2, 3]); count > 0; count--) events.push(...randomSize(random, uscc));
  const titles = random.pick([0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
  for (let title = 0; title < titles; title++) {
    // Now and then a number that another title has.
    const number = random.chance(0.03) ? `T-${index}-0` : `T-${index}-${title}`;
    events.push(...randomTitle(random, number, random.chance(0.02) ? inventedCode(999) : uscc));
  }
  return events;
}

function randomSize(random: Seeded, uscc: string): Event[] {
  const on = within(random, "2017-06-01", 2_200);
  const stated = { event: "SIZE_STATED" as const, uscc, statisticalYear: Number(on.slice(0, 4)) - 1, on };
  const first = { ...stated, recordedAt: recordedAfter(random, on), ...randomNumbers(random) };
  if (!random.chance(0.3)) return [first];
  const corrected = random.chance(0.3) ? first.recordedAt : recordedAfter(random, plusDays(on, 200));
  return [first, { ...stated, recordedAt: corrected, ...randomNumbers(random) }];
}

/** Numbers at the lower bounds of a sector and just beside them, often all of one class; some are missing. */
function randomNumbers(random: Seeded): Pick<SizeStated, "sector" | "employees" | "revenueWan" | "assetsWan"> {
  const sector = random.pick(["INDUSTRY", "CONSTRUCTION", "LEASING_BUSINESS_SERVICES", random.pick(SECTOR_NAMES)]);
  const ofOneClass = random.chance(0.6) ? random.below(4) : null;
  const [employees, revenueWan, assetsWan] = boundsOf(sector).map((bounds) => {
    const bound = bounds === null ? random.below(50_000) : ([...bounds, 0][ofOneClass ?? random.below(4)] ?? 0);
    return { bound, missing: random.chance(0.12) };
  });
  const people = employees && !employees.missing ? { employees: Math.max(0, employees.bound - random.below(2)) } : {};
  return {
    sector,
    ...people,
    ...(revenueWan && !revenueWan.missing ? { revenueWan: amount(random, revenueWan.bound) } : {}),
    ...(assetsWan && !assetsWan.missing ? { assetsWan: amount(random, assetsWan.bound) } : {}),
  };
}

function amount(random: Seeded, bound: number): number | string {
  return bound > 0 && random.chance(0.4) ? `${bound - 1}.999999` : random.chance(0.5) ? bound : `${bound}.00`;
}

function randomMappings(random: Seeded): Event[] {
  return CATEGORIES.flatMap((category) =>
    EDITIONS.flatMap((edition) =>
      Array.from({ length: random.pick([0, 1, 2, 3]) }, (): Event => {
        const codes = random.chance(0.15) ? [] : CODES.filter(() => random.chance(0.5));
        const recordedAt = recordedAfter(random, within(random, "2013-06-01", 4_300));
        return { event: "CATALOGUE_MAPPED", recordedAt, category, edition, codes };
      }),
    ),
  );
}
