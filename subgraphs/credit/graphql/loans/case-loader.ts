import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { Clock } from "../../../../shared/server/department.ts";
import type { CreditCases } from "../../persistence/loans/credit-cases.ts";

/** Makes the loader of cases as they would be moved today, before anything is named: what `availableActions` are judged by. */
export function createCaseLoader(
  viewer: Viewer,
  { creditCases, clock }: { readonly creditCases: CreditCases; readonly clock: Clock },
) {
  return new DataLoader((ids: readonly string[]) => creditCases.unnamed(viewer, ids, clock.today()));
}
