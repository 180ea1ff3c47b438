import type { Operation, Reading, Violation } from "./history.ts";

/**
 * V2: whether each client, whichever process and copy answered it, saw its own changes and never went back in time.
 *
 * - Monotonic reads: an answer about the present is not of an older instant than one that had come before; one that was
 *   asked for with the `knownAt` of an earlier answer is of that instant.
 * - Read your writes: after a client's own change was acknowledged, its answers are of an instant at or after it.
 * - What was answered for an instant is the answer for that instant, whoever asks again.
 */
export function checkSessions(history: readonly Operation[]): Violation[] {
  const sessions = new Map<string, Operation[]>();
  for (const operation of history) {
    const key = JSON.stringify([operation.client, operation.company]);
    const session = sessions.get(key);
    if (session === undefined) sessions.set(key, [operation]);
    else session.push(operation);
  }
  return [...[...sessions.values()].flatMap(checkSession), ...checkInstants(history.filter(isReading))];
}

function checkSession(operations: readonly Operation[]): Violation[] {
  const violations: Violation[] = [];
  const sent = operations.toSorted((a, b) => a.atMs - b.atMs);
  const answered = operations.filter(({ endedMs }) => endedMs !== null).toSorted((a, b) => endOf(a) - endOf(b));
  let came = 0;
  let seenMs = 0;
  let ownMs = 0;
  for (const reading of sent.filter(isReading)) {
    for (; came < answered.length && endOf(answered[came]) <= reading.atMs; came += 1) {
      const earlier = answered[came];
      if (earlier?.kind === "READ" && saysAnInstant(earlier)) seenMs = Math.max(seenMs, earlier.knownAtMs ?? 0);
      if (earlier !== undefined && earlier.kind !== "READ") ownMs = Math.max(ownMs, earlier.knownAtMs ?? 0);
    }
    if (!saysAnInstant(reading)) continue;
    const { knownAtMs, askedKnownAtMs } = reading;
    const oldest = askedKnownAtMs ?? Math.max(seenMs, ownMs);
    if ((knownAtMs ?? 0) < oldest) {
      violations.push(violation(reading, `an answer of ${time(knownAtMs ?? 0)}, not of ${time(oldest)} or later`));
    }
  }
  return violations;
}

/** Who is not told yes or no may ask later. */
function saysAnInstant({ knownAtMs, determination, endedMs }: Reading): boolean {
  return knownAtMs !== null && determination !== "UNDETERMINED" && endedMs !== null;
}

function endOf(operation: Operation | undefined): number {
  return operation?.endedMs ?? Number.POSITIVE_INFINITY;
}

function checkInstants(readings: readonly Reading[]): Violation[] {
  const told = new Map<string, Reading["determination"]>();
  return readings.filter(saysAnInstant).flatMap((reading) => {
    const key = JSON.stringify([reading.company, reading.knownAtMs]);
    const before = told.get(key);
    told.set(key, reading.determination);
    if (before === undefined || before === reading.determination) return [];
    return [violation(reading, `${reading.determination} for ${time(reading.knownAtMs ?? 0)}, which was ${before}`)];
  });
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
