import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { CandidateOnDay, ShortlistOnDay } from "../../domain/titles/candidate.ts";
import type { CertificateRules } from "../../domain/titles/certificate-citations.ts";
import type { TitleStepTaken } from "../../domain/titles/title-step.ts";
import type { AskedOnDay, TitleDetails, TitleKey } from "../../persistence/titles/title-reader.ts";
import type { AskedForDay, RankingNow, TitleNow, Titles } from "../../persistence/titles/titles.ts";

/** What resolvers of titles share within one request. */
export interface TitleLoaders {
  readonly now: DataLoader<AskedForDay, TitleNow | null, string>;
  readonly rankingsNow: DataLoader<AskedForDay, RankingNow | null, string>;
  readonly holders: DataLoader<string, TitleKey | null>;
  readonly byNumber: DataLoader<string, TitleKey | null>;
  readonly details: DataLoader<AskedOnDay, TitleDetails, string>;
  readonly certificateRules: DataLoader<AskedOnDay, CertificateRules, string>;
  readonly candidates: DataLoader<AskedOnDay, CandidateOnDay | null, string>;
  readonly candidateSteps: DataLoader<AskedOnDay, TitleStepTaken[], string>;
  readonly shortlists: DataLoader<AskedOnDay, ShortlistOnDay | null, string>;
  /** After a step, what was read before it is not what stands. */
  clear(): void;
}

/** Makes the loaders of one request. */
export function createTitleLoaders(titles: Titles, viewer: Viewer): TitleLoaders {
  const onDay = <Found>(find: (questions: readonly AskedOnDay[]) => Promise<Found[]>) =>
    new DataLoader<AskedOnDay, Found, string>(find, {
      cacheKeyFn: ({ id, validOn, knownAt }) => `${id} ${validOn} ${knownAt}`,
    });
  const forDay = <Found>(find: (asked: readonly AskedForDay[]) => Promise<Found[]>) =>
    new DataLoader<AskedForDay, Found, string>(find, { cacheKeyFn: ({ id, on }) => `${id} ${on}` });
  const now = forDay((asked) => titles.titlesNow(viewer, asked));
  const rankingsNow = forDay((asked) => titles.rankingsNow(viewer, asked));
  const details = onDay((questions) => titles.details(viewer, questions));
  const candidateSteps = onDay((questions) => titles.candidateSteps(viewer, questions));
  const candidates = onDay((questions) => titles.candidates(viewer, questions));
  const shortlists = onDay((questions) => titles.shortlists(viewer, questions));
  return {
    now,
    rankingsNow,
    details,
    candidateSteps,
    candidates,
    shortlists,
    holders: new DataLoader((ids) => titles.holders(viewer, ids)),
    byNumber: new DataLoader((numbers) => titles.byNumber(viewer, numbers)),
    certificateRules: onDay((questions) => titles.certificateRules(viewer, questions)),
    clear() {
      for (const each of [now, rankingsNow, details, candidateSteps, candidates, shortlists]) each.clearAll();
    },
  };
}
