import { compareDecimals, type Decimal, parseDecimal } from "../../../../shared/values/decimal.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { CreditIndicator, CreditModelContent } from "./credit-model.ts";

/** What is wrong with a model in itself, and where. */
export interface CreditModelFault {
  readonly field: string;
  readonly message: Bilingual;
}

const ZERO = parseDecimal("0");
const HUNDRED = parseDecimal("100");

/** Why nothing can be evaluated by a model; empty when it can. The database refuses the same. */
export function creditModelFaults({ indicators, grades }: CreditModelContent): CreditModelFault[] {
  const faults: CreditModelFault[] = [];
  if (!weighHundred(indicators)) faults.push({ field: "indicators", message: NOT_HUNDRED });
  indicators.forEach(({ bands }, index) => {
    const field = `indicators.${index}.bands`;
    const [first, ...rest] = bands.map(({ from }) => from);
    if (first !== null || !rises(rest)) faults.push({ field, message: BANDS_OUT_OF_ORDER });
    if (!bands.every(({ points }) => isPercentage(points))) faults.push({ field, message: POINTS_OUT_OF_RANGE });
  });
  const bounds = grades.map(({ from }) => from);
  if (bounds[0] !== ZERO || !rises(bounds) || !bounds.every(isPercentage)) {
    faults.push({ field: "grades", message: GRADES_OUT_OF_ORDER });
  }
  return faults;
}

/** Weights are above 0, have at most four places, and come to 100. */
function weighHundred(indicators: readonly CreditIndicator[]): boolean {
  if (!indicators.every(({ weight }) => compareDecimals(weight, ZERO) > 0 && placesOf(weight) <= 4)) return false;
  const sum = indicators.reduce((total, { weight }) => total + tenThousandths(weight), 0n);
  return sum === 1_000_000n;
}

function tenThousandths(weight: Decimal): bigint {
  const [whole = "", places = ""] = weight.split(".");
  return BigInt(whole + places.padEnd(4, "0"));
}

function isPercentage(number: Decimal): boolean {
  return compareDecimals(number, ZERO) >= 0 && compareDecimals(number, HUNDRED) <= 0 && placesOf(number) <= 4;
}

function placesOf(number: Decimal): number {
  return number.split(".").slice(1).join("").length;
}

function rises(bounds: readonly (Decimal | null)[]): boolean {
  return bounds.every((bound, index) => {
    const before = index === 0 ? null : (bounds[index - 1] ?? null);
    return bound !== null && (before === null || compareDecimals(bound, before) > 0);
  });
}

const NOT_HUNDRED: Bilingual = {
  ZH: "各核心指标权重应大于0、至多四位小数，合计100。",
  EN: "Weights are above 0, have at most four decimal places, and come to 100.",
};

const BANDS_OUT_OF_ORDER: Bilingual = {
  ZH: "首段不设下限，其余各段下限应逐段递增。",
  EN: "The first band has no lower bound; each further one has a higher bound than the one before.",
};

const POINTS_OUT_OF_RANGE: Bilingual = {
  ZH: "各段得分应为0至100，至多四位小数。",
  EN: "The points of a band are 0 to 100, with at most four decimal places.",
};

const GRADES_OUT_OF_ORDER: Bilingual = {
  ZH: "等级下限应自0起逐级递增，不超过100，至多四位小数。",
  EN: "Grades begin with the one from 0 on and rise to 100 at most, with at most four decimal places.",
};
