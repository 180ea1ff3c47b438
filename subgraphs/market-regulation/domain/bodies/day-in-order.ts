import type { Finding, Guard } from "../procedure/state-machine.ts";

/** The days that a step of this desk is judged by. */
export interface StepDays {
  /** The day on which it is to take effect. */
  readonly on: string;
  readonly today: string;
  /** The day on which the last step took effect; null when none had a day. */
  readonly lastStepOn: string | null;
}

/** Not later than today, not earlier than the step before. */
export const dayInOrder: Guard<StepDays> = {
  name: "day-in-order",
  refusal: {
    code: "DAY_OUT_OF_ORDER",
    message: {
      ZH: "日期不得晚于今日，也不得早于上一步骤。",
      EN: "The day is not later than today and not earlier than that of the step before.",
    },
  },
  citation: null,
  check({ on, today, lastStepOn }): Finding {
    if (lastStepOn !== null && on < lastStepOn) return { truth: false, notBefore: lastStepOn };
    return on > today ? { truth: false, notBefore: on } : { truth: true };
  },
};
