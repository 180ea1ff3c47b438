import { type Answer, decide, type PolicyRules } from "../../../shared/values/decision/decide.ts";
import type { StandingFacts } from "../../../shared/values/decision/facts.ts";
import { leaderTitle } from "../../../shared/values/decision/rules/leader-title.ts";
import { notBarred } from "../../../shared/values/decision/rules/not-barred.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";
import type { Lot, MappingFact } from "./mapping-fact.ts";
import { categoryCoversLot } from "./rules/category-covers-lot.ts";

/** Whether the purchaser's policy prefers the enterprise for a lot: policy, ban, title and its category. */
export function decideProcurementPreference(
  rules: PolicyRules,
  jurisdiction: DivisionCode,
  lot: Lot | null,
  facts: StandingFacts,
  mappings: readonly MappingFact[],
): Answer {
  return decide(rules, { measure: "procurementPreference", jurisdiction }, facts, {
    ofRegister: (rule) => {
      // Where the text is silent there is no measure that a category could belong to.
      const testsCategory = lot !== null && rule.mode !== "SILENT";
      const ofTitle = testsCategory ? (title: Title) => categoryCoversLot(title, lot, mappings, rule) : undefined;
      return [notBarred(rules.schemes, rule.jurisdiction, facts), leaderTitle(facts, rule, rules.schemes, ofTitle)];
    },
  });
}

type Title = StandingFacts["titles"][number];
