import type { ChangeKind, ExitGround, TitleState } from "../../../generated/open.ts";
import { jurisdictionName } from "../jurisdictions.ts";
import type { Language, Words } from "../language.tsx";

/** The states of a title. */
export const TITLE_STATES: Words<Record<TitleState, string>> = {
  ZH: {
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
  EN: {
    SHORTLISTED: "Shortlisted",
    IN_PUBLICITY: "In publicity",
    UNDER_OBJECTION: "Under objection",
    AWAITING_PUBLICATION: "Awaiting publication",
    IN_FORCE: "In force",
    EXPIRED: "Expired",
    REVOKED: "Revoked",
    WITHDRAWN: "Given up",
    REJECTED: "Rejected",
    VALIDITY_UNKNOWN: "Validity unknown",
  },
};

/** Why a title can be cancelled. */
export const EXIT_GROUNDS: Words<Record<ExitGround, string>> = {
  ZH: {
    PROCESS_CHANGED: "生产装备工艺重大变化",
    INDICATOR_LOWERED: "标准更新且核心指标降低",
    MAJOR_ACCIDENT_OR_QUALITY: "重大环保安全事故和产品质量问题",
    BELOW_DECLARED_LEVEL: "抽检未达公开标准水平",
    IP_INFRINGEMENT: "侵犯知识产权",
    FRAUD_OR_INTEGRITY: "弄虚作假或诚信问题",
    OTHER: "其他原因",
  },
  EN: {
    PROCESS_CHANGED: "Equipment or process changed greatly",
    INDICATOR_LOWERED: "Standard updated, a core indicator fell",
    MAJOR_ACCIDENT_OR_QUALITY: "Major accident or quality problem",
    BELOW_DECLARED_LEVEL: "Sampled below the declared level",
    IP_INFRINGEMENT: "Intellectual-property infringement",
    FRAUD_OR_INTEGRITY: "Fraud or integrity problem",
    OTHER: "Other reasons",
  },
};

/** What changes in the public register. */
export const CHANGE_KINDS: Words<Record<ChangeKind, string>> = {
  ZH: {
    IN_PUBLICITY: "公示",
    OBJECTED: "提出异议",
    OBJECTION_DISMISSED: "异议不成立",
    REJECTED: "未通过",
    PUBLISHED: "发布",
    EXPIRED: "期满",
    VALIDITY_UNKNOWN: "有效期不明",
    REVOKED: "取消",
    WITHDRAWN: "自愿退出",
    BANNED: "限制参与",
    CORRECTED: "更正",
    POLICY_CHANGED: "政策变更",
  },
  EN: {
    IN_PUBLICITY: "Posted for publicity",
    OBJECTED: "Objected to",
    OBJECTION_DISMISSED: "Objection dismissed",
    REJECTED: "Rejected",
    PUBLISHED: "Released",
    EXPIRED: "Expired",
    VALIDITY_UNKNOWN: "Validity unknown",
    REVOKED: "Revoked",
    WITHDRAWN: "Given up",
    BANNED: "Barred",
    CORRECTED: "Corrected",
    POLICY_CHANGED: "Policy changed",
  },
};

const NATIONAL: Words<string> = { ZH: "国家", EN: "National" };

/** Schemes that name leaders: the national one, and those of places. */
export const SCHEMES = ["120000", "530000", "NATIONAL"] as const;

/** Whose scheme it is: a place's, or the national one. */
export function schemeName(scheme: string, language: Language): string {
  return scheme === "NATIONAL" ? NATIONAL[language] : jurisdictionName(scheme, language);
}
