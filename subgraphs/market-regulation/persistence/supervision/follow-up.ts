import type { ListClocks } from "./supervision-sql.ts";

/** What followed from a check or a complaint: a case that was opened, or that the scheme has no ground for. */
export interface FollowUp {
  readonly kind: "EXIT_CASE" | "BODY_CASE";
  /** Null for a case about a body. */
  readonly titleId: string | null;
  /** The enterprise whose title it is; null for a case about a body. */
  readonly uscc: string | null;
  readonly ground: string;
  /** Null when none was opened. */
  readonly caseId: string | null;
}

/** The same, shown for a point of the two clocks. */
export interface FollowUpOnDay extends FollowUp, ListClocks {}

/** Shows what followed for the point of the clocks of the thing that it followed from. */
export function followUpsOnDay(followUps: readonly FollowUp[], { validOn, knownAt }: ListClocks): FollowUpOnDay[] {
  return followUps.map((each) => ({ ...each, validOn, knownAt }));
}
