import type { CreditGradeInput, CreditIndicatorInput } from "../../generated/bank.ts";

/** How indicators are written in a form: code, name, unit, weight, bands. */
export const INDICATOR_EXAMPLE = "debt | 资产负债率 | % | 60 | :100, 50:60, 80:20";

/** How grades are written in a form: grade and the score from which on it is given. */
export const GRADE_EXAMPLE = "AA | 80";

/** Reads a core indicator from a line; what is missing is left empty, for the hub to say so. */
export function indicatorIn(line: string): CreditIndicatorInput {
  const [code = "", name = "", unit = "", weight = "", bands = ""] = line.split("|").map((part) => part.trim());
  return {
    code,
    name,
    ...(unit !== "" && { unit }),
    weight,
    bands: bands.split(/[,，]/).map((band) => {
      const [from = "", points = ""] = band.split(/[:：]/).map((part) => part.trim());
      return { ...(from !== "" && { from }), points };
    }),
  };
}

/** Reads a grade from a line. */
export function gradeIn(line: string): CreditGradeInput {
  const [grade = "", from = ""] = line.split("|").map((part) => part.trim());
  return { grade, from };
}
