import type { Truth } from "../../../../shared/values/decision/condition.ts";
import type { ReasonCode } from "../../../../shared/values/decision/reason-code.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";

/** What a notice says of subsidies in a jurisdiction. */
export interface OfPolicy {
  /** Whether it gives priority on the day; null when that cannot be told. */
  readonly policy: Truth;
  readonly policyReasons: readonly ReasonCode[];
}

/** No programme stands on a measure that is still to be studied. tianjin-2021 §4.1. */
export const decidedAlready: Guard<OfPolicy> = {
  name: "decided-already",
  refusal: {
    code: "SUBSIDY_TO_BE_STUDIED",
    message: {
      ZH: "政策已提出研究补助办法，但尚未确定，不能据此开设项目。",
      EN: "The notice announces that a subsidy will be studied; nothing is set yet on which a programme could stand.",
    },
  },
  citation: { document: "tianjin-2021", clause: "§4.1", basis: "TEXT" },
  check: ({ policyReasons }) => ({ truth: !policyReasons.includes("POLICY_TO_BE_STUDIED") }),
};

/** A programme stands on a notice that gives priority in a subsidy. */
export const policyProvides: Guard<OfPolicy> = {
  name: "policy-provides",
  refusal: {
    code: "NO_SUBSIDY_POLICY",
    message: {
      ZH: "该地区政策当日没有补助优先措施。",
      EN: "No notice of the jurisdiction gives such priority on the day.",
    },
  },
  doubt: {
    code: "SUBSIDY_POLICY_NOT_LOADED",
    message: { ZH: "枢纽未收录该地区的政策。", EN: "The hub holds no notice of the jurisdiction." },
  },
  citation: null,
  check: ({ policy }) => ({ truth: policy }),
};

/** The first day on which applications are taken is not after the last. */
export const daysInOrder: Guard<{ readonly opensOn: string; readonly closesOn: string }> = {
  name: "days-in-order",
  refusal: {
    code: "WINDOW_OUT_OF_ORDER",
    message: { ZH: "截止日不得早于开始日。", EN: "The last day for applications is not before the first." },
  },
  citation: null,
  check: ({ opensOn, closesOn }) => ({ truth: opensOn <= closesOn }),
};

/** Applications are taken until the end of the last day. */
export const windowOver: Guard<WindowFacts> = {
  name: "window-over",
  refusal: {
    code: "WINDOW_STILL_OPEN",
    message: { ZH: "申请期未满，截止日当日仍可申请。", EN: "Applications are taken until the end of the last day." },
  },
  citation: null,
  check({ on, closesOn, dayAfterClosing }) {
    if (on > closesOn) return { truth: true };
    return dayAfterClosing === null ? { truth: false } : { truth: false, notBefore: dayAfterClosing };
  },
};

interface WindowFacts {
  readonly on: string;
  readonly closesOn: string;
  readonly dayAfterClosing: string | null;
}

/** Each application has been taken or refused. */
export const allSettled: Guard<{ readonly unsettled: number }> = {
  name: "all-settled",
  refusal: {
    code: "APPLICATIONS_UNSETTLED",
    message: { ZH: "尚有申请未受理或未退回。", EN: "Some applications have been neither taken nor refused." },
  },
  citation: null,
  check: ({ unsettled }) => ({ truth: unsettled === 0 }),
};

/** Of each applicant it is known whether it comes first: nobody is put behind by ignorance. */
export const nobodyInDoubt: Guard<{ readonly undetermined: readonly string[] }> = {
  name: "nobody-in-doubt",
  refusal: {
    code: "STANDING_UNDETERMINED",
    message: {
      ZH: "尚有申请人的称号状态无法判定，名单暂不能公布。",
      EN: "Of some applicants it cannot be told whether they come first; the list waits.",
    },
  },
  citation: null,
  check: ({ undetermined }) => ({ truth: undetermined.length === 0 }),
};

/** An application comes in the time for applications. */
export const inWindow: Guard<{ readonly on: string; readonly opensOn: string; readonly closesOn: string }> = {
  name: "in-window",
  refusal: {
    code: "OUTSIDE_WINDOW",
    message: { ZH: "不在申请期内。", EN: "Applications are taken from the first to the last day of the programme." },
  },
  citation: null,
  check({ on, opensOn, closesOn }) {
    if (on < opensOn) return { truth: false, notBefore: opensOn };
    return { truth: on <= closesOn };
  },
};

/** The programme takes applications. */
export const programmeOpen: Guard<{ readonly programmeState: string }> = {
  name: "programme-open",
  refusal: {
    code: "PROGRAMME_NOT_OPEN",
    message: { ZH: "该项目已停止受理。", EN: "The programme takes no more applications." },
  },
  citation: null,
  check: ({ programmeState }) => ({ truth: programmeState === "OPEN" }),
};

/** An applicant has one application in a programme at a time. */
export const noneRunning: Guard<{ readonly appliedAlready: boolean }> = {
  name: "none-running",
  refusal: {
    code: "APPLIED_ALREADY",
    message: { ZH: "已有在办申请。", EN: "The applicant has an application in this programme." },
  },
  citation: null,
  check: ({ appliedAlready }) => ({ truth: !appliedAlready }),
};
