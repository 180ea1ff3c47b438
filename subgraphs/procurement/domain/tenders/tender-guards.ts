import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder as anyDayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Bilingual, Guard } from "../../../../shared/values/procedure/state-machine.ts";
import { dayAfterDeadline, isPassed } from "./deadline.ts";
import type { TenderFacts } from "./tender-facts.ts";

type TenderGuard = Guard<TenderFacts>;

export const PREFERENCE: readonly Citation[] = [
  { document: "guangyuan-2019-32", clause: "§2(3)9", basis: "TEXT" },
  { document: "tianjin-2021", clause: "§4.1", basis: "TEXT" },
];

export const dayInOrder: TenderGuard = anyDayInOrder;

/** A guard of the hub itself: no clause asks for it. */
function guard(name: string, code: string, message: Bilingual, check: TenderGuard["check"]): TenderGuard {
  return { name, refusal: { code, message }, citation: null, check };
}

export const hasLot = guard(
  "has-lot",
  "LOT_MISSING",
  { ZH: "采购项目至少有一个包（标段）。", EN: "A tender has at least one lot." },
  ({ content }) => ({ truth: content === null ? null : content.lots.length > 0 }),
);

export const hasCriterion = guard(
  "has-criterion",
  "CRITERION_MISSING",
  {
    ZH: "应列明评审因素及其先后：同等条件由此判断。",
    EN: "The criteria are named in their order: by them it is told what is equal.",
  },
  ({ content }) => ({ truth: content === null ? null : content.criteria.length > 0 }),
);

const DEADLINE_PASSED: Bilingual = {
  ZH: "投标截止时间已过。",
  EN: "The deadline for bids has passed.",
};

export const announcedByDeadline = guard(
  "announced-by-deadline",
  "DEADLINE_PASSED",
  DEADLINE_PASSED,
  ({ content, on, lastStepOn }) => {
    if (content === null) return { truth: null };
    const { day } = content.deadline;
    if (on <= day) return { truth: true };
    return lastStepOn !== null && lastStepOn > day ? { truth: false } : { truth: false, notAfter: day };
  },
);

/** Neither the deadline that stands nor the one that takes its place has passed. */
export const deadlineAhead = guard(
  "deadline-ahead",
  "DEADLINE_PASSED",
  DEADLINE_PASSED,
  ({ content, deadline, now, today }) => ({
    truth:
      content === null || deadline === null
        ? null
        : !isPassed(deadline, now, today) && !isPassed(content.deadline, now, today),
  }),
);

export const deadlinePassed = guard(
  "deadline-passed",
  "DEADLINE_NOT_PASSED",
  { ZH: "投标截止时间未到。", EN: "The deadline for bids has not passed." },
  ({ deadline, on, now, today }) => {
    if (deadline === null) return { truth: null };
    if (isPassed(deadline, now, today) && on >= deadline.day) return { truth: true };
    return { truth: false, notBefore: dayAfterDeadline(deadline) };
  },
);

export const hasBid = guard(
  "has-bid",
  "BID_MISSING",
  { ZH: "尚未录入投标。", EN: "No bid is on record." },
  ({ tally }) => ({ truth: tally.bids > 0 }),
);

export const hasUndecided = guard(
  "has-preference-to-decide",
  "NOTHING_TO_DECIDE",
  {
    ZH: "各投标的优先资格均已判定。",
    EN: "The preference of every bid that is compared is decided, and none is undetermined.",
  },
  ({ tally }) => ({ truth: tally.undecided + tally.undetermined > 0 }),
);

export const allDecided = guard(
  "preferences-decided",
  "PREFERENCE_NOT_DECIDED",
  {
    ZH: "尚有投标的优先资格未经判定。",
    EN: "The preference of a bid is not decided; undetermined is a decision, too.",
  },
  ({ tally }) => ({ truth: tally.undecided === 0 }),
);

export const allRechecked = guard(
  "preferences-rechecked",
  "PREFERENCE_NOT_RECHECKED",
  {
    ZH: "定标当日应复核各投标的优先资格。",
    EN: "The preference of every bid is asked again on the day of the award, not earlier.",
  },
  ({ tally, on }) => ({
    truth: tally.notRechecked === 0 && (tally.recheckedOn === null || tally.recheckedOn >= on),
  }),
);
