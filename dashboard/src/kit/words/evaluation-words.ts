import type {
  CallState,
  DeclarationState,
  EvaluationBodyKind,
  EvaluationBodyState,
  EvaluationSchemeState,
  ExpertState,
  IndicatorGroup,
  ObjectionScope,
  ObjectionState,
  PublicityKind,
  RankingState,
  StandardOrigin,
  SuggestionKind,
  SuggestionState,
} from "../../../generated/year.ts";
import type { Words } from "../language.tsx";

/** The states of a call for suggestions, bodies or schemes. */
export const CALL_STATES: Words<Record<CallState, string>> = {
  ZH: { OPEN: "征集中", CLOSED: "已截止" },
  EN: { OPEN: "Open", CLOSED: "Closed" },
};

/** What an evaluation body is. */
export const BODY_KINDS: Words<Record<EvaluationBodyKind, string>> = {
  ZH: {
    TECHNICAL_BODY: "标准化技术机构",
    RESEARCH: "科研机构",
    ASSOCIATION: "行业协会",
    TESTING: "检测机构",
    CERTIFICATION: "认证机构",
    ALLIANCE: "产业联盟",
    CONSULTANCY: "咨询服务机构",
    PLATFORM: "平台型企业",
  },
  EN: {
    TECHNICAL_BODY: "Standardisation body",
    RESEARCH: "Research institute",
    ASSOCIATION: "Trade association",
    TESTING: "Testing body",
    CERTIFICATION: "Certification body",
    ALLIANCE: "Industry alliance",
    CONSULTANCY: "Consultancy",
    PLATFORM: "Platform company",
  },
};

/** The states of an evaluation body. */
export const BODY_STATES: Words<Record<EvaluationBodyState, string>> = {
  ZH: {
    APPLIED: "已申报",
    FORMAL_OK: "形式审查通过",
    EXPERT_OK: "专家审核通过",
    IN_PUBLICITY: "公示中",
    ANNOUNCED: "已公布",
    SUSPENDED: "暂停",
    WITHDRAWN: "退出",
    REFUSED: "未通过",
  },
  EN: {
    APPLIED: "Applied",
    FORMAL_OK: "Formal check passed",
    EXPERT_OK: "Expert review passed",
    IN_PUBLICITY: "In publicity",
    ANNOUNCED: "Announced",
    SUSPENDED: "Suspended",
    WITHDRAWN: "Withdrawn",
    REFUSED: "Refused",
  },
};

/** The states of an evaluation scheme. */
export const SCHEME_STATES: Words<Record<EvaluationSchemeState, string>> = {
  ZH: {
    DRAFT: "草稿",
    SUBMITTED: "已提交",
    FORMAL_OK: "形式审查通过",
    EXPERT_OK: "专家评审通过",
    IN_PUBLICITY: "公示中",
    ANNOUNCED: "已公布",
    IN_USE: "使用中",
    SUPERSEDED: "已被替代",
    REFUSED: "未通过",
  },
  EN: {
    DRAFT: "Draft",
    SUBMITTED: "Submitted",
    FORMAL_OK: "Formal check passed",
    EXPERT_OK: "Expert review passed",
    IN_PUBLICITY: "In publicity",
    ANNOUNCED: "Announced",
    IN_USE: "In use",
    SUPERSEDED: "Superseded",
    REFUSED: "Refused",
  },
};

/** The states of a ranking. */
export const RANKING_STATES: Words<Record<RankingState, string>> = {
  ZH: {
    OPEN: "已启动",
    COMPUTED: "已计算",
    REPORTED: "已上报",
    AUDITED: "已审核",
    IN_PUBLICITY: "公示中",
    RELEASED: "已发布",
    RETURNED: "已退回",
  },
  EN: {
    OPEN: "Opened",
    COMPUTED: "Computed",
    REPORTED: "Reported",
    AUDITED: "Audited",
    IN_PUBLICITY: "In publicity",
    RELEASED: "Released",
    RETURNED: "Returned",
  },
};

