import type { Clock } from "../server/department.ts";
import { type Instant, instantFromEpochMs } from "../values/instant.ts";

// How far this clock may be behind the register's; where clocks differ by more, the gateway's call is refused.
const ALLOWANCE_MS = 30_000;

/**
 * "As known now": a whole second half a minute ahead, more than clocks may differ by.
 *
 * A fact acknowledged just before carries the register's time, by another clock; by ours it could seem not to have
 * happened yet. No answer is for a later instant than the watermark, so nothing is ever answered from the future.
 */
export function knownNow(clock: Clock): Instant {
  return instantFromEpochMs(Math.ceil((Date.parse(clock.now()) + ALLOWANCE_MS) / 1_000) * 1_000);
}
