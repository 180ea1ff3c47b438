import type {
  AwardAdopts,
  AwardKind,
  AwardLevel,
  AwardNominationState,
  RecommendationGroup,
} from "../../generated/awards.ts";
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

/** Colours that mark a state beside its word. */
export const NOMINATION_COLOURS: Readonly<Record<AwardNominationState, string>> = {
  NOMINATED: "#1550a8",
  CHECKED: "#6b21a8",
  ADOPTED: "#1a7f37",
  NOT_ADOPTED: "#6b7280",
  AFFECTED: "#b42318",
};

/** The groups of a list of recommendations. */
export const RECOMMENDATION_GROUPS: Words<Record<RecommendationGroup, string>> = {
  ZH: { FIRST: "优先推荐", ORDINARY: "推荐", UNDETERMINED: "无法判定" },
  EN: { FIRST: "Recommended first", ORDINARY: "Recommended", UNDETERMINED: "Not known" },
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
