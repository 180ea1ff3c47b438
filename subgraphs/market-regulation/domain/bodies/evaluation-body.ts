import type { StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { OfEvaluationBody, OfScheme } from "../procedure/movers.ts";
import type { ExpertReview } from "./expert-review.ts";

/** What institutions evaluate. yunnan-2020-9 §3(3)2 */
export type EvaluationBodyKind =
  | "TECHNICAL_BODY"
  | "RESEARCH"
  | "ASSOCIATION"
  | "TESTING"
  | "CERTIFICATION"
  | "ALLIANCE"
  | "CONSULTANCY"
  | "PLATFORM";

export type EvaluationBodyState =
  | "APPLIED"
  | "FORMAL_OK"
  | "EXPERT_OK"
  | "IN_PUBLICITY"
  | "ANNOUNCED"
  | "SUSPENDED"
  | "WITHDRAWN"
  | "REFUSED";

export type EvaluationBodyEvent =
  | "APPLY"
  | "PASS_FORMAL_CHECK"
  | "PASS_EXPERT_REVIEW"
  | "POST"
  | "OBJECT"
  | "CONFIRM"
  | "REFUSE"
  | "ANNOUNCE"
  | "SUSPEND"
  | "RESUME"
  | "WITHDRAW";

/** A category of GB/T 4754 that a body applies for. */
export interface BodyField {
  readonly category: string;
  readonly edition: string;
}

/** What a body applies with. Fees have no place but the word that none is taken. */
export interface BodyApplication {
  readonly name: string;
  readonly kind: EvaluationBodyKind;
  /** Country of registration, ISO 3166-1: `CN`. */
  readonly registeredIn: string;
  readonly registeredAddress: string;
  readonly capability: string;
  readonly takesNoFees: boolean;
  /** That it stands in no relation to an enterprise. */
  readonly statesNoRelations: boolean;
  readonly fields: readonly BodyField[];
}

/** What the guards of an evaluation body's table have to know. */
export interface EvaluationBodyFacts extends OfScheme, OfEvaluationBody, StepDays {
  readonly application: Omit<BodyApplication, "name" | "kind" | "registeredAddress" | "capability">;
  /** How many relations with enterprises are on record of it. */
  readonly relations: number;
  /** Whether the scheme's text rules fees out. */
  readonly feesBanned: boolean;
  /** Whether the scheme's text rules out that the working body evaluates. */
  readonly workingBodyBarred: boolean;
  /** Whether it is the working body of the scheme or a unit below it. */
  readonly ofWorkingBody: boolean;
  /** Whether it has an engagement that goes on, applied for or announced. */
  readonly engaged: boolean;
  readonly review: ExpertReview;
}