/** The states of an expert. */
export const EXPERT_STATES: Words<Record<ExpertState, string>> = {
  ZH: { IN_POOL: "在库", LEFT: "出库" },
  EN: { IN_POOL: "In the pool", LEFT: "Left" },
};

/** What is posted for publicity. */
export const PUBLICITY_KINDS: Words<Record<PublicityKind, string>> = {
  ZH: { SCHEME: "评估机构和评估方案公示", LIST: "排行榜和名单公示" },
  EN: { SCHEME: "Bodies and evaluation schemes", LIST: "Ranking and list" },
};

/** The states of an objection. */
export const OBJECTION_STATES: Words<Record<ObjectionState, string>> = {
  ZH: { FILED: "已提出", UNDER_REVIEW: "评议中", DISMISSED: "不成立", UPHELD: "成立", WITHDRAWN: "已撤回" },
  EN: {
    FILED: "Filed",
    UNDER_REVIEW: "Under review",
    DISMISSED: "Dismissed",
    UPHELD: "Upheld",
    WITHDRAWN: "Withdrawn",
  },
};

/** What of a publicity is objected to. */
export const OBJECTION_SCOPES: Words<Record<ObjectionScope, string>> = {
  ZH: {
    CANDIDATE: "入围企业",
    WHOLE_LIST: "排行榜和名单整体",
    EVALUATION_BODY: "评估机构",
    EVALUATION_SCHEME: "评估方案",
    WHOLE_PUBLICITY: "公示整体",
  },
  EN: {
    CANDIDATE: "A candidate",
    WHOLE_LIST: "The whole list",
    EVALUATION_BODY: "An evaluation body",
    EVALUATION_SCHEME: "An evaluation scheme",
    WHOLE_PUBLICITY: "The whole publicity",
  },
};

/** What a suggestion is about. */
export const SUGGESTION_KINDS: Words<Record<SuggestionKind, string>> = {
  ZH: { KEY_FIELD: "重点领域", CORE_INDICATOR: "核心指标", SUPERVISION: "全过程监督" },
  EN: { KEY_FIELD: "Key field", CORE_INDICATOR: "Core indicator", SUPERVISION: "Supervision" },
};

/** The states of a suggestion. */
export const SUGGESTION_STATES: Words<Record<SuggestionState, string>> = {
  ZH: { RECEIVED: "已收到", CONSIDERED: "研究中", ADOPTED: "采纳", DECLINED: "未采纳" },
  EN: { RECEIVED: "Received", CONSIDERED: "Being considered", ADOPTED: "Adopted", DECLINED: "Declined" },
};

/** Whose standard is declared. */
export const STANDARD_ORIGINS: Words<Record<StandardOrigin, string>> = {
  ZH: { OWN: "企业自有标准", ADOPTED: "采用的标准" },
  EN: { OWN: "Own", ADOPTED: "Adopted" },
};

/** The states of a declared standard. */
export const DECLARATION_STATES: Words<Record<DeclarationState, string>> = {
  ZH: { DRAFT: "草稿", DECLARED: "已公开（现行有效）", REVISED: "已修订", WITHDRAWN: "已废止" },
  EN: { DRAFT: "Draft", DECLARED: "Declared, in effect", REVISED: "Revised", WITHDRAWN: "Withdrawn" },
};

/** Groups of indicators. */
export const INDICATOR_GROUPS: Words<Record<IndicatorGroup, string>> = {
  ZH: { PERFORMANCE: "性能指标", PROCESS: "生产工艺技术", FUNCTION: "功能指标", BENEFIT: "标准实施效益" },
  EN: {
    PERFORMANCE: "Performance",
    PROCESS: "Production technology",
    FUNCTION: "Function",
    BENEFIT: "Benefit of applying the standard",
  },
};
