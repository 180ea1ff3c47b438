import type {
  BanState,
  ExitCaseState,
  ExitDutyKind,
  ReminderKind,
  ReviewFlagKind,
} from "../../../generated/conduct.ts";
import type { Words } from "../language.tsx";

/** The states of an exit case. */
export const EXIT_STATES: Words<Record<ExitCaseState, string>> = {
  ZH: {
    OPENED: "已立案",
    EVIDENCE: "已取证",
    ORDERED: "已要求取消",
    DECIDED: "已决定取消",
    PUBLICISED: "已公示",
    REPORTED_TO_REGULATORS: "已报监管部门",
    IN_CREDIT_SYSTEM: "已纳入信用体系",
    CLOSED: "已办结",
    DISMISSED: "不予取消",
  },
  EN: {
    OPENED: "Opened",
    EVIDENCE: "Evidence on record",
    ORDERED: "Cancellation required",
    DECIDED: "Cancelled",
    PUBLICISED: "Publicised",
    REPORTED_TO_REGULATORS: "Reported to the regulators",
    IN_CREDIT_SYSTEM: "In the credit system",
    CLOSED: "Closed",
    DISMISSED: "Dismissed",
  },
};

/** What has to follow a cancellation. */
export const EXIT_DUTIES: Words<Record<ExitDutyKind, string>> = {
  ZH: { PUBLICISE: "公示", REPORT: "报有关监管部门", ENTER_CREDIT: "纳入企业信用体系" },
  EN: { PUBLICISE: "Publicise", REPORT: "Report to the regulators", ENTER_CREDIT: "Enter in the credit system" },
};

/** The states of a ban. */
export const BAN_STATES: Words<Record<BanState, string>> = {
  ZH: { TO_COME: "未开始", RUNNING: "限制期内", OVER: "限制期满" },
  EN: { TO_COME: "To come", RUNNING: "Running", OVER: "Over" },
};

/** What is marked for somebody to review. */
export const REVIEW_FLAGS: Words<Record<ReviewFlagKind, string>> = {
  ZH: {
    REVISED_WITHOUT_FALL: "修订而未降低",
    FALL_IN_DOUBT: "是否降低不明",
    GROUND_NOT_IN_SCHEME: "方案未列此情形",
    BLAMELESS_EXIT: "因其他原因取消",
  },
  EN: {
    REVISED_WITHOUT_FALL: "Revised without a fall",
    FALL_IN_DOUBT: "Fall in doubt",
    GROUND_NOT_IN_SCHEME: "Ground not in the scheme",
    BLAMELESS_EXIT: "Cancelled for other reasons",
  },
};

/** What waits for somebody. */
export const REMINDERS: Words<Record<ReminderKind, string>> = {
  ZH: {
    PUBLICITY_OVER: "公示期满，待公布或发布",
    OBJECTION_OPEN: "公示期满，异议未结",
    TITLE_EXPIRED: "称号期满",
    CALENDAR_MISSING: "缺少放假通知，公示最后一日未知",
    DUTY_OPEN: "取消后事项未完成",
    REVIEW_FLAG: "待复核",
  },
  EN: {
    PUBLICITY_OVER: "Publicity over: announce or release",
    OBJECTION_OPEN: "Publicity over, objection still open",
    TITLE_EXPIRED: "Title expired",
    CALENDAR_MISSING: "Holiday notice missing: last day of a publicity not known",
    DUTY_OPEN: "Duty after a cancellation open",
    REVIEW_FLAG: "To be reviewed",
  },
};
