import type { Finding, Guard } from "./state-machine.ts";

/** The days that a step is judged by. */
export interface StepDays {
  /** The day on which it is to take effect. */
  readonly on: string;
  readonly today: string;
  /** The day on which the last step took effect; null when none had a day. */
  readonly lastStepOn: string | null;
}

/** The day of a step is not later than today and not before that of the step before. */
export const dayInOrder: Guard<StepDays> = {
  name: "day-in-order",
  refusal: {
    code: "DAY_OUT_OF_ORDER",
    message: {
      ZH: "日期不得晚于今天，也不得早于上一步骤的日期。",
      EN: "A step takes effect neither after today nor before the day of the step before it.",
    },
  },
  citation: null,
  check({ on, today, lastStepOn }): Finding {
    if (lastStepOn !== null && on < lastStepOn) return { truth: false, notBefore: lastStepOn };
    return on > today ? { truth: false, notBefore: on } : { truth: true };
  },
};
