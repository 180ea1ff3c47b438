import type { Citation } from "../../../../shared/values/policy.ts";
import type { StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import { type OfDivision, officerIn } from "../../../../shared/values/procedure/department-movers.ts";

/** What every step of credit evaluation is judged by: whose division it is, and its days. */
export interface OfficeFacts extends OfDivision, StepDays {}

/** Those who evaluate credit and warn of risks: market regulation first, with development and reform. */
export const CREDIT_OFFICERS = [officerIn("market-regulation"), officerIn("development-and-reform")] as const;

/** The clause that asks for models, evaluations and warnings. */
export const CREDIT_EVALUATION_CLAUSE: Citation = {
  document: "guangyuan-2019-32",
  clause: "§2(3)10",
  basis: "TEXT",
};
