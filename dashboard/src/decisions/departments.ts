import {
  BankChangeAwardDocument,
  BankChangeCreditDocument,
  BankChangeProcurementDocument,
  BankDecisionAwardDocument,
  BankDecisionCreditDocument,
  type BankDecisionCreditQuery,
  BankDecisionProcurementDocument,
  BankIssueAwardDocument,
  BankIssueCreditDocument,
  BankIssueProcurementDocument,
  BankVerificationAwardDocument,
  BankVerificationCreditDocument,
  BankVerificationProcurementDocument,
} from "../../generated/bank.ts";
import type { Words } from "../kit/language.tsx";

/** A decision of record with all that is kept of it. */
export type DecisionOfRecord = NonNullable<BankDecisionCreditQuery["decision"]>;

/** A department that takes decisions of record, as it stands in addresses. */
export type DecidingDepartment = "credit" | "procurement" | "award";

/** What is asked of each deciding department about a decision, and who may take another. */
export const DEPARTMENTS = {
  credit: {
    title: { ZH: "信贷支持", EN: "Credit support" } satisfies Words<string>,
    decision: BankDecisionCreditDocument,
    change: BankChangeCreditDocument,
    verification: BankVerificationCreditDocument,
    issue: BankIssueCreditDocument,
    scope: "credit:decide",
  },
  procurement: {
    title: { ZH: "政府采购优先", EN: "Procurement preference" } satisfies Words<string>,
    decision: BankDecisionProcurementDocument,
    change: BankChangeProcurementDocument,
    verification: BankVerificationProcurementDocument,
    issue: BankIssueProcurementDocument,
    scope: "procurement:decide",
  },
  award: {
    title: { ZH: "奖项采信", EN: "Award adoption" } satisfies Words<string>,
    decision: BankDecisionAwardDocument,
    change: BankChangeAwardDocument,
    verification: BankVerificationAwardDocument,
    issue: BankIssueAwardDocument,
    scope: "award:decide",
  },
} as const;

/** The department that an address names; null when there is none of that name. */
export function departmentOf(name: string | undefined): DecidingDepartment | null {
  if (name === "quality-award") return "award";
  return name === "credit" || name === "procurement" || name === "award" ? name : null;
}
