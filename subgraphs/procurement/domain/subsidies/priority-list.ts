import type { PolicyRules } from "../../../../shared/values/decision/decide.ts";
import { type PolicyFinding, policyProvides } from "../../../../shared/values/decision/rules/policy-provides.ts";
import type { DivisionCode } from "../../../../shared/values/division.ts";
import type { PriorityAnswer } from "./subsidy.ts";

/** An applicant with what decides whether it comes first. */
export interface JudgedApplicant extends PriorityAnswer {
  readonly application: string;
  readonly uscc: string;
}

/**
 * The order of a list: whoever the policy supports first stands before the others. Within each group the order is that of
 * the credit codes, which says nothing of merit: the notice gives priority, and no score.
 */
export function priorityOrder(applicants: readonly JudgedApplicant[]): JudgedApplicant[] {
  const byCode = [...applicants].sort((a, b) => (a.uscc < b.uscc ? -1 : 1));
  const isFirst = ({ determination }: JudgedApplicant) => determination === "ELIGIBLE";
  return [...byCode.filter(isFirst), ...byCode.filter((each) => !isFirst(each))];
}

/** What a jurisdiction's notices say of a subsidy on a day. */
export function subsidyPolicy(
  rules: PolicyRules,
  jurisdiction: DivisionCode,
  { validOn, knownAt }: { readonly validOn: string; readonly knownAt: string },
): PolicyFinding {
  return policyProvides(rules.measures, { measure: "subsidyPriority", jurisdiction, validOn, knownAt });
}

/**
 * Whether a body comes first because it supplies evaluation or benchmarking schemes: what the policy says, and what is
 * on record of it.
 *
 * @see beijing-2020 §4(3)11
 */
export function serviceBodyPriority({ condition, rule }: PolicyFinding, supplied: boolean): PriorityAnswer {
  const reasons = condition.grounds.map(({ reason }) => reason);
  const citations = rule === null ? [] : [rule.citation];
  if (condition.truth === null) return { determination: "UNDETERMINED", reasons, citations: [] };
  const yes = condition.truth && supplied;
  return { determination: yes ? "ELIGIBLE" : "NOT_ELIGIBLE", reasons, citations };
}
