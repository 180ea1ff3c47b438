import { type Seeded, seeded, seedOf } from "../../federation/seeded.ts";
import type { Question } from "../oracle/answer.ts";
import { CALENDAR_INSTANTS, nthWorkingDay } from "../oracle/calendar.ts";
import { instantText, micros, plusDays, plusYears } from "../oracle/days.ts";
import type { Event } from "../oracle/events.ts";
import { type MeasureName, NOTICES } from "../oracle/law.ts";
import { inventedCode } from "./invented-enterprise.ts";
import { CODES, EDITIONS, type RandomHistory } from "./random-history.ts";
import { within } from "./random-titles.ts";

/** An enterprise on a day as known at an instant. */
export type Standing = Pick<Question, "uscc" | "validOn" | "knownAt">;

/** What is asked about every standing of a round. */
export type Ask = Pick<Question, "measure" | "jurisdiction" | "lot" | "award">;

/** Standings and asks: every ask about every standing. */
export interface Round {
  readonly standings: readonly Standing[];
  readonly asks: readonly Ask[];
}

const JURISDICTIONS = [
  ...["530000", "530100", "530111", "110000", "110108", "120000", "120116", "510800", "510802"],
  ...["510000", "510100", "440000", "999999"],
];

const AWARDS = [
  ...["standardisation-innovation-award", "government-quality-award", "brand-value-evaluation", "brand-evaluation"],
  ...["government-quality-management-award", "standard-innovation-award", "no-such-award"],
];

/** A round of questions about a history, on its boundaries and beside them. */
export function randomRound(history: RandomHistory, seed: number, round: number, standings: number): Round {
  const random = seeded(seedOf(seed, "questions", round));
  return {
    standings: Array.from({ length: standings }, () => randomStanding(random, history)),
    asks: [
      ask("procurementPreference", random.pick(["120000", "120116"]), { lot: randomLot(random) }),
      ask("procurementPreference", random.pick(["510800", "510802"]), { lot: randomLot(random) }),
      ask("procurementPreference", random.pick(["530000", "530111"]), { lot: randomLot(random) }),
      ...many(2, () =>
        ask("procurementPreference", anywhere(random), { lot: random.chance(0.5) ? randomLot(random) : null }),
      ),
      ask("subsidyPriority", random.pick(["110000", "120000"])),
      ask("subsidyPriority", anywhere(random)),
      ask("creditSupport", random.pick(["110000", "110108"])),
      ask("creditSupport", random.pick(["530000", "530111"])),
      ...many(2, () => ask("creditSupport", anywhere(random))),
      ask("awardAdoption", random.pick(["530000", "530100"])),
      ...many(2, () => ask("awardAdoption", anywhere(random), { award: random.pick([null, ...AWARDS]) })),
    ],
  };
}

function many<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}

function ask(measure: MeasureName, jurisdiction: string, more: Partial<Ask> = {}): Ask {
  return { measure, jurisdiction, lot: null, award: null, ...more };
}

function anywhere(random: Seeded): string {
  return random.pick(JURISDICTIONS);
}

function randomLot(random: Seeded) {
  const edition = random.chance(0.15) ? null : random.chance(0.05) ? "2010" : random.pick(EDITIONS);
  return { code: random.pick(CODES), edition };
}

function randomStanding(random: Seeded, { record, events, usccs }: RandomHistory): Standing {
  const uscc = random.chance(0.02) ? inventedCode(998) : random.pick(usccs);
  const own = [
    ...record.titlesOf(uscc).flatMap((title) => title.events),
    ...(record.registrations.get(uscc) ?? []),
    ...(record.sizes.get(uscc) ?? []),
  ];
  return {
    uscc,
    validOn: randomDay(random, own),
    knownAt: instantText(instantNear(random, own, record.mappings, events)),
  };
}

/** Mostly a day of a title's year, or one on which something begins or ends, the day before or the day after. */
function randomDay(random: Seeded, own: readonly Event[]): string {
  const published = own.filter((event) => event.event === "TITLE_PUBLISHED");
  if (published.length > 0 && random.chance(0.6)) return within(random, random.pick(published).on, 370);
  if (random.chance(0.1)) return within(random, "2018-06-01", 3_600);
  // By kind first, or the rare ones would hardly be asked about.
  const kinds = [...new Set(own.map((event) => event.event))];
  const kind = kinds.length === 0 || random.chance(0.05) ? null : random.pick(kinds);
  const days = own.filter((event) => event.event === kind).flatMap(daysOf);
  return plusDays(random.pick(days.length === 0 ? [random.pick(NOTICES).inForce] : days), random.pick([-1, 0, 0, 1]));
}

function daysOf(event: Event): string[] {
  switch (event.event) {
    case "CATALOGUE_MAPPED":
    case "ENTERPRISE_REGISTERED":
      return [];
    case "LIST_POSTED":
      return [event.on, nthWorkingDay(event.on, 15, Number.POSITIVE_INFINITY) ?? event.on];
    case "TITLE_PUBLISHED":
      return [event.on, plusDays(event.on, 30), event.lastDay ?? plusYears(event.on, 1)];
    case "TITLE_REVOKED":
      return [event.on, plusYears(event.on, 3), plusYears(event.on, 3)];
    default:
      return [event.on];
  }
}

/** An instant of recording, just before it or just after; often after everything. */
function instantNear(random: Seeded, own: readonly Event[], mappings: readonly Event[], all: readonly Event[]): number {
  if (random.chance(0.6)) return micros(String(all.at(-1)?.recordedAt)) + 1;
  const known = [...NOTICES.map((notice) => notice.known), ...CALENDAR_INSTANTS];
  const instants = [...own, ...own, ...mappings].map((event) => micros(event.recordedAt));
  return random.pick([...instants, ...known]) + random.pick([-1, 0, 0, 1]);
}
