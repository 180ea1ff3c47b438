import type {
  BodyCaseGround,
  BodyCaseOrigin,
  BodyCaseState,
  EvaluationBodyState,
  IncidentSeverity,
  IncidentState,
  SummaryReportState,
  WorkSummaryState,
} from "../../generated/conduct.ts";
import type { Words } from "../kit/language.tsx";

/** What cases against evaluation bodies, summaries and incidents are called. */
export interface BodyNames {
  readonly grounds: Record<BodyCaseGround, string>;
  readonly origins: Record<BodyCaseOrigin, string>;
  readonly cases: Record<BodyCaseState, string>;
  readonly bodies: Record<EvaluationBodyState, string>;
  readonly severities: Record<IncidentSeverity, string>;
  readonly incidents: Record<IncidentState, string>;
  readonly reports: Record<SummaryReportState, string>;
  readonly summaries: Record<WorkSummaryState, string>;
}

const ZH: BodyNames = {
  grounds: {
    FEE: "收取费用",
    FAVOURITISM: "徇私舞弊",
    ABUSE: "滥用职权",
    INTEGRITY: "诚信问题",
    OTHER: "其他原因",
  },
  origins: {
    OFFICER: "部门发现",
    WORKING_BODY: "工作机构发现",
    COMPLAINT: "投诉举报",
    SPOT_CHECK: "监督抽查",
    OBJECTION: "异议",
    DECLARATION: "声明公开",
    ACCIDENT: "事故",
  },
  cases: { OPENED: "已立案", HEARD: "已听取意见", DECIDED: "已决定退出", DISMISSED: "不予处理" },
  bodies: {
    APPLIED: "已申报",
    FORMAL_OK: "形式审查通过",
    EXPERT_OK: "专家审核通过",
    IN_PUBLICITY: "公示中",
    ANNOUNCED: "已公布",
    SUSPENDED: "暂停",
    WITHDRAWN: "退出",
    REFUSED: "未通过",
  },
  severities: { MAJOR: "重大", GENERAL: "一般" },
  incidents: { REPORTED: "已报告", ACKNOWLEDGED: "已知悉" },
  reports: { FILED: "已报送", ACKNOWLEDGED: "已知悉" },
  summaries: { FILED: "已报送", AGGREGATED: "已汇总" },
};

const EN: BodyNames = {
  grounds: {
    FEE: "Took a fee",
    FAVOURITISM: "Favouritism",
    ABUSE: "Abuse of its role",
    INTEGRITY: "Integrity problem",
    OTHER: "Other reasons",
  },
  origins: {
    OFFICER: "Found by the department",
    WORKING_BODY: "Found by the working body",
    COMPLAINT: "Complaint",
    SPOT_CHECK: "Spot check",
    OBJECTION: "Objection",
    DECLARATION: "Declaration",
    ACCIDENT: "Accident",
  },
  cases: { OPENED: "Opened", HEARD: "Heard", DECIDED: "Left the work", DISMISSED: "Dismissed" },
  bodies: {
    APPLIED: "Applied",
    FORMAL_OK: "Formal check passed",
    EXPERT_OK: "Expert review passed",
    IN_PUBLICITY: "In publicity",
    ANNOUNCED: "Announced",
    SUSPENDED: "Suspended",
    WITHDRAWN: "Withdrawn",
    REFUSED: "Refused",
  },
  severities: { MAJOR: "Major", GENERAL: "General" },
  incidents: { REPORTED: "Reported", ACKNOWLEDGED: "Acknowledged" },
  reports: { FILED: "Filed", ACKNOWLEDGED: "Acknowledged" },
  summaries: { FILED: "Filed", AGGREGATED: "Aggregated" },
};

/** What cases against evaluation bodies, summaries and incidents are called, in both languages. */
export const BODY_NAMES: Words<BodyNames> = { ZH, EN };
