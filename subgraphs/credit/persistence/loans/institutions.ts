import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { type DivisionCode, enclosingDivisions } from "../../../../shared/values/division.ts";
import type { BranchOnDay, InstitutionKind, InstitutionOnDay, ProductOnDay } from "../../domain/loans/institution.ts";
import type { LoanBand } from "../../domain/loans/loan-band.ts";
import type { AsOf } from "./credit-cases.ts";
import {
  BRANCH_SQL,
  INSTITUTION_BY_ID_SQL,
  INSTITUTION_SQL,
  INSTITUTIONS_SQL,
  NEWEST_SQL,
  PRODUCT_SQL,
  PRODUCTS_SQL,
} from "./institution-sql.ts";

/** The last that was stated of a thing, whether or not it still stands. */
export interface Newest {
  readonly revision: number;
  /** Null for a product. */
  readonly division: DivisionCode | null;
}

export interface PartOf<Thing> {
  readonly things: readonly Thing[];
  readonly hasNext: boolean;
}

export interface InstitutionToState {
  readonly tenant: string;
  readonly ifRevision: number;
  readonly uscc: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly division: string;
  readonly from: string | null;
}

export interface BranchToState {
  readonly tenant: string;
  readonly code: string;
  readonly ifRevision: number;
  readonly name: string;
  readonly division: string;
  readonly from: string | null;
}

export interface ProductToState {
  readonly code: string;
  readonly ifRevision: number;
  readonly name: string;
  readonly summary: string;
  readonly divisions: readonly string[];
  readonly leadersOnly: boolean;
  readonly largestBand: LoanBand;
  readonly from: string | null;
}

/** What is to end, at the revision at which it was seen. */
export interface ToEnd {
  readonly tenant: string;
  /** Null for the institution itself. */
  readonly code: string | null;
  readonly ifRevision: number;
  readonly on: string | null;
}

/** Lenders, their branches and their products: public, whoever asks. */
export interface Institutions {
  page(
    viewer: Viewer,
    asked: AsOf & ListPart & { readonly division: string | null },
  ): Promise<PartOf<InstitutionOnDay>>;
  ofTenant(viewer: Viewer, tenant: string, asOf: AsOf): Promise<InstitutionOnDay | null>;
  byId(viewer: Viewer, id: string, asOf: AsOf): Promise<InstitutionOnDay | null>;
  branchById(viewer: Viewer, id: string, asOf: AsOf): Promise<BranchOnDay | null>;
  products(
    viewer: Viewer,
    asked: AsOf & ListPart & { readonly tenant: string | null; readonly division: DivisionCode | null },
  ): Promise<PartOf<ProductOnDay>>;
  productById(viewer: Viewer, id: string, asOf: AsOf): Promise<ProductOnDay | null>;
  newest(viewer: Viewer, of: keyof typeof NEWEST_SQL, tenant: string, code: string | null): Promise<Newest | null>;
  stateInstitution(viewer: Viewer, request: ProcedureRequest, said: InstitutionToState): Promise<ProcedureOutcome>;
  endInstitution(viewer: Viewer, request: ProcedureRequest, said: ToEnd): Promise<ProcedureOutcome>;
  stateBranch(viewer: Viewer, request: ProcedureRequest, said: BranchToState): Promise<ProcedureOutcome>;
  endBranch(viewer: Viewer, request: ProcedureRequest, said: ToEnd): Promise<ProcedureOutcome>;
  stateProduct(viewer: Viewer, request: ProcedureRequest, said: ProductToState): Promise<ProcedureOutcome>;
  endProduct(viewer: Viewer, request: ProcedureRequest, said: ToEnd): Promise<ProcedureOutcome>;
}

/** Opens them on the application role's connections. */
export function openInstitutions(pool: Pick<Pool, "query">): Institutions {
  const one = async <Row extends object>(sql: string, values: unknown[]): Promise<Row | null> =>
    (await pool.query<Row>(sql, values)).rows[0] ?? null;
  const part = async <Row extends object>(sql: string, values: unknown[], { first, after }: ListPart) => {
    const place = after === null ? [null, null] : [after.at, after.id];
    const { rows } = await pool.query<Row>(sql, [...values, first, ...place]);
    return { things: rows.slice(0, first), hasNext: rows.length > first };
  };
  return {
    page: (_viewer, { validOn, knownAt, division, ...asked }) =>
      part<InstitutionOnDay>(INSTITUTIONS_SQL, [validOn, knownAt, division], asked),
    ofTenant: (_viewer, tenant, { validOn, knownAt }) => one(INSTITUTION_SQL, [validOn, knownAt, tenant]),
    byId: (_viewer, id, { validOn, knownAt }) => one(INSTITUTION_BY_ID_SQL, [validOn, knownAt, id]),
    branchById: (_viewer, id, { validOn, knownAt }) => one(BRANCH_SQL, [validOn, knownAt, id]),
    products: (_viewer, { validOn, knownAt, tenant, division, ...asked }) => {
      const around = division === null ? null : enclosingDivisions(division);
      return part<ProductOnDay>(PRODUCTS_SQL, [validOn, knownAt, tenant, around], asked);
    },
    productById: (_viewer, id, { validOn, knownAt }) => one(PRODUCT_SQL, [validOn, knownAt, id]),
    newest: (_viewer, of, tenant, code) => one(NEWEST_SQL[of], [tenant, code]),
    stateInstitution: (_viewer, request, { tenant, ifRevision, uscc, name, kind, division, from }) =>
      callStep(pool, "credit.institution_state", [request, tenant, ifRevision, uscc, name, kind, division, from]),
    endInstitution: (_viewer, request, { tenant, ifRevision, on }) =>
      callStep(pool, "credit.institution_end", [request, tenant, ifRevision, on]),
    stateBranch: (_viewer, request, { tenant, code, ifRevision, name, division, from }) =>
      callStep(pool, "credit.branch_state", [request, tenant, code, ifRevision, name, division, from]),
    endBranch: (_viewer, request, { tenant, code, ifRevision, on }) =>
      callStep(pool, "credit.branch_end", [request, tenant, code, ifRevision, on]),
    stateProduct: (_viewer, request, { code, ifRevision, name, summary, divisions, leadersOnly, largestBand, from }) =>
      callStep(pool, "credit.product_state", [
        request,
        code,
        ifRevision,
        name,
        summary,
        divisions,
        leadersOnly,
        largestBand,
        from,
      ]),
    endProduct: (_viewer, request, { code, ifRevision, on }) =>
      callStep(pool, "credit.product_end", [request, code, ifRevision, on]),
  };
}
