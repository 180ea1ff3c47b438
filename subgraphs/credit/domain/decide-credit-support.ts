import { type Answer, decide } from "../../../shared/values/decision/decide.ts";
import type { StandingFacts } from "../../../shared/values/decision/facts.ts";
import { leaderTitle } from "../../../shared/values/decision/rules/leader-title.ts";
import { notBarred } from "../../../shared/values/decision/rules/not-barred.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";
import { sizeClassCovered } from "./rules/size-class-covered.ts";
import type { CreditRules, DecidingSize } from "./size-fact.ts";

/** Whether the jurisdiction's policy encourages lenders to support the enterprise: policy, ban, title, size. */
export function decideCreditSupport(
  rules: CreditRules,
  jurisdiction: DivisionCode,
  facts: StandingFacts,
  size: DecidingSize | null,
): Answer {
  return decide(rules, { measure: "creditSupport", jurisdiction }, facts, {
    ofRegister: (rule) => [
      notBarred(rules.schemes, rule.jurisdiction, facts),
      leaderTitle(facts, rule, rules.schemes),
      sizeClassCovered(rule, size, rules.sizeTables, facts),
    ],
  });
}
