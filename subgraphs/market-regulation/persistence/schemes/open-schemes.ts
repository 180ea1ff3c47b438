import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { type Calls, openCalls } from "./calls.ts";
import { type EvaluationSchemes, openEvaluationSchemes } from "./evaluation-schemes.ts";
import { type KeyFields, openKeyFields } from "./key-fields.ts";
import { openPublicities, type Publicities } from "./publicities.ts";
import { type SchemeTies, schemeTies } from "./scheme-ties.ts";

/** Key fields, calls, evaluation schemes and their publicity. */
export interface SchemeStores {
  readonly keyFields: KeyFields;
  readonly calls: Calls;
  readonly evaluationSchemes: EvaluationSchemes;
  readonly publicities: Publicities;
  /** In order; null for a scheme that is not on record. */
  ties(
    viewer: Viewer,
    questions: readonly { readonly scheme: string; readonly on: string }[],
  ): Promise<(SchemeTies | null)[]>;
}

/** Opens them on the application role's connections. */
export function openSchemes(pool: Pick<Pool, "query">): SchemeStores {
  return {
    keyFields: openKeyFields(pool),
    calls: openCalls(pool),
    evaluationSchemes: openEvaluationSchemes(pool),
    publicities: openPublicities(pool),
    ties: (viewer, questions) => schemeTies(pool, viewer, questions),
  };
}
