import type { Citation } from "../../../../shared/values/policy.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import type { ObjectionFacts, ReviewCount } from "./objection-facts.ts";

type ObjectionGuard = Guard<ObjectionFacts>;

export const SCHEMES_IN_PUBLICITY: Citation = { document: "yunnan-2020-9", clause: "§3(4)3", basis: "TEXT" };
export const LIST_IN_PUBLICITY: Citation = { document: "yunnan-2020-9", clause: "§3(4)6", basis: "TEXT" };

/** Who files for themselves files today; a day is stated by those who record what came on paper. */
export const dayOnlyForPaper: Guard<{ readonly dayStated: boolean; readonly handles: boolean }> = {
  name: "day-only-for-paper",
  refusal: {
    code: "DAY_NOT_FOR_FILER",
    message: {
      ZH: "本人提交的以当日为准；仅工作机构或市场监管部门补录书面材料时可注明日期。",
      EN: "Who files does so today; a day is stated only by the working body or department that records what came on paper.",
    },
  },
  citation: null,
  check: ({ dayStated, handles }) => ({ truth: !dayStated || handles }),
};

/** Whether the scheme is one of those that are kept in this register. */
export const schemeKeptHere: Guard<{ readonly jurisdiction: string | null }> = {
  name: "scheme-kept-here",
  refusal: {
    code: "SCHEME_NOT_KEPT_HERE",
    message: { ZH: "国家层面的制度不在本平台办理。", EN: "The national scheme is not run here." },
  },
  citation: null,
  check: ({ jurisdiction }) => ({ truth: jurisdiction !== null }),
};

/** A guard over what the experts said, where the scheme's text asks them. */
function ofReview(guard: Omit<ObjectionGuard, "check">, holds: (review: ReviewCount) => boolean): ObjectionGuard {
  return {
    ...guard,
    check: ({ expertsNeeded, review }) => ({ truth: !expertsNeeded || (review === null ? null : holds(review)) }),
  };
}

function isComplete({ assigned, favourable, unfavourable }: ReviewCount): boolean {
  return assigned > 0 && favourable + unfavourable === assigned;
}

/** Every expert asked has answered, and one at least was asked. */
export const expertsHaveAnswered = ofReview(
  {
    name: "experts-have-answered",
    refusal: {
      code: "REVIEW_NOT_COMPLETE",
      message: {
        ZH: "尚未委派专家，或仍有专家未给出意见。",
        EN: "No expert was asked yet, or one of those asked has not answered.",
      },
    },
    citation: LIST_IN_PUBLICITY,
  },
  isComplete,
);

/** More experts find the objection right than wrong; says nothing while answers are outstanding. */
export const expertsFindItRight = ofReview(
  {
    name: "experts-find-it-right",
    refusal: {
      code: "EXPERTS_FIND_IT_WRONG",
      message: {
        ZH: "认为异议成立的专家未过半数，不能认定成立。",
        EN: "No more experts find the objection right than wrong; it cannot be upheld.",
      },
    },
    citation: LIST_IN_PUBLICITY,
  },
  (review) => !isComplete(review) || review.favourable > review.unfavourable,
);

/** Not more experts find the objection right than wrong; says nothing while answers are outstanding. */
export const expertsFindItWrong = ofReview(
  {
    name: "experts-find-it-wrong",
    refusal: {
      code: "EXPERTS_FIND_IT_RIGHT",
      message: {
        ZH: "认为异议成立的专家过半数，不能认定不成立。",
        EN: "More experts find the objection right than wrong; it cannot be dismissed.",
      },
    },
    citation: LIST_IN_PUBLICITY,
  },
  (review) => !isComplete(review) || review.favourable <= review.unfavourable,
);
