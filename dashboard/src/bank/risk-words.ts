import type { Words } from "../kit/language.tsx";

/** Words that warnings, models and evaluations share. */
export const RISK_WORDS: Words<{
  enterprise: string;
  place: string;
  state: string;
  since: string;
  source: string;
  reference: string;
  on: string;
  onHelp: string;
  reason: string;
  steps: string;
  department: string;
  recorded: string;
  only: string;
  mayNotKnow: string;
  lastReason: string;
}> = {
  ZH: {
    enterprise: "企业",
    place: "发布地区",
    state: "状态",
    since: "自",
    source: "来源",
    reference: "来源文号",
    on: "生效日",
    onHelp: "不晚于今日",
    reason: "理由",
    steps: "办理",
    department: "部门",
    recorded: "登记时间",
    only: "只看企业",
    mayNotKnow: "未经该企业授权，本机构不能查看；有无记录均不说明。",
    lastReason: "最近一步的理由",
  },
  EN: {
    enterprise: "Enterprise",
    place: "Division",
    state: "State",
    since: "Since",
    source: "Source",
    reference: "Paper of the source",
    on: "Effective on",
    onHelp: "Not later than today",
    reason: "Reason",
    steps: "Steps",
    department: "Department",
    recorded: "Recorded at",
    only: "Only about",
    mayNotKnow: "The enterprise has not authorised your institution; whether there is a record is not told.",
    lastReason: "Reason of the last step",
  },
};
