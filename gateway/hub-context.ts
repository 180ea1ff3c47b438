import { type CivilDate, civilDateInShanghai } from "../shared/values/civil-date.ts";
import { type Instant, instantFromEpochMs } from "../shared/values/instant.ts";

/** The one reading of the clock that all questions of a request share. */
export interface HubContext {
  readonly today: CivilDate;
  readonly now: Instant;
}

/** Reads the clock for one request; `epochMs` are milliseconds since 1970 (UTC). */
export function createHubContext(epochMs: number): HubContext {
  return { today: civilDateInShanghai(epochMs), now: instantFromEpochMs(epochMs) };
}
