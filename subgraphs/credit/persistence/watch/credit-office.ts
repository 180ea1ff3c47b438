import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { type CreditEvaluations, openCreditEvaluations } from "./credit-evaluations.ts";
import { type CreditModels, openCreditModels } from "./credit-models.ts";
import { creditViewerRow } from "./credit-viewer.ts";
import { type FinancingShared, openFinancing } from "./financing.ts";
import { type LoanAlerts, openLoanAlerts } from "./loan-alerts.ts";
import type { OfficeClocks } from "./office-rows.ts";
import { openRiskWarnings, type RiskWarnings } from "./risk-warnings.ts";

/** A step with something that is on record. */
export interface OfficeStep {
  readonly machine: "risk_warning" | "credit_model" | "credit_evaluation";
  readonly id: string;
  readonly ifRevision: number;
  readonly event: string;
  readonly on: string | null;
  readonly reason: string;
}

/** What credit officers keep with the one way to move it, and what is told of loans. */
export interface CreditOffice {
  readonly warnings: RiskWarnings;
  readonly models: CreditModels;
  readonly evaluations: CreditEvaluations;
  readonly alerts: LoanAlerts;
  readonly financing: FinancingShared;
  /** Whether somebody may know of an enterprise whether anything of this kind is on record. */
  mayKnow(viewer: Viewer, uscc: string, scope: "RISK" | "EVALUATION", clocks: OfficeClocks): Promise<boolean>;
  step(viewer: SignedInViewer, request: ProcedureRequest, step: OfficeStep): Promise<ProcedureOutcome>;
}

/** Opens the credit office on the application role's connections. */
export function openCreditOffice(pool: Pick<Pool, "query">): CreditOffice {
  return {
    warnings: openRiskWarnings(pool),
    models: openCreditModels(pool),
    evaluations: openCreditEvaluations(pool),
    alerts: openLoanAlerts(pool),
    financing: openFinancing(pool),
    async mayKnow(viewer, uscc, scope, { validOn, knownAt }) {
      const row = creditViewerRow(viewer);
      if (row === null || viewer.kind === "PUBLIC") return false;
      // Officers see by the rows' division: none of theirs is none that they may see.
      if (viewer.role === "DEPARTMENT") return true;
      const { rows } = await pool.query<{ may: boolean }>({
        name: "may-know",
        text: `select credit.may_read($1, $2, null, $3, $4, least($5::timestamptz, clock_timestamp())) as may`,
        values: [row, uscc, scope, validOn, knownAt],
      });
      return rows.some(({ may }) => may);
    },
    step: (_viewer, request, { machine, id, ifRevision, event, on, reason }) =>
      callStep(pool, "credit.evaluation_step", [request, machine, id, ifRevision, event, on, reason]),
  };
}
