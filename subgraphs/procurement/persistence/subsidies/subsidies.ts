import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { rulesOf, type StoredRuleRow } from "../../../../shared/policy/rules-of.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { PolicyRules } from "../../../../shared/values/decision/decide.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { JudgedApplicant } from "../../domain/subsidies/priority-list.ts";
import type {
  PriorityListEntry,
  ServiceRecord,
  SubsidyApplication,
  SubsidyApplicationState,
  SubsidyKind,
  SubsidyProgramme,
} from "../../domain/subsidies/subsidy.ts";
import {
  APPLICATIONS_IN_STATE_SQL,
  APPLICATIONS_SQL,
  APPLIED_TO_SQL,
  LIST_ENTRIES_SQL,
  PROGRAMMES_BY_ID_SQL,
  PROGRAMMES_SQL,
  SERVICE_RECORDS_SQL,
} from "./subsidy-sql.ts";

/** A question about one programme; knownAt null for everything known by now. */
export interface ProgrammeQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string | null;
}

export interface ProgrammesQuestion extends ListPart {
  readonly jurisdiction: string | null;
  readonly validOn: string;
  readonly knownAt: string | null;
}

export interface ApplicationsQuestion extends ListPart {
  readonly programme: string | null;
}

/** A thing at the revision at which somebody saw it. */
export interface Seen {
  readonly id: string;
  readonly ifRevision: number;
}

export interface ProgrammeToOpen {
  readonly jurisdiction: string;
  readonly kind: SubsidyKind;
  readonly year: number;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly on: string | null;
}

export interface ApplicationMove {
  readonly event: "WITHDRAW" | "ACCEPT" | "REFUSE";
  readonly to: SubsidyApplicationState;
  readonly reason: string | null;
  readonly on: string | null;
}

export interface Part<Item> {
  readonly items: readonly Item[];
  readonly hasNext: boolean;
}

type Outcome<Code extends string> = Promise<ProcedureOutcome<Code>>;

/** Subsidy programmes, applications, priority lists. Every query takes the viewer first. */
export interface Subsidies {
  /** What the notices say of subsidies. */
  rules(viewer: Viewer): Promise<PolicyRules>;
  programmes(viewer: Viewer, question: ProgrammesQuestion): Promise<Part<SubsidyProgramme>>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly ProgrammeQuestion[]): Promise<(SubsidyProgramme | null)[]>;
  /** An applicant's own, an officer's of the divisions acted in, nobody else's. */
  applications(viewer: Viewer, question: ApplicationsQuestion): Promise<Part<SubsidyApplication>>;
  /** Of these ids, in order; null for what is not there or not the viewer's to see. */
  applicationsNow(viewer: Viewer, ids: readonly string[]): Promise<(SubsidyApplication | null)[]>;
  inState(viewer: Viewer, programme: string, states: readonly SubsidyApplicationState[]): Promise<SubsidyApplication[]>;
  /** Whether the viewer has a running application of its own in each of the programmes, in order. */
  appliedTo(viewer: Viewer, programmes: readonly string[]): Promise<boolean[]>;
  /** The lists of programmes, in order of the ids; empty where none is published. */
  lists(viewer: Viewer, programmes: readonly string[]): Promise<PriorityListEntry[][]>;
  /** What bodies supplied by a day; of all when none is named. */
  services(viewer: Viewer, usccs: readonly string[] | null, jurisdiction: string, by: string): Promise<ServiceRecord[]>;
  open(viewer: SignedInViewer, request: ProcedureRequest, programme: ProgrammeToOpen): Outcome<never>;
  close(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: Seen,
    on: string | null,
  ): Outcome<"NOT_ON_RECORD" | "CONFLICT">;
  publish(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: Seen,
    on: string | null,
    entries: readonly JudgedApplicant[],
  ): Outcome<"NOT_ON_RECORD" | "CONFLICT" | "APPLICATIONS_CHANGED">;
  apply(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    programme: string,
    statement: string,
  ): Outcome<"NOT_ON_RECORD" | "PROGRAMME_NOT_OPEN" | "APPLIED_ALREADY">;
  move(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: Seen,
    move: ApplicationMove,
  ): Outcome<"NOT_ON_RECORD" | "CONFLICT">;
  recordService(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    record: Omit<ServiceRecord, "id" | "recordedAt">,
  ): Outcome<never>;
}

