import type {
  CreditCaseState,
  CreditEvaluationState,
  CreditLoanAlertKind,
  CreditModelState,
  CreditRiskWarningState,
  LoanBand,
} from "../../generated/bank.ts";
import type { Words } from "../kit/language.tsx";

/** The bands of amounts, in yuan. */
export const BANDS: Words<Record<LoanBand, string>> = {
  ZH: {
    BELOW_1M: "100万元以下",
    M1_TO_5M: "100万至500万元",
    M5_TO_10M: "500万至1000万元",
    M10_TO_50M: "1000万至5000万元",
    M50_AND_ABOVE: "5000万元及以上",
  },
  EN: {
    BELOW_1M: "below ¥1m",
    M1_TO_5M: "¥1m to below ¥5m",
    M5_TO_10M: "¥5m to below ¥10m",
    M10_TO_50M: "¥10m to below ¥50m",
    M50_AND_ABOVE: "¥50m and above",
  },
};

/** States of a credit case. */
export const CASE_STATES: Words<Record<CreditCaseState, string>> = {
  ZH: {
    CHECKED: "已核查",
    APPLIED: "已申请",
    APPROVED: "已授信",
    DECLINED: "不予授信",
    OUTSTANDING: "未结清",
    CLOSED: "已结清",
  },
  EN: {
    CHECKED: "Checked",
    APPLIED: "Applied for",
    APPROVED: "Granted",
    DECLINED: "Declined",
    OUTSTANDING: "Outstanding",
    CLOSED: "Closed",
  },
};

/** The states of a credit case in the order of the procedure. */
export const CASE_STATE_ORDER: readonly CreditCaseState[] = [
  "CHECKED",
  "APPLIED",
  "APPROVED",
  "OUTSTANDING",
  "CLOSED",
  "DECLINED",
];

/** What a bank is alerted of. */
export const ALERT_KINDS: Words<Record<CreditLoanAlertKind, string>> = {
  ZH: {
    ALERT_EXPIRED: "称号期满",
    ALERT_REVOKED: "称号取消",
    ALERT_WITHDRAWN: "自愿退出",
    ALERT_VALIDITY_UNKNOWN: "有效期不明",
    ALERT_BANNED: "禁入",
    ALERT_RISK: "信用风险提示",
  },
  EN: {
    ALERT_EXPIRED: "Title expired",
    ALERT_REVOKED: "Title revoked",
    ALERT_WITHDRAWN: "Title given up",
    ALERT_VALIDITY_UNKNOWN: "Validity unknown",
    ALERT_BANNED: "Enterprise barred",
    ALERT_RISK: "Risk warning",
  },
};

/** States of warnings, models and evaluations. */
export const RISK_STATES: Words<Record<CreditRiskWarningState | CreditModelState | CreditEvaluationState, string>> = {
  ZH: {
    STANDING: "有效",
    LIFTED: "已解除",
    RETRACTED: "已撤回",
    IN_USE: "在用",
    ENDED: "已停用",
    RECORDED: "已登记",
    WITHDRAWN: "已撤销",
  },
  EN: {
    STANDING: "Standing",
    LIFTED: "Lifted",
    RETRACTED: "Retracted",
    IN_USE: "In use",
    ENDED: "Ended",
    RECORDED: "On record",
    WITHDRAWN: "Taken back",
  },
};
