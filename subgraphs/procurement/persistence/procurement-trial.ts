import { decidingRows } from "../../../shared/policy/deciding-rows.ts";
import type { PolicyBook } from "../../../shared/policy/policy-book.ts";
import { rulesOf } from "../../../shared/policy/rules-of.ts";
import type { RuleRowInput } from "../../../shared/policy/store-rule-rows.ts";
import type { PolicyRules } from "../../../shared/values/decision/decide.ts";
import type { Measure } from "../../../shared/values/policy.ts";
import { type PolicyTrial, policyTrial } from "../../../shared/what-if/policy-trial.ts";
import type { TriedRegister } from "../../../shared/what-if/tried-register.ts";
import { decideProcurementPreference } from "../domain/decide-procurement-preference.ts";
import { decideSubsidyPriority } from "../domain/decide-subsidy-priority.ts";
import type { MappingFact } from "../domain/mapping-fact.ts";
import type { ProcurementRegister } from "./register.ts";

const MEASURES: readonly Measure[] = ["procurementPreference", "subsidyPriority"];

/** What the department stores of the policies. */
export function procurementRuleRows(book: PolicyBook): RuleRowInput[] {
  return decidingRows(book, MEASURES);
}

/** Preference and subsidies as a what-if asks them: the same reading and the same rules as a query. */
export function procurementTrial(
  register: ProcurementRegister,
  tried: TriedRegister,
  freshnessLimitMs: number | null,
): PolicyTrial {
  return policyTrial<PolicyRules, readonly MappingFact[]>({
    measures: MEASURES,
    register: tried,
    freshnessLimitMs,
    rowsOf: procurementRuleRows,
    rulesOf,
    readings: async (viewer, questions) => (await register.standings(viewer, questions)).readings,
    nothing: [],
    decide: (rules, { measure, jurisdiction, lot }, facts, mappings) =>
      measure === "subsidyPriority"
        ? decideSubsidyPriority(rules, jurisdiction, facts)
        : decideProcurementPreference(rules, jurisdiction, lot, facts, mappings),
  });
}
