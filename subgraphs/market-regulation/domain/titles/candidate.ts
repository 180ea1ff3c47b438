import type { TitleState } from "../../../../shared/values/decision/facts.ts";

/** An enterprise's standard on the short list of a ranking, on a day, as far as was known. */
export interface CandidateOnDay {
  /** The title's as well, once it is posted. */
  readonly id: string;
  readonly rankingId: string;
  readonly uscc: string;
  readonly scheme: string;
  readonly category: string;
  readonly year: number;
  readonly rank: number;
  /** As published. */
  readonly standard: string;
  readonly shortlistedOn: string;
  readonly state: TitleState;
  readonly revision: number;
  /** Null while the enterprise has said nothing. */
  readonly consent: RecordedConsent | null;
  /** Null until the list is posted. */
  readonly number: string | null;
  readonly recordedAt: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** What an enterprise said to being on a list. */
export interface RecordedConsent {
  readonly outcome: "GIVEN" | "REFUSED";
  readonly givenOn: string;
  /** The enterprise's paper, where the evaluation body recorded it; null where the enterprise did itself. */
  readonly paper: ConsentPaper | null;
}

/** A paper by its fingerprint; the paper itself stays with the evaluation body. */
export interface ConsentPaper {
  readonly name: string;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** A rank that is left out of a short list, and why. */
export interface SkippedRank {
  readonly entryId: string;
  readonly uscc: string;
  readonly rank: number;
  readonly reason: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** The short list of a ranking on a day, as far as was known. */
export interface ShortlistOnDay {
  readonly rankingId: string;
  /** How often anything of it was changed. */
  readonly revision: number;
  /** How many leaders the evaluation scheme allows; null when it does not say. */
  readonly mostLeaders: number | null;
  readonly postedOn: string | null;
  readonly publicityLastDay: string | null;
  readonly candidates: readonly CandidateOnDay[];
  readonly skipped: readonly SkippedRank[];
}
