import { type PolicyTrial, policyTrial } from "../../../shared/what-if/policy-trial.ts";
import type { TriedRegister } from "../../../shared/what-if/tried-register.ts";
import { decideCreditSupport } from "../domain/decide-credit-support.ts";
import type { CreditRules, SizeFact } from "../domain/size-fact.ts";
import { creditRuleRows, creditRulesOf } from "./credit-rules.ts";
import type { CreditRegister } from "./register.ts";

/** Credit support as a what-if asks it: the same reading and the same rules as a query. */
export function creditTrial(
  register: CreditRegister,
  tried: TriedRegister,
  freshnessLimitMs: number | null,
): PolicyTrial {
  return policyTrial<CreditRules, SizeFact | null>({
    measures: ["creditSupport"],
    register: tried,
    freshnessLimitMs,
    rowsOf: creditRuleRows,
    rulesOf: creditRulesOf,
    readings: async (viewer, questions) => (await register.standings(viewer, questions)).readings,
    nothing: null,
    decide: (rules, { jurisdiction }, facts, size) => decideCreditSupport(rules, jurisdiction, facts, size),
  });
}
