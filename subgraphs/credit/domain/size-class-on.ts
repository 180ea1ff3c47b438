import { holdsOn, isKnownAt } from "../../../shared/values/decision/row-clocks.ts";
import type { SizeClass } from "../../../shared/values/policy.ts";
import { type SizeStatement, sizeClassOf } from "../../../shared/values/size-class.ts";
import type { SizeTable } from "./size-fact.ts";

/** The class of a statement by the table of that day, as known at that instant; null when it does not follow. */
export function sizeClassOn(
  statement: SizeStatement,
  tables: readonly SizeTable[],
  at: { readonly validOn: string; readonly knownAt: string },
): SizeClass | null {
  const table = tables.find((each) => holdsOn(each, at.validOn) && isKnownAt(each, at.knownAt));
  return table === undefined ? null : sizeClassOf(statement, table.thresholds);
}
