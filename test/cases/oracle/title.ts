import { nthWorkingDay } from "./calendar.ts";
import { plusYears } from "./days.ts";
import type { Recorded, TitleEvent, TitleRecord } from "./history-record.ts";
import { publicityDays } from "./law.ts";

export interface Objection {
  readonly filedOn: string;
  outcome: "DISMISSED" | "UPHELD" | null;
  resolvedOn: string | null;
}

/** A title as known at an instant: what was recorded later is not in it. */
export interface KnownTitle {
  readonly record: TitleRecord;
  postedOn: string | null;
  publishedOn: string | null;
  lastDayStated: string | null;
  revoked: { readonly on: string; readonly ground: string } | null;
  withdrawnOn: string | null;
  readonly objections: Objection[];
  /** By the holiday notices known then; null where the text sets no days or a notice is missing. */
  readonly publicityLastDay: string | null;
}

export type State =
  | "IN_PUBLICITY"
  | "UNDER_OBJECTION"
  | "REJECTED"
  | "AWAITING_PUBLICATION"
  | "IN_FORCE"
  | "EXPIRED"
  | "REVOKED"
  | "WITHDRAWN"
  | "VALIDITY_UNKNOWN";

/** What was known of a title at an instant; null when nothing was. */
export function knownTitle(record: TitleRecord, knownAt: number): KnownTitle | null {
  const events = record.events.filter((event) => event.at <= knownAt);
  if (events.length === 0) return null;
  const posted = events.find((event) => event.event === "LIST_POSTED");
  const days = posted === undefined ? null : publicityDays(record.scheme, posted.on);
  const title: KnownTitle = {
    record,
    postedOn: null,
    publishedOn: null,
    lastDayStated: null,
    revoked: null,
    withdrawnOn: null,
    objections: [],
    publicityLastDay: posted === undefined || days === null ? null : nthWorkingDay(posted.on, days, knownAt),
  };
  for (const event of events) learn(title, event);
  return title;
}

function learn(title: KnownTitle, event: Recorded<TitleEvent>): void {
  switch (event.event) {
    case "LIST_POSTED":
      title.postedOn = event.on;
      return;
    case "OBJECTION_FILED":
      title.objections.push({ filedOn: event.on, outcome: null, resolvedOn: null });
      return;
    case "OBJECTION_RESOLVED":
      Object.assign(oldestOpen(title) ?? {}, { outcome: event.outcome, resolvedOn: event.on });
      return;
    case "TITLE_PUBLISHED":
      title.publishedOn = event.on;
      title.lastDayStated = event.lastDay ?? null;
      return;
    case "TITLE_REVOKED":
      title.revoked = { on: event.on, ground: event.ground };
      return;
    case "TITLE_WITHDRAWN":
      title.withdrawnOn = event.on;
  }
}

/** The objection that the next outcome belongs to. */
export function oldestOpen(title: KnownTitle): Objection | null {
  const open = title.objections.filter((each) => each.outcome === null);
  return open.sort((a, b) => (a.filedOn < b.filedOn ? -1 : 1))[0] ?? null;
}

/** The state on a day; null when the title does not exist on it. */
export function stateOn(title: KnownTitle, day: string): State | null {
  const { postedOn, publishedOn, revoked, withdrawnOn } = title;
  if (publishedOn === null || day < publishedOn) return postedOn === null || day < postedOn ? null : before(title, day);
  if (revoked !== null && day >= revoked.on) return "REVOKED";
  if (withdrawnOn !== null && day >= withdrawnOn) return "WITHDRAWN";
  const lastDay = lastDayOf(title);
  if (lastDay !== null) return day > lastDay ? "EXPIRED" : "IN_FORCE";
  const carried = carriedUntil(title);
  return carried !== null && day <= carried ? "IN_FORCE" : "VALIDITY_UNKNOWN";
}

function before({ objections, publicityLastDay }: KnownTitle, day: string): State {
  const upheld = objections.filter((each) => each.outcome === "UPHELD");
  if (upheld.some(({ resolvedOn }) => resolvedOn !== null && day >= resolvedOn)) return "REJECTED";
  const open = objections.some(
    ({ filedOn, resolvedOn }) => day >= filedOn && (resolvedOn === null || day < resolvedOn),
  );
  if (open) return "UNDER_OBJECTION";
  return publicityLastDay !== null && day > publicityLastDay ? "AWAITING_PUBLICATION" : "IN_PUBLICITY";
}

/** The last day stated, else Yunnan's one year (§3(5)); null where neither is. */
export function lastDayOf({ record, publishedOn, lastDayStated }: KnownTitle): string | null {
  if (lastDayStated !== null || publishedOn === null) return lastDayStated;
  return record.scheme === "530000" && publishedOn >= "2020-03-05" ? plusYears(publishedOn, 1) : null;
}

/** Reading SIL-20: a Tianjin title without a cycle is carried for a year, after which nobody can tell. */
function carriedUntil({ record, publishedOn }: KnownTitle): string | null {
  if (publishedOn === null || record.scheme !== "120000" || publishedOn < "2021-08-31") return null;
  return plusYears(publishedOn, 1);
}
