import type {
  AwardNominationState,
  ConversionLevel,
  RecommendationLevel,
  RecommendationState,
  StandardConversionState,
} from "../../../generated/awards.ts";
import type {
  AuthorisationScope,
  CreditInstitutionKind,
  CreditRiskGround,
  SizeClass,
} from "../../../generated/bank.ts";
import type { Determination } from "../../../generated/fragments.ts";
import type { ViewerRole } from "../../../generated/kit.ts";
import type { SubsidyApplicationState } from "../../../generated/purchasing.ts";
import type { Language, Words } from "../language.tsx";

/** Determinations in one word. */
export const DETERMINATIONS: Words<Record<Determination, string>> = {
  ZH: { ELIGIBLE: "符合", NOT_ELIGIBLE: "不符合", UNDETERMINED: "无法判定" },
  EN: { ELIGIBLE: "Eligible", NOT_ELIGIBLE: "Not eligible", UNDETERMINED: "Undetermined" },
};

/** Classes of the statistical size table. */
export const SIZES: Words<Record<SizeClass, string>> = {
  ZH: { LARGE: "大型", MEDIUM: "中型", SMALL: "小型", MICRO: "微型" },
  EN: { LARGE: "Large", MEDIUM: "Medium", SMALL: "Small", MICRO: "Micro" },
};

/** What an authorisation lets be read. */
export const AUTHORISATION_SCOPES: Words<Record<AuthorisationScope, string>> = {
  ZH: { SIZE: "企业规模", RISK: "信用风险提示", EVALUATION: "信用评价", FINANCING: "融资信息" },
  EN: { SIZE: "Size", RISK: "Risk warnings", EVALUATION: "Credit evaluations", FINANCING: "Financing" },
};

/** What of an enterprise a warning is about. */
export const RISK_GROUNDS: Words<Record<CreditRiskGround, string>> = {
  ZH: { CREDIT_RECORD: "信用记录", OPERATIONS: "生产经营", FINANCES: "财务状况" },
  EN: { CREDIT_RECORD: "Credit record", OPERATIONS: "Operations", FINANCES: "Finances" },
};

/** Kinds of lenders. */
export const LENDER_KINDS: Words<Record<CreditInstitutionKind, string>> = {
  ZH: {
    POLICY_BANK: "政策性银行",
    STATE_BANK: "国有大型商业银行",
    JOINT_STOCK_BANK: "股份制商业银行",
    CITY_BANK: "城市商业银行",
    RURAL_INSTITUTION: "农村金融机构",
    FOREIGN_BANK: "外资银行",
    OTHER_LENDER: "其他信贷机构",
  },
  EN: {
    POLICY_BANK: "Policy bank",
    STATE_BANK: "Large state-owned bank",
    JOINT_STOCK_BANK: "Joint-stock bank",
    CITY_BANK: "City commercial bank",
    RURAL_INSTITUTION: "Rural institution",
    FOREIGN_BANK: "Foreign bank",
    OTHER_LENDER: "Other lender",
  },
};

/** States of an application for a subsidy. */
export const APPLICATION_STATES: Words<Record<SubsidyApplicationState, string>> = {
  ZH: { SUBMITTED: "已申请", ACCEPTED: "已受理", REFUSED: "不予受理", WITHDRAWN: "已撤回", LISTED: "已列入名单" },
  EN: {
    SUBMITTED: "Submitted",
    ACCEPTED: "Accepted",
    REFUSED: "Refused",
    WITHDRAWN: "Withdrawn",
    LISTED: "On the list",
  },
};

/** Levels to which somebody is recommended. */
export const RECOMMENDATION_LEVELS: Words<Record<RecommendationLevel, string>> = {
  ZH: { PROVINCIAL: "省级奖项", MINISTERIAL: "部级奖项" },
  EN: { PROVINCIAL: "Provincial award", MINISTERIAL: "Ministerial award" },
};

/** States of a recommendation. */
export const RECOMMENDATION_STATES: Words<Record<RecommendationState, string>> = {
  ZH: { DRAWN: "已拟定", SUBMITTED: "已上报" },
  EN: { DRAWN: "Drawn up", SUBMITTED: "Submitted" },
};

/** What a standard is to become. */
export const CONVERSION_LEVELS: Words<Record<ConversionLevel, string>> = {
  ZH: { LOCAL: "地方标准", INDUSTRY: "行业标准", NATIONAL: "国家标准" },
  EN: { LOCAL: "Local standard", INDUSTRY: "Industry standard", NATIONAL: "National standard" },
};

/** States of a conversion. */
export const CONVERSION_STATES: Words<Record<StandardConversionState, string>> = {
  ZH: { PROPOSED: "已提出", ACCEPTED: "已立项", PUBLISHED: "已发布", REFUSED: "未采纳" },
  EN: { PROPOSED: "Proposed", ACCEPTED: "Taken into a plan", PUBLISHED: "Published", REFUSED: "Not taken up" },
};

/** States of a nomination for an award. */
export const NOMINATION_STATES: Words<Record<AwardNominationState, string>> = {
  ZH: { NOMINATED: "已申报", CHECKED: "已核查", ADOPTED: "已采信", NOT_ADOPTED: "未采信", AFFECTED: "受影响" },
  EN: {
    NOMINATED: "Nominated",
    CHECKED: "Checked",
    ADOPTED: "Adopted",
    NOT_ADOPTED: "Not adopted",
    AFFECTED: "Affected",
  },
};

const ROLES: Words<Record<ViewerRole, string>> = {
  ZH: {
    DEPARTMENT: "部门",
    WORKING_BODY: "工作机构",
    EVALUATION_BODY: "评估机构",
    BANK: "银行",
    PURCHASER: "采购方",
    ENTERPRISE: "企业",
    AUDITOR: "审计",
    OPERATOR: "运维",
  },
  EN: {
    DEPARTMENT: "Department",
    WORKING_BODY: "Working body",
    EVALUATION_BODY: "Evaluation body",
    BANK: "Bank",
    PURCHASER: "Purchaser",
    ENTERPRISE: "Enterprise",
    AUDITOR: "Auditor",
    OPERATOR: "Operator",
  },
};

/** What an institution is; as the graph has it where it is of another kind. */
export function roleName(role: string, language: Language): string {
  return Object.hasOwn(ROLES[language], role) ? ROLES[language][role as ViewerRole] : role;
}
