import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { OfEvaluationBody, OfScheme } from "../procedure/movers.ts";
import type { PostedFacts } from "./posted-facts.ts";

/** When a call around the category could be answered. */
export interface CallDays {
  readonly openedOn: string;
  /** Null while it is open without a stated end. */
  readonly lastDay: string | null;
}

/** What experts said in the review that runs. */
export interface ExpertReview {
  readonly assigned: number;
  readonly favourable: number;
  readonly unfavourable: number;
}

/** What the guards of evaluation schemes have to know. */
export interface EvaluationSchemeFacts extends OfScheme, OfEvaluationBody, PostedFacts {
  /** State of its evaluation body; null for one that has not applied. */
  readonly bodyState: string | null;
  /** The sum of its weights; null before there is a draft. */
  readonly weightSum: Decimal | null;
  readonly cycleStated: boolean;
  /** Whether the text gives titles a validity; where it does not, the body states a cycle. */
  readonly validityByText: boolean;
  /** Whether its category is a key field of its year. */
  readonly keyFieldPublished: boolean;
  /** Calls around its category in its year. */
  readonly calls: readonly CallDays[];
  readonly submittedBefore: boolean;
  /** Null while no review runs. */
  readonly review: ExpertReview | null;
  /** Whether an evaluation scheme that takes its place is announced. */
  readonly successorAnnounced: boolean;
}
