/** A loan as far as the small-group rule asks. */
export interface CountedLoan {
  readonly id: string;
  /** The lender's credit code. */
  readonly lender: string;
  /** The borrower. */
  readonly uscc: string;
}

const FEWEST_FIRMS = 5;
const FEWEST_LENDERS = 3;
/** In 100 of a group's loans. */
const LARGEST_SHARE = 85;

/**
 * Whether a figure about these loans tells of no firm and no lender: at least five firms and three lenders, and nobody
 * with more than 85 in 100 of the loans.
 */
export function isSafe(loans: readonly CountedLoan[]): boolean {
  const firms = counts(loans.map(({ uscc }) => uscc));
  const lenders = counts(loans.map(({ lender }) => lender));
  if (firms.length < FEWEST_FIRMS || lenders.length < FEWEST_LENDERS) return false;
  return Math.max(...firms, ...lenders) * 100 <= loans.length * LARGEST_SHARE;
}

function counts(names: readonly string[]): number[] {
  const byName = new Map<string, number>();
  for (const name of names) byName.set(name, (byName.get(name) ?? 0) + 1);
  return [...byName.values()];
}
