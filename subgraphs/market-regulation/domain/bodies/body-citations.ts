import type { Citation } from "../../../../shared/values/policy.ts";

export const WORKING_BODY_CLAUSE = yunnan("§3(3)1");
export const EVALUATION_BODY_CLAUSE = yunnan("§3(3)2");
export const CALL = yunnan("§3(4)1");
export const REVIEW = yunnan("§3(4)2");
export const PUBLICITY = yunnan("§3(4)3");
export const REPORT_AUDIT = yunnan("§3(4)6");
export const LEAVING = yunnan("§6(2)");
export const BODIES_OF_TIANJIN: Citation = { document: "tianjin-2021", clause: "§3(3)2", basis: "TEXT" };
export const ADVISING_AND_EVALUATING: Citation = { document: "beijing-2020", clause: "§4(4)14", basis: "TEXT" };

function yunnan(clause: string): Citation {
  return { document: "yunnan-2020-9", clause, basis: "TEXT" };
}
