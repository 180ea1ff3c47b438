import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ExitCaseOnDay } from "../../domain/exits/exit-case.ts";
import type { ExitCaseNow, ExitCaseQuestion } from "../../persistence/exits/exit-cases.ts";
import type { Exits } from "../../persistence/exits/exits.ts";
import type { ReviewFlagNow } from "../../persistence/exits/review-flags.ts";

/** What one request reads of exit cases, each once. */
export interface ExitLoaders {
  readonly exitCasesById: DataLoader<ExitCaseQuestion, ExitCaseOnDay | null, string>;
  readonly exitCasesNow: DataLoader<string, ExitCaseNow | null>;
  readonly reviewFlagsNow: DataLoader<string, ReviewFlagNow | null>;
}

/** Makes the loaders of one request. */
export function createExitLoaders({ cases, reviewFlags }: Exits, viewer: Viewer): ExitLoaders {
  return {
    exitCasesById: new DataLoader((questions: readonly ExitCaseQuestion[]) => cases.find(viewer, questions), {
      cacheKeyFn: ({ id, validOn, knownAt }) => `${id} ${validOn} ${knownAt}`,
    }),
    exitCasesNow: new DataLoader((ids) => cases.standingNow(viewer, ids)),
    reviewFlagsNow: new DataLoader((ids) => reviewFlags.standingNow(viewer, ids)),
  };
}
