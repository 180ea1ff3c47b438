import type {
  ComplaintSource,
  ComplaintState,
  ComplaintSubjectKind,
  IncidentSeverity,
  IncidentState,
  IndicatorDirection,
  SpotCheckState,
  SummaryReportState,
  WorkSummaryState,
} from "../../../generated/conduct.ts";
import type { FilerKind } from "../../../generated/open.ts";
import type { Words } from "../language.tsx";

/** The states of a spot check. */
export const CHECK_STATES: Words<Record<SpotCheckState, string>> = {
  ZH: {
    PLANNED: "待抽样",
    SAMPLED: "已抽样",
    TESTED: "已检验",
    PASSED: "合格",
    BELOW_DECLARED: "未达公开水平",
    RETEST_ASKED: "已申请复检",
    RETESTED: "已复检",
    CONFIRMED: "已确认",
    DROPPED: "终止",
  },
  EN: {
    PLANNED: "To be sampled",
    SAMPLED: "Sampled",
    TESTED: "Tested",
    PASSED: "Passed",
    BELOW_DECLARED: "Below what is declared",
    RETEST_ASKED: "Retest asked for",
    RETESTED: "Retested",
    CONFIRMED: "Confirmed",
    DROPPED: "Dropped",
  },
};

/** The states of a complaint. */
export const COMPLAINT_STATES: Words<Record<ComplaintState, string>> = {
  ZH: {
    RECEIVED: "已收到",
    ACCEPTED: "已受理",
    REFUSED: "不予受理",
    INVESTIGATING: "调查中",
    SUBSTANTIATED: "属实",
    UNSUBSTANTIATED: "未证实",
    CLOSED: "已办结",
  },
  EN: {
    RECEIVED: "Received",
    ACCEPTED: "Accepted",
    REFUSED: "Refused",
    INVESTIGATING: "Being investigated",
    SUBSTANTIATED: "Substantiated",
    UNSUBSTANTIATED: "Not substantiated",
    CLOSED: "Closed",
  },
};

/** Who complains. */
export const COMPLAINT_SOURCES: Words<Record<ComplaintSource, string>> = {
  ZH: { PUBLIC: "公众", CONSUMER_ASSOCIATION: "消费者协会", MEDIA: "媒体", CHAMBER: "商会", DEPARTMENT: "其他部门" },
  EN: {
    PUBLIC: "Public",
    CONSUMER_ASSOCIATION: "Consumer association",
    MEDIA: "Media",
    CHAMBER: "Chamber of commerce",
    DEPARTMENT: "Another department",
  },
};

/** What is complained of. */
export const COMPLAINT_SUBJECTS: Words<Record<ComplaintSubjectKind, string>> = {
  ZH: { ENTERPRISE: "企业", TITLE: "称号", EVALUATION_BODY: "评估机构", PUBLICITY: "公示" },
  EN: { ENTERPRISE: "Enterprise", TITLE: "Title", EVALUATION_BODY: "Evaluation body", PUBLICITY: "Publicity" },
};

/** Who objects or suggests. */
export const FILERS: Words<Record<FilerKind, string>> = {
  ZH: {
    PUBLIC: "公众",
    ENTERPRISE: "企业",
    CONSUMER_ASSOCIATION: "消费者协会",
    MEDIA: "媒体",
    CHAMBER: "商会、行业协会",
    DEPARTMENT: "部门",
  },
  EN: {
    PUBLIC: "Member of the public",
    ENTERPRISE: "Enterprise",
    CONSUMER_ASSOCIATION: "Consumer association",
    MEDIA: "Media",
    CHAMBER: "Chamber or association",
    DEPARTMENT: "Department",
  },
};

/** The states of a work summary. */
export const SUMMARY_STATES: Words<Record<WorkSummaryState, string>> = {
  ZH: { FILED: "已报送", AGGREGATED: "已汇总" },
  EN: { FILED: "Filed", AGGREGATED: "Aggregated" },
};

/** The states of a report on work summaries. */
export const REPORT_STATES: Words<Record<SummaryReportState, string>> = {
  ZH: { FILED: "已报送", ACKNOWLEDGED: "已知悉" },
  EN: { FILED: "Filed", ACKNOWLEDGED: "Acknowledged" },
};

/** How much an incident matters. */
export const SEVERITIES: Words<Record<IncidentSeverity, string>> = {
  ZH: { MAJOR: "重大", GENERAL: "一般" },
  EN: { MAJOR: "Major", GENERAL: "General" },
};

/** The states of an incident. */
export const INCIDENT_STATES: Words<Record<IncidentState, string>> = {
  ZH: { REPORTED: "已报告", ACKNOWLEDGED: "已知悉" },
  EN: { REPORTED: "Reported", ACKNOWLEDGED: "Acknowledged" },
};

/** Which way an indicator is better. */
export const DIRECTIONS: Words<Record<IndicatorDirection, string>> = {
  ZH: { HIGHER_BETTER: "越高越好", LOWER_BETTER: "越低越好" },
  EN: { HIGHER_BETTER: "Higher is better", LOWER_BETTER: "Lower is better" },
};
