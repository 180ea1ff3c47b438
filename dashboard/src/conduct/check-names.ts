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
import {
  CHECK_STATES,
  COMPLAINT_SOURCES,
  COMPLAINT_STATES,
  COMPLAINT_SUBJECTS,
  DIRECTIONS,
} from "../kit/words/supervision-words.ts";

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
  checks: CHECK_STATES.ZH,
  tests: { FIRST: "初检", RETEST: "复检" },
  verdicts: { MEETS: "达到", BELOW: "未达到", INCOMPARABLE: "无法比较", NOT_MEASURED: "未测" },
  directions: DIRECTIONS.ZH,
  complaints: COMPLAINT_STATES.ZH,
  sources: COMPLAINT_SOURCES.ZH,
  subjects: COMPLAINT_SUBJECTS.ZH,
  consequences: { EXIT_CASE: "退出案件", BODY_CASE: "评估机构案件" },
};

const EN: CheckNames = {
  plans: { PLANNED: "Planned", DRAWN: "Drawn", PUBLISHED: "Published" },
  populations: { DECLARATIONS: "Declared enterprise standards", LEADERS: "Standards behind leader titles" },
  checks: CHECK_STATES.EN,
  tests: { FIRST: "First test", RETEST: "Retest" },
  verdicts: { MEETS: "Meets", BELOW: "Below", INCOMPARABLE: "Not comparable", NOT_MEASURED: "Not measured" },
  directions: DIRECTIONS.EN,
  complaints: COMPLAINT_STATES.EN,
  sources: COMPLAINT_SOURCES.EN,
  subjects: COMPLAINT_SUBJECTS.EN,
  consequences: { EXIT_CASE: "Exit case", BODY_CASE: "Case against an evaluation body" },
};

/** What spot checks, complaints and what belongs to them are called, in both languages. */
export const CHECK_NAMES: Words<CheckNames> = { ZH, EN };
