import type {
  ComplaintConsequenceKind,
  ComplaintSource,
  ComplaintState,
  ComplaintSubjectKind,
  IndicatorDirection,
  MeasurementVerdict,
  SpotCheckPlanState,
  SpotCheckPopulation,
  SpotCheckState,
  SpotCheckTestKind,
} from "../../generated/conduct.ts";
import type { Words } from "../kit/language.tsx";

/** What spot checks, complaints and what belongs to them are called. */
export interface CheckNames {
  readonly plans: Record<SpotCheckPlanState, string>;
  readonly populations: Record<SpotCheckPopulation, string>;
  readonly checks: Record<SpotCheckState, string>;
  readonly tests: Record<SpotCheckTestKind, string>;
  readonly verdicts: Record<MeasurementVerdict, string>;
  readonly directions: Record<IndicatorDirection, string>;
  readonly complaints: Record<ComplaintState, string>;
  readonly sources: Record<ComplaintSource, string>;
  readonly subjects: Record<ComplaintSubjectKind, string>;
  readonly consequences: Record<ComplaintConsequenceKind, string>;
}

const ZH: CheckNames = {
  plans: { PLANNED: "已计划", DRAWN: "已抽取", PUBLISHED: "已公布" },
  populations: { DECLARATIONS: "已公开的企业标准", LEADERS: "领跑者所依据的标准" },
  checks: {
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
  tests: { FIRST: "初检", RETEST: "复检" },
  verdicts: { MEETS: "达到", BELOW: "未达到", INCOMPARABLE: "无法比较", NOT_MEASURED: "未测" },
  directions: { HIGHER_BETTER: "越高越好", LOWER_BETTER: "越低越好" },
  complaints: {
    RECEIVED: "已收到",
    ACCEPTED: "已受理",
    REFUSED: "不予受理",
    INVESTIGATING: "调查中",
    SUBSTANTIATED: "属实",
    UNSUBSTANTIATED: "未证实",
    CLOSED: "已办结",
  },
  sources: {
    PUBLIC: "公众",
    CONSUMER_ASSOCIATION: "消费者协会",
    MEDIA: "媒体",
    CHAMBER: "商会",
    DEPARTMENT: "其他部门",
  },
  subjects: { ENTERPRISE: "企业", TITLE: "称号", EVALUATION_BODY: "评估机构", PUBLICITY: "公示" },
  consequences: { EXIT_CASE: "退出案件", BODY_CASE: "评估机构案件" },
};

const EN: CheckNames = {
  plans: { PLANNED: "Planned", DRAWN: "Drawn", PUBLISHED: "Published" },
  populations: { DECLARATIONS: "Declared enterprise standards", LEADERS: "Standards behind leader titles" },
  checks: {
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
  tests: { FIRST: "First test", RETEST: "Retest" },
  verdicts: { MEETS: "Meets", BELOW: "Below", INCOMPARABLE: "Not comparable", NOT_MEASURED: "Not measured" },
  directions: { HIGHER_BETTER: "higher is better", LOWER_BETTER: "lower is better" },
  complaints: {
    RECEIVED: "Received",
    ACCEPTED: "Accepted",
    REFUSED: "Refused",
    INVESTIGATING: "Being investigated",
    SUBSTANTIATED: "Substantiated",
    UNSUBSTANTIATED: "Not substantiated",
    CLOSED: "Closed",
  },
  sources: {
    PUBLIC: "Public",
    CONSUMER_ASSOCIATION: "Consumer association",
    MEDIA: "Media",
    CHAMBER: "Chamber of commerce",
    DEPARTMENT: "Another department",
  },
  subjects: { ENTERPRISE: "Enterprise", TITLE: "Title", EVALUATION_BODY: "Evaluation body", PUBLICITY: "Publicity" },
  consequences: { EXIT_CASE: "Exit case", BODY_CASE: "Case against an evaluation body" },
};

/** What spot checks, complaints and what belongs to them are called, in both languages. */
export const CHECK_NAMES: Words<CheckNames> = { ZH, EN };
