import type { Citation } from "../../../../shared/values/policy.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import type { CreditCaseFacts } from "./credit-case.ts";

type CaseGuard = Guard<CreditCaseFacts>;

/** Which day counts for a loan: that of the credit decision (SIL-09). */
export const DAY_OF_CREDIT_DECISION: Citation = {
  document: "beijing-2020",
  clause: "§4(3)13",
  basis: "INTERPRETATION",
};

export const institutionOnRecord: CaseGuard = {
  name: "institution-on-record",
  refusal: {
    code: "INSTITUTION_NOT_ON_RECORD",
    message: {
      ZH: "该日未登记本机构；由主管部门先行登记。",
      EN: "The bank is not on record as an institution on that day; its overseer records it first.",
    },
  },
  citation: null,
  check: (facts) => ({ truth: facts.institutionOnRecord }),
};

export const firstCaseOfItsCheck: CaseGuard = {
  name: "first-case-of-its-check",
  refusal: {
    code: "CASE_ON_RECORD",
    message: {
      ZH: "该决定已登记一笔业务；另一笔业务须另作决定。",
      EN: "A case began with this decision already; another one begins with a decision of its own.",
    },
  },
  citation: null,
  check: ({ caseOnDecision }) => ({ truth: !caseOnDecision }),
};

export const branchOnRecord: CaseGuard = {
  name: "branch-on-record",
  refusal: {
    code: "BRANCH_NOT_ON_RECORD",
    message: { ZH: "该日未登记本机构的此分支机构。", EN: "The bank has no branch of this code on record on that day." },
  },
  citation: null,
  check: (facts) => ({ truth: facts.branchOnRecord }),
};

export const productOffered: CaseGuard = {
  name: "product-offered",
  refusal: {
    code: "PRODUCT_NOT_OFFERED",
    message: { ZH: "本机构该日未提供此信贷产品。", EN: "The bank offers no product of this code on that day." },
  },
  citation: null,
  check: (facts) => ({ truth: facts.productOffered }),
};

export const checkOnRecord: CaseGuard = {
  name: "check-on-record",
  refusal: {
    code: "DECISION_NOT_ON_RECORD",
    message: {
      ZH: "本机构没有关于该企业的此项决定记录。",
      EN: "The bank has no decision of record of this id about the enterprise.",
    },
  },
  citation: DAY_OF_CREDIT_DECISION,
  check: ({ basis }) => ({ truth: basis !== null }),
};

/** A guard over what a credit decision rests on; where that is not on record the guard before it says so. */
function ofBasis(
  guard: Omit<CaseGuard, "check">,
  holds: (titles: readonly string[], facts: CreditCaseFacts) => boolean,
): CaseGuard {
  return { ...guard, check: (facts) => ({ truth: facts.basis === null || holds(facts.basis.titles, facts) }) };
}

export const checkOfThatDay: CaseGuard = {
  name: "check-of-that-day",
  refusal: {
    code: "CHECK_OF_ANOTHER_DAY",
    message: {
      ZH: "所依据的决定不是就授信决定日作出的；请就该日另作一项决定。",
      EN: "The decision of record is about another day than the credit decision; take one about that day.",
    },
  },
  citation: DAY_OF_CREDIT_DECISION,
  check({ basis, on, lastStepOn }) {
    if (basis === null || basis.validOn === on) return { truth: true };
    if (basis.validOn > on) return { truth: false, notBefore: basis.validOn };
    // A credit that was decided on the day of the check is reported under that day, unless something came after it.
    return lastStepOn !== null && basis.validOn < lastStepOn
      ? { truth: false }
      : { truth: false, notAfter: basis.validOn };
  },
};

export const titleCounted = ofBasis(
  {
    name: "title-counted",
    refusal: {
      code: "TITLE_NOT_COUNTED",
      message: {
        ZH: "所依据的决定未以此称号认定符合。",
        EN: "The decision of record gave no yes for this title.",
      },
    },
    citation: DAY_OF_CREDIT_DECISION,
  },
  (titles, { titleNamed }) => titleNamed === null || titles.includes(titleNamed),
);

export const titleNamed = ofBasis(
  {
    name: "title-named",
    refusal: {
      code: "TITLE_NOT_NAMED",
      message: {
        ZH: "所依据的决定认定了多个称号，请指明依据哪一个。",
        EN: "The decision of record counted more than one title; name the one relied on.",
      },
    },
    citation: null,
  },
  (titles, facts) => facts.titleNamed !== null || titles.length <= 1,
);
