import { micros, plusDays, plusYears } from "./days.ts";
import type { Event } from "./events.ts";
import type { HistoryRecord } from "./history-record.ts";
import { groundsOf, publicityDays } from "./law.ts";
import { type KnownTitle, knownTitle, lastDayOf, oldestOpen, stateOn } from "./title.ts";

const SCHEMES = ["530000", "120000", "NATIONAL"];

/** Why the register may not take an event after what is on record; null when it may. */
export function unlawful(record: HistoryRecord, event: Event): string | null {
  const at = micros(event.recordedAt);
  switch (event.event) {
    case "ENTERPRISE_REGISTERED":
    case "CATALOGUE_MAPPED":
      return null;
    case "SIZE_STATED":
      return record.registrations.has(event.uscc) ? null : "size of an enterprise that is not on record";
    case "LIST_POSTED":
      return unlawfulTitle(record, event) ?? unlawfulPosting(record, event);
    case "TITLE_PUBLISHED": {
      const held = record.titles.get(event.title);
      if (held === undefined) return unlawfulTitle(record, event) ?? lastDayBefore(event);
      const title = knownTitle(held, at);
      return (title && unlawfulPublication(title, event)) ?? lastDayBefore(event);
    }
    default: {
      const held = record.titles.get(event.title);
      const title = held === undefined ? null : knownTitle(held, at);
      return title === null ? "a title that is not on record" : unlawfulStep(title, event);
    }
  }
}

function unlawfulTitle(
  record: HistoryRecord,
  { title, uscc, scheme, category, standard }: Extract<Event, { event: "LIST_POSTED" | "TITLE_PUBLISHED" }>,
): string | null {
  if (record.titles.has(title)) return "a number that was used before";
  if (!uscc || !scheme || !category || !standard) return "a publication that does not say what the title is";
  if (!record.registrations.has(uscc)) return "a title of an enterprise that is not on record";
  return SCHEMES.includes(scheme) ? null : "a title of an unknown scheme";
}

/** §3(6)¶2: three years outside ranking and evaluation. */
function unlawfulPosting(record: HistoryRecord, { uscc, scheme, on }: Extract<Event, { event: "LIST_POSTED" }>) {
  if (scheme !== "530000") return null;
  const revocations = record
    .titlesOf(uscc)
    .filter((title) => title.scheme === scheme)
    .flatMap((title) => title.events.filter((each) => each.event === "TITLE_REVOKED"));
  const banned = revocations.some((each) => each.on <= on && on <= plusYears(each.on, 3));
  return banned ? "a ranking during a ban" : null;
}

function unlawfulPublication(title: KnownTitle, { on }: Extract<Event, { event: "TITLE_PUBLISHED" }>) {
  if (title.publishedOn !== null) return "a second publication";
  const { postedOn } = title;
  if (postedOn === null) throw new Error("A title that is not published was posted.");
  if (on < postedOn) return "a release before its list";
  const last = title.publicityLastDay;
  if (publicityDays(title.record.scheme, postedOn) !== null) {
    if (last === null) return "a release from a publicity whose end is not known";
    if (on <= last) return on === last ? "a release on the last day of publicity" : "a release inside publicity";
  }
  const blocking = title.objections.some(
    ({ outcome, resolvedOn }) => outcome !== "DISMISSED" || resolvedOn === null || resolvedOn > on,
  );
  return blocking ? "a release while an objection is open or upheld" : null;
}

function lastDayBefore({ on, lastDay }: { on: string; lastDay?: string }): string | null {
  return lastDay !== undefined && lastDay < on ? "a last day before the publication" : null;
}

type Step = Extract<Event, { event: "OBJECTION_FILED" | "OBJECTION_RESOLVED" | "TITLE_REVOKED" | "TITLE_WITHDRAWN" }>;

function unlawfulStep(title: KnownTitle, event: Step): string | null {
  const standing = ["IN_FORCE", "VALIDITY_UNKNOWN"].includes(String(stateOn(title, event.on)));
  switch (event.event) {
    case "OBJECTION_FILED":
      return unlawfulObjection(title, event.on);
    case "OBJECTION_RESOLVED": {
      const open = oldestOpen(title);
      if (open === null) return "an outcome without an objection";
      return event.on < open.filedOn ? "an outcome before the objection" : null;
    }
    case "TITLE_REVOKED": {
      if (title.revoked !== null) return "a second revocation";
      if (!standing || isPast(title, event.on)) return outsideValidity(title, event.on);
      const grounds = groundsOf(title.record.scheme);
      return grounds !== null && !grounds.includes(event.ground) ? "a ground that the scheme does not have" : null;
    }
    case "TITLE_WITHDRAWN":
      if (title.revoked !== null || title.withdrawnOn !== null) return "a title that ended before";
      return standing ? null : "a withdrawal outside validity";
  }
}

function outsideValidity(title: KnownTitle, on: string): string {
  const last = lastDayOf(title);
  if (last !== null && on === plusDays(last, 1)) return "a revocation the day after the last day";
  return "a revocation outside validity";
}

function isPast(title: KnownTitle, on: string): boolean {
  const lastDay = lastDayOf(title);
  return lastDay !== null && on > lastDay;
}

function unlawfulObjection(title: KnownTitle, on: string): string | null {
  if (title.postedOn === null || title.publishedOn !== null) return "an objection to what is not in publicity";
  if (on < title.postedOn) return "an objection before the posting";
  const last = title.publicityLastDay;
  if (last !== null && on > last) {
    return on === plusDays(last, 1) ? "an objection the day after publicity" : "an objection after publicity";
  }
  return stateOn(title, on) === "REJECTED" ? "an objection to a rejected candidate" : null;
}
