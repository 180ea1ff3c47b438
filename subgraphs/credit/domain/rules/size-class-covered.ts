import { type Condition, condition, type Evidence } from "../../../../shared/values/decision/condition.ts";
import type { MeasureRule } from "../../../../shared/values/policy.ts";
import { sizeClassOn } from "../size-class-on.ts";
import type { DecidingSize, SizeTable } from "../size-fact.ts";

/**
 * The enterprise belongs to a size class that the measure covers; without a limit in the text there is nothing to test.
 *
 * @see deciding.md condition 6; Beijing §4(3)13, reading SIL-24
 */
export function sizeClassCovered(
  rule: MeasureRule,
  size: DecidingSize | null,
  tables: readonly SizeTable[],
  at: { validOn: string; knownAt: string },
): Condition {
  if (rule.sizeClasses === null) return { truth: true, grounds: [] };
  const rows: Evidence[] = size === null ? [] : [size.evidence];
  const found = size === null ? null : sizeClassOn(size.statement, tables, at);
  if (found === null) return condition(null, "SIZE_CLASS_UNKNOWN", rule.citation, rows);
  return condition(rule.sizeClasses.includes(found), `SIZE_CLASS_${found}`, rule.citation, rows);
}
