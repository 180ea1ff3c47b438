import type { TenderLot } from "../../domain/tenders/tender.ts";
import type { EqualBidder, TieBreakReport } from "../../domain/tenders/tie-break-report.ts";
import type { TenderOnDay } from "../../persistence/tenders/tender-row.ts";

/** A lot with its tender. */
export interface TenderLotView {
  readonly tender: TenderOnDay;
  readonly lot: TenderLot;
}

/** An equal bidder with the id of the decision that says whether it is preferred. */
export interface EqualBidderView extends EqualBidder {
  readonly decisionId: string | null;
}

/** A report with the decisions that it rests on. */
export interface TieBreakView extends TieBreakReport {
  readonly equal: readonly EqualBidderView[];
}
