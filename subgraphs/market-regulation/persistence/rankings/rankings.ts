import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { ComputedRanking } from "../../domain/rankings/ranking.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { type CandidateFacts, readCandidates } from "./candidate-facts.ts";
import { conformityReportOf, type StoredConformityReport } from "./entry-row.ts";
import { CONFORMITY_REPORT_SQL } from "./entry-sql.ts";
import { type EntryNow, entryNow, type OpeningNow, openingNow, type RankingNow, rankingsNow } from "./ranking-now.ts";
import { type RankingOnDay, type RankingRow, rankingOf } from "./ranking-row.ts";
import { RANKING_SQL, RANKINGS_SQL } from "./ranking-sql.ts";

/** A question about one ranking. */
export interface RankingQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A question about the rankings of a scheme. */
export interface RankingsQuestion extends ListPart {
  readonly scheme: string;
  /** Null for all. */
  readonly year: number | null;
  /** Null for all. */
  readonly category: string | null;
  readonly validOn: string;
  readonly knownAt: string;
}

export interface PartOfRankings {
  readonly rankings: readonly RankingOnDay[];
  readonly hasNext: boolean;
}

/** A ranking at the revision at which somebody saw it. */
export interface SeenRanking {
  readonly ranking: string;
  readonly ifRevision: number;
}

/** A conformity report to record. */
export interface ConformityReportToRecord {
  readonly entry: string;
  readonly ifReport: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly dated: string;
}

export type MoveOutcome = ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT" | "BODY_NOT_ANNOUNCED">;
export type OpenOutcome = ProcedureOutcome<
  "NOT_ON_RECORD" | "CONFLICT" | "BODY_NOT_ANNOUNCED" | "CATEGORY_RANKED_ALREADY"
>;
export type ComputeOutcome = ProcedureOutcome<
  "NOT_ON_RECORD" | "CONFLICT" | "BODY_NOT_ANNOUNCED" | "CANDIDATES_CHANGED"
>;
export type ConformityOutcome = ProcedureOutcome<
  "NOT_ON_RECORD" | "CONFLICT" | "BODY_NOT_ANNOUNCED" | "STATE_DOES_NOT_ALLOW"
>;

/** Rankings by evaluation schemes. Before its publicity a ranking is there for those who make and audit it. */
export interface Rankings {
  /** In order. */
  pages(viewer: Viewer, questions: readonly RankingsQuestion[]): Promise<PartOfRankings[]>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly RankingQuestion[]): Promise<(RankingOnDay | null)[]>;
  /** As they stand now, whoever may see them; in order; null for what is not there. */
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(RankingNow | null)[]>;
  /** An evaluation scheme by which a ranking could be opened. */
  openingNow(viewer: Viewer, evaluationScheme: string): Promise<OpeningNow | null>;
  entryNow(viewer: Viewer, id: string): Promise<EntryNow | null>;
  conformityReport(viewer: Viewer, id: string): Promise<StoredConformityReport | null>;
  /** What decides on a day about the declarations named. */
  candidates(viewer: Viewer, ranking: string, declarations: readonly string[], on: string): Promise<CandidateFacts>;
  open(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    evaluationScheme: string,
    ifRevision: number,
    on: string | null,
  ): Promise<OpenOutcome>;
  compute(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenRanking,
    computed: { readonly from: CandidateFacts; readonly result: ComputedRanking; readonly on: string },
  ): Promise<ComputeOutcome>;
  report(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenRanking,
    text: string,
    on: string | null,
  ): Promise<MoveOutcome>;
  audit(viewer: SignedInViewer, request: ProcedureRequest, seen: SeenRanking, on: string | null): Promise<MoveOutcome>;
  giveBack(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenRanking,
    reasons: string,
    on: string | null,
  ): Promise<MoveOutcome>;
  recordConformity(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    report: ConformityReportToRecord,
  ): Promise<ConformityOutcome>;
}

/** Opens the rankings on the application role's connections. */
export function openRankings(pool: Pick<Pool, "query">): Rankings {
  const call = <Outcome extends ProcedureOutcome>(name: string, values: readonly unknown[]) =>
    callProcedure<Outcome>(pool, name, values);
  return {
    pages: (viewer, questions) => pagesOf(pool, viewer, questions),
    async find(viewer, questions) {
      const { rows } = await pool.query<RankingRow>({
        name: "ranking",
        text: RANKING_SQL,
        values: [...daysOf(questions, ({ id }) => id), viewerRow(viewer)],
      });
      const found = new Map(rows.map((row) => [row.place, rankingOf(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    standingNow: (_viewer, ids) => rankingsNow(pool, ids),
    openingNow: (_viewer, evaluationScheme) => openingNow(pool, evaluationScheme),
    entryNow: (_viewer, id) => entryNow(pool, id),
    async conformityReport(_viewer, id) {
      const { rows } = await pool.query<{ report: StoredConformityReport }>(CONFORMITY_REPORT_SQL, [id]);
      const [row] = rows;
      return row === undefined ? null : conformityReportOf(row.report);
    },
    candidates: (_viewer, ranking, declarations, on) => readCandidates(pool, ranking, declarations, on),
    open: (_viewer, request, evaluationScheme, ifRevision, on) =>
      call("ranking_open", [request, evaluationScheme, ifRevision, on]),
    compute: (_viewer, request, { ranking, ifRevision }, { from, result, on }) =>
      call("ranking_compute", [request, ranking, ifRevision, from.declarations, from.hash, JSON.stringify(result), on]),
    report: (_viewer, request, { ranking, ifRevision }, text, on) =>
      call("ranking_report_file", [request, ranking, ifRevision, text, on]),
    audit: (_viewer, request, { ranking, ifRevision }, on) =>
      call("ranking_audit_pass", [request, ranking, ifRevision, on]),
    giveBack: (_viewer, request, { ranking, ifRevision }, reasons, on) =>
      call("ranking_return", [request, ranking, ifRevision, reasons, on]),
    recordConformity: (_viewer, request, { entry, ifReport, fileName, sha256, dated }) =>
      call("conformity_report_record", [request, entry, ifReport, fileName, sha256, dated]),
  };
}

async function pagesOf(
  pool: Pick<Pool, "query">,
  viewer: Viewer,
  questions: readonly RankingsQuestion[],
): Promise<PartOfRankings[]> {
  const { rows } = await pool.query<RankingRow>({
    name: "rankings",
    text: RANKINGS_SQL,
    values: [
      ...daysOf(questions, ({ scheme }) => scheme),
      viewerRow(viewer),
      questions.map(({ year }) => year),
      questions.map(({ category }) => category),
      questions.map(({ first }) => first),
      questions.map(({ after }) => (after === null ? null : after.at)),
      questions.map(({ after }) => (after === null ? null : after.id)),
    ],
  });
  return questions.map(({ first }, index) => {
    const own = rows.filter(({ place }) => place === index + 1);
    return { rankings: own.slice(0, first).map(rankingOf), hasNext: own.length > first };
  });
}

function daysOf<Asked extends { readonly validOn: string; readonly knownAt: string }>(
  questions: readonly Asked[],
  about: (question: Asked) => string,
): string[][] {
  return [questions.map(about), questions.map(({ validOn }) => validOn), questions.map(({ knownAt }) => knownAt)];
}

/** Who asks, as the statements are told. */
function viewerRow(viewer: Viewer): string {
  if (viewer.kind === "PUBLIC") return JSON.stringify({ jurisdictions: [] });
  const { role, department, uscc, jurisdictions } = viewer;
  return JSON.stringify({ role, department, uscc, jurisdictions });
}
