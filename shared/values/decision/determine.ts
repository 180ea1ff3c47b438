import type { Citation } from "../policy.ts";
import type { Condition, Determination, Evidence, Truth } from "./condition.ts";
import type { ReasonCode } from "./reason-code.ts";

/** What the conditions amount to: only what decided is in it, sorted. */
export interface Verdict {
  readonly determination: Determination;
  readonly reasons: readonly ReasonCode[];
  readonly citations: readonly Citation[];
  readonly evidence: readonly Evidence[];
  readonly notBefore: string | null;
}

/**
 * Joins conditions by Kleene's logic: any false is NOT_ELIGIBLE, else any unknown is UNDETERMINED, else ELIGIBLE.
 *
 * Only the conditions that decided give reasons, citations and evidence.
 */
export function determine(conditions: readonly Condition[]): Verdict {
  const truth = kleeneAnd(conditions.map((each) => each.truth));
  const deciding = conditions.filter((each) => each.truth === truth);
  const grounds = deciding.flatMap((each) => each.grounds);
  return {
    determination: truth === null ? "UNDETERMINED" : truth ? "ELIGIBLE" : "NOT_ELIGIBLE",
    reasons: [...new Set(grounds.map((ground) => ground.reason))].sort(),
    citations: distinct(
      grounds.flatMap((ground) => (ground.citation === null ? [] : [ground.citation])),
      (citation) => `${citation.document}\u0000${citation.clause}`,
    ),
    evidence: distinct(
      grounds.flatMap((ground) => ground.evidence),
      (row) => `${row.kind}\u0000${row.id}`,
    ),
    notBefore: truth === false ? earliestYes(deciding) : null,
  };
}

/** Any false is false, else any unknown is unknown, else true. */
export function kleeneAnd(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** Every failing condition must turn: the last of their first days, unless one never turns by itself. */
function earliestYes(failing: readonly Condition[]): string | null {
  if (failing.some((each) => each.final)) return null;
  const days = failing.flatMap((each) => (each.notBefore === undefined ? [] : [each.notBefore]));
  return days.sort().at(-1) ?? null;
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const byKey = new Map(items.map((item) => [key(item), item]));
  return [...byKey.keys()].sort().flatMap((each) => byKey.get(each) ?? []);
}
