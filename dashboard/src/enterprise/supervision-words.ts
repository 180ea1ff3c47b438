import type { ComplaintSource, ComplaintState, SpotCheckState } from "../../generated/enterprise.ts";
import type { Words } from "../kit/language.tsx";

/** The states of a spot check. */
export const CHECK_STATES: Words<Record<SpotCheckState, string>> = {
  ZH: {
    PLANNED: "已列入计划",
    SAMPLED: "已抽样",
    TESTED: "已检验",
    PASSED: "合格",
    BELOW_DECLARED: "未达公开水平",
    RETEST_ASKED: "已申请复检",
    RETESTED: "已复检",
    CONFIRMED: "已确认",
    DROPPED: "终止",
  },
  EN: {
    PLANNED: "planned",
    SAMPLED: "sampled",
    TESTED: "tested",
    PASSED: "passed",
    BELOW_DECLARED: "below the declared level",
    RETEST_ASKED: "retest asked for",
    RETESTED: "retested",
    CONFIRMED: "confirmed",
    DROPPED: "dropped",
  },
};

/** The states of a complaint. */
export const COMPLAINT_STATES: Words<Record<ComplaintState, string>> = {
  ZH: {
    RECEIVED: "已收到",
    ACCEPTED: "已受理",
    REFUSED: "不予受理",
    INVESTIGATING: "调查中",
    SUBSTANTIATED: "属实",
    UNSUBSTANTIATED: "未证实",
    CLOSED: "已办结",
  },
  EN: {
    RECEIVED: "received",
    ACCEPTED: "accepted",
    REFUSED: "refused",
    INVESTIGATING: "being investigated",
    SUBSTANTIATED: "substantiated",
    UNSUBSTANTIATED: "unsubstantiated",
    CLOSED: "closed",
  },
};

/** Where complaints come from. */
export const SOURCES: Words<Record<ComplaintSource, string>> = {
  ZH: { PUBLIC: "公众", CONSUMER_ASSOCIATION: "消费者协会", MEDIA: "媒体", CHAMBER: "商会", DEPARTMENT: "其他部门" },
  EN: {
    PUBLIC: "the public",
    CONSUMER_ASSOCIATION: "consumer association",
    MEDIA: "media",
    CHAMBER: "chamber",
    DEPARTMENT: "another department",
  },
};
