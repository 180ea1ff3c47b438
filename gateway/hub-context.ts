import type { Viewer } from "../shared/access/viewer.ts";
import { type CivilDate, civilDateInShanghai } from "../shared/values/civil-date.ts";
import { type Instant, instantFromEpochMs } from "../shared/values/instant.ts";

/** The one reading of the clock that all questions of a request share. */
export interface HubContext {
  readonly viewer: Viewer;
  readonly today: CivilDate;
  readonly now: Instant;
}

// How far this clock may be behind the register's.
const ALLOWANCE_MS = 1_000;

/**
 * Reads the clock for one request; `epochMs` are milliseconds since 1970 (UTC).
 *
 * "As known now" is a whole second one to two seconds ahead. A fact acknowledged just before the question carries the
 * register's time, in microseconds and by another clock; by ours it could seem not to have happened yet, and an
 * acknowledged revocation would be missed. No department answers for a later instant than its watermark, so nothing is
 * ever answered from the future; the answer says which instant it was answered for.
 */
export function createHubContext(epochMs: number, viewer: Viewer): HubContext {
  const ahead = Math.ceil((epochMs + ALLOWANCE_MS) / 1_000) * 1_000;
  return { viewer, today: civilDateInShanghai(epochMs), now: instantFromEpochMs(ahead) };
}
