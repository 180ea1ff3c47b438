import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import {
  ADVISING_AND_EVALUATING,
  EVALUATION_BODY_CLAUSE,
  LEAVING,
  REVIEW,
  WORKING_BODY_CLAUSE,
} from "./body-citations.ts";
import type { EvaluationBodyFacts } from "./evaluation-body.ts";
import { reviewPassed } from "./expert-review.ts";

type BodyGuard = Guard<EvaluationBodyFacts>;

const schemeRunHere: BodyGuard = {
  name: "scheme-run-here",
  refusal: {
    code: "SCHEME_NOT_RUN_HERE",
    message: {
      ZH: "国家层面的评估机构不在本登记册办理。",
      EN: "Bodies of the national scheme are not engaged in this register.",
    },
  },
  citation: null,
  check: ({ jurisdiction }) => ({ truth: jurisdiction !== null }),
};

const notEngaged: BodyGuard = {
  name: "not-engaged",
  refusal: {
    code: "ALREADY_APPLIED",
    message: {
      ZH: "本机构已申报此方案，尚未被驳回或退出。",
      EN: "The body has applied for this scheme already and was neither refused nor withdrawn.",
    },
  },
  citation: null,
  check: ({ engaged }) => ({ truth: !engaged }),
};

/** I-04. */
const registeredInThePrc: BodyGuard = {
  name: "registered-in-the-prc",
  refusal: {
    code: "REGISTERED_ABROAD",
    message: {
      ZH: "评估机构应在中国境内注册。",
      EN: "An evaluation body is registered in the People's Republic of China.",
    },
  },
  citation: EVALUATION_BODY_CLAUSE,
  check: ({ application }) => ({ truth: application.registeredIn === "CN" }),
};

/** I-03. */
export const notOfWorkingBody: BodyGuard = {
  name: "not-of-the-working-body",
  refusal: {
    code: "WORKING_BODY_CANNOT_EVALUATE",
    message: {
      ZH: "工作机构及其下属单位不得参与评估。",
      EN: "The working body and the units below it do not evaluate.",
    },
  },
  citation: WORKING_BODY_CLAUSE,
  check: ({ workingBodyBarred, ofWorkingBody }) => ({ truth: !(workingBodyBarred && ofWorkingBody) }),
};

const fieldsNamed: BodyGuard = {
  name: "fields-named",
  refusal: {
    code: "FIELD_MISSING",
    message: { ZH: "未列明申报的类别。", EN: "No category is named that the body applies for." },
  },
  citation: EVALUATION_BODY_CLAUSE,
  check: ({ application }) => ({ truth: application.fields.length > 0 }),
};

/** I-24. */
const feesDeclaredNone: BodyGuard = {
  name: "fees-declared-none",
  refusal: {
    code: "FEE_DECLARATION_MISSING",
    message: {
      ZH: "未声明不向参评企业收取任何费用。",
      EN: "It is not declared that no fee of any kind is taken from enterprises.",
    },
  },
  citation: LEAVING,
  check: ({ feesBanned, application }) => ({ truth: !feesBanned || application.takesNoFees }),
};

const relationsDisclosed: BodyGuard = {
  name: "relations-disclosed",
  refusal: {
    code: "RELATIONS_NOT_CLEAR",
    message: {
      ZH: "与企业的关系应如实登记；没有的，声明没有；已有登记的，不得声明没有。",
      EN: "Relations with enterprises are on record, or it is stated that there are none: one of the two.",
    },
  },
  citation: ADVISING_AND_EVALUATING,
  check: ({ relations, application }) => ({ truth: relations > 0 !== application.statesNoRelations }),
};

const expertsInFavour: BodyGuard = {
  name: "experts-in-favour",
  refusal: {
    code: "EXPERT_REVIEW_NOT_PASSED",
    message: {
      ZH: "专家审核未通过：尚无意见、有专家未答复，或赞成者不多于反对者。",
      EN: "The experts' review has not passed: no opinion yet, somebody still to answer, or no more in favour than against.",
    },
  },
  citation: REVIEW,
  check: ({ review }) => ({ truth: reviewPassed(review) }),
};

/** What an application needs. */
export const APPLICABLE: readonly BodyGuard[] = [
  schemeRunHere,
  notEngaged,
  registeredInThePrc,
  notOfWorkingBody,
  fieldsNamed,
  feesDeclaredNone,
  relationsDisclosed,
  dayInOrder,
];

/** What the formal check looks at again: what was applied with may be out of date. */
export const FORMALLY_IN_ORDER: readonly BodyGuard[] = [
  registeredInThePrc,
  notOfWorkingBody,
  fieldsNamed,
  feesDeclaredNone,
  relationsDisclosed,
  dayInOrder,
];

/** What an expert review needs. */
export const REVIEWED: readonly BodyGuard[] = [expertsInFavour, notOfWorkingBody, dayInOrder];
