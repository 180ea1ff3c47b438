import type { CatalogueCode } from "../../../../shared/values/catalogue-code.ts";
import type { CivilDate } from "../../../../shared/values/civil-date.ts";
import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { Determination } from "../../../../shared/values/decision/condition.ts";
import type { DivisionCode } from "../../../../shared/values/division.ts";
import type { Instant } from "../../../../shared/values/instant.ts";
import type { Criterion, TieEffect } from "../tie-break.ts";

/** DRAFT 草稿, ANNOUNCED 已公告, CLOSED 已截止, EVALUATED 已评审, AWARDED 已定标, CANCELLED 已终止. */
export type TenderState = "DRAFT" | "ANNOUNCED" | "CLOSED" | "EVALUATED" | "AWARDED" | "CANCELLED";

export type TenderEvent =
  | "DRAFT"
  | "AMEND"
  | "ANNOUNCE"
  | "CLOSE"
  | "RECORD_BIDS"
  | "DECIDE_PREFERENCES"
  | "EVALUATE"
  | "RECHECK_PREFERENCES"
  | "AWARD"
  | "CANCEL";

/** ASKED 已提出, DECIDED 已判定, RECHECKED_AT_AWARD 定标复核, USED 已使用. */
export type PreferenceState = "ASKED" | "DECIDED" | "RECHECKED_AT_AWARD" | "USED";

export type PreferenceEvent = "ASK" | "DECIDE" | "RECHECK" | "USE";

/** Until when bids are taken: to the end of a day in China, or to an instant of it. */
export interface Deadline {
  readonly day: CivilDate;
  readonly at: Instant | null;
}

/** A part of a tender that is awarded on its own. */
export interface TenderLot {
  readonly number: string;
  readonly catalogueCode: CatalogueCode;
  readonly title: string;
}

/** What a tender document says, as far as the preference depends on it. */
export interface TenderContent {
  readonly title: string;
  /** Name of the purchaser, as the document has it. */
  readonly purchaser: string;
  /** Whose policy applies. */
  readonly jurisdiction: DivisionCode;
  readonly deadline: Deadline;
  readonly catalogueEdition: string;
  /** On which the preference is asked, in the purchaser's words. */
  readonly legalBasis: string;
  /** In the order in which they decide. */
  readonly criteria: readonly Criterion[];
  readonly lots: readonly TenderLot[];
}

/** A bid as it was opened: its value for each criterion, or why it was rejected. */
export interface BidContent {
  readonly lot: string;
  readonly uscc: string;
  /** As the bid has it; null when it was not recorded. */
  readonly name: string | null;
  readonly values: readonly { readonly criterion: string; readonly value: Decimal }[];
  /** Null for a bid that is compared. */
  readonly rejectedBecause: string | null;
}

/** A bid that is compared, with what its decisions of record say. */
export interface ComparedBid {
  readonly uscc: string;
  readonly values: readonly { readonly criterion: string; readonly value: Decimal }[];
  /** What the newest decision determined; null while there is none. */
  readonly determination: Determination | null;
}

/** How a lot was awarded, and what the preference had to do with it. */
export interface LotAward {
  readonly lot: string;
  /** Null for a lot that nobody got. */
  readonly bidder: string | null;
  /** Why nobody got it, or another bidder than those that came first; null where no reason is needed. */
  readonly reason: string | null;
  readonly effect: TieEffect;
  /** Those that came first by the criteria and the preference. */
  readonly first: readonly string[];
}
