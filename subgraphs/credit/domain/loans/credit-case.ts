import type { StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { OfTenant } from "../../../../shared/values/procedure/movers.ts";
import type { LoanBand } from "./loan-band.ts";

export const CREDIT_CASE_STATES = ["CHECKED", "APPLIED", "APPROVED", "DECLINED", "OUTSTANDING", "CLOSED"] as const;

export type CreditCaseState = (typeof CREDIT_CASE_STATES)[number];
export type CreditCaseEvent = "CHECK" | "APPLY" | "APPROVE" | "DECLINE" | "PAY_OUT" | "CORRECT" | "CLOSE";

/** A decision of record that a credit decision may rest on. */
export interface CaseBasis {
  /** The day that it is about. */
  readonly validOn: string;
  /** Numbers of the titles that it gave its yes for; none where it gave no yes. */
  readonly titles: readonly string[];
}

/** What the guards of a credit case's table have to know. */
export interface CreditCaseFacts extends OfTenant, StepDays {
  /** Whether the bank is on record as an institution on the day of the step. */
  readonly institutionOnRecord: boolean;
  /** Whether a case began with the same decision; asked before another begins. */
  readonly caseOnDecision: boolean;
  /** Whether the branch named is the bank's on that day; true when none is named. */
  readonly branchOnRecord: boolean;
  /** Whether the bank offers the product named on that day; true when none is named. */
  readonly productOffered: boolean;
  /** What the credit decision rests on; null when the bank has no such decision about the enterprise. */
  readonly basis: CaseBasis | null;
  /** The number of the title that is named as relied on; null when none is named. */
  readonly titleNamed: string | null;
}

/** A credit case as it stands now, for whoever is about to move it. */
export interface CreditCaseNow {
  readonly id: string;
  readonly tenant: string;
  readonly uscc: string;
  readonly state: CreditCaseState;
  readonly revision: number;
  readonly lastStepOn: string | null;
  readonly institutionOnRecord: boolean;
  readonly branchOnRecord: boolean;
  readonly productOffered: boolean;
  readonly basis: CaseBasis | null;
}

/** A credit case on a day, as far as was known at an instant. What came after that day is null. */
export interface CreditCaseOnDay {
  readonly id: string;
  readonly uscc: string;
  /** Id of the decision of record that it began with. */
  readonly decision: string;
  readonly state: CreditCaseState;
  readonly stateSince: string;
  readonly revision: number;
  readonly reportedAt: string;
  readonly recordedAt: string;
  readonly application: CreditApplication | null;
  readonly approval: CreditApproval | null;
  readonly loan: Loan | null;
}

export interface CreditApplication {
  /** Codes of the bank's own. */
  readonly product: string | null;
  readonly branch: string | null;
  readonly division: string;
  readonly band: LoanBand;
  readonly appliedOn: string;
}

export interface CreditApproval {
  /** Id of the decision of record that it rests on. */
  readonly decision: string;
  /** Number of the title relied on; null when the decision gave no yes. */
  readonly title: string | null;
  readonly band: LoanBand;
  readonly decidedOn: string;
}

export interface Loan {
  readonly band: LoanBand;
  readonly division: string;
  readonly title: string | null;
  readonly paidOutOn: string;
  /** Null while it is outstanding. */
  readonly closedOn: string | null;
}
