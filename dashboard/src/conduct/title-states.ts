import type { TitleState } from "../../generated/conduct.ts";
import type { Words } from "../kit/language.tsx";

/** What the states of a title are called. */
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
