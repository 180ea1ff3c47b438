import { decidingRows } from "../../../shared/policy/deciding-rows.ts";
import type { PolicyBook } from "../../../shared/policy/policy-book.ts";
import { rulesOf } from "../../../shared/policy/rules-of.ts";
import type { RuleRowInput } from "../../../shared/policy/store-rule-rows.ts";
import type { PolicyRules } from "../../../shared/values/decision/decide.ts";
import { type PolicyTrial, policyTrial } from "../../../shared/what-if/policy-trial.ts";
import type { TriedRegister } from "../../../shared/what-if/tried-register.ts";
import { decideAwardAdoption } from "../domain/decide-award-adoption.ts";
import type { AwardRegister } from "./register.ts";

/** What the office stores of the policies. */
export function awardRuleRows(book: PolicyBook): RuleRowInput[] {
  return decidingRows(book, ["awardAdoption"]);
}

/** Adoption, as a whole and by each award, as a what-if asks it: the same reading and the same rules as a query. */
export function awardTrial(
  register: AwardRegister,
  tried: TriedRegister,
  freshnessLimitMs: number | null,
): PolicyTrial {
  return policyTrial<PolicyRules, null>({
    measures: ["awardAdoption"],
    register: tried,
    freshnessLimitMs,
    rowsOf: awardRuleRows,
    rulesOf,
    readings: async (viewer, questions) => (await register.standings(viewer, questions)).readings,
    nothing: null,
    decide: (rules, { jurisdiction, award }, facts) => decideAwardAdoption(rules, jurisdiction, award, facts),
  });
}
