import { type Condition, condition } from "../../../../shared/values/decision/condition.ts";
import { evidenceKnown } from "../../../../shared/values/decision/rules/policy-provides.ts";
import type { MeasureRule } from "../../../../shared/values/policy.ts";

/** The notice names the award asked about; without an award the measure as a whole is meant. */
export function awardNamed(rule: MeasureRule, award: string | null, knownAt: string): Condition {
  if (award === null || rule.awards === null || rule.awards.some((each) => each.id === award)) {
    return { truth: true, grounds: [] };
  }
  return {
    ...condition(false, "JURISDICTION_POLICY_SILENT", rule.citation, evidenceKnown(rule, knownAt)),
    final: true,
  };
}
