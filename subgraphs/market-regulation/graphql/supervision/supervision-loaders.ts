import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ComplaintNow, ComplaintOnDay } from "../../persistence/supervision/complaint.ts";
import type { PlanNow, SpotCheckPlanOnDay } from "../../persistence/supervision/spot-check-plans.ts";
import type { SpotCheckNow, SpotCheckOnDay } from "../../persistence/supervision/spot-checks.ts";
import type { Supervision } from "../../persistence/supervision/supervision.ts";
import type { ThingQuestion } from "../../persistence/supervision/supervision-sql.ts";

type ByQuestion<Thing> = DataLoader<ThingQuestion, Thing | null, string>;

/** What resolvers of supervision share within one request. */
export interface SupervisionLoaders {
  readonly plans: ByQuestion<SpotCheckPlanOnDay>;
  readonly plansNow: DataLoader<string, PlanNow | null>;
  readonly checks: ByQuestion<SpotCheckOnDay>;
  readonly checksNow: DataLoader<string, SpotCheckNow | null>;
  readonly complaints: ByQuestion<ComplaintOnDay>;
  readonly complaintsNow: DataLoader<string, ComplaintNow | null>;
}

/** One set for each request: a loader caches what this viewer may see. */
export function supervisionLoaders(viewer: Viewer, { plans, checks, complaints }: Supervision): SupervisionLoaders {
  return {
    plans: byQuestion((questions) => plans.find(viewer, questions)),
    plansNow: new DataLoader((ids) => plans.now(viewer, ids)),
    checks: byQuestion((questions) => checks.find(viewer, questions)),
    checksNow: new DataLoader((ids) => checks.now(viewer, ids)),
    complaints: byQuestion((questions) => complaints.find(viewer, questions)),
    complaintsNow: new DataLoader((ids) => complaints.now(viewer, ids)),
  };
}

function byQuestion<Thing>(find: (questions: readonly ThingQuestion[]) => Promise<(Thing | null)[]>) {
  return new DataLoader<ThingQuestion, Thing | null, string>(find, {
    cacheKeyFn: ({ id, validOn, knownAt }) => `${id} ${validOn} ${knownAt}`,
  });
}
