import type { Pool } from "pg";
import { type BodyCases, openBodyCases } from "./body-cases.ts";
import { type BodyRelations, openBodyRelations } from "./body-relations.ts";
import { type EvaluationBodies, openEvaluationBodies } from "./evaluation-bodies.ts";
import { type ExpertTasks, openExpertTasks } from "./expert-tasks.ts";
import { type Experts, openExperts } from "./experts.ts";
import { openWorkingBodies, type WorkingBodies } from "./working-bodies.ts";

/** Everything about bodies and experts. */
export interface BodyDesk {
  readonly workingBodies: WorkingBodies;
  readonly relations: BodyRelations;
  readonly evaluationBodies: EvaluationBodies;
  readonly experts: Experts;
  readonly expertTasks: ExpertTasks;
  readonly cases: BodyCases;
}

/** Opens it on the application role's connections. */
export function openBodyDesk(pool: Pick<Pool, "query">): BodyDesk {
  return {
    workingBodies: openWorkingBodies(pool),
    relations: openBodyRelations(pool),
    evaluationBodies: openEvaluationBodies(pool),
    experts: openExperts(pool),
    expertTasks: openExpertTasks(pool),
    cases: openBodyCases(pool),
  };
}
