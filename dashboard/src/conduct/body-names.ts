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
import { BODY_STATES } from "../kit/words/evaluation-words.ts";
import { INCIDENT_STATES, REPORT_STATES, SEVERITIES, SUMMARY_STATES } from "../kit/words/supervision-words.ts";

/** What cases against evaluation bodies, summaries and incidents are called. */
interface BodyNames {
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
  bodies: BODY_STATES.ZH,
  severities: SEVERITIES.ZH,
  incidents: INCIDENT_STATES.ZH,
  reports: REPORT_STATES.ZH,
  summaries: SUMMARY_STATES.ZH,
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
  bodies: BODY_STATES.EN,
  severities: SEVERITIES.EN,
  incidents: INCIDENT_STATES.EN,
  reports: REPORT_STATES.EN,
  summaries: SUMMARY_STATES.EN,
};

/** What cases against evaluation bodies, summaries and incidents are called, in both languages. */
export const BODY_NAMES: Words<BodyNames> = { ZH, EN };
