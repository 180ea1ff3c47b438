import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import type { Determination } from "../../../../shared/values/decision/condition.ts";
import type { TenderContent } from "../../domain/tenders/tender.ts";
import { tieBreakReport } from "../../domain/tenders/tie-break-report.ts";
import type { BidThen } from "../../persistence/tenders/bids.ts";
import type { Context } from "../context.ts";
import type { TieBreakView } from "./tender-views.ts";

// No tender has more; a page of callers is limited elsewhere.
const ALL = 1_000;

/** All bids of a tender as they stand, also those that were rejected. */
export async function bidsOnRecord({ tenderLoaders }: Context, tender: string): Promise<readonly BidThen[]> {
  const all = { tender, lot: null, knownAt: LAST_INSTANT, first: ALL, after: null };
  return (await tenderLoaders.bidPages.load(all)).bids;
}

/** The bids of a tender that are compared, as known at an instant; as they stand when none is stated. */
export async function comparedBids(
  { tenderLoaders }: Context,
  tender: string,
  lot: string | null,
  knownAt: string = LAST_INSTANT,
): Promise<BidThen[]> {
  const { bids } = await tenderLoaders.bidPages.load({ tender, lot, knownAt, first: ALL, after: null });
  return bids.filter(({ rejectedBecause }) => rejectedBecause === null);
}

/** What the newest decision on a bid's preference determined; null while there is none. */
export async function determinationOf(
  { tenderLoaders }: Context,
  { decisionId, recheckId }: BidThen,
): Promise<Determination | null> {
  const id = recheckId ?? decisionId;
  if (id === null) return null;
  const decision = await tenderLoaders.decisions.load(id);
  if (decision === null) throw new Error(`The decision ${id} that a bid rests on was expected on record.`);
  return decision.statement.answer.determination;
}

/** The report on one lot; null while no bid for it is compared. */
export async function lotReport(
  context: Context,
  { criteria }: Pick<TenderContent, "criteria">,
  bids: readonly BidThen[],
): Promise<TieBreakView | null> {
  const compared = await Promise.all(
    bids.map(async (bid) => ({
      uscc: bid.bidder,
      values: bid.values,
      determination: await determinationOf(context, bid),
    })),
  );
  const report = tieBreakReport(compared, criteria);
  if (report === null) return null;
  const decisionIds = new Map(bids.map(({ bidder, recheckId, decisionId }) => [bidder, recheckId ?? decisionId]));
  return {
    ...report,
    equal: report.equal.map((each) => ({ ...each, decisionId: decisionIds.get(each.bidder) ?? null })),
  };
}
