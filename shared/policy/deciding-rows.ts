import type { Measure } from "../values/policy.ts";
import type { PolicyBook, SizeBounds, SizeThreshold } from "./policy-book.ts";
import type { RuleRowInput } from "./store-rule-rows.ts";

/** The rule rows of a deciding department: its measures, and every scheme whose titles it may meet. */
export function decidingRows(book: PolicyBook, measures: readonly Measure[]): RuleRowInput[] {
  const own = book.measures.filter((rule) => measures.includes(rule.measure));
  return [
    ...own.map((rule) => ({ ...clocksOf(rule), kind: "MEASURE", document: rule.citation.document, body: rule })),
    ...book.schemes.map((rule) => ({ ...clocksOf(rule), kind: "SCHEME", document: documentOf(rule.id), body: rule })),
  ];
}

/** The size-class table as one row, for the department that decides by size. */
export function sizeTableRows(book: PolicyBook): RuleRowInput[] {
  const first = book.sizeThresholds[0];
  if (first === undefined) return [];
  const thresholds = book.sizeThresholds.map(({ sector, employees, revenueWan, assetsWan }: SizeThreshold) => ({
    sector,
    employees: boundsOf(employees),
    revenueWan: boundsOf(revenueWan),
    assetsWan: boundsOf(assetsWan),
  }));
  const { validFrom, validTo, knownFrom, knownTo } = first;
  const id = "size-classes";
  return [{ kind: "SIZE_TABLE", id, document: id, body: { thresholds }, validFrom, validTo, knownFrom, knownTo }];
}

function boundsOf(bounds: SizeBounds | null) {
  return bounds === null ? null : [bounds.large, bounds.medium, bounds.small];
}

function clocksOf(row: Omit<RuleRowInput, "kind" | "document" | "body">) {
  const { id, validFrom, validTo, knownFrom, knownTo } = row;
  return { id, validFrom, validTo, knownFrom, knownTo };
}

/** `yunnan-2020-9/scheme/530000` → `yunnan-2020-9` */
function documentOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
