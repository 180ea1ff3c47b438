import { canonicalBytes } from "../signing/canonical.ts";
import { compareInstants, parseInstant } from "../values/instant.ts";
import { type Decided, type DecidingMeasure, type MeasureQuestion, ownPartsOf } from "./deciding-measure.ts";
import type { DecisionRequest } from "./decision-request.ts";
import type { OwnParts } from "./decision-statement.ts";
import { type IssueRefusal, refused } from "./issue-refusal.ts";
import type { StoredDecision } from "./stored-decision.ts";

/** The day of an earlier decision; undefined without one. */
export function dayOf(earlier: StoredDecision | undefined): MeasureQuestion<OwnParts>["validOn"] | undefined {
  // A stored statement was made from parsed values.
  return earlier === undefined
    ? undefined
    : (earlier.statement.question.validOn as MeasureQuestion<OwnParts>["validOn"]);
}

/** Why a re-check cannot be taken; null when it can, and when none is asked for. */
export function recheckFault<Own extends OwnParts>(
  measure: DecidingMeasure<Own>,
  { recheckOf }: DecisionRequest<Own>,
  asked: MeasureQuestion<Own>,
  { answer }: Decided,
  earlier: StoredDecision | undefined,
): IssueRefusal | null {
  if (recheckOf === null) return null;
  if (earlier === undefined) return refused("RECHECK_NOT_ON_RECORD", ["recheckOf"]);
  const { question } = earlier.statement;
  const isSame =
    question.uscc === asked.uscc &&
    question.jurisdiction === asked.jurisdiction &&
    question.validOn === asked.validOn &&
    Buffer.from(canonicalBytes(ownPartsOf(measure, question))).equals(canonicalBytes(asked.own));
  if (!isSame) return refused("RECHECK_OF_ANOTHER_QUESTION", ["recheckOf"]);
  const isNewer = compareInstants(parseInstant(answer.knownAt), parseInstant(question.knownAt)) > 0;
  return isNewer ? null : refused("RECHECK_NOT_NEWER", ["recheckOf"]);
}
