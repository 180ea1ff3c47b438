import { INSTITUTION_KINDS, type InstitutionKind } from "./institution.ts";
import { LOAN_BANDS, type LoanBand } from "./loan-band.ts";
import { type CountedLoan, isSafe } from "./small-groups.ts";

/** A loan with what figures are told by. */
export interface LoanToGroup extends CountedLoan {
  /** Codes of GB/T 2260. */
  readonly province: string;
  readonly prefecture: string;
  readonly kind: InstitutionKind;
  readonly band: LoanBand;
}

/** Of a trait a group has loans of every value, of one, or of those that no group beside it is named after. */
export type GroupPart =
  | { readonly extent: "ALL" | "OTHERS"; readonly value: null }
  | { readonly extent: "ONE"; readonly value: string };

/** Loans of one province that a figure is told about. */
export interface LoanGroup {
  readonly province: string;
  readonly prefecture: GroupPart;
  readonly kind: GroupPart;
  readonly band: GroupPart;
  readonly loans: readonly LoanToGroup[];
}

type Trait = "prefecture" | "kind" | "band";

const ALL: GroupPart = { extent: "ALL", value: null };
const OTHERS: GroupPart = { extent: "OTHERS", value: null };

/** In the order in which groups are divided, with all values that a trait can have; of prefectures nobody lists them here. */
const TRAITS: readonly { readonly trait: Trait; readonly values: number }[] = [
  { trait: "prefecture", values: Number.POSITIVE_INFINITY },
  { trait: "kind", values: INSTITUTION_KINDS.length },
  { trait: "band", values: LOAN_BANDS.length },
];

/**
 * Divides the loans of a quarter into groups about which figures may be told, each loan into one at most.
 *
 * Every group is safe and no two have a loan in common, so that whatever figures are added or taken from each other, what
 * remains is about whole groups. A value that no group is named after may have a few loans or none: both look alike. A
 * province that is too small has no group.
 */
export function groupLoans(loans: readonly LoanToGroup[]): LoanGroup[] {
  return [...partedBy(loans, "province")]
    .filter(([, own]) => isSafe(own))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([province, own]) => divide({ province, prefecture: ALL, kind: ALL, band: ALL, loans: own }, TRAITS));
}

function divide(group: LoanGroup, [next, ...later]: typeof TRAITS): LoanGroup[] {
  if (next === undefined) return [group];
  const parts = safeParts(group.loans, next);
  if (parts === null) return divide(group, later);
  return parts.flatMap(({ part, loans }) => divide({ ...group, [next.trait]: part, loans }, later));
}

interface Part {
  readonly part: GroupPart;
  readonly loans: readonly LoanToGroup[];
}

/** The parts of a group by a trait; null when it cannot be divided by it. */
function safeParts(loans: readonly LoanToGroup[], { trait, values }: (typeof TRAITS)[number]): Part[] | null {
  const parts = [...partedBy(loans, trait)].map(([value, own]) => ({ value, loans: own, safe: isSafe(own) }));
  const named = parts.filter(({ safe }) => safe).sort(largestFirst);
  let others = parts.filter(({ safe }) => !safe).flatMap((part) => part.loans);
  // As long as a value is missing, others stand for it too: that it has no loan is told as little as that it has few.
  const othersNeeded = others.length > 0 || parts.length < values;
  while (othersNeeded && !isSafe(others)) {
    const smallest = named.pop();
    if (smallest === undefined) return null;
    others = [...others, ...smallest.loans];
  }
  if (named.length === 0) return null;
  const told = named.map(({ value, loans: own }): Part => ({ part: { extent: "ONE", value }, loans: own }));
  return othersNeeded ? [...told, { part: OTHERS, loans: others }] : told;
}

function largestFirst(
  one: { readonly value: string; readonly loans: readonly unknown[] },
  other: { readonly value: string; readonly loans: readonly unknown[] },
): number {
  return other.loans.length - one.loans.length || (one.value < other.value ? -1 : 1);
}

function partedBy(loans: readonly LoanToGroup[], trait: Trait | "province"): Map<string, LoanToGroup[]> {
  const parts = new Map<string, LoanToGroup[]>();
  for (const loan of loans) {
    const own = parts.get(loan[trait]);
    if (own === undefined) parts.set(loan[trait], [loan]);
    else own.push(loan);
  }
  return parts;
}
