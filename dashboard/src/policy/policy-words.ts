import type { Words } from "../kit/language.tsx";
import { SIZES } from "../kit/words/department-words.ts";
import { EXIT_GROUNDS } from "../kit/words/title-words.ts";

/** Names of what rules govern and of what they say. */
export interface PolicyWords {
  readonly subjects: Readonly<Record<string, string>>;
  /** Places in a notice that are damaged. */
  readonly places: Readonly<Record<string, string>>;
  /** Parts of a notice that are no numbered clause. */
  readonly parts: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly schemes: Readonly<Record<string, string>>;
  readonly silent: string;
}

const ZH: PolicyWords = {
  places: {
    "Document number": "文号",
    "Signing date": "成文日期",
    "National target": "国家级目标数",
    "Municipal target": "市级目标数",
    "Target year": "目标年份",
    "Plan years": "计划年份",
  },
  parts: { addressees: "主送机关", date: "落款日期", closing: "结尾" },
  subjects: {
    procurementPreference: "政府采购优先",
    creditSupport: "信贷支持",
    awardAdoption: "奖项采信",
    subsidyPriority: "补助优先",
    ownTitle: "设立本地称号",
    publisherRole: "由谁发布名单",
    workingBody: "工作机构",
    registrationDivision: "须在本地登记注册",
    validityYears: "称号有效期（年）",
    validityLastDayIncluded: "有效期含届满对应日",
    assumedValidityYears: "未载明截止日时推定（年）",
    schemePublicityWorkingDays: "机构和方案公示（工作日）",
    schemePublicityCounting: "机构和方案公示的算法",
    listPublicityWorkingDays: "排行榜和名单公示（工作日）",
    listPublicityCounting: "名单公示的算法",
    consentBeforePublicity: "公示前须征得企业同意",
    workingBodyMayEvaluate: "工作机构可参与评估",
    feesAllowed: "可向企业收费",
    banYears: "取消后限制参与（年）",
    banLastDayIncluded: "限制期含届满对应日",
    cancellationOrderedBy: "由谁要求取消",
    noticeBeforeCancellation: "取消前告知企业",
    cancellationReportedToRegulators: "取消情况报监管部门",
    cancellationInCreditSystem: "取消纳入企业信用体系",
    cancellationForOtherIntegrity: "其他诚信问题可取消",
    exitGrounds: "取消（退出）情形",
  },
  values: {
    ENCOURAGED: "鼓励",
    SILENT: "未规定",
    DEFER_NATIONAL: "按国家政策执行",
    TIE_BREAK: "同等条件下优先",
    TO_BE_STUDIED: "待研究",
    true: "是",
    false: "否",
    WORKING_BODY: "工作机构",
    EVALUATION_BODY: "评估机构",
    EXACTLY: "恰为该天数",
    AT_LEAST: "不少于该天数",
    RESULT: "评估结果",
    WORK: "“领跑者”工作",
    ...SIZES.ZH,
    PROVINCIAL: "省级",
    MINISTERIAL: "部级",
    ...EXIT_GROUNDS.ZH,
  },
  details: {
    recognisedSchemes: "认可的称号",
    sizeClasses: "限企业规模",
    awards: "奖项",
    adopts: "采信",
    recommendsFirst: "优先推荐",
  },
  kinds: {
    OBLIGATION: "职责",
    INCENTIVE: "激励",
    TARGET: "目标",
    STATE_TRANSITION: "程序",
    DEFINITION: "定义",
    CONTEXT: "背景",
    SILENCE: "留白",
    FRAME: "文件形式",
  },
  schemes: { NATIONAL: "国家", "530000": "云南省", "120000": "天津市", "110000": "北京市", "510800": "广元市" },
  silent: "文本未规定",
};

const EN: PolicyWords = {
  places: {},
  parts: { addressees: "Addressees", date: "Date", closing: "Closing" },
  subjects: {
    procurementPreference: "Procurement preference",
    creditSupport: "Credit support",
    awardAdoption: "Award adoption",
    subsidyPriority: "Subsidies",
    ownTitle: "Creates a title of its own",
    publisherRole: "Who publishes the list",
    workingBody: "Working body",
    registrationDivision: "Registered in the place",
    validityYears: "Validity of titles, years",
    validityLastDayIncluded: "Corresponding day still valid",
    assumedValidityYears: "Assumed without a last day, years",
    schemePublicityWorkingDays: "Publicity of bodies and schemes, working days",
    schemePublicityCounting: "How those days count",
    listPublicityWorkingDays: "Publicity of rankings and lists, working days",
    listPublicityCounting: "How days of the list count",
    consentBeforePublicity: "Enterprise consents before publicity",
    workingBodyMayEvaluate: "Working body may evaluate",
    feesAllowed: "Fees may be taken",
    banYears: "Ban after a revocation, years",
    banLastDayIncluded: "Corresponding day still banned",
    cancellationOrderedBy: "Who demands a cancellation",
    noticeBeforeCancellation: "Enterprise is told before",
    cancellationReportedToRegulators: "Reported to the regulators",
    cancellationInCreditSystem: "Entered in the credit system",
    cancellationForOtherIntegrity: "Other integrity problems count",
    exitGrounds: "Grounds of exit",
  },
  values: {
    ENCOURAGED: "encouraged",
    SILENT: "not mentioned",
    DEFER_NATIONAL: "as the national policy",
    TIE_BREAK: "first, other things equal",
    TO_BE_STUDIED: "to be studied",
    true: "yes",
    false: "no",
    WORKING_BODY: "working body",
    EVALUATION_BODY: "evaluation body",
    EXACTLY: "exactly so many",
    AT_LEAST: "at least so many",
    RESULT: "evaluation result",
    WORK: "leader work",
    ...SIZES.EN,
    PROVINCIAL: "provincial",
    MINISTERIAL: "ministerial",
    ...EXIT_GROUNDS.EN,
  },
  details: {
    recognisedSchemes: "titles of",
    sizeClasses: "only sizes",
    awardsEn: "awards",
    adopts: "adopts",
    recommendsFirst: "recommended first",
  },
  kinds: {
    OBLIGATION: "Duty",
    INCENTIVE: "Incentive",
    TARGET: "Target",
    STATE_TRANSITION: "Procedure",
    DEFINITION: "Definition",
    CONTEXT: "Context",
    SILENCE: "Silence",
    FRAME: "Form",
  },
  schemes: {
    NATIONAL: "national",
    "530000": "Yunnan",
    "120000": "Tianjin",
    "110000": "Beijing",
    "510800": "Guangyuan",
  },
  silent: "The text is silent",
};

/** The names, in both languages. */
export const POLICY_WORDS: Words<PolicyWords> = { ZH, EN };

/** A value of a rule in words; text of the notice as it stands. */
export function valueName(words: PolicyWords, subject: string, value: string | null): string {
  if (value === null) return words.silent;
  if (subject === "registrationDivision" || subject === "recognisedSchemes") return words.schemes[value] ?? value;
  return words.values[value] ?? value;
}
