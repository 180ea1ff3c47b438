import type { Words } from "../kit/language.tsx";

type Word =
  | "title"
  | "lead"
  | "none"
  | "facts"
  | "state"
  | "meets"
  | "meetsYes"
  | "meetsNo"
  | "unknown"
  | "enterprise"
  | "plan"
  | "version"
  | "declaredOn"
  | "sample"
  | "notSampled"
  | "reason"
  | "todo"
  | "todoLead"
  | "findings"
  | "findingsLead"
  | "tests"
  | "noTests"
  | "exits"
  | "notConfirmed"
  | "noTitles"
  | "notOpened"
  | "indicator"
  | "core"
  | "declared"
  | "direction"
  | "measured"
  | "verdict"
  | "method";

/** Words of one spot check. */
export const CHECK_WORDS: Words<Record<Word, string> & { readonly frozen: (day: string) => string }> = {
  ZH: {
    title: "监督抽查",
    lead: "按计划冻结时公开的标准版本判定；之后修订的版本不影响判定。",
    none: "没有此抽查，或您尚不可见（抽样前不告知企业）。",
    facts: "抽查",
    state: "状态",
    meets: "是否达到公开水平",
    meetsYes: "达到",
    meetsNo: "未达到",
    unknown: "未知（尚未检验或无法比较）",
    enterprise: "企业",
    plan: "计划",
    version: "据以判定的标准版本",
    declaredOn: "公开日期",
    frozen: (day) => `随计划于 ${day} 冻结`,
    sample: "样品",
    notSampled: "尚未抽样",
    reason: "终止或复检理由",
    todo: "可办理事项",
    todoLead: "暂不可办理的事项，点击可查看原因和最早日期。",
    findings: "逐项判定",
    findingsLead: "实测值与公开值按指标方向精确比较，相等即达到；核心指标未测或单位不同，则无法判定。",
    tests: "检验",
    noTests: "尚无检验记录。",
    exits: "抽查后续",
    notConfirmed: "确认未达公开水平后，此处列出对称号所立的案件。",
    noTitles: "确认时没有依据该标准的有效称号。",
    notOpened: "方案未列此情形，未立案",
    indicator: "指标",
    core: "核心",
    declared: "公开值",
    direction: "方向",
    measured: "实测值",
    verdict: "判定",
    method: "检验方法",
  },
  EN: {
    title: "Spot check",
    lead: "Judged by the version that was declared when the plan was frozen; later versions change nothing.",
    none: "There is no such check, or you may not see it yet: enterprises are not told before the sample.",
    facts: "The check",
    state: "State",
    meets: "Meets what is declared",
    meetsYes: "meets",
    meetsNo: "below",
    unknown: "not known (not tested or not comparable)",
    enterprise: "Enterprise",
    plan: "Plan",
    version: "Version it is judged by",
    declaredOn: "declared on",
    frozen: (day) => `frozen with the plan on ${day}`,
    sample: "Sample",
    notSampled: "not taken yet",
    reason: "Reason for the drop or the retest",
    todo: "What you can do",
    todoLead: "Choose what is not possible now to see why, and from which day.",
    findings: "Indicator by indicator",
    findingsLead:
      "Measured and declared values are compared exactly by the indicator's direction; equal meets. A core indicator not measured, or in another unit, cannot be judged.",
    tests: "Tests",
    noTests: "No test on record.",
    exits: "What followed",
    notConfirmed: "Cases against titles stand here once it is confirmed to be below.",
    noTitles: "No live title rested on the standard when it was confirmed.",
    notOpened: "the scheme has no such ground; no case was opened",
    indicator: "Indicator",
    core: "core",
    declared: "Declared",
    direction: "Direction",
    measured: "Measured",
    verdict: "Finding",
    method: "Test method",
  },
};
