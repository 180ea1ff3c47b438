import { randomUUID } from "node:crypto";
import type { SignedInViewer } from "../access/viewer.ts";
import type { Clock } from "../server/department.ts";
import { type Instant, instantFromEpochMs } from "../values/instant.ts";
import type { Decided, DecidingMeasure, MeasureQuestion } from "./deciding-measure.ts";
import type { DecisionRequest } from "./decision-request.ts";
import { DECISION_FORMAT, type DecisionStatement, type OwnParts, signedPartOf } from "./decision-statement.ts";

// Later a reader asks again, or looks whether the decision is affected.
const RELIANCE_MS = 24 * 3_600_000;

/** The statement of a decision: what will be signed and never changed. */
export function statementOf<Own extends OwnParts>(
  { measure, clock }: { readonly measure: DecidingMeasure<Own>; readonly clock: Clock },
  viewer: SignedInViewer,
  request: DecisionRequest<Own>,
  { uscc, jurisdiction, validOn, own }: MeasureQuestion<Own>,
  { answer, rules }: Decided,
): DecisionStatement {
  const issuedAt = clock.now();
  return {
    format: DECISION_FORMAT,
    department: measure.department,
    id: randomUUID(),
    issuedAt,
    asker: { tenant: viewer.tenant, subject: viewer.subject },
    purpose: request.purpose,
    legalBasis: request.legalBasis,
    idempotencyKey: request.idempotencyKey,
    nonce: request.nonce,
    question: { ...own, measure: measure.measure, uscc, jurisdiction, validOn, knownAt: answer.knownAt },
    answer: signedPartOf(answer),
    rules,
    validUntil: later(issuedAt, RELIANCE_MS),
    recheckOf: request.recheckOf,
  };
}

function later(instant: Instant, ms: number): Instant {
  return instantFromEpochMs(Date.parse(instant) + ms);
}
