import type { TitleState } from "../../../shared/values/decision/facts.ts";
import type { ExitGround } from "../../../shared/values/exit-ground.ts";

/** An enterprise on a day. Null is "not on record for that day". */
export interface Enterprise {
  readonly uscc: string;
  readonly name: string | null;
  readonly registrationPlace: { readonly code: string; readonly name: string | null } | null;
  readonly establishedOn: string | null;
  /** The day that it is shown for. */
  readonly validOn: string;
  /** The instant of knowledge that it is shown for. */
  readonly knownAt: string;
}

export interface LeaderTitle {
  readonly id: string;
  readonly number: string;
  readonly enterprise: Enterprise;
  readonly scheme: string;
  readonly category: string;
  readonly standard: string;
  readonly postedOn: string | null;
  readonly publishedOn: string | null;
  readonly lastDay: string | null;
}

export interface TitleOnDay {
  readonly title: LeaderTitle;
  readonly state: TitleState;
  readonly revocationGround: ExitGround | null;
  readonly publicityLastDay: string | null;
}

export interface Ban {
  readonly id: string;
  readonly scheme: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What the register says about an enterprise on a day. */
export interface RegisterStanding {
  readonly enterprise: Enterprise | null;
  readonly titles: readonly TitleOnDay[];
  readonly ban: Ban | null;
  /** The instant answered for: the earlier of the one asked and the heartbeat. */
  readonly knownAt: string;
}
