import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { CreditCaseNow, CreditCaseOnDay, CreditCaseState } from "../../domain/loans/credit-case.ts";
import type { LoanBand } from "../../domain/loans/loan-band.ts";
import { CASE_SQL, CASES_NOW_SQL, CASES_SQL, DECISION_TO_BEGIN_WITH_SQL } from "./credit-case-sql.ts";

/** A day, and an instant of knowledge. */
export interface AsOf {
  readonly validOn: string;
  readonly knownAt: string;
}

export interface CasesQuestion extends AsOf, ListPart {
  readonly state: CreditCaseState | null;
  readonly uscc: string | null;
}

export interface PartOfCases {
  readonly cases: readonly CreditCaseOnDay[];
  readonly hasNext: boolean;
}

/** A case with the day that a step is to take effect on, and what the step names. */
export interface CaseToMove {
  readonly id: string;
  readonly on: string;
  readonly branch: string | null;
  readonly product: string | null;
  readonly decision: string | null;
}

/** A decision of record that a case may begin with. */
export interface DecisionToBeginWith {
  readonly uscc: string;
  readonly validOn: string;
  readonly institutionOnRecord: boolean;
  readonly caseOnDecision: boolean;
}

/** A case at the revision at which somebody saw it. */
export interface SeenCase {
  readonly case: string;
  readonly ifRevision: number;
}

/** Who is seen what: a bank its own cases, anybody else none. */
export interface CreditCases {
  page(viewer: Viewer, question: CasesQuestion): Promise<PartOfCases>;
  find(viewer: Viewer, id: string, asOf: AsOf): Promise<CreditCaseOnDay | null>;
  /** In order; null for what is not there. */
  now(viewer: Viewer, asked: readonly CaseToMove[]): Promise<(CreditCaseNow | null)[]>;
  /** The same, on a day, for whoever has named nothing yet: resting on the decision that would do best. */
  unnamed(viewer: Viewer, ids: readonly string[], on: string): Promise<(CreditCaseNow | null)[]>;
  decisionToBeginWith(viewer: Viewer, decision: string): Promise<DecisionToBeginWith | null>;
  check(viewer: Viewer, request: ProcedureRequest, decision: string): Promise<ProcedureOutcome>;
  apply(viewer: Viewer, request: ProcedureRequest, seen: SeenCase, asked: Application): Promise<ProcedureOutcome>;
  approve(viewer: Viewer, request: ProcedureRequest, seen: SeenCase, asked: Approval): Promise<ProcedureOutcome>;
  decline(viewer: Viewer, request: ProcedureRequest, seen: SeenCase, on: string | null): Promise<ProcedureOutcome>;
  payOut(viewer: Viewer, request: ProcedureRequest, seen: SeenCase, on: string | null): Promise<ProcedureOutcome>;
  correct(viewer: Viewer, request: ProcedureRequest, seen: SeenCase, band: LoanBand): Promise<ProcedureOutcome>;
  close(viewer: Viewer, request: ProcedureRequest, seen: SeenCase, on: string | null): Promise<ProcedureOutcome>;
}

export interface Application {
  readonly product: string | null;
  readonly branch: string | null;
  readonly band: LoanBand;
  readonly on: string | null;
}

export interface Approval {
  readonly decision: string | null;
  readonly title: string | null;
  readonly band: LoanBand;
  readonly on: string | null;
}

/** Opens the credit cases on the application role's connections. */
export function openCreditCases(pool: Pick<Pool, "query">): CreditCases {
  const now = async (viewer: Viewer, asked: readonly CaseToMove[], anyDecision: boolean) => {
    const bank = bankOf(viewer);
    if (bank === null) return asked.map(() => null);
    const column = (name: keyof CaseToMove) => asked.map((each) => each[name]);
    const { rows } = await pool.query<CreditCaseNow & { readonly place: number }>({
      name: "credit-cases-now",
      text: CASES_NOW_SQL,
      values: [bank, column("id"), column("on"), column("branch"), column("product"), column("decision"), anyDecision],
    });
    const found = new Map(rows.map((row) => [row.place, row]));
    return asked.map((_, index) => found.get(index + 1) ?? null);
  };
  const step = (name: string, request: ProcedureRequest, seen: SeenCase, ...more: unknown[]) =>
    callStep(pool, name, [request, seen.case, seen.ifRevision, ...more]);
  return {
    async page(viewer, { validOn, knownAt, state, uscc, first, after }) {
      const bank = bankOf(viewer);
      if (bank === null) return { cases: [], hasNext: false };
      const place = after === null ? [null, null] : [after.at, after.id];
      const values = [bank, validOn, knownAt, state, uscc, first, ...place];
      const { rows } = await pool.query<CreditCaseOnDay>({ name: "credit-cases", text: CASES_SQL, values });
      return { cases: rows.slice(0, first), hasNext: rows.length > first };
    },
    async find(viewer, id, { validOn, knownAt }) {
      const bank = bankOf(viewer);
      if (bank === null) return null;
      const values = [bank, validOn, knownAt, id];
      const { rows } = await pool.query<CreditCaseOnDay>({ name: "credit-case", text: CASE_SQL, values });
      return rows[0] ?? null;
    },
    now: (viewer, asked) => now(viewer, asked, false),
    unnamed: (viewer, ids, on) =>
      now(
        viewer,
        ids.map((id) => ({ id, on, branch: null, product: null, decision: null })),
        true,
      ),
    async decisionToBeginWith(viewer, decision) {
      const bank = bankOf(viewer);
      if (bank === null) return null;
      const { rows } = await pool.query<DecisionToBeginWith>(DECISION_TO_BEGIN_WITH_SQL, [bank, decision]);
      return rows[0] ?? null;
    },
    check: (_viewer, request, decision) => callStep(pool, "credit.case_check", [request, decision]),
    apply: (_viewer, request, seen, { product, branch, band, on }) =>
      step("credit.case_apply", request, seen, product, branch, band, on),
    approve: (_viewer, request, seen, { decision, title, band, on }) =>
      step("credit.case_approve", request, seen, decision, title, band, on),
    decline: (_viewer, request, seen, on) => step("credit.case_decline", request, seen, on),
    payOut: (_viewer, request, seen, on) => step("credit.loan_pay_out", request, seen, on),
    correct: (_viewer, request, seen, band) => step("credit.loan_correct", request, seen, band),
    close: (_viewer, request, seen, on) => step("credit.loan_close", request, seen, on),
  };
}

/** The bank whose cases somebody sees; null for nobody's. */
function bankOf(viewer: Viewer): string | null {
  return viewer.kind === "SIGNED_IN" && viewer.role === "BANK" ? viewer.tenant : null;
}
