import { addDays, parseCivilDate } from "../../../../shared/values/civil-date.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import { TEN_WORKING_DAYS } from "./clauses.ts";
import type { PostedFacts } from "./posted-facts.ts";

type PostedGuard = Guard<PostedFacts>;

/** While experts look again at what was objected to, nothing else is done with it. */
export const noObjectionOpen: PostedGuard = {
  name: "no-objection-open",
  refusal: {
    code: "OBJECTION_OPEN",
    message: {
      ZH: "对其的异议尚未处理完毕。",
      EN: "An objection against it, or against the whole publicity, is open.",
    },
  },
  citation: TEN_WORKING_DAYS,
  check: ({ standing }) => ({ truth: !standing.objectionOpen }),
};

/** What was posted once goes on or goes back; it is not posted a second time on the same review. */
export const notPostedSinceReview: PostedGuard = {
  name: "not-posted-since-review",
  refusal: {
    code: "POSTED_SINCE_REVIEW",
    message: {
      ZH: "评审通过后已公示过；异议处理后继续原公示，或退回修改后重新评审。",
      EN: "It was posted since its review; after an objection that publicity goes on, or it is returned and reviewed anew.",
    },
  },
  citation: TEN_WORKING_DAYS,
  check: ({ standing }) => ({ truth: !standing.postedSinceReview }),
};

/** From the day after the last day on; where the text asks for no publicity, from the posting on. */
export const publicityOver: PostedGuard = {
  name: "publicity-over",
  refusal: {
    code: "PUBLICITY_NOT_OVER",
    message: { ZH: "公示期尚未届满。", EN: "The publicity is not over." },
  },
  doubt: {
    code: "CALENDAR_NOT_PUBLISHED",
    message: {
      ZH: "放假通知尚未公布，无法确定公示最后一日。",
      EN: "No holiday notice tells yet when the publicity ends.",
    },
  },
  citation: TEN_WORKING_DAYS,
  check({ standing: { workingDays, lastDay }, on }) {
    if (workingDays === null) return { truth: true };
    if (lastDay === null) return { truth: null };
    return on > lastDay ? { truth: true } : { truth: false, notBefore: addDays(parseCivilDate(lastDay), 1) };
  },
};

/** What was rightly objected to is not announced. */
export const noObjectionUpheld: PostedGuard = {
  name: "no-objection-upheld",
  refusal: {
    code: "OBJECTION_UPHELD",
    message: { ZH: "对其的异议成立。", EN: "An objection against it, or against the whole publicity, was upheld." },
  },
  citation: TEN_WORKING_DAYS,
  check: ({ standing }) => ({ truth: !standing.objectionUpheld }),
};

const objectionsSettledBefore: PostedGuard = {
  name: "objections-settled-before",
  refusal: {
    code: "OBJECTION_SETTLED_LATER",
    message: {
      ZH: "公布日不得早于异议处理完毕之日。",
      EN: "It is announced on the day on which the last objection was settled, or later.",
    },
  },
  citation: TEN_WORKING_DAYS,
  check({ standing: { lastDismissedOn }, on }) {
    if (lastDismissedOn === null || on >= lastDismissedOn) return { truth: true };
    return { truth: false, notBefore: lastDismissedOn };
  },
};

/** What a posting asks of each body and evaluation scheme. */
export const POSTABLE: readonly PostedGuard[] = [noObjectionOpen, notPostedSinceReview];

/** What an announcement asks of each. */
export const ANNOUNCEABLE: readonly PostedGuard[] = [
  publicityOver,
  noObjectionOpen,
  noObjectionUpheld,
  objectionsSettledBefore,
];
