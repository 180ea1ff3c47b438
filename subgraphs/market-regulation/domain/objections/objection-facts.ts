import type { OfScheme } from "../procedure/movers.ts";

/** What the experts who were asked have said. */
export interface ReviewCount {
  readonly assigned: number;
  /** Opinions that find the objection right. */
  readonly favourable: number;
  /** Opinions that find it wrong. */
  readonly unfavourable: number;
}

/** What the guards of an objection's table have to know. */
export interface ObjectionFacts extends OfScheme {
  /** The day on which the step is to take effect. */
  readonly on: string;
  readonly today: string;
  /** The day of the step before; null before there is one. */
  readonly lastStepOn: string | null;
  /** Whether the caller states the day, which is for those who record what came on paper. */
  readonly dayStated: boolean;
  /** Whether the caller is one of those who handle it. */
  readonly handles: boolean;
  /** Whether the caller holds what the filer alone was told. */
  readonly secretShown: boolean;
  /** Whether the scheme's text asks experts before an objection is decided. */
  readonly expertsNeeded: boolean;
  /** Null where nothing is known of the experts. */
  readonly review: ReviewCount | null;
}
