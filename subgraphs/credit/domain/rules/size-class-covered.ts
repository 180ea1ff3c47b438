import { type Condition, condition, type Evidence } from "../../../../shared/values/decision/condition.ts";
import { holdsOn, isKnownAt } from "../../../../shared/values/decision/row-clocks.ts";
import type { MeasureRule } from "../../../../shared/values/policy.ts";
import { sizeClassOf } from "../../../../shared/values/size-class.ts";
import type { SizeFact, SizeTable } from "../size-fact.ts";

/**
 * The enterprise belongs to a size class that the measure covers; without a limit in the text there is nothing to test.
 *
 * @see deciding.md condition 6; Beijing §4(3)13, reading SIL-24
 */
export function sizeClassCovered(
  rule: MeasureRule,
  size: SizeFact | null,
  tables: readonly SizeTable[],
  at: { validOn: string; knownAt: string },
): Condition {
  if (rule.sizeClasses === null) return { truth: true, grounds: [] };
  const table = tables.find((each) => holdsOn(each, at.validOn) && isKnownAt(each, at.knownAt));
  const rows: Evidence[] = size === null ? [] : [size.evidence];
  const found = size === null || table === undefined ? null : sizeClassOf(size.statement, table.thresholds);
  if (found === null) return condition(null, "SIZE_CLASS_UNKNOWN", rule.citation, rows);
  return condition(rule.sizeClasses.includes(found), `SIZE_CLASS_${found}`, rule.citation, rows);
}
