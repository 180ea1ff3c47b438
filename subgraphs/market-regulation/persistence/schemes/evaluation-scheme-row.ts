import { parseDecimal } from "../../../../shared/values/decimal.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type {
  EvaluationCriterion,
  EvaluationSchemeContent,
  EvaluationSchemeOnDay,
  EvaluationSchemeState,
} from "../../domain/schemes/evaluation-scheme.ts";
import type { EvaluationSchemeFacts } from "../../domain/schemes/evaluation-scheme-facts.ts";
import type { PlacedRow } from "./answers-in-order.ts";

/** A row of the statements about evaluation schemes. */
export interface EvaluationSchemeRow
  extends PlacedRow,
    Omit<EvaluationSchemeOnDay, keyof EvaluationSchemeContent | "stateSince"> {
  readonly stateSince: string | null;
  readonly content: ContentRow;
}

interface ContentRow extends Omit<EvaluationSchemeContent, "criteria"> {
  readonly criteria: readonly (Omit<EvaluationCriterion, "weight" | "zeroAt" | "fullAt"> & {
    readonly weight: string;
    readonly zeroAt: string;
    readonly fullAt: string;
  })[];
}

/** Reads a row. */
export function evaluationSchemeOf(row: EvaluationSchemeRow): EvaluationSchemeOnDay {
  const { place: _, content, recordedAt, draftedAt, knownAt, ...rest } = row;
  const criteria = content.criteria.map(({ weight, zeroAt, fullAt, ...criterion }) => ({
    ...criterion,
    weight: parseDecimal(weight),
    zeroAt: parseDecimal(zeroAt),
    fullAt: parseDecimal(fullAt),
  }));
  return {
    ...rest,
    ...content,
    criteria,
    recordedAt: parseInstant(recordedAt),
    draftedAt: parseInstant(draftedAt),
    knownAt: parseInstant(knownAt),
  };
}

/** An evaluation scheme as its table asks about it now, but for the day of the step. */
export interface EvaluationSchemeNow {
  readonly id: string;
  readonly scheme: string;
  readonly state: EvaluationSchemeState;
  readonly revision: number;
  readonly evaluationBodyId: string;
  readonly facts: Omit<EvaluationSchemeFacts, "on" | "today">;
}

/** The facts as the database tells them. */
export interface FactsRow extends Omit<EvaluationSchemeNow["facts"], "weightSum"> {
  readonly id: string;
  readonly scheme: string;
  readonly state: EvaluationSchemeState;
  readonly revision: number;
  readonly evaluationBodyId: string;
  readonly weightSum: string;
}

/** Reads the facts. */
export function nowOf(row: FactsRow): EvaluationSchemeNow {
  const { id, scheme, state, revision, evaluationBodyId, weightSum, ...facts } = row;
  return { id, scheme, state, revision, evaluationBodyId, facts: { ...facts, weightSum: parseDecimal(weightSum) } };
}

/** What was said with a step. */
export interface Remark {
  readonly event: string;
  readonly on: string | null;
  readonly text: string;
  readonly recordedAt: string;
}

export type RemarkRow = Remark & PlacedRow;

/** Reads a remark. */
export function remarkOf({ place: _, recordedAt, ...row }: RemarkRow): Remark {
  return { ...row, recordedAt: parseInstant(recordedAt) };
}
