import type { Determination, Evidence } from "../values/decision/condition.ts";
import type { Answer } from "../values/decision/decide.ts";
import type { ReasonCode } from "../values/decision/reason-code.ts";
import { type Instant, parseInstant } from "../values/instant.ts";
import type { Citation, Measure } from "../values/policy.ts";

export const DECISION_FORMAT = "leader-hub-decision-v1";

/** What a measure asks beside the enterprise, the place and the clocks: a lot, an award. Canonical JSON. */
export type OwnParts = Readonly<Record<string, string | null | Readonly<Record<string, string | null>>>>;

/** The question that a decision answered. */
export type DecidedQuestion = OwnParts & {
  readonly measure: Measure;
  readonly uscc: string;
  readonly jurisdiction: string;
  readonly validOn: string;
  /** The instant answered for: the watermark of the department's copy, or an earlier one. */
  readonly knownAt: string;
};

/** The answer as it is signed: without the clocks, which stand in the question. */
export interface DecidedAnswer {
  readonly determination: Determination;
  readonly reasons: readonly ReasonCode[];
  readonly citations: readonly Citation[];
  readonly evidence: readonly Evidence[];
  readonly notBefore: string | null;
}

/** A rule row by which a decision was taken. */
export interface RuleReference {
  /** `policy-rule`, `scheme-rule` or `size-table`. */
  readonly kind: string;
  readonly id: string;
  readonly knownFrom: string;
}

/** What is signed, put into the log and never changed. */
export interface DecisionStatement {
  readonly format: typeof DECISION_FORMAT;
  readonly department: string;
  readonly id: string;
  readonly issuedAt: Instant;
  readonly asker: { readonly tenant: string; readonly subject: string };
  readonly purpose: string;
  readonly legalBasis: string;
  readonly idempotencyKey: string;
  readonly nonce: string | null;
  readonly question: DecidedQuestion;
  readonly answer: DecidedAnswer;
  readonly rules: readonly RuleReference[];
  /** Until when a reader may rely on it without asking again. */
  readonly validUntil: Instant;
  readonly recheckOf: string | null;
}

/** The answer of a decision as a query would have given it. */
export function answerOf({ question, answer }: DecisionStatement): Answer {
  return { ...answer, validOn: question.validOn, knownAt: question.knownAt };
}

/** An answer without its clocks, and without anything that is not signed. */
export function signedPartOf({ determination, reasons, citations, evidence, notBefore }: Answer): DecidedAnswer {
  return {
    determination,
    reasons: [...reasons],
    citations: citations.map(({ document, clause, basis }) => ({ document, clause, basis })),
    evidence: evidence.map(({ kind, id, subject, validFrom, validTo, knownFrom }) => ({
      kind,
      id,
      subject,
      validFrom,
      validTo,
      // Rule rows come with all six decimals.
      knownFrom: parseInstant(knownFrom),
    })),
    notBefore,
  };
}
