import type {
  AwardAdopts,
  AwardKind,
  AwardLevel,
  AwardNominationState,
  ConversionLevel,
  RecommendationGroup,
  RecommendationLevel,
  RecommendationState,
  StandardConversionState,
} from "../../generated/awards.ts";
import type { Determination } from "../../generated/fragments.ts";
import type { Words } from "../kit/language.tsx";

/** Kinds of awards. */
export const AWARD_KINDS: Words<Record<AwardKind, string>> = {
  ZH: {
    QUALITY_AWARD: "政府质量奖",
    STANDARDISATION_INNOVATION: "标准化创新贡献奖",
    BRAND_EVALUATION: "品牌评价",
  },
  EN: {
    QUALITY_AWARD: "Government quality award",
    STANDARDISATION_INNOVATION: "Standardisation and innovation award",
    BRAND_EVALUATION: "Brand evaluation",
  },
};

/** Levels of awards. */
export const AWARD_LEVELS: Words<Record<AwardLevel, string>> = {
  ZH: { PROVINCIAL: "省级", MUNICIPAL: "市级", COUNTY: "县级" },
  EN: { PROVINCIAL: "Provincial", MUNICIPAL: "Municipal", COUNTY: "County" },
};

/** What an award adopts of the leader scheme. */
export const AWARD_ADOPTS: Words<Record<AwardAdopts, string>> = {
  ZH: { RESULT: "采信评估结果", WORK: "采信领跑者工作" },
  EN: { RESULT: "the result", WORK: "the leader work" },
};

/** States of a nomination. */
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

/** Colours that mark a state beside its word. */
export const NOMINATION_COLOURS: Readonly<Record<AwardNominationState, string>> = {
  NOMINATED: "#1550a8",
  CHECKED: "#6b21a8",
  ADOPTED: "#1a7f37",
  NOT_ADOPTED: "#6b7280",
  AFFECTED: "#b42318",
};

/** Determinations in one word, for cells and files. */
export const DETERMINATIONS: Words<Record<Determination, string>> = {
  ZH: { ELIGIBLE: "符合", NOT_ELIGIBLE: "不符合", UNDETERMINED: "无法判定" },
  EN: { ELIGIBLE: "Eligible", NOT_ELIGIBLE: "Not eligible", UNDETERMINED: "Undetermined" },
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

/** The groups of a list of recommendations. */
export const RECOMMENDATION_GROUPS: Words<Record<RecommendationGroup, string>> = {
  ZH: { FIRST: "优先推荐", ORDINARY: "推荐", UNDETERMINED: "无法判定" },
  EN: { FIRST: "Recommended first", ORDINARY: "Recommended", UNDETERMINED: "Not known" },
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

/** Awards by the ids that the notices give them, for each division that names some. */
export const NAMED_AWARDS: Readonly<Record<string, readonly { readonly id: string; readonly name: Words<string> }[]>> =
  {
    "110000": [
      {
        id: "government-quality-management-award",
        name: { ZH: "北京市政府质量管理奖", EN: "Government quality management award" },
      },
    ],
    "120000": [
      { id: "standard-innovation-award", name: { ZH: "标准创新贡献奖", EN: "Standard innovation award" } },
      { id: "government-quality-award", name: { ZH: "政府质量奖", EN: "Government quality award" } },
      { id: "brand-value-evaluation", name: { ZH: "品牌价值评价", EN: "Brand-value evaluation" } },
    ],
    "510800": [
      { id: "government-quality-award", name: { ZH: "政府质量奖", EN: "Government quality award" } },
      { id: "brand-evaluation", name: { ZH: "品牌评价", EN: "Brand evaluation" } },
    ],
    "530000": [
      {
        id: "standardisation-innovation-award",
        name: { ZH: "云南省标准化创新贡献奖", EN: "Standardisation-innovation award" },
      },
      { id: "government-quality-award", name: { ZH: "各级政府质量奖", EN: "Government quality awards" } },
      { id: "brand-value-evaluation", name: { ZH: "品牌价值评估", EN: "Brand-value evaluation" } },
    ],
  };
