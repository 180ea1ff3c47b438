import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import type { DecisionRequest } from "../../../../shared/decision-record/decision-request.ts";
import { refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { parseUscc } from "../../../../shared/values/uscc.ts";
import type { ProcurementParts } from "../../persistence/procurement-measure.ts";
import type { BidThen } from "../../persistence/tenders/bids.ts";
import type { TenderNow } from "../../persistence/tenders/tender-row.ts";
import type { DecisionOfBid } from "../../persistence/tenders/tenders.ts";
import type { Context } from "../context.ts";
import { comparedBids, determinationOf } from "./lot-reports.ts";
import { type TenderRefusal, tenderRefusal } from "./tender-refusal.ts";

const PURPOSE = "procurement-evaluation";

/** What became of the decisions on the bids of a tender: all were taken, or none is put beside its bid. */
export interface PreferencesDecided {
  readonly decisions: readonly DecisionOfBid[];
  readonly refusals: readonly TenderRefusal[];
}

/**
 * Takes decisions of record on the preference of bids, all by one read of the copy, on the day of the deadline.
 *
 * The key of each is made of tender, lot, bidder and the revision of the preference: however often a step is tried, a
 * bid has one decision for it.
 */
export async function decidePreferences(
  context: Context,
  viewer: SignedInViewer,
  tender: TenderNow,
  event: "DECIDE" | "RECHECK",
): Promise<PreferencesDecided> {
  const bids = await toDecide(context, tender, event);
  if (bids.length === 0 && event === "DECIDE") {
    return { decisions: [], refusals: [tenderRefusal("NOTHING_TO_DECIDE", "tender")] };
  }
  for (const { bidder } of bids) context.access.about(bidder);
  const outcomes = await context.decisions.issue(
    viewer,
    bids.map((bid) => requestFor(tender, bid, event)),
  );
  const refusals = new Map<string, TenderRefusal>();
  const decisions = outcomes.flatMap(({ decision, refusal: why }, index): DecisionOfBid[] => {
    const bid = bids[index];
    if (bid === undefined) throw new Error("An outcome for each bid was expected.");
    if (why === null) return [{ bid: bid.id, decision: decision.statement.id }];
    const code = why.code === "RECHECK_NOT_NEWER" ? why.code : "DECISION_NOT_TAKEN";
    refusals.set(why.code, refusal(code, "tender", why.message));
    return [];
  });
  return { decisions, refusals: [...refusals.values()] };
}

async function toDecide(context: Context, { id }: TenderNow, event: "DECIDE" | "RECHECK"): Promise<BidThen[]> {
  const bids = await comparedBids(context, id, null);
  if (event === "RECHECK") return bids.filter(({ decisionId }) => decisionId !== null);
  const open = await Promise.all(
    bids.map(async (bid) => bid.decisionId === null || (await determinationOf(context, bid)) === "UNDETERMINED"),
  );
  return bids.filter((_, index) => open[index]);
}

function requestFor(
  { id, content }: TenderNow,
  { lot, bidder, preferenceRevision, decisionId, recheckId }: BidThen,
  event: "DECIDE" | "RECHECK",
): DecisionRequest<ProcurementParts> {
  const wanted = content.lots.find(({ number }) => number === lot);
  if (wanted === undefined) throw new Error(`The lot ${lot} of a bid was expected in the tender ${id}.`);
  return {
    uscc: parseUscc(bidder),
    jurisdiction: content.jurisdiction,
    validOn: content.deadline.day,
    own: { lot: { catalogueCode: wanted.catalogueCode, catalogueEdition: content.catalogueEdition } },
    purpose: PURPOSE,
    legalBasis: content.legalBasis,
    idempotencyKey: `tender ${id} lot ${lot} bidder ${bidder} ${event} ${preferenceRevision}`,
    nonce: null,
    recheckOf: event === "RECHECK" ? (recheckId ?? decisionId) : null,
  };
}
