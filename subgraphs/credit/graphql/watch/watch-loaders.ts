import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { CreditModelOnDay, CreditModelQuestion } from "../../persistence/watch/credit-models.ts";
import type { CreditOffice } from "../../persistence/watch/credit-office.ts";

/** One set for each request. */
export function createWatchLoaders(viewer: Viewer, { warnings, models, evaluations }: CreditOffice) {
  return {
    riskWarningsNow: new DataLoader((ids: readonly string[]) => warnings.standingNow(viewer, ids)),
    creditModelsNow: new DataLoader((ids: readonly string[]) => models.standingNow(viewer, ids)),
    creditEvaluationsNow: new DataLoader((ids: readonly string[]) => evaluations.standingNow(viewer, ids)),
    creditModels: new DataLoader(
      (questions: readonly CreditModelQuestion[]): Promise<(CreditModelOnDay | null)[]> =>
        models.byIds(viewer, questions),
      { cacheKeyFn: ({ id, validOn, knownAt }) => `${id} ${validOn} ${knownAt}` },
    ),
  };
}
