import type { Words } from "../kit/language.tsx";

/** Names of codes that several public pages show. */
export interface OpenWords {
  readonly schemes: Readonly<Record<string, string>>;
  readonly titleStates: Readonly<Record<string, string>>;
  readonly grounds: Readonly<Record<string, string>>;
  readonly publicityKinds: Readonly<Record<string, string>>;
  readonly objectionStates: Readonly<Record<string, string>>;
  readonly complaintStates: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<string, string>>;
  readonly unknown: string;
}

const ZH: OpenWords = {
  schemes: { NATIONAL: "国家", "530000": "云南省", "120000": "天津市" },
  titleStates: {
    SHORTLISTED: "入围",
    IN_PUBLICITY: "公示中",
    UNDER_OBJECTION: "异议评议中",
    AWAITING_PUBLICATION: "待发布",
    IN_FORCE: "有效",
    EXPIRED: "期满",
    REVOKED: "取消",
    WITHDRAWN: "自愿退出",
    REJECTED: "未通过",
    VALIDITY_UNKNOWN: "有效期不明",
  },
  grounds: {
    PROCESS_CHANGED: "生产装备、工艺重大变化",
    INDICATOR_LOWERED: "标准更新且核心指标降低",
    MAJOR_ACCIDENT_OR_QUALITY: "重大环保、安全事故或产品质量问题",
    BELOW_DECLARED_LEVEL: "抽检未达公开标准水平",
    IP_INFRINGEMENT: "侵犯知识产权",
    FRAUD_OR_INTEGRITY: "弄虚作假或其他诚信问题",
    OTHER: "其他原因",
  },
  publicityKinds: { SCHEME: "评估机构和评估方案", LIST: "排行榜和名单" },
  objectionStates: {
    FILED: "已提出",
    UNDER_REVIEW: "评议中",
    DISMISSED: "不成立",
    UPHELD: "成立",
    WITHDRAWN: "已撤回",
  },
  complaintStates: {
    RECEIVED: "已收到",
    ACCEPTED: "已受理",
    REFUSED: "不予受理",
    INVESTIGATING: "调查中",
    SUBSTANTIATED: "属实",
    UNSUBSTANTIATED: "未证实",
    CLOSED: "已办结",
  },
  scopes: {
    CANDIDATE: "入围企业",
    WHOLE_LIST: "排行榜和名单整体",
    EVALUATION_BODY: "评估机构",
    EVALUATION_SCHEME: "评估方案",
    WHOLE_PUBLICITY: "公示整体",
  },
  unknown: "未知",
};

const EN: OpenWords = {
  schemes: { NATIONAL: "National", "530000": "Yunnan", "120000": "Tianjin" },
  titleStates: {
    SHORTLISTED: "short-listed",
    IN_PUBLICITY: "in publicity",
    UNDER_OBJECTION: "under objection",
    AWAITING_PUBLICATION: "awaiting publication",
    IN_FORCE: "in force",
    EXPIRED: "expired",
    REVOKED: "revoked",
    WITHDRAWN: "given up",
    REJECTED: "not granted",
    VALIDITY_UNKNOWN: "validity unknown",
  },
  grounds: {
    PROCESS_CHANGED: "equipment or process changed greatly",
    INDICATOR_LOWERED: "standard updated, core indicator fell",
    MAJOR_ACCIDENT_OR_QUALITY: "major accident or quality problem",
    BELOW_DECLARED_LEVEL: "sampling below the declared level",
    IP_INFRINGEMENT: "intellectual-property infringement",
    FRAUD_OR_INTEGRITY: "fraud or another integrity problem",
    OTHER: "other reasons",
  },
  publicityKinds: { SCHEME: "Evaluation bodies and schemes", LIST: "Ranking and list" },
  objectionStates: {
    FILED: "filed",
    UNDER_REVIEW: "under review",
    DISMISSED: "not well founded",
    UPHELD: "well founded",
    WITHDRAWN: "taken back",
  },
  complaintStates: {
    RECEIVED: "received",
    ACCEPTED: "taken up",
    REFUSED: "not taken up",
    INVESTIGATING: "under investigation",
    SUBSTANTIATED: "found true",
    UNSUBSTANTIATED: "not found true",
    CLOSED: "closed",
  },
  scopes: {
    CANDIDATE: "a candidate",
    WHOLE_LIST: "the whole list",
    EVALUATION_BODY: "an evaluation body",
    EVALUATION_SCHEME: "an evaluation scheme",
    WHOLE_PUBLICITY: "the whole publicity",
  },
  unknown: "not known",
};

/** The names, in both languages. */
export const OPEN_WORDS: Words<OpenWords> = { ZH, EN };

/** A code in words; the code itself where it has none. */
export function named(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}
