import type { Deadline, TenderContent } from "./tender.ts";

/** How many of a tender's bids are in which state of the preference. */
export interface BidTally {
  readonly bids: number;
  /** Compared bids without a decision. */
  readonly undecided: number;
  /** Compared bids whose decision says UNDETERMINED, which may be asked again. */
  readonly undetermined: number;
  /** Compared bids whose preference was not asked again since the evaluation. */
  readonly notRechecked: number;
  /** The day of the oldest of the newest re-checks; null when a bid has none. */
  readonly recheckedOn: string | null;
}

/** What the guards of a tender's table have to know. */
export interface TenderFacts {
  /** The institution that keeps the tender. */
  readonly tenant: string;
  readonly jurisdiction: string;
  /** As the tender would stand after the step; null before there is one. */
  readonly content: TenderContent | null;
  /** The deadline that stands before the step; null before there is a tender. */
  readonly deadline: Deadline | null;
  readonly tally: BidTally;
  /** The day on which the step is to take effect. */
  readonly on: string;
  readonly today: string;
  readonly now: string;
  /** The day on which the last step took effect; null when none had a day. */
  readonly lastStepOn: string | null;
}

/** The tally of a tender without bids. */
export const NO_BIDS: BidTally = { bids: 0, undecided: 0, undetermined: 0, notRechecked: 0, recheckedOn: null };

/** What the guards of the table of one bid's preference have to know. */
export interface PreferenceFacts {
  readonly tenant: string;
  readonly jurisdiction: string;
  readonly tenderState: string;
  /** Whether the bid was rejected. */
  readonly rejected: boolean;
  /** What the newest decision determined; null while there is none. */
  readonly determination: string | null;
}
