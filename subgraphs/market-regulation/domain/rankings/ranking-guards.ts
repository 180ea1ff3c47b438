import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import { reviewPassed } from "../bodies/expert-review.ts";
import type { RankingFacts } from "./ranking-facts.ts";

type RankingGuard = Guard<RankingFacts>;

export const BY_THE_FIXED_SCHEME: Citation = { document: "yunnan-2020-9", clause: "§3(4)4", basis: "TEXT" };
export const AUDITED_BY_EXPERTS: Citation = { document: "yunnan-2020-9", clause: "§3(4)6", basis: "TEXT" };
export const BY_EVALUATION_BODIES: Citation = { document: "tianjin-2021", clause: "§3(3)2", basis: "TEXT" };
const ANNOUNCED_BODIES: Citation = { document: "yunnan-2020-9", clause: "§3(4)3", basis: "TEXT" };

const bodyAnnounced: RankingGuard = {
  name: "body-announced",
  refusal: {
    code: "BODY_NOT_ANNOUNCED",
    message: {
      ZH: "评估机构未公布，或已暂停、退出。",
      EN: "The evaluation body is not announced, or it is suspended or has left.",
    },
  },
  citation: ANNOUNCED_BODIES,
  check: (facts) => ({ truth: facts.bodyAnnounced }),
};

const schemeAnnounced: RankingGuard = {
  name: "scheme-announced",
  refusal: {
    code: "SCHEME_NOT_ANNOUNCED",
    message: {
      ZH: "评估方案未公布，或已用于排行榜。",
      EN: "The evaluation scheme is not announced, or a ranking uses it already.",
    },
  },
  citation: ANNOUNCED_BODIES,
  check: (facts) => ({ truth: facts.schemeAnnounced }),
};

const categoryNotRanked: RankingGuard = {
  name: "category-not-ranked",
  refusal: {
    code: "CATEGORY_RANKED_ALREADY",
    message: {
      ZH: "该类别本年度已有排行榜。",
      EN: "The scheme has a ranking of this category and year already.",
    },
  },
  citation: null,
  check: ({ rankedAlready }) => ({ truth: rankedAlready === null ? null : !rankedAlready }),
};

const somebodyRanked: RankingGuard = {
  name: "somebody-ranked",
  refusal: {
    code: "NOBODY_RANKED",
    message: { ZH: "排行榜上没有企业标准。", EN: "No standard stands on the ranking." },
  },
  citation: BY_THE_FIXED_SCHEME,
  check: ({ ranked }) => ({ truth: ranked > 0 }),
};

const auditPassed: RankingGuard = {
  name: "audit-passed",
  refusal: {
    code: "AUDIT_NOT_PASSED",
    message: {
      ZH: "专家尚未审核评估报告，意见未齐，或赞成未过半。",
      EN: "Experts have not audited the report, an opinion is outstanding, or not more of them are favourable than are not.",
    },
  },
  citation: AUDITED_BY_EXPERTS,
  check: ({ audit }) => ({ truth: reviewPassed(audit) }),
};

export const OPENABLE: readonly RankingGuard[] = [bodyAnnounced, schemeAnnounced, categoryNotRanked, dayInOrder];
export const COMPUTABLE: readonly RankingGuard[] = [bodyAnnounced, dayInOrder];
export const REPORTABLE: readonly RankingGuard[] = [bodyAnnounced, somebodyRanked, dayInOrder];
export const AUDITABLE: readonly RankingGuard[] = [auditPassed, dayInOrder];
export const RETURNABLE: readonly RankingGuard[] = [dayInOrder];
