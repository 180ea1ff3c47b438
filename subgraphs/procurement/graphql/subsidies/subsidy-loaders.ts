import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { Clock } from "../../../../shared/server/department.ts";
import type { PolicyRules } from "../../../../shared/values/decision/decide.ts";
import type { PriorityListEntry, SubsidyApplication, SubsidyProgramme } from "../../domain/subsidies/subsidy.ts";
import type { Subsidies } from "../../persistence/subsidies/subsidies.ts";

/** What one request reads of subsidies: one statement for all rows of a list. */
export interface SubsidyLoaders {
  /** The published lists of programmes. */
  readonly lists: DataLoader<string, PriorityListEntry[]>;
  /** Programmes as they stand; whoever moved one clears it first. */
  readonly programmes: DataLoader<string, SubsidyProgramme | null>;
  /** Whether the viewer has a running application in a programme; whoever moved one clears it first. */
  readonly appliedTo: DataLoader<string, boolean>;
  /** Applications as they stand, those that the viewer may see; whoever moved one clears it first. */
  readonly applications: DataLoader<string, SubsidyApplication | null>;
  /** What the notices say of subsidies, read once. */
  rules(): Promise<PolicyRules>;
}

/** Makes the loaders of one request. */
export function subsidyLoaders(viewer: Viewer, subsidies: Subsidies, clock: Clock): SubsidyLoaders {
  let rules: Promise<PolicyRules> | null = null;
  return {
    lists: new DataLoader((ids) => subsidies.lists(viewer, ids)),
    programmes: new DataLoader((ids) =>
      subsidies.find(
        viewer,
        ids.map((id) => ({ id, validOn: clock.today(), knownAt: null })),
      ),
    ),
    appliedTo: new DataLoader((ids) => subsidies.appliedTo(viewer, ids)),
    applications: new DataLoader((ids) => subsidies.applicationsNow(viewer, ids)),
    rules() {
      rules ??= subsidies.rules(viewer);
      return rules;
    },
  };
}
