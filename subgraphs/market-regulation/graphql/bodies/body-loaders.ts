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
  const byAllTheySay = { cacheKeyFn: (question: object) => JSON.stringify(question) };
  return {
    schemesNow: new DataLoader((codes) => workingBodies.schemesNow(viewer, codes)),
    relationPages: new DataLoader((questions) => relations.pages(viewer, questions), byAllTheySay),
    evaluationBodiesById: new DataLoader((questions) => evaluationBodies.find(viewer, questions), byAllTheySay),
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
