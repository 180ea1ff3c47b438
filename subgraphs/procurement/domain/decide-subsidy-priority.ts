import { type Answer, decide, type PolicyRules } from "../../../shared/values/decision/decide.ts";
import type { StandingFacts } from "../../../shared/values/decision/facts.ts";
import { leaderTitle } from "../../../shared/values/decision/rules/leader-title.ts";
import { notBarred } from "../../../shared/values/decision/rules/not-barred.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";

/** Whether the jurisdiction gives leaders priority in a subsidy: policy, ban, title. */
export function decideSubsidyPriority(rules: PolicyRules, jurisdiction: DivisionCode, facts: StandingFacts): Answer {
  return decide(rules, { measure: "subsidyPriority", jurisdiction }, facts, {
    ofRegister: (rule) => [notBarred(rules.schemes, rule.jurisdiction, facts), leaderTitle(facts, rule, rules.schemes)],
  });
}
