import type { LoanBand } from "./loan-band.ts";

/** The kinds of lenders that figures are told by. */
export const INSTITUTION_KINDS = [
  "POLICY_BANK",
  "STATE_BANK",
  "JOINT_STOCK_BANK",
  "CITY_BANK",
  "RURAL_INSTITUTION",
  "FOREIGN_BANK",
  "OTHER_LENDER",
] as const;

export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** A lender as it stood on a day, as far as was known at an instant. */
export interface InstitutionOnDay {
  readonly id: string;
  /** As what it signs in. */
  readonly tenant: string;
  readonly uscc: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly division: string;
  readonly revision: number;
  readonly validFrom: string;
  readonly recordedAt: string;
  readonly branches: readonly BranchOnDay[];
}

export interface BranchOnDay {
  readonly id: string;
  readonly tenant: string;
  readonly code: string;
  readonly name: string;
  readonly division: string;
  readonly revision: number;
  readonly validFrom: string;
  readonly recordedAt: string;
}

/** What a lender offers to leaders. */
export interface ProductOnDay {
  readonly id: string;
  readonly tenant: string;
  readonly institutionName: string | null;
  readonly code: string;
  readonly name: string;
  readonly summary: string;
  readonly divisions: readonly string[];
  readonly leadersOnly: boolean;
  readonly largestBand: LoanBand;
  readonly revision: number;
  readonly validFrom: string;
  readonly recordedAt: string;
}
