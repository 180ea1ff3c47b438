import type { LotAward, TenderContent, TenderState } from "../../domain/tenders/tender.ts";
import type { BidTally } from "../../domain/tenders/tender-facts.ts";

/** A question about one tender. */
export interface TenderQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A tender on a day, as far as was known then. */
export interface TenderOnDay extends TenderContent, TenderQuestion {
  readonly ocid: string;
  readonly tenant: string;
  readonly state: TenderState;
  /** Null for a draft, which no day matters to. */
  readonly stateSince: string | null;
  readonly revision: number;
  readonly recordedAt: string;
  readonly openedAt: string;
  /** When the document was changed, oldest first. */
  readonly amendedAt: readonly string[];
  /** In the order of the lots; empty before the award. */
  readonly awards: readonly LotAward[];
  readonly awardedOn: string | null;
  readonly cancelReason: string | null;
}

/** A tender as it stands now, for whoever is about to move it. */
export interface TenderNow {
  readonly id: string;
  readonly ocid: string;
  readonly tenant: string;
  readonly state: TenderState;
  readonly revision: number;
  readonly lastStepOn: string | null;
  readonly content: TenderContent;
  readonly tally: BidTally;
}

/** A tender at the revision at which somebody saw it. */
export interface SeenTender {
  readonly tender: string;
  readonly ifRevision: number;
}

/** A tender as the statement gives it. */
export interface TenderRow extends Omit<TenderOnDay, keyof TenderContent> {
  readonly place: number;
  readonly content: TenderContent;
}

/** A tender of its row. */
export function tenderOf({ place: _, content, ...row }: TenderRow): TenderOnDay {
  return { ...row, ...content };
}
