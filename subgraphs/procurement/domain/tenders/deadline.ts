import { addDays } from "../../../../shared/values/civil-date.ts";
import { compareInstants, parseInstant } from "../../../../shared/values/instant.ts";
import type { Deadline } from "./tender.ts";

/** Whether bids come too late: from the instant on, or after the day where none is stated. */
export function isPassed({ day, at }: Deadline, now: string, today: string): boolean {
  return at === null ? today > day : compareInstants(parseInstant(now), parseInstant(at)) >= 0;
}

/** The first day on which a deadline can have passed. */
export function dayAfterDeadline({ day, at }: Deadline): string {
  return at === null ? addDays(day, 1) : day;
}
