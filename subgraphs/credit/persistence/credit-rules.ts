import { decidingRows, sizeTableRows } from "../../../shared/policy/deciding-rows.ts";
import type { PolicyBook } from "../../../shared/policy/policy-book.ts";
import { bodiesOf, rulesOf, type StoredRuleRow } from "../../../shared/policy/rules-of.ts";
import type { RuleRowInput } from "../../../shared/policy/store-rule-rows.ts";
import type { CreditRules, SizeTable } from "../domain/size-fact.ts";

/** What the department stores of the policies. */
export function creditRuleRows(book: PolicyBook): RuleRowInput[] {
  return [...decidingRows(book, ["creditSupport"]), ...sizeTableRows(book)];
}

/** The rules that it decides by, from its stored rows. */
export function creditRulesOf(rows: readonly StoredRuleRow[]): CreditRules {
  return { ...rulesOf(rows), sizeTables: bodiesOf<SizeTable>(rows, "SIZE_TABLE") };
}
