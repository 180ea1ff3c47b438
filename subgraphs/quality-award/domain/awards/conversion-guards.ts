import type { Truth } from "../../../../shared/values/decision/condition.ts";
import type { StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { OfDivision } from "../../../../shared/values/procedure/department-movers.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import { type StandardNumber, standardKind } from "../../../../shared/values/standard-number.ts";

/** LOCAL 地方标准, INDUSTRY 行业标准, NATIONAL 国家标准. */
export type ConversionLevel = "LOCAL" | "INDUSTRY" | "NATIONAL";

/** What the guards of a conversion's table have to know. */
export interface ConversionFacts extends OfDivision, StepDays {
  /** The leader's own standard. */
  readonly standard: StandardNumber;
  readonly level: ConversionLevel;
  /** Whether the title was in force on the day of the proposal; null when the copy cannot tell. */
  readonly titleInForce: Truth;
  /** The number of the standard that was published; null while none is stated. */
  readonly number: StandardNumber | null;
}

type ConversionGuard = Guard<ConversionFacts>;

/** A leader's standard is one of enterprises or of a group. */
export const ownStandard: ConversionGuard = {
  name: "own-standard",
  refusal: {
    code: "NOT_A_LEADER_STANDARD",
    message: {
      ZH: "应为企业标准（Q/）或团体标准（T/）的编号。",
      EN: "What is converted is an enterprise's standard (Q/) or a group's (T/).",
    },
  },
  citation: null,
  check: ({ standard }) => ({ truth: ["ENTERPRISE", "GROUP"].includes(standardKind(standard) ?? "") }),
};

/** The enterprise is leader on the day of the proposal. */
export const titleInForce: ConversionGuard = {
  name: "title-in-force",
  refusal: {
    code: "TITLE_NOT_IN_FORCE",
    message: { ZH: "该企业在提出之日没有此项有效称号。", EN: "The enterprise has no such title in force on that day." },
  },
  doubt: {
    code: "TITLE_NOT_KNOWN",
    message: { ZH: "登记册副本暂不可用，无法判断。", EN: "The copy of the register is stale; ask again in a moment." },
  },
  citation: null,
  check: (facts) => ({ truth: facts.titleInForce }),
};

/** The number of the published standard is one of the level proposed. */
export const numberOfLevel: ConversionGuard = {
  name: "number-of-level",
  refusal: {
    code: "NUMBER_NOT_OF_LEVEL",
    message: {
      ZH: "标准编号与层级不符：国家标准GB，行业标准两位字母，地方标准DB加本地区划代码。",
      EN: "National numbers begin with GB, industry ones with two letters, local ones with DB and the division's digits.",
    },
  },
  citation: null,
  // Until a number is stated there is nothing against it.
  check: ({ number, level, jurisdiction }) => ({ truth: number === null || isOfLevel(number, level, jurisdiction) }),
};

function isOfLevel(number: StandardNumber, level: ConversionLevel, jurisdiction: string | null): boolean {
  const kind = standardKind(number);
  if (level === "INDUSTRY") return kind === "INDUSTRY";
  if (level === "NATIONAL") return kind?.startsWith("NATIONAL") === true;
  const digits = /^DB ?(\d{4}|\d{2})(?=[/ ])/.exec(number)?.[1];
  return kind === "LOCAL" && digits !== undefined && jurisdiction?.startsWith(digits) === true;
}
