import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { questionLoader } from "../../../../shared/server/question-loader.ts";
import type { EvaluationSchemeOnDay } from "../../domain/schemes/evaluation-scheme.ts";
import type { PublicityOnDay } from "../../domain/schemes/publicity.ts";
import type { PartOf, ThingQuestion } from "../../persistence/schemes/answers-in-order.ts";
import type { CallNow, CallOnDay, CallsQuestion } from "../../persistence/schemes/calls.ts";
import type { EvaluationSchemeNow, Remark } from "../../persistence/schemes/evaluation-scheme-row.ts";
import type { EvaluationSchemesQuestion } from "../../persistence/schemes/evaluation-schemes.ts";
import type { KeyFieldGroup, KeyFieldOnDay, KeyFieldsQuestion } from "../../persistence/schemes/key-fields.ts";
import type { SchemeStores } from "../../persistence/schemes/open-schemes.ts";
import type { BodyNow, PublicitiesQuestion } from "../../persistence/schemes/publicities.ts";
import type { SchemeTies } from "../../persistence/schemes/scheme-ties.ts";

/** What resolvers of key fields, calls, evaluation schemes and publicity share within one request. */
export interface SchemesDesk {
  readonly ties: DataLoader<{ readonly scheme: string; readonly on: string }, SchemeTies | null, string>;
  readonly groups: DataLoader<string, KeyFieldGroup[]>;
  readonly keyFieldPages: DataLoader<KeyFieldsQuestion, PartOf<KeyFieldOnDay>, string>;
  readonly keyFields: DataLoader<ThingQuestion, KeyFieldOnDay | null, string>;
  readonly callPages: DataLoader<CallsQuestion, PartOf<CallOnDay>, string>;
  readonly calls: DataLoader<ThingQuestion, CallOnDay | null, string>;
  readonly callsNow: DataLoader<string, CallNow | null>;
  readonly schemePages: DataLoader<EvaluationSchemesQuestion, PartOf<EvaluationSchemeOnDay>, string>;
  readonly evaluationSchemes: DataLoader<ThingQuestion, EvaluationSchemeOnDay | null, string>;
  readonly evaluationSchemesNow: DataLoader<string, EvaluationSchemeNow | null>;
  readonly remarks: DataLoader<Omit<ThingQuestion, "validOn">, Remark[], string>;
  readonly publicityPages: DataLoader<PublicitiesQuestion, PartOf<PublicityOnDay>, string>;
  readonly publicities: DataLoader<ThingQuestion, PublicityOnDay | null, string>;
  readonly bodiesNow: DataLoader<string, BodyNow | null>;
  /** Forgets what stood before a step. */
  forget(): void;
}

/** Makes the loaders of one request; they must not outlive it. */
export function createSchemesDesk(stores: SchemeStores, viewer: Viewer): SchemesDesk {
  const { keyFields, calls, evaluationSchemes, publicities } = stores;
  const callsNow = new DataLoader((ids: readonly string[]) => calls.standingNow(viewer, ids));
  const evaluationSchemesNow = new DataLoader((ids: readonly string[]) => evaluationSchemes.standingNow(viewer, ids));
  const bodiesNow = new DataLoader((ids: readonly string[]) => publicities.bodiesNow(viewer, ids));
  const keyFieldLoader = questionLoader((questions: readonly ThingQuestion[]) => keyFields.find(viewer, questions));
  return {
    ties: questionLoader((questions) => stores.ties(viewer, questions)),
    groups: new DataLoader((schemes) => keyFields.groups(viewer, schemes)),
    keyFieldPages: questionLoader((questions) => keyFields.pages(viewer, questions)),
    keyFields: keyFieldLoader,
    callPages: questionLoader((questions) => calls.pages(viewer, questions)),
    calls: questionLoader((questions) => calls.find(viewer, questions)),
    callsNow,
    schemePages: questionLoader((questions) => evaluationSchemes.pages(viewer, questions)),
    evaluationSchemes: questionLoader((questions) => evaluationSchemes.find(viewer, questions)),
    evaluationSchemesNow,
    remarks: questionLoader((questions) => evaluationSchemes.remarks(viewer, questions)),
    publicityPages: questionLoader((questions) => publicities.pages(viewer, questions)),
    publicities: questionLoader((questions) => publicities.find(viewer, questions)),
    bodiesNow,
    forget() {
      for (const each of [callsNow, evaluationSchemesNow, bodiesNow]) each.clearAll();
      keyFieldLoader.clearAll();
    },
  };
}
