import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { EntryOnDay, ExclusionOnDay } from "../../persistence/rankings/entry-row.ts";
import type { RankingContents, ReportOnDay } from "../../persistence/rankings/ranking-contents.ts";
import type { RankingNow } from "../../persistence/rankings/ranking-now.ts";
import type { RankingOnDay } from "../../persistence/rankings/ranking-row.ts";
import type {
  PartOfRankings,
  RankingQuestion,
  Rankings,
  RankingsQuestion,
} from "../../persistence/rankings/rankings.ts";

/** What resolvers of rankings share within one request. */
export interface RankingLoaders {
  readonly pages: DataLoader<RankingsQuestion, PartOfRankings, string>;
  readonly byId: DataLoader<RankingQuestion, RankingOnDay | null, string>;
  readonly now: DataLoader<string, RankingNow | null>;
  readonly entries: DataLoader<RankingOnDay, EntryOnDay[], string>;
  readonly exclusions: DataLoader<RankingOnDay, ExclusionOnDay[], string>;
  readonly reports: DataLoader<RankingOnDay, ReportOnDay | null, string>;
}

/** Makes them; they must not outlive the request. */
export function createRankingLoaders(rankings: Rankings, contents: RankingContents, viewer: Viewer): RankingLoaders {
  const asShown = { cacheKeyFn: ({ id, knownAt, validOn }: RankingOnDay) => `${id} ${knownAt} ${validOn}` };
  const asAsked = { cacheKeyFn: textOf };
  return {
    pages: new DataLoader((questions: readonly RankingsQuestion[]) => rankings.pages(viewer, questions), asAsked),
    byId: new DataLoader((questions: readonly RankingQuestion[]) => rankings.find(viewer, questions), asAsked),
    now: new DataLoader((ids) => rankings.standingNow(viewer, ids)),
    entries: new DataLoader((shown) => contents.entries(viewer, shown), asShown),
    exclusions: new DataLoader((shown) => contents.exclusions(viewer, shown), asShown),
    reports: new DataLoader((shown) => contents.reports(viewer, shown), asShown),
  };
}

/** Questions are told apart by all that they say. */
function textOf(question: object): string {
  return JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)));
}
