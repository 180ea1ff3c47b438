import type { Evidence } from "./condition.ts";

/** Where a title stands on a day; AWAITING_PUBLICATION is told from the calendar, never stored. */
export type TitleState =
  | "SHORTLISTED"
  | "IN_PUBLICITY"
  | "UNDER_OBJECTION"
  | "AWAITING_PUBLICATION"
  | "IN_FORCE"
  | "EXPIRED"
  | "REVOKED"
  | "WITHDRAWN"
  | "REJECTED"
  | "VALIDITY_UNKNOWN";

/** A title that exists on the day asked about, as known at the instant answered for. */
export interface TitleFact {
  readonly number: string;
  /** A division code, or `NATIONAL`. */
  readonly scheme: string;
  /** GB/T 4754-2017 */
  readonly category: string;
  readonly state: TitleState;
  /** The last day of publicity by the holiday notices known then; null without publicity or notice. */
  readonly publicityLastDay: string | null;
  readonly evidence: Evidence;
}

/** A ban on record; those that do not hold on the day asked about may be left out. Both ends are banned days. */
export interface BanFact {
  readonly scheme: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly evidence: Evidence;
}

/** What a copy of the register says about an enterprise on a day. */
export interface StandingFacts {
  readonly validOn: string;
  /** The instant answered for: the earlier of the instant asked and the watermark. */
  readonly knownAt: string;
  /** False when the copy is older than the freshness limit; titles and bans are then meaningless. */
  readonly fresh: boolean;
  /** Sorted by number. */
  readonly titles: readonly TitleFact[];
  readonly bans: readonly BanFact[];
}

/**
 * The state on a day of a title stored as posted: publicity ends with its last day.
 *
 * Without a known last day the title stays in publicity: a minimum period cannot be told to be over.
 */
export function stateOnDay(stored: TitleState, publicityLastDay: string | null, day: string): TitleState {
  const over = stored === "IN_PUBLICITY" && publicityLastDay !== null && day > publicityLastDay;
  return over ? "AWAITING_PUBLICATION" : stored;
}
