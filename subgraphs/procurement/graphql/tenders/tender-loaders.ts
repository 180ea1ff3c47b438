import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { StoredDecision } from "../../../../shared/decision-record/stored-decision.ts";
import type { Bids, BidsQuestion, PartOfBids } from "../../persistence/tenders/bids.ts";
import type { TenderNow, TenderOnDay, TenderQuestion } from "../../persistence/tenders/tender-row.ts";
import type { Tenders } from "../../persistence/tenders/tenders.ts";

/** What resolvers of tenders share within one request. */
export interface TenderLoaders {
  readonly tenders: DataLoader<TenderQuestion, TenderOnDay | null, string>;
  readonly tendersNow: DataLoader<string, TenderNow | null>;
  readonly bidPages: DataLoader<BidsQuestion, PartOfBids, string>;
  /** By id; null for what is not the viewer's. */
  readonly decisions: DataLoader<string, StoredDecision | null>;
}

/** Reads decisions of record by their ids, in no order. */
type FindDecisions = (viewer: Viewer, ids: readonly string[]) => Promise<readonly StoredDecision[]>;

/** One set for each request: a loader caches what this viewer may see. */
export function tenderLoaders(
  viewer: Viewer,
  { tenders, bids }: { readonly tenders: Tenders; readonly bids: Bids },
  findDecisions: FindDecisions,
): TenderLoaders {
  return {
    tenders: new DataLoader((questions) => tenders.find(viewer, questions), { cacheKeyFn: JSON.stringify }),
    tendersNow: new DataLoader((ids) => tenders.now(viewer, ids)),
    bidPages: new DataLoader((questions) => bids.pages(viewer, questions), { cacheKeyFn: JSON.stringify }),
    decisions: new DataLoader(async (ids) => {
      const found = new Map((await findDecisions(viewer, ids)).map((each) => [each.statement.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
