import type { Viewer } from "../access/viewer.ts";
import type { Evidence } from "../values/decision/condition.ts";
import type { Answer } from "../values/decision/decide.ts";
import type { ReasonCode } from "../values/decision/reason-code.ts";
import type { Instant } from "../values/instant.ts";
import { type DecidingMeasure, questionAgain } from "./deciding-measure.ts";
import { answerOf, type OwnParts, signedPartOf } from "./decision-statement.ts";
import type { StoredDecision } from "./stored-decision.ts";

/** One question answered as known at two instants, and what lies between. */
export interface DecisionChange {
  readonly before: Answer;
  readonly after: Answer;
  /** Whether anything but the instant differs. */
  readonly changed: boolean;
  readonly reasonsGone: readonly ReasonCode[];
  readonly reasonsCome: readonly ReasonCode[];
  readonly evidenceGone: readonly Evidence[];
  readonly evidenceCome: readonly Evidence[];
}

/** Between which instants; without `since` the comparison begins with the decision as it was signed. */
export interface ChangePeriod {
  readonly since: Instant | null;
  readonly until: Instant;
}

/**
 * Asks the questions of decisions again and compares; the decisions themselves stay what they are.
 *
 * One read of the copy, however many decisions.
 *
 * @returns a comparison for each decision, in order
 */
export async function whatChanged<Own extends OwnParts>(
  measure: DecidingMeasure<Own>,
  viewer: Viewer,
  decisions: readonly StoredDecision[],
  { since, until }: ChangePeriod,
): Promise<DecisionChange[]> {
  const questions = decisions.map(({ statement }) => statement.question);
  const asked = [
    ...questions.map((question) => questionAgain(measure, question, until)),
    ...(since === null ? [] : questions.map((question) => questionAgain(measure, question, since))),
  ];
  const answers = (await measure.decideAll(viewer, asked)).map(({ answer }) => answer);
  return decisions.map(({ statement }, index) => {
    const after = answers[index];
    const before = since === null ? answerOf(statement) : answers[decisions.length + index];
    if (before === undefined || after === undefined) throw new Error("An answer for each question was expected.");
    return changeBetween(before, after);
  });
}

function changeBetween(earlier: Answer, later: Answer): DecisionChange {
  const before = signedPartOf(earlier);
  const after = signedPartOf(later);
  return {
    before: earlier,
    after: later,
    changed: JSON.stringify(before) !== JSON.stringify(after),
    reasonsGone: without(before.reasons, after.reasons),
    reasonsCome: without(after.reasons, before.reasons),
    evidenceGone: without(before.evidence, after.evidence),
    evidenceCome: without(after.evidence, before.evidence),
  };
}

function without<T>(items: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return items.filter((item) => !known.has(JSON.stringify(item)));
}
