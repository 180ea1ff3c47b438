import type { OfEvaluationBody, OfScheme } from "../procedure/movers.ts";

/** What the guards of a ranking's table have to know. */
export interface RankingFacts extends OfScheme, OfEvaluationBody {
  /** Whether the evaluation body is announced and still works for the scheme. */
  readonly bodyAnnounced: boolean;
  /** Whether the evaluation scheme is announced and not in use yet; null once a ranking is open. */
  readonly schemeAnnounced: boolean | null;
  /** Whether the category has a ranking of the year; null once it is this one. */
  readonly rankedAlready: boolean | null;
  /** How many stand on it. */
  readonly ranked: number;
  /** The experts' audit of the report that stands. */
  readonly audit: ExpertReview;
  /** The day on which the step is to take effect. */
  readonly on: string;
  readonly today: string;
  /** The day of the last step with it, or with the evaluation scheme before it is open; null when none had a day. */
  readonly lastStepOn: string | null;
}

/** What experts said of one thing. */
export interface ExpertReview {
  readonly assigned: number;
  readonly favourable: number;
  readonly unfavourable: number;
}
