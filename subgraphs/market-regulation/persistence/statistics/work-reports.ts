import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { AsOf } from "../../domain/statistics/figures.ts";
import type {
  CategoryImprovement,
  IncidentOnDay,
  SummaryParts,
  SummaryReportOnDay,
  WorkSummaryOnDay,
} from "../../domain/statistics/work-reports.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import {
  IMPROVEMENTS_SQL,
  INCIDENTS_SQL,
  NOW_SQL,
  RANKING_NOW_SQL,
  SCHEME_NOW_SQL,
  SUMMARIES_OF_REPORT_SQL,
  SUMMARY_REPORTS_SQL,
  WORK_SUMMARIES_SQL,
} from "./report-sql.ts";

/** What is asked for: one thing by its id, or a part of a scheme's. */
export type ReportQuestion = AsOf & ({ readonly id: string } | ({ readonly scheme: string } & ListPart));

/** Who may move what belongs to a scheme. */
export interface SchemeNow {
  readonly jurisdiction: string | null;
  readonly workingBody: string | null;
}

/** A ranking as its body is about to sum it up. */
export interface RankingNow extends SchemeNow {
  readonly evaluationBody: string;
  readonly rankingReported: boolean;
  readonly filed: boolean;
}

/** A report as it stands now, for whoever is about to move it. */
export interface ReportNow extends SchemeNow {
  readonly id: string;
  readonly scheme: string;
  readonly state: string;
  readonly revision: number;
  /** Null for what is no evaluation body's. */
  readonly evaluationBody: string | null;
  readonly lastStepOn: string | null;
}

/** A thing at the revision at which somebody saw it. */
export interface SeenReport {
  readonly id: string;
  readonly ifRevision: number;
}

export type MoveOutcome = ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT">;

/** What the reports of a year's work are, as machines are named. */
export type ReportMachine = "work_summary" | "summary_report" | "incident";

/** Work summaries, reports on them and incidents: seen by those whose they are, and not there for anybody else. */
export interface WorkReports {
  /** Lists have one more than asked when there are more. */
  summaries(viewer: Viewer, question: ReportQuestion): Promise<WorkSummaryOnDay[]>;
  reports(viewer: Viewer, question: ReportQuestion): Promise<SummaryReportOnDay[]>;
  incidents(viewer: Viewer, question: ReportQuestion): Promise<IncidentOnDay[]>;
  /** Of a report that the viewer was shown. */
  summariesOf(viewer: Viewer, report: SummaryReportOnDay): Promise<WorkSummaryOnDay[]>;
  improvementsOf(viewer: Viewer, report: SummaryReportOnDay): Promise<CategoryImprovement[]>;
  /** In order; null for what is not there. */
  standingNow(viewer: Viewer, machine: ReportMachine, ids: readonly string[]): Promise<(ReportNow | null)[]>;
  schemeNow(viewer: Viewer, scheme: string): Promise<SchemeNow | null>;
  rankingNow(viewer: Viewer, ranking: string): Promise<RankingNow | null>;
  /** Calls the function of the register that takes a step. */
  take(viewer: SignedInViewer, request: ProcedureRequest, step: ReportStep): Promise<ProcedureOutcome>;
}

/** A step by the function that takes it, with what that is told after the request. */
export type ReportStep =
  | { readonly name: "work_summary_file"; readonly values: readonly [ranking: string, SummaryParts, on: string | null] }
  | {
      readonly name: "work_summary_correct";
      readonly values: readonly [id: string, ifRevision: number, SummaryParts, on: string | null];
    }
  | {
      readonly name: "summary_report_file";
      readonly values: readonly [
        scheme: string,
        year: number,
        analysis: string,
        summaries: string,
        validOn: string | null,
        on: string | null,
      ];
    }
  | {
      readonly name: "incident_report";
      readonly values: readonly [
        scheme: string,
        severity: string,
        learntAt: string,
        account: string,
        on: string | null,
      ];
    }
  | {
      readonly name: "incident_supplement";
      readonly values: readonly [id: string, ifRevision: number, account: string, on: string | null];
    }
  | {
      readonly name: "summary_report_acknowledge" | "incident_acknowledge";
      readonly values: readonly [id: string, ifRevision: number, on: string | null];
    };

/** Opens them on the application role's connections. */
export function openWorkReports(pool: Pick<Pool, "query">): WorkReports {
  const rowsOf = async <Row extends object>(text: string, values: readonly unknown[]) =>
    (await pool.query<Row>(text, [...values])).rows;
  return {
    summaries: (viewer, question) => rowsOf(WORK_SUMMARIES_SQL, [...valuesOf(question), ...seenBy(viewer)]),
    reports: (viewer, question) => rowsOf(SUMMARY_REPORTS_SQL, [...valuesOf(question), ...seenBy(viewer)]),
    incidents: (viewer, question) => rowsOf(INCIDENTS_SQL, [...valuesOf(question), ...seenBy(viewer)]),
    summariesOf: (_viewer, { id, validOn, knownAt }) => rowsOf(SUMMARIES_OF_REPORT_SQL, [id, validOn, knownAt]),
    improvementsOf: (_viewer, { scheme, year, figuresOn, figuresKnownAt }) =>
      rowsOf(IMPROVEMENTS_SQL, [scheme, year, figuresOn, figuresKnownAt]),
    async standingNow(_viewer, machine, ids) {
      const rows = await rowsOf<ReportNow>(NOW_SQL, [ids, machine]);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    schemeNow: async (_viewer, scheme) => (await rowsOf<SchemeNow>(SCHEME_NOW_SQL, [scheme]))[0] ?? null,
    rankingNow: async (_viewer, ranking) => (await rowsOf<RankingNow>(RANKING_NOW_SQL, [ranking]))[0] ?? null,
    take: (_viewer, request, { name, values }) => callProcedure(pool, name, [request, ...values]),
  };
}

function valuesOf(question: ReportQuestion): readonly unknown[] {
  const { validOn, knownAt } = question;
  if ("id" in question) return [question.id, validOn, knownAt, null, 1, null, null];
  const { scheme, first, after } = question;
  return [null, validOn, knownAt, scheme, first, after === null ? null : after.at, after === null ? null : after.id];
}

/** Divisions of an officer as patterns of codes, credit code and role of a body. */
function seenBy(viewer: Viewer): readonly unknown[] {
  if (viewer.kind === "PUBLIC") return [[], null, viewer.kind];
  const isOfficer = viewer.role === "DEPARTMENT" && viewer.department === "market-regulation";
  const divisions = isOfficer ? viewer.jurisdictions.map((code) => `${code.replace(/(?:00)+$/, "")}%`) : [];
  return [divisions, viewer.uscc, viewer.role];
}
