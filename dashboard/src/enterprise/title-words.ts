import type { ExitCaseState, ExitGround, TitleState } from "../../generated/enterprise.ts";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import type { Language, Words } from "../kit/language.tsx";
import type { FactKind } from "./facts.ts";

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
    SHORTLISTED: "shortlisted",
    IN_PUBLICITY: "in publicity",
    UNDER_OBJECTION: "under objection",
    AWAITING_PUBLICATION: "awaiting publication",
    IN_FORCE: "in force",
    EXPIRED: "expired",
    REVOKED: "revoked",
    WITHDRAWN: "withdrawn",
    REJECTED: "rejected",
    VALIDITY_UNKNOWN: "validity unknown",
  },
};

/** Why a title can be cancelled. */
export const GROUNDS: Words<Record<ExitGround, string>> = {
  ZH: {
    PROCESS_CHANGED: "生产装备、工艺重大变化",
    INDICATOR_LOWERED: "标准更新且核心指标降低",
    MAJOR_ACCIDENT_OR_QUALITY: "重大环保安全事故和产品质量问题",
    BELOW_DECLARED_LEVEL: "抽检未达公开标准水平",
    IP_INFRINGEMENT: "侵犯知识产权",
    FRAUD_OR_INTEGRITY: "弄虚作假或诚信问题",
    OTHER: "其他原因",
  },
  EN: {
    PROCESS_CHANGED: "plant or process changed in essence",
    INDICATOR_LOWERED: "standard revised, a core indicator lowered",
    MAJOR_ACCIDENT_OR_QUALITY: "major accident or quality problem",
    BELOW_DECLARED_LEVEL: "sampling below the declared level",
    IP_INFRINGEMENT: "intellectual property infringed",
    FRAUD_OR_INTEGRITY: "fraud or want of integrity",
    OTHER: "another reason",
  },
};

/** What happens to titles and enterprises. */
export const FACT_KINDS: Words<Record<FactKind, string>> = {
  ZH: {
    IN_PUBLICITY: "公示",
    PUBLICITY_ENDS: "公示期最后一日",
    OBJECTED: "提出异议",
    OBJECTION_DISMISSED: "异议不成立",
    REJECTED: "未通过",
    PUBLISHED: "发布",
    LAST_DAY: "有效期最后一日",
    EXPIRED: "期满",
    VALIDITY_UNKNOWN: "有效期不明",
    REVOKED: "取消",
    WITHDRAWN: "自愿退出",
    BANNED: "限制参与",
    CORRECTED: "更正",
    POLICY_CHANGED: "政策变更",
  },
  EN: {
    IN_PUBLICITY: "posted for publicity",
    PUBLICITY_ENDS: "last day of publicity",
    OBJECTED: "objected to",
    OBJECTION_DISMISSED: "objection dismissed",
    REJECTED: "rejected",
    PUBLISHED: "released",
    LAST_DAY: "last day of validity",
    EXPIRED: "expired",
    VALIDITY_UNKNOWN: "validity unknown",
    REVOKED: "revoked",
    WITHDRAWN: "withdrawn",
    BANNED: "banned",
    CORRECTED: "corrected",
    POLICY_CHANGED: "policy changed",
  },
};

/** The states of an exit case. */
export const EXIT_STATES: Words<Record<ExitCaseState, string>> = {
  ZH: {
    OPENED: "已立案",
    EVIDENCE: "已取证",
    ORDERED: "已要求取消",
    DECIDED: "已决定取消",
    PUBLICISED: "已公示",
    REPORTED_TO_REGULATORS: "已报监管部门",
    IN_CREDIT_SYSTEM: "已纳入信用体系",
    CLOSED: "已办结",
    DISMISSED: "不予取消",
  },
  EN: {
    OPENED: "opened",
    EVIDENCE: "evidence",
    ORDERED: "ordered",
    DECIDED: "decided",
    PUBLICISED: "publicised",
    REPORTED_TO_REGULATORS: "reported to regulators",
    IN_CREDIT_SYSTEM: "in the credit system",
    CLOSED: "closed",
    DISMISSED: "dismissed",
  },
};

/** Whose scheme it is: a place, or the national one. */
export function schemeName(scheme: string, language: Language): string {
  if (scheme === "NATIONAL") return language === "ZH" ? "国家" : "national";
  return jurisdictionName(scheme, language);
}
