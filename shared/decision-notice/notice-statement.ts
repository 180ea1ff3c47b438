import type { DecidedAnswer, DecidedQuestion } from "../decision-record/decision-statement.ts";
import type { Instant } from "../values/instant.ts";

export const NOTICE_FORMAT = "leader-hub-notice-v1";

/** A row that became known, or was superseded. */
export interface NoticeFact {
  /** `title-status`, `ban`, `size-statement`, `calendar-notice`, `category-mapping`, `policy-rule`, `scheme-rule`, `size-table`. */
  readonly kind: string;
  readonly id: string;
  /** What the row says, for people. */
  readonly subject: string;
  readonly knownFrom: string;
  /** When the row was superseded, where that is what became known; else null. */
  readonly knownTo: string | null;
}

/** What is signed and told to the holder of a decision; never changed. */
export interface NoticeStatement {
  readonly format: typeof NOTICE_FORMAT;
  readonly kind: "AFFECTED";
  readonly department: string;
  readonly id: string;
  readonly issuedAt: Instant;
  /** The institution that holds the decision. */
  readonly holder: string;
  /** From 1 for each holder, without gap. */
  readonly number: number;
  readonly decision: { readonly id: string; readonly logIndex: number; readonly issuedAt: Instant };
  readonly question: DecidedQuestion;
  /** The instant at which the facts became known: the answer after is as known then. */
  readonly knownAt: Instant;
  readonly facts: readonly NoticeFact[];
  /** What the holder was told last: by the decision, or by an earlier notice about it. */
  readonly before: DecidedAnswer;
  readonly after: DecidedAnswer;
  /** Id of the earlier notice about the same decision; null when this is the first. */
  readonly previous: string | null;
}
