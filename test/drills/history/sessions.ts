import type { Operation, Reading, Violation } from "./history.ts";

/**
 * V2: whether each client, whichever process and copy answered it, saw its own changes and never went back in time.
 *
 * - Monotonic reads: an answer that was asked for with the `knownAt` of an earlier one is not of an older instant; nor is
 *   any that was asked for after another had come, when both are about the present.
 * - Read your writes: after a client's own change was acknowledged, its answers are of an instant at or after it.
 */
export function checkSessions(history: readonly Operation[], acknowledgedAt: AcknowledgedAt): Violation[] {
  const sessions = new Map<string, Operation[]>();
  for (const operation of history) {
    const key = JSON.stringify([operation.client, operation.company]);
    const session = sessions.get(key);
    if (session === undefined) sessions.set(key, [operation]);
    else session.push(operation);
  }
  return [...sessions.values()].flatMap((operations) => checkSession(operations, acknowledgedAt));
}

/** The instant, in milliseconds since 1970, at which a change was on record at the latest; null when nobody knows. */
export type AcknowledgedAt = (change: Operation) => number | null;

function checkSession(operations: readonly Operation[], acknowledgedAt: AcknowledgedAt): Violation[] {
  const violations: Violation[] = [];
  const ended = operations.filter(({ endedMs }) => endedMs !== null);
  for (const reading of ended.filter(isReading)) {
    const { knownAtMs, askedKnownAtMs } = reading;
    if (knownAtMs === null || reading.determination === "UNDETERMINED") continue;
    if (askedKnownAtMs !== null && knownAtMs < askedKnownAtMs) {
      violations.push(violation(reading, `an answer of ${time(knownAtMs)} though ${time(askedKnownAtMs)} was carried`));
    }
    const before = ended.filter(({ endedMs }) => (endedMs ?? Number.POSITIVE_INFINITY) <= reading.atMs);
    const seen = Math.max(...before.filter(isReading).map((each) => each.knownAtMs ?? 0));
    if (knownAtMs < seen) violations.push(violation(reading, `an answer of ${time(knownAtMs)} after ${time(seen)}`));
    const own = Math.max(...before.filter((each) => !isReading(each)).map((each) => acknowledgedAt(each) ?? 0));
    if (knownAtMs < own)
      violations.push(violation(reading, `an answer of ${time(knownAtMs)} after its own ${time(own)}`));
  }
  return violations;
}

function isReading(operation: Operation): operation is Reading {
  return operation.kind === "READ";
}

function violation({ company, client, surface }: Reading, why: string): Violation {
  return { company, why: `${client} was given ${why} by ${surface}` };
}

function time(ms: number): string {
  return new Date(ms).toISOString();
}
