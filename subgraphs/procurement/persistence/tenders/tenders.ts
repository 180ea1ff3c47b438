import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { BidContent, LotAward, TenderContent, TenderEvent, TenderState } from "../../domain/tenders/tender.ts";
import {
  type SeenTender,
  type TenderNow,
  type TenderOnDay,
  type TenderQuestion,
  type TenderRow,
  tenderOf,
} from "./tender-row.ts";
import { TENDER_NOW_SQL, TENDER_SQL, TENDERS_SQL } from "./tender-sql.ts";
import { tenantOf } from "./tender-viewer.ts";

export interface PartOfTenders {
  readonly tenders: readonly TenderOnDay[];
  readonly hasNext: boolean;
}

/** A question about a list of tenders. */
export interface TendersQuestion extends ListPart {
  readonly state: TenderState | null;
  readonly validOn: string;
  readonly knownAt: string;
}

export type TenderOutcome = ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT" | "OCID_ALREADY_USED" | "DEADLINE_PASSED">;

/** A decision of record that was taken for a bid. */
export interface DecisionOfBid {
  readonly bid: string;
  readonly decision: string;
}

/** The tenders. A purchaser sees its own; to anybody else they are not there. */
export interface Tenders {
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly TenderQuestion[]): Promise<(TenderOnDay | null)[]>;
  page(viewer: Viewer, question: TendersQuestion): Promise<PartOfTenders>;
  /** In order; null for what is not there. */
  now(viewer: Viewer, ids: readonly string[]): Promise<(TenderNow | null)[]>;
  draft(viewer: Viewer, request: ProcedureRequest, ocid: string | null, content: TenderContent): Promise<TenderOutcome>;
  amend(viewer: Viewer, request: ProcedureRequest, seen: SeenTender, content: TenderContent): Promise<TenderOutcome>;
  move(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenTender,
    step: { readonly event: TenderEvent; readonly to: TenderState; readonly reason: string | null },
    on: string | null,
  ): Promise<TenderOutcome>;
  recordBids(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenTender,
    bids: readonly BidContent[],
  ): Promise<TenderOutcome>;
  takePreferences(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenTender,
    event: "DECIDE_PREFERENCES" | "RECHECK_PREFERENCES",
    decisions: readonly DecisionOfBid[],
  ): Promise<TenderOutcome>;
  award(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenTender,
    awards: readonly LotAward[],
    on: string | null,
  ): Promise<TenderOutcome>;
}

/** Opens the tenders on the application role's connections. */
export function openTenders(pool: Pick<Pool, "query">): Tenders {
  const call = (name: string, request: ProcedureRequest, { tender, ifRevision }: SeenTender, ...more: unknown[]) =>
    callStep<TenderOutcome>(pool, `procurement.${name}`, [request, tender, ifRevision, ...more]);
  return {
    async find(viewer, questions) {
      const values = [
        questions.map(({ id }) => id),
        questions.map(({ validOn }) => validOn),
        questions.map(({ knownAt }) => knownAt),
        tenantOf(viewer),
      ];
      const { rows } = await pool.query<TenderRow>({ name: "tender", text: TENDER_SQL, values });
      const found = new Map(rows.map((row) => [row.place, tenderOf(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    async page(viewer, { first, after, validOn, knownAt, state }) {
      const place = after === null ? [null, null] : [after.at, after.id];
      const values = [validOn, knownAt, tenantOf(viewer), first, ...place, state];
      const { rows } = await pool.query<TenderRow>({ name: "tenders", text: TENDERS_SQL, values });
      return { tenders: rows.slice(0, first).map(tenderOf), hasNext: rows.length > first };
    },
    async now(viewer, ids) {
      const values = [ids, tenantOf(viewer)];
      const { rows } = await pool.query<TenderNow>({ name: "tender-now", text: TENDER_NOW_SQL, values });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    draft: (_viewer, request, ocid, content) =>
      callStep(pool, "procurement.tender_draft", [request, ocid, JSON.stringify(contentRow(content))]),
    amend: (_viewer, request, seen, content) =>
      call("tender_amend", request, seen, JSON.stringify(contentRow(content))),
    move: (_viewer, request, seen, { event, to, reason }, on) =>
      call("tender_move", request, seen, event, to, reason, on),
    recordBids: (_viewer, request, seen, bids) => call("tender_bids_record", request, seen, JSON.stringify(bids)),
    takePreferences: (_viewer, request, seen, event, decisions) =>
      call("tender_preferences_take", request, seen, event, JSON.stringify(decisions)),
    award: (_viewer, request, seen, awards, on) => call("tender_award", request, seen, JSON.stringify(awards), on),
  };
}

function contentRow({ deadline, ...content }: TenderContent): object {
  return { ...content, deadline: deadline.day, deadlineAt: deadline.at };
}
