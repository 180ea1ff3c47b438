import type { SignedInViewer } from "../access/viewer.ts";
import { type DecidingMeasure, questionAgain } from "../decision-record/deciding-measure.ts";
import {
  answerOf,
  type DecidedAnswer,
  type DecisionStatement,
  type OwnParts,
  signedPartOf,
} from "../decision-record/decision-statement.ts";
import { type Instant, parseInstant } from "../values/instant.ts";
import type { NoticeFact, NoticeStatement } from "./notice-statement.ts";

/** A decision that something which became known may concern. */
export interface Candidate {
  readonly decision: DecisionStatement;
  readonly logIndex: number;
  readonly knownAt: Instant;
  readonly facts: readonly NoticeFact[];
  /** The last notice about the decision; null when there is none. */
  readonly told: NoticeStatement | null;
  /** Number of the last notice that the decision's holder has; 0 when it has none. */
  readonly lastNumber: number;
  readonly failures: number;
}

/** A candidate whose answer is another one now. */
export interface Affected {
  readonly candidate: Candidate;
  readonly before: DecidedAnswer;
  readonly after: DecidedAnswer;
}

/** The copy cannot tell at the moment what was known: it is being filled anew. */
export class NotToBeTold extends Error {
  constructor(knownAt: string) {
    super(`What was known at ${knownAt} cannot be told at the moment.`);
    this.name = "NotToBeTold";
  }
}

/**
 * Decides candidates again, each as known when the facts became known, by the code that answers queries.
 *
 * @returns what differs from what the holder was told last, with the new answer for every candidate, in order
 * @throws {NotToBeTold} when the copy cannot answer
 */
export async function decideAgain<Own extends OwnParts>(
  measure: DecidingMeasure<Own>,
  candidates: readonly Candidate[],
): Promise<(Affected | null)[]> {
  const questions = candidates.map(({ decision, knownAt }) => questionAgain(measure, decision.question, knownAt));
  const decided = await measure.decideAll(departmentItself(measure.department), questions);
  const told = new Map<string, DecidedAnswer>();
  return candidates.map((candidate, index) => {
    const answer = decided[index]?.answer;
    if (answer === undefined) throw new Error("An answer for each candidate was expected.");
    if (answer.reasons.includes("SOURCE_STALE") || parseInstant(answer.knownAt) !== candidate.knownAt) {
      throw new NotToBeTold(candidate.knownAt);
    }
    const after = signedPartOf(answer);
    const before = told.get(candidate.decision.id) ?? toldBy(candidate);
    if (JSON.stringify(before) === JSON.stringify(after)) return null;
    told.set(candidate.decision.id, after);
    return { candidate, before, after };
  });
}

/** What the holder knows, with its members in the order of fresh answers. */
function toldBy({ decision, told }: Candidate): DecidedAnswer {
  if (told === null) return signedPartOf(answerOf(decision));
  return signedPartOf({ ...told.after, validOn: decision.question.validOn, knownAt: told.knownAt });
}

/** The department, where it asks itself. */
function departmentItself(department: string): SignedInViewer {
  return {
    kind: "SIGNED_IN",
    subject: department,
    tenant: department,
    role: "DEPARTMENT",
    department,
    jurisdictions: [],
    uscc: null,
    scopes: new Set(["credit:check", "size:read"]),
    purposes: new Set(["supervision"]),
    purpose: "supervision",
  };
}
