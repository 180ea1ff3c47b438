import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import { ADJUSTING, CALL, CYCLE, EXPERTS, WEIGHTS } from "./clauses.ts";
import type { EvaluationSchemeFacts } from "./evaluation-scheme-facts.ts";
import { ANNOUNCEABLE, noObjectionOpen, POSTABLE } from "./publicity-guards.ts";

type SchemeGuard = Guard<EvaluationSchemeFacts>;

/** Who applied and was neither refused nor left may write evaluation schemes. */
const bodyEngaged: SchemeGuard = {
  name: "body-engaged",
  refusal: {
    code: "BODY_NOT_ENGAGED",
    message: {
      ZH: "评估机构尚未申报，或未通过、已退出。",
      EN: "The evaluation body has not applied, was refused, or has left the work.",
    },
  },
  citation: { document: "yunnan-2020-9", clause: "§3(3)2", basis: "TEXT" },
  check: ({ bodyState }) => ({ truth: bodyState !== null && bodyState !== "REFUSED" && bodyState !== "WITHDRAWN" }),
};

const weightsMakeHundred: SchemeGuard = {
  name: "weights-make-a-hundred",
  refusal: {
    code: "WEIGHTS_NOT_HUNDRED",
    message: { ZH: "各指标权重之和应正好为100。", EN: "The weights of all criteria make exactly 100." },
  },
  citation: WEIGHTS,
  check: ({ weightSum }) => ({ truth: weightSum === null ? null : weightSum === "100" }),
};

const cycleWhereNeeded: SchemeGuard = {
  name: "cycle-where-needed",
  refusal: {
    code: "CYCLE_MISSING",
    message: {
      ZH: "文件未规定有效期的，评估方案应明确评估周期。",
      EN: "Where the text gives titles no validity, the evaluation scheme states the cycle.",
    },
  },
  citation: CYCLE,
  check: ({ cycleStated, validityByText }) => ({ truth: cycleStated || validityByText }),
};

const categoryIsKeyField: SchemeGuard = {
  name: "category-is-key-field",
  refusal: {
    code: "KEY_FIELD_NOT_PUBLISHED",
    message: { ZH: "该类别不是本年度已公布的重点领域。", EN: "The category is no published key field of the year." },
  },
  citation: { document: "yunnan-2020-9", clause: "§3(4)1", basis: "TEXT" },
  check: ({ keyFieldPublished }) => ({ truth: keyFieldPublished }),
};

/** What was returned is submitted again, whether or not the call is still open. */
const answersCall: SchemeGuard = {
  name: "answers-a-call",
  refusal: {
    code: "NO_CALL_OPEN",
    message: { ZH: "当日没有围绕该类别的征集。", EN: "No call around the category is open on that day." },
  },
  citation: CALL[0] ?? null,
  check({ calls, submittedBefore, on }) {
    const open = calls.some(({ openedOn, lastDay }) => openedOn <= on && (lastDay === null || on <= lastDay));
    return { truth: submittedBefore || open };
  },
};

/** At least one opinion, none outstanding, more in favour than against. */
const expertsApprove: SchemeGuard = {
  name: "experts-approve",
  refusal: {
    code: "EXPERTS_DO_NOT_APPROVE",
    message: { ZH: "专家评审意见未通过。", EN: "The experts' opinions are not in its favour." },
  },
  doubt: {
    code: "EXPERT_OPINION_OUTSTANDING",
    message: {
      ZH: "尚无专家意见，或有专家尚未提出意见。",
      EN: "No expert was asked, or not all have given an opinion.",
    },
  },
  citation: EXPERTS,
  check({ review }) {
    if (review === null || review.assigned === 0) return { truth: null };
    if (review.favourable + review.unfavourable < review.assigned) return { truth: null };
    return { truth: review.favourable > review.unfavourable };
  },
};

const bodyReviewed: SchemeGuard = {
  name: "body-reviewed",
  refusal: {
    code: "BODY_NOT_REVIEWED",
    message: {
      ZH: "其评估机构尚未通过评审，或已暂停、退出。",
      EN: "Its evaluation body has not passed its review, or is suspended or out.",
    },
  },
  citation: { document: "yunnan-2020-9", clause: "§3(4)3", basis: "TEXT" },
  check: ({ bodyState }) => ({ truth: bodyState !== null && REVIEWED.has(bodyState) }),
};

const REVIEWED: ReadonlySet<string> = new Set(["EXPERT_OK", "IN_PUBLICITY", "ANNOUNCED"]);

/** Bodies that are announced together with the scheme count as announced. */
const bodyAnnounced: SchemeGuard = {
  name: "body-announced",
  refusal: {
    code: "BODY_NOT_ANNOUNCED",
    message: { ZH: "其评估机构尚未公布。", EN: "Its evaluation body is not announced." },
  },
  citation: { document: "yunnan-2020-9", clause: "§3(4)3", basis: "TEXT" },
  check: ({ bodyState }) => ({ truth: bodyState === "ANNOUNCED" }),
};

const successorAnnounced: SchemeGuard = {
  name: "successor-announced",
  refusal: {
    code: "SUCCESSOR_NOT_ANNOUNCED",
    message: { ZH: "没有已公布的接替方案。", EN: "No evaluation scheme that takes its place is announced." },
  },
  citation: ADJUSTING[0] ?? null,
  check: (facts) => ({ truth: facts.successorAnnounced }),
};

export const DRAFTABLE: readonly SchemeGuard[] = [bodyEngaged];
export const SUBMITTABLE: readonly SchemeGuard[] = [
  bodyEngaged,
  weightsMakeHundred,
  cycleWhereNeeded,
  categoryIsKeyField,
  answersCall,
  dayInOrder,
];
export const CHECKABLE: readonly SchemeGuard[] = [dayInOrder];
export const REVIEWABLE: readonly SchemeGuard[] = [expertsApprove, dayInOrder];
/** Nothing is sent back or refused over an objection that is open. */
export const RETURNABLE: readonly SchemeGuard[] = [noObjectionOpen, dayInOrder];
export const SCHEME_POSTABLE: readonly SchemeGuard[] = [bodyReviewed, ...POSTABLE, dayInOrder];
export const SCHEME_ANNOUNCEABLE: readonly SchemeGuard[] = [bodyAnnounced, ...ANNOUNCEABLE, dayInOrder];
export const SUPERSEDABLE: readonly SchemeGuard[] = [successorAnnounced, dayInOrder];
