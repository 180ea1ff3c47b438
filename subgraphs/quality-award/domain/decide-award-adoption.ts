import { type Answer, decide, type PolicyRules } from "../../../shared/values/decision/decide.ts";
import type { StandingFacts } from "../../../shared/values/decision/facts.ts";
import { leaderTitle } from "../../../shared/values/decision/rules/leader-title.ts";
import { notBarred } from "../../../shared/values/decision/rules/not-barred.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";
import { awardNamed } from "./rules/award-named.ts";

/** Whether the jurisdiction's awards adopt the leader result or the leader work: policy, award, ban, title. */
export function decideAwardAdoption(
  rules: PolicyRules,
  jurisdiction: DivisionCode,
  award: string | null,
  facts: StandingFacts,
): Answer {
  return decide(rules, { measure: "awardAdoption", jurisdiction }, facts, {
    ofPolicy: (rule) => [awardNamed(rule, award, facts.knownAt)],
    ofRegister: (rule) => [notBarred(rules.schemes, rule.jurisdiction, facts), leaderTitle(facts, rule, rules.schemes)],
  });
}
