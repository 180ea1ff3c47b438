import type { DivisionCode } from "../division.ts";
import type { Measure, MeasureRule, SchemeRule } from "../policy.ts";
import { type Condition, condition } from "./condition.ts";
import { determine, type Verdict } from "./determine.ts";
import type { StandingFacts } from "./facts.ts";
import { policyProvides } from "./rules/policy-provides.ts";

/** The rule rows that a department decides by. */
export interface PolicyRules {
  readonly measures: readonly MeasureRule[];
  readonly schemes: readonly SchemeRule[];
}

/** An answer before it is put into words. */
export interface Answer extends Verdict {
  readonly validOn: string;
  readonly knownAt: string;
}

/** What a department's own rules add, given the rule row that answers for the jurisdiction. */
export interface DepartmentConditions {
  /** What the notice tells without the register: decided even while the copy is stale. */
  readonly ofPolicy?: (rule: MeasureRule) => readonly Condition[];
  /** What rests on the register. */
  readonly ofRegister: (rule: MeasureRule) => readonly Condition[];
}

/**
 * Decides a question: the policy first, then the register, then the department's own conditions.
 *
 * Without a notice nothing else can be judged; with a stale copy nothing that rests on the register is.
 */
export function decide(
  rules: PolicyRules,
  question: { measure: Measure; jurisdiction: DivisionCode },
  facts: StandingFacts,
  { ofPolicy = () => [], ofRegister }: DepartmentConditions,
): Answer {
  const { validOn, knownAt } = facts;
  const policy = policyProvides(rules.measures, { ...question, validOn, knownAt });
  const conditions: Condition[] = [policy.condition];
  if (policy.rule !== null) {
    conditions.push(...ofPolicy(policy.rule));
    conditions.push(...(facts.fresh ? ofRegister(policy.rule) : [condition(null, "SOURCE_STALE", null)]));
  }
  return { ...determine(conditions), validOn, knownAt };
}
