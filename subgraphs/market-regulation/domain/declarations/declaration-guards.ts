import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import { type StandardNumber, standardKind } from "../../../../shared/values/standard-number.ts";
import type { DeclarationContent } from "./declaration.ts";
import type { DeclarationFacts } from "./declaration-facts.ts";

type DeclarationGuard = Guard<DeclarationFacts>;

export const DISCLOSURE: Citation = { document: "guangyuan-2019-32", clause: "§2(1)1", basis: "TEXT" };
export const DISCLOSURE_TIANJIN: Citation = { document: "tianjin-2021", clause: "§3(1)1 ¶1", basis: "TEXT" };
export const WHOLE_LIFE: Citation = { document: "guangyuan-2019-32", clause: "§2(3)11", basis: "TEXT" };
const MANDATORY: Citation = { document: "guangyuan-2019-32", clause: "§2(1)3", basis: "TEXT" };

/** A guard over what a declaration says; before there is a draft nothing of it is known. */
function ofContent(
  guard: Omit<DeclarationGuard, "check">,
  holds: (content: DeclarationContent) => boolean,
): DeclarationGuard {
  return { ...guard, check: ({ content }) => ({ truth: content === null ? null : holds(content) }) };
}

const hasProduct = ofContent(
  {
    name: "has-product",
    refusal: {
      code: "PRODUCT_MISSING",
      message: { ZH: "未列明适用的产品或服务。", EN: "No product or service is named that the standard applies to." },
    },
    citation: DISCLOSURE,
  },
  ({ products }) => products.length > 0,
);

const numberFitsOrigin = ofContent(
  {
    name: "number-fits-origin",
    refusal: {
      code: "NUMBER_NOT_OF_ITS_ORIGIN",
      message: {
        ZH: "标准编号与标准来源不符：企业自有标准以Q/开头，采用的标准不以Q/开头。",
        EN: "The number does not fit the origin: an own standard begins with Q/, an adopted one does not.",
      },
    },
    citation: null,
  },
  ({ number, origin }) => (standardKind(number) === "ENTERPRISE") === (origin === "OWN"),
);

const hasFunctionalIndicator = ofContent(
  {
    name: "has-functional-indicator",
    refusal: {
      code: "FUNCTION_INDICATOR_MISSING",
      message: {
        ZH: "企业自有标准应公开功能指标。",
        EN: "An own standard discloses functional indicators, for goods and for services.",
      },
    },
    citation: DISCLOSURE,
  },
  ({ origin, indicators }) => origin === "ADOPTED" || indicators.some(({ group }) => group === "FUNCTION"),
);

const hasPerformanceIndicatorForGoods = ofContent(
  {
    name: "tells-how-goods-perform",
    refusal: {
      code: "PERFORMANCE_INDICATOR_MISSING",
      message: {
        ZH: "产品类企业自有标准应公开性能指标。",
        EN: "An own standard for goods discloses indicators of the group PERFORMANCE.",
      },
    },
    citation: DISCLOSURE,
  },
  ({ origin, products, indicators }) =>
    origin === "ADOPTED" ||
    !products.some(({ kind }) => kind === "GOODS") ||
    indicators.some(({ group }) => group === "PERFORMANCE"),
);

const mandatoryStatementMade = ofContent(
  {
    name: "mandatory-statement-made",
    refusal: {
      code: "MANDATORY_STATEMENT_MISSING",
      message: {
        ZH: "未声明是否符合强制性标准。",
        EN: "It is not stated which mandatory standards apply and that they are met.",
      },
    },
    citation: MANDATORY,
  },
  ({ mandatoryStatement }) => mandatoryStatement !== null,
);

const namesOnlyMandatoryStandards = ofContent(
  {
    name: "names-only-mandatory-standards",
    refusal: {
      code: "STANDARD_NOT_MANDATORY",
      message: {
        ZH: "所列标准中有推荐性、团体或企业标准，不属于强制性标准。",
        EN: "Among the mandatory standards stands a recommended one, a group's or an enterprise's.",
      },
    },
    citation: MANDATORY,
  },
  ({ mandatoryStatement }) => mandatoryStatement === null || mandatoryStatement.standards.every(mayBeMandatory),
);

/** A number is in effect once for an enterprise. */
export const numberNotInEffect: DeclarationGuard = {
  name: "number-not-in-effect",
  refusal: {
    code: "NUMBER_ALREADY_DECLARED",
    message: {
      ZH: "本企业同一编号的标准已公开且现行有效；修订请以该声明为基础。",
      EN: "The enterprise has declared a standard of this number that is in effect; a new version revises that one.",
    },
  },
  citation: null,
  check: ({ numberInEffect }) => ({ truth: !numberInEffect }),
};

const revisesNoneInEffect: DeclarationGuard = {
  name: "revises-none-in-effect",
  refusal: {
    code: "REVISES_ANOTHER",
    message: {
      ZH: "此草稿修订的声明仍现行有效，应以修订方式公开。",
      EN: "What this draft revises is still in effect; the draft is declared as its revision.",
    },
  },
  citation: WHOLE_LIFE,
  check: ({ revisesOneInEffect }) => ({ truth: !revisesOneInEffect }),
};

const COMPLETE = [
  hasProduct,
  numberFitsOrigin,
  hasFunctionalIndicator,
  hasPerformanceIndicatorForGoods,
  mandatoryStatementMade,
  namesOnlyMandatoryStandards,
  numberNotInEffect,
];

/** What a draft needs to be declared. */
export const DECLARABLE: readonly DeclarationGuard[] = [...COMPLETE, revisesNoneInEffect, dayInOrder];

const revisionDrafted: DeclarationGuard = {
  name: "revision-drafted",
  refusal: {
    code: "REVISION_NOT_DRAFTED",
    message: { ZH: "尚无修订此声明的草稿。", EN: "There is no draft that revises this declaration." },
  },
  citation: WHOLE_LIFE,
  check: ({ revision }) => ({ truth: revision !== null }),
};

/** What a declaration needs to be revised: a draft that revises it and could be declared but for it. */
export const REVISABLE: readonly DeclarationGuard[] = [
  revisionDrafted,
  ...COMPLETE.map(
    (guard): DeclarationGuard => ({
      ...guard,
      // Without a draft the guard before says all there is to say.
      check: ({ revision }) => (revision === null ? { truth: true } : guard.check({ ...revision, revision: null })),
    }),
  ),
  dayInOrder,
];

function mayBeMandatory(number: StandardNumber): boolean {
  return !/^(?:[A-Z]+\d*\/[TZ]\b|T\/|Q\/)/.test(number);
}
