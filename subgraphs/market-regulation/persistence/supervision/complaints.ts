import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { ComplaintEvent, ComplaintState } from "../../domain/supervision/complaint-machine.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import type {
  ComplaintNow,
  ComplaintOnDay,
  ComplaintReporter,
  ComplaintStatus,
  ComplaintSubject,
  ComplaintToAdd,
  Follows,
  SeenComplaint,
} from "./complaint.ts";
import { COMPLAINT_NOW_SQL, COMPLAINT_SQL, COMPLAINTS_SQL } from "./complaint-sql.ts";
import {
  findInOrder,
  type ListClocks,
  officersDivisions,
  type RowOf,
  type ThingQuestion,
  thingOf,
} from "./supervision-sql.ts";

export type { ComplaintOnDay } from "./complaint.ts";

export interface ComplaintsQuestion extends ListPart, ListClocks {
  readonly states: readonly ComplaintState[] | null;
  readonly source: string | null;
  readonly subjectKind: string | null;
  readonly uscc: string | null;
  readonly handledByMe: boolean;
}

export type ComplaintOutcome = ProcedureOutcome<
  "SUBJECT_NOT_ON_RECORD" | "NO_LIVE_TITLE" | "NOT_ON_RECORD" | "CONFLICT"
>;

/** Complaints. Officers of the places concerned see them; who complained is told by `reporter` alone. */
export interface Complaints {
  page(viewer: Viewer, question: ComplaintsQuestion): Promise<{ complaints: ComplaintOnDay[]; hasNext: boolean }>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(ComplaintOnDay | null)[]>;
  /** In order; null for what is not there. */
  now(viewer: Viewer, ids: readonly string[]): Promise<(ComplaintNow | null)[]>;
  /** The divisions whose officers would handle it; null for what is not on record or nobody here answers for. */
  divisionsOf(viewer: Viewer, subject: ComplaintSubject): Promise<readonly string[] | null>;
  /** What became of the complaint that a secret opens, by its SHA-256. */
  status(viewer: Viewer, secretSha256: string): Promise<ComplaintStatus | null>;
  /** Who complained, for the officer who handles it; null for anybody else. Every asking is put on record. */
  reporter(viewer: SignedInViewer, complaint: string): Promise<ComplaintReporter | null>;
  file(
    viewer: Viewer,
    request: ProcedureRequest,
    complaint: ComplaintToAdd,
    reporter: ComplaintReporter,
    secretSha256: string,
  ): Promise<ComplaintOutcome>;
  record(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    complaint: ComplaintToAdd,
    reporter: ComplaintReporter,
    secretSha256: string,
    on: string | null,
  ): Promise<ComplaintOutcome>;
  move(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenComplaint,
    event: ComplaintEvent,
    note: string | null,
    on: string | null,
  ): Promise<ComplaintOutcome>;
  substantiate(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenComplaint,
    finding: string,
    follows: Follows,
    on: string | null,
  ): Promise<ComplaintOutcome>;
}

/** Opens the complaints on the application role's connections. */
export function openComplaints(pool: Pick<Pool, "query">): Complaints {
  return {
    async page(viewer, { states, source, subjectKind, uscc, handledByMe, validOn, knownAt, first, after }) {
      const filters = [states, source, subjectKind, uscc, handledByMe];
      const values = [validOn, knownAt, ...asker(viewer), ...filters, first, after?.at, after?.id];
      const { rows } = await pool.query<RowOf<ComplaintOnDay>>({ name: "complaints", text: COMPLAINTS_SQL, values });
      return { complaints: rows.slice(0, first).map(complaintOf), hasNext: rows.length > first };
    },
    find: (viewer, questions) =>
      findInOrder<RowOf<ComplaintOnDay>, ComplaintOnDay>(
        pool,
        { name: "complaint", text: COMPLAINT_SQL },
        questions,
        asker(viewer),
        complaintOf,
      ),
    async now(viewer, ids) {
      const values = [ids, ...asker(viewer)];
      const { rows } = await pool.query<ComplaintNow>({ name: "complaint-now", text: COMPLAINT_NOW_SQL, values });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async divisionsOf(_viewer, { subjectKind, subject }) {
      const { rows } = await pool.query<{ divisions: string[] }>(
        "select divisions from register.complaint_subject($1, $2)",
        [subjectKind, subject],
      );
      const [row] = rows;
      return row === undefined ? null : row.divisions;
    },
    status: (_viewer, secretSha256) => said(pool, "complaint_status($1)", [secretSha256]),
    reporter: ({ tenant, subject, role, department, jurisdictions }, complaint) =>
      said(pool, "complaint_reporter_read($1, $2, $3)", [
        { tenant, actor: subject, role, department },
        jurisdictions,
        complaint,
      ]),
    file: (_viewer, request, complaint, reporter, secretSha256) =>
      callProcedure(pool, "complaint_file", [request, complaint, reporter, secretSha256]),
    record: (viewer, request, complaint, reporter, secretSha256, on) =>
      callProcedure(pool, "complaint_record", [request, viewer.jurisdictions, complaint, reporter, secretSha256, on]),
    move: (viewer, request, { complaint, ifRevision }, event, note, on) =>
      callProcedure(pool, "complaint_move", [request, viewer.jurisdictions, complaint, ifRevision, event, note, on]),
    substantiate: (viewer, request, { complaint, ifRevision }, finding, follows, on) =>
      callProcedure(pool, "complaint_substantiate", [
        request,
        viewer.jurisdictions,
        complaint,
        ifRevision,
        finding,
        follows,
        on,
      ]),
  };
}

function asker(viewer: Viewer): readonly unknown[] {
  const who = viewer.kind === "PUBLIC" ? [null, null] : [viewer.tenant, viewer.subject];
  return [officersDivisions(viewer), ...who];
}

function complaintOf(row: RowOf<ComplaintOnDay>): ComplaintOnDay {
  const notes = row.notes.map((note) => ({ ...note, recordedAt: parseInstant(note.recordedAt) }));
  return { ...thingOf(row), notes };
}

/** What a function of the register tells; null when it tells nothing. */
async function said<T>(pool: Pick<Pool, "query">, call: string, values: readonly unknown[]): Promise<T | null> {
  const { rows } = await pool.query<{ said: T | null }>(`select register.${call} as said`, [...values]);
  const [row] = rows;
  return row === undefined ? null : row.said;
}
