import type {
  AccidentKind,
  BanState,
  ExitCaseState,
  ExitDutyKind,
  ExitGround,
  ExitOrigin,
  ReminderKind,
  ReviewFlagKind,
  ReviewFlagState,
} from "../../generated/conduct.ts";
import type { Words } from "../kit/language.tsx";

/** What exit cases and what belongs to them are called. */
export interface ExitNames {
  readonly grounds: Record<ExitGround, string>;
  readonly states: Record<ExitCaseState, string>;
  readonly origins: Record<ExitOrigin, string>;
  readonly duties: Record<ExitDutyKind, string>;
  readonly bans: Record<BanState, string>;
  readonly accidents: Record<AccidentKind, string>;
  readonly flags: Record<ReviewFlagKind, string>;
  readonly flagStates: Record<ReviewFlagState, string>;
  readonly reminders: Record<ReminderKind, string>;
}

const ZH: ExitNames = {
  grounds: {
    PROCESS_CHANGED: "生产装备工艺重大变化",
    INDICATOR_LOWERED: "标准更新且核心指标降低",
    MAJOR_ACCIDENT_OR_QUALITY: "重大环保安全事故和产品质量问题",
    BELOW_DECLARED_LEVEL: "抽检未达公开标准水平",
    IP_INFRINGEMENT: "侵犯知识产权",
    FRAUD_OR_INTEGRITY: "弄虚作假或诚信问题",
    OTHER: "其他原因",
  },
  states: {
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
  origins: {
    DECLARATION: "标准修订或废止",
    SPOT_CHECK: "抽检",
    COMPLAINT: "投诉举报",
    ACCIDENT: "部门提供的事实",
    OFFICER: "主动立案",
  },
  duties: { PUBLICISE: "公示", REPORT: "报有关监管部门", ENTER_CREDIT: "纳入企业信用体系" },
  bans: { TO_COME: "未开始", RUNNING: "限制期内", OVER: "限制期满" },
  accidents: {
    ENVIRONMENT: "环保事故",
    SAFETY: "安全事故",
    PRODUCT_QUALITY: "产品质量问题",
    PORT_INSPECTION: "口岸检验",
  },
  flags: {
    REVISED_WITHOUT_FALL: "修订而未降低",
    FALL_IN_DOUBT: "是否降低不明",
    GROUND_NOT_IN_SCHEME: "方案未列此情形",
    BLAMELESS_EXIT: "因其他原因取消",
  },
  flagStates: { RAISED: "待复核", SETTLED: "已复核" },
  reminders: {
    PUBLICITY_OVER: "公示期满",
    OBJECTION_OPEN: "异议未结",
    TITLE_EXPIRED: "称号期满",
    CALENDAR_MISSING: "节假日安排缺失",
    DUTY_OPEN: "取消后事项未完成",
    REVIEW_FLAG: "待复核",
  },
};

const EN: ExitNames = {
  grounds: {
    PROCESS_CHANGED: "Equipment or process changed greatly",
    INDICATOR_LOWERED: "Standard updated, a core indicator fell",
    MAJOR_ACCIDENT_OR_QUALITY: "Major accident or quality problem",
    BELOW_DECLARED_LEVEL: "Sampled below the declared level",
    IP_INFRINGEMENT: "Intellectual-property infringement",
    FRAUD_OR_INTEGRITY: "Fraud or integrity problem",
    OTHER: "Other reasons",
  },
  states: {
    OPENED: "Opened",
    EVIDENCE: "Evidence on record",
    ORDERED: "Cancellation required",
    DECIDED: "Cancelled",
    PUBLICISED: "Publicised",
    REPORTED_TO_REGULATORS: "Reported to regulators",
    IN_CREDIT_SYSTEM: "In the credit system",
    CLOSED: "Closed",
    DISMISSED: "Dismissed",
  },
  origins: {
    DECLARATION: "Standard revised or withdrawn",
    SPOT_CHECK: "Spot check",
    COMPLAINT: "Complaint",
    ACCIDENT: "Fact supplied by a department",
    OFFICER: "Opened by hand",
  },
  duties: { PUBLICISE: "Publicise", REPORT: "Report to the regulators", ENTER_CREDIT: "Enter in the credit system" },
  bans: { TO_COME: "To come", RUNNING: "Running", OVER: "Over" },
  accidents: {
    ENVIRONMENT: "Environmental accident",
    SAFETY: "Safety accident",
    PRODUCT_QUALITY: "Product-quality problem",
    PORT_INSPECTION: "Port inspection",
  },
  flags: {
    REVISED_WITHOUT_FALL: "Revised without a fall",
    FALL_IN_DOUBT: "Fall in doubt",
    GROUND_NOT_IN_SCHEME: "Ground not in the scheme",
    BLAMELESS_EXIT: "Cancelled for other reasons",
  },
  flagStates: { RAISED: "To be reviewed", SETTLED: "Reviewed" },
  reminders: {
    PUBLICITY_OVER: "Publicity over",
    OBJECTION_OPEN: "Objection open",
    TITLE_EXPIRED: "Title expired",
    CALENDAR_MISSING: "Holiday notice missing",
    DUTY_OPEN: "Duty after a cancellation open",
    REVIEW_FLAG: "To be reviewed",
  },
};

/** What exit cases and what belongs to them are called, in both languages. */
export const EXIT_NAMES: Words<ExitNames> = { ZH, EN };
