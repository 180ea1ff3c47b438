import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type {
  BodyCaseNow,
  EvaluationBodyOnDay,
  ExpertNow,
  ExpertTaskNow,
  RelationOnDay,
} from "../../domain/bodies/bodies-on-day.ts";
import type { BodyDesk } from "../../persistence/bodies/body-desk.ts";
import type { RelationsQuestion } from "../../persistence/bodies/body-relations.ts";
import type { EvaluationBodyNow, EvaluationBodyQuestion } from "../../persistence/bodies/evaluation-bodies.ts";
import type { PartOfList } from "../../persistence/bodies/part-of-list.ts";
import type { SchemeNow } from "../../persistence/bodies/working-bodies.ts";

/** What resolvers share of bodies within one request. */
export interface BodyLoaders {
  readonly schemesNow: DataLoader<string, SchemeNow | null>;
  readonly relationPages: DataLoader<RelationsQuestion, PartOfList<RelationOnDay>, string>;
  readonly evaluationBodiesById: DataLoader<EvaluationBodyQuestion, EvaluationBodyOnDay | null, string>;
  readonly evaluationBodiesNow: DataLoader<string, EvaluationBodyNow | null>;
  readonly expertsById: DataLoader<string, ExpertNow | null>;
  readonly expertTasksById: DataLoader<string, ExpertTaskNow | null>;
  readonly bodyCasesById: DataLoader<string, BodyCaseNow | null>;
}

/** One set for each request: a loader caches what this viewer may see. */
export function bodyLoaders({ bodies }: { readonly bodies: BodyDesk }, viewer: Viewer): BodyLoaders {
  const { workingBodies, relations, evaluationBodies, experts, expertTasks, cases } = bodies;
  return {
    schemesNow: new DataLoader((codes) => workingBodies.schemesNow(viewer, codes)),
    relationPages: byAllTheySay((questions) => relations.pages(viewer, questions)),
    evaluationBodiesById: byAllTheySay((questions) => evaluationBodies.find(viewer, questions)),
    evaluationBodiesNow: new DataLoader((ids) => evaluationBodies.standingNow(viewer, ids)),
    expertsById: new DataLoader((ids) => experts.find(viewer, ids)),
    expertTasksById: new DataLoader((ids) => expertTasks.find(viewer, ids)),
    bodyCasesById: new DataLoader((ids) => cases.find(viewer, ids)),
  };
}

/** Forgets what was read: after a step it is not what stands now. */
export function forget(loaders: BodyLoaders): void {
  loaders.schemesNow.clearAll();
  loaders.relationPages.clearAll();
  loaders.evaluationBodiesById.clearAll();
  loaders.evaluationBodiesNow.clearAll();
  loaders.expertsById.clearAll();
  loaders.expertTasksById.clearAll();
  loaders.bodyCasesById.clearAll();
}

/** Questions are told apart by all that they say. */
function byAllTheySay<Asked extends object, Found>(find: (questions: readonly Asked[]) => Promise<Found[]>) {
  return new DataLoader<Asked, Found, string>(find, { cacheKeyFn: (question) => JSON.stringify(question) });
}
