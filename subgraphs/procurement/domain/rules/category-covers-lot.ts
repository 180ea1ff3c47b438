import type { TitleFact } from "../../../../shared/values/decision/facts.ts";
import type { TitleTest } from "../../../../shared/values/decision/rules/leader-title.ts";
import type { MeasureRule } from "../../../../shared/values/policy.ts";
import type { Lot, MappingFact } from "../mapping-fact.ts";

/**
 * The lot belongs to the category of the title.
 *
 * No mapping is unknown, never "not covered": somebody has yet to look. Unknown is also a code wider than the category.
 *
 * @see deciding.md condition 5
 */
export function categoryCoversLot(
  title: TitleFact,
  lot: Lot,
  mappings: readonly MappingFact[],
  rule: MeasureRule,
): TitleTest {
  if (lot.edition === null) return unknown("CATALOGUE_EDITION_UNKNOWN", title);
  const mapping = mappings.find((each) => each.category === title.category && each.edition === lot.edition);
  if (mapping === undefined) return unknown("CATEGORY_MAPPING_MISSING", title);
  const evidence = [title.evidence, mapping.evidence];
  if (!mapping.codes.includes(lot.code) && mapping.broaderCodes.includes(lot.code)) {
    return { truth: null, reason: "CATEGORY_PARTLY_COVERED", citation: null, evidence };
  }
  return mapping.codes.includes(lot.code)
    ? { truth: true, reason: "CATEGORY_COVERED", citation: rule.citation, evidence }
    : { truth: false, reason: "CATEGORY_NOT_COVERED", citation: rule.citation, evidence };
}

function unknown(reason: "CATALOGUE_EDITION_UNKNOWN" | "CATEGORY_MAPPING_MISSING", title: TitleFact): TitleTest {
  return { truth: null, reason, citation: null, evidence: [title.evidence] };
}
