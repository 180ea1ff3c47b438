import type { Determination } from "../../../../shared/values/decision/condition.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { OfDivision } from "../../../../shared/values/procedure/department-movers.ts";
import type { Finding, Guard } from "../../../../shared/values/procedure/state-machine.ts";

/** What the guards of a nomination's table have to know. */
export interface NominationFacts extends OfDivision, StepDays {
  /** First and last day on which nominations are taken; the last is the cut-off. */
  readonly opensOn: string;
  readonly cutOffOn: string;
  /** What the decision of record found that the check took; null before a check. */
  readonly determination: Determination | null;
  /** What the same question is answered now; null where nobody asked. */
  readonly determinationNow: Determination | null;
}

type NominationGuard = Guard<NominationFacts>;

/** Nominations are taken from the first day of the round to its cut-off, both included. */
export const withinRound: NominationGuard = {
  name: "within-round",
  refusal: {
    code: "OUTSIDE_ROUND",
    message: {
      ZH: "申报日不在本届申报期内（含截止日）。",
      EN: "Nominations are taken from the first day of the round to its cut-off, both included.",
    },
  },
  citation: null,
  check({ on, opensOn, cutOffOn }): Finding {
    return on < opensOn ? { truth: false, notBefore: opensOn } : { truth: on <= cutOffOn };
  },
};

/** Nobody is checked before the day for which they are checked. */
export const cutOffReached: NominationGuard = {
  name: "cut-off-reached",
  refusal: {
    code: "CUT_OFF_NOT_REACHED",
    message: { ZH: "截止日未到，不能核查。", EN: "The check is made at the cut-off, which is still to come." },
  },
  citation: null,
  check: ({ on, cutOffOn }) => (on < cutOffOn ? { truth: false, notBefore: cutOffOn } : { truth: true }),
};

const UNDETERMINED = {
  code: "CHECK_UNDETERMINED",
  message: { ZH: "核查结论为无法判定，不得采信。", EN: "The check could not tell; what is not known is not adopted." },
};

/** The check found that the leader result or work may be adopted at the cut-off. */
export const leaderAtCutOff: NominationGuard = {
  name: "leader-at-cut-off",
  refusal: {
    code: "CHECK_NOT_ELIGIBLE",
    message: { ZH: "核查结论为截止日不符合。", EN: "By the check there was nothing to adopt at the cut-off." },
  },
  doubt: UNDETERMINED,
  citation: null,
  check: ({ determination }) => ({ truth: truthOf(determination) }),
};

/** What the check found is still so by all that is known now. */
export const stillLeaderAtCutOff: NominationGuard = {
  name: "still-leader-at-cut-off",
  refusal: {
    code: "CHECK_OUTDATED",
    message: {
      ZH: "核查之后另有新的情况，按现有信息截止日不符合；请重新核查。",
      EN: "By what became known since the check there is nothing to adopt at the cut-off; check again.",
    },
  },
  doubt: {
    code: "CHECK_NOT_CONFIRMED",
    message: {
      ZH: "目前无法确认核查结论，请稍后再办。",
      EN: "Whether the check still holds cannot be told now; ask later.",
    },
  },
  citation: null,
  // What the check itself says no to is said once.
  check: ({ determination, determinationNow }) =>
    determination === "ELIGIBLE" ? { truth: truthOf(determinationNow) } : { truth: true },
};

/** The day of a step is not later than today and not before that of the step before. */
export const nominationDayInOrder: NominationGuard = dayInOrder;

function truthOf(determination: Determination | null): boolean | null {
  return determination === null || determination === "UNDETERMINED" ? null : determination === "ELIGIBLE";
}
