import { micros, plusYears } from "./days.ts";
import type { HistoryRecord } from "./history-record.ts";
import { type KnownTitle, knownTitle, lastDayOf, stateOn } from "./title.ts";

/** What the register has to say about an enterprise on a day as known at an instant. */
export function registerStanding(
  record: HistoryRecord,
  { uscc, validOn, knownAt }: { uscc: string; validOn: string; knownAt: string },
) {
  const known = micros(knownAt);
  const titles = record.titlesOf(uscc).flatMap((each) => knownTitle(each, known) ?? []);
  return {
    enterprise: enterprise(record, uscc, validOn, known),
    titles: titles.flatMap((title) => titleOn(title, validOn)),
    ban: ban(titles, validOn),
  };
}

function enterprise(record: HistoryRecord, uscc: string, day: string, known: number) {
  const registrations = (record.registrations.get(uscc) ?? []).filter((each) => each.at <= known);
  if (registrations.length === 0) return null;
  // A later record tells name and place from its day on, whatever was told before.
  const index = registrations.findLastIndex((each) => each.on <= day);
  const told = registrations[index];
  if (told === undefined) return { name: null, registrationPlace: null, establishedOn: null };
  const [establishedOn] = registrations
    .slice(0, index + 1)
    .map((each) => each.on)
    .sort();
  return { name: told.name, registrationPlace: { code: told.division }, establishedOn };
}

function titleOn(title: KnownTitle, day: string) {
  const state = stateOn(title, day);
  if (state === null) return [];
  const { number, scheme, category, uscc, events } = title.record;
  const standard = events.flatMap((each) =>
    "standard" in each && each.standard !== undefined ? each.standard : [],
  )[0];
  const { postedOn, publishedOn } = title;
  // Before its publication a title has neither a day of publication nor a last day.
  const released = publishedOn !== null && publishedOn <= day;
  const waiting = ["IN_PUBLICITY", "UNDER_OBJECTION", "AWAITING_PUBLICATION"].includes(state);
  return {
    state,
    revocationGround: state === "REVOKED" ? title.revoked?.ground : null,
    publicityLastDay: waiting ? title.publicityLastDay : null,
    title: {
      number,
      scheme,
      category,
      standard,
      postedOn,
      publishedOn: released ? publishedOn : null,
      lastDay: released ? lastDayOf(title) : null,
      enterprise: { uscc },
    },
  };
}

/** The ban that ends last. */
function ban(titles: readonly KnownTitle[], day: string) {
  const firstDays = titles
    .filter(({ record }) => record.scheme === "530000")
    .flatMap(({ revoked }) => revoked?.on ?? [])
    .filter((on) => on <= day && day <= plusYears(on, 3));
  const last = firstDays.sort().at(-1);
  return last === undefined ? null : { scheme: "530000", firstDay: last, lastDay: plusYears(last, 3) };
}