/** Opens the subsidies on the application role's connections. */
export function openSubsidies(pool: Pick<Pool, "query">): Subsidies {
  const applications = async (
    viewer: Viewer,
    programme: string | null,
    part: ListPart,
    ids: readonly string[] | null,
  ) => {
    const { uscc, divisions } = seenBy(viewer);
    const values = [uscc, divisions, programme, part.first + 1, part.after?.at ?? null, part.after?.id ?? null, ids];
    const { rows } = await pool.query<SubsidyApplication>(APPLICATIONS_SQL, values);
    return { items: rows.slice(0, part.first).map(recorded), hasNext: rows.length > part.first };
  };
  return {
    async rules() {
      const { rows } = await pool.query<StoredRuleRow>(RULES_SQL);
      return rulesOf(rows);
    },
    async programmes(_viewer, { jurisdiction, validOn, knownAt, first, after }) {
      const values = [validOn, knownAt, jurisdiction, first + 1, after?.at ?? null, after?.id ?? null];
      const { rows } = await pool.query<SubsidyProgramme>(PROGRAMMES_SQL, values);
      return { items: rows.slice(0, first).map(recorded), hasNext: rows.length > first };
    },
    async find(_viewer, questions) {
      const { rows } = await pool.query<SubsidyProgramme & { readonly place: number }>(PROGRAMMES_BY_ID_SQL, [
        questions.map(({ id }) => id),
        questions.map(({ validOn }) => validOn),
        questions.map(({ knownAt }) => knownAt),
      ]);
      const found = new Map(rows.map(({ place, ...row }) => [place, recorded(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    applications: (viewer, { programme, ...part }) => applications(viewer, programme, part, null),
    async applicationsNow(viewer, ids) {
      const { items } = await applications(viewer, null, { first: ids.length, after: null }, ids);
      const found = new Map(items.map((each) => [each.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async inState(_viewer, programme, states) {
      const { rows } = await pool.query<SubsidyApplication>(APPLICATIONS_IN_STATE_SQL, [programme, states]);
      return rows.map(recorded);
    },
    async appliedTo(viewer, programmes) {
      const { uscc } = seenBy(viewer);
      const { rows } = await pool.query<{ readonly programme: string }>(APPLIED_TO_SQL, [programmes, uscc]);
      const found = new Set(rows.map(({ programme }) => programme));
      return programmes.map((id) => found.has(id));
    },
    async lists(_viewer, programmes) {
      const { rows } = await pool.query<PriorityListEntry & { readonly programme: string }>(LIST_ENTRIES_SQL, [
        programmes,
      ]);
      return programmes.map((id) => rows.filter(({ programme }) => programme === id));
    },
    async services(_viewer, usccs, jurisdiction, by) {
      const { rows } = await pool.query<ServiceRecord>(SERVICE_RECORDS_SQL, [usccs, jurisdiction, by]);
      return rows.map(recorded);
    },
    open: (_viewer, request, { jurisdiction, kind, year, title, opensOn, closesOn, on }) =>
      callStep(pool, "procurement.subsidy_programme_open", [
        request,
        jurisdiction,
        kind,
        year,
        title,
        opensOn,
        closesOn,
        on,
      ]),
    close: (_viewer, request, { id, ifRevision }, on) =>
      callStep(pool, "procurement.subsidy_programme_close", [request, id, ifRevision, on]),
    publish: (_viewer, request, { id, ifRevision }, on, entries) =>
      callStep(pool, "procurement.subsidy_list_publish", [request, id, ifRevision, on, JSON.stringify(entries)]),
    apply: (_viewer, request, programme, statement) =>
      callStep(pool, "procurement.subsidy_apply", [request, programme, statement]),
    move: (_viewer, request, { id, ifRevision }, { event, to, reason, on }) =>
      callStep(pool, "procurement.subsidy_application_move", [request, id, ifRevision, event, to, reason, on]),
    recordService: (_viewer, request, { uscc, jurisdiction, supplied, schemeName, suppliedOn, weighed }) =>
      callStep(pool, "procurement.service_record_add", [
        request,
        uscc,
        jurisdiction,
        supplied,
        schemeName,
        suppliedOn,
        weighed,
      ]),
  };
}

const RULES_SQL = `
  select kind, rule_id as id, body, lower(valid)::text as "validFrom", upper(valid)::text as "validTo",
    register.as_text(lower(known)) as "knownFrom", register.as_text(upper(known)) as "knownTo"
  from policy.rule_row where kind = 'MEASURE' and body->>'measure' = 'subsidyPriority'`;

/** What decides which applications a viewer sees; somebody who did not sign in sees none. */
function seenBy(viewer: Viewer): { readonly uscc: string | null; readonly divisions: readonly string[] } {
  if (viewer.kind === "PUBLIC") return { uscc: null, divisions: [] };
  if (viewer.role === "DEPARTMENT") {
    return { uscc: null, divisions: viewer.department === "finance" ? viewer.jurisdictions : [] };
  }
  const applies = viewer.role === "ENTERPRISE" || viewer.role === "EVALUATION_BODY";
  return { uscc: applies ? viewer.uscc : null, divisions: [] };
}

function recorded<Row extends { readonly recordedAt: string }>(row: Row): Row {
  return { ...row, recordedAt: parseInstant(row.recordedAt) };
}
