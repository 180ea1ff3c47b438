import type { Citation } from "../policy.ts";
import type { ReasonCode } from "./reason-code.ts";

export type Determination = "ELIGIBLE" | "NOT_ELIGIBLE" | "UNDETERMINED";

/** Kleene's three values: null is "not known". */
export type Truth = true | false | null;

/**
 * A row that a condition rests on, with its two clocks. Days inclusive at both ends.
 *
 * When the row was superseded is left out: as known at the instant answered for it stands, and the answer must stay the
 * same for ever.
 */
export interface Evidence {
  readonly kind: string;
  readonly id: string;
  readonly subject: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly knownFrom: string;
}

/** One reason that contributes to a condition. */
export interface Ground {
  readonly reason: ReasonCode;
  readonly citation: Citation | null;
  readonly evidence: readonly Evidence[];
}

/** What one rule found: a truth value and the grounds it rests on. */
export interface Condition {
  readonly truth: Truth;
  readonly grounds: readonly Ground[];
  /** For a false condition: the first day on which it could be true, when that can be told. */
  readonly notBefore?: string;
  /** For a false condition: no passing of time makes it true. */
  readonly final?: true;
}

/** A condition with a single ground. */
export function condition(
  truth: Truth,
  reason: ReasonCode,
  citation: Citation | null,
  evidence: readonly Evidence[] = [],
): Condition {
  return { truth, grounds: [{ reason, citation, evidence }] };
}
