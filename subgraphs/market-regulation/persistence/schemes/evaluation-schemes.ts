import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type {
  EvaluationSchemeContent,
  EvaluationSchemeOnDay,
  EvaluationSchemePurpose,
} from "../../domain/schemes/evaluation-scheme.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { askedById, oneEach, type PartOf, partsOf, type ThingQuestion } from "./answers-in-order.ts";
import {
  type EvaluationSchemeNow,
  type EvaluationSchemeRow,
  evaluationSchemeOf,
  type FactsRow,
  nowOf,
  type Remark,
  type RemarkRow,
  remarkOf,
} from "./evaluation-scheme-row.ts";
import {
  EVALUATION_SCHEME_SQL,
  EVALUATION_SCHEMES_NOW_SQL,
  EVALUATION_SCHEMES_SQL,
  REMARKS_SQL,
} from "./evaluation-scheme-sql.ts";
import type { MoveOutcome } from "./key-fields.ts";

export interface EvaluationSchemesQuestion extends ListPart {
  readonly scheme: string;
  /** Null for every year. */
  readonly year: number | null;
  /** Null for every category. */
  readonly category: string | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** An evaluation scheme at the revision at which somebody saw it. */
export interface SeenEvaluationScheme {
  readonly evaluationScheme: string;
  readonly ifRevision: number;
}

/** Steps that concern one evaluation scheme alone. */
export type LoneEvent = "SUBMIT" | "PASS_FORMAL_CHECK" | "PASS_EXPERT_REVIEW" | "RETURN" | "REFUSE" | "SUPERSEDE";

/** The evaluation schemes. To those who may not see one it is not there. */
export interface EvaluationSchemes {
  pages(viewer: Viewer, questions: readonly EvaluationSchemesQuestion[]): Promise<PartOf<EvaluationSchemeOnDay>[]>;
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(EvaluationSchemeOnDay | null)[]>;
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(EvaluationSchemeNow | null)[]>;
  /** What was said with their steps; whoever asks has seen that the viewer may read it. */
  remarks(viewer: Viewer, questions: readonly Omit<ThingQuestion, "validOn">[]): Promise<Remark[][]>;
  draft(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenEvaluationScheme | null,
    purpose: EvaluationSchemePurpose | null,
    content: EvaluationSchemeContent,
  ): Promise<MoveOutcome>;
  move(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenEvaluationScheme,
    event: LoneEvent,
    remark: string | null,
    on: string | null,
  ): Promise<MoveOutcome>;
}

/** Opens the evaluation schemes on the application role's connections. */
export function openEvaluationSchemes(pool: Pick<Pool, "query">): EvaluationSchemes {
  return {
    async pages(viewer, questions) {
      const { rows } = await pool.query<EvaluationSchemeRow>({
        name: "evaluation-schemes",
        text: EVALUATION_SCHEMES_SQL,
        values: [JSON.stringify(questions), rightsOf(viewer)],
      });
      return partsOf(questions, rows, evaluationSchemeOf);
    },
    async find(viewer, questions) {
      const { rows } = await pool.query<EvaluationSchemeRow>({
        name: "evaluation-scheme",
        text: EVALUATION_SCHEME_SQL,
        values: [...askedById(questions), rightsOf(viewer)],
      });
      return oneEach(questions.length, rows, evaluationSchemeOf);
    },
    async standingNow(viewer, ids) {
      const { rows } = await pool.query<{ facts: FactsRow }>({
        name: "evaluation-scheme-now",
        text: EVALUATION_SCHEMES_NOW_SQL,
        values: [ids, rightsOf(viewer)],
      });
      const found = new Map(rows.map(({ facts }) => [facts.id, nowOf(facts)]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async remarks(_viewer, questions) {
      const values = [questions.map(({ id }) => id), questions.map(({ knownAt }) => knownAt)];
      const { rows } = await pool.query<RemarkRow>({ name: "step-remarks", text: REMARKS_SQL, values });
      return questions.map((_, index) => rows.filter(({ place }) => place === index + 1).map(remarkOf));
    },
    draft(_viewer, request, seen, purpose, content) {
      const { evaluationScheme, ifRevision } = seen ?? { evaluationScheme: null, ifRevision: null };
      const row = purpose === null ? null : JSON.stringify(purposeRow(purpose));
      const values = [request, evaluationScheme, ifRevision, row, JSON.stringify(content)];
      return callProcedure(pool, "evaluation_scheme_draft", values);
    },
    move: (_viewer, request, { evaluationScheme, ifRevision }, event, remark, on) =>
      callProcedure(pool, "evaluation_scheme_move", [request, evaluationScheme, ifRevision, event, remark, on]),
  };
}

function purposeRow({ evaluationBodyId, category, categoryEdition, year, supersedesId }: EvaluationSchemePurpose) {
  return { body: evaluationBodyId, category, edition: categoryEdition, year, supersedes: supersedesId };
}

/** What of a viewer decides which evaluation schemes are there. */
function rightsOf(viewer: Viewer): string {
  if (viewer.kind === "PUBLIC") return "{}";
  const { role, department, uscc, jurisdictions } = viewer;
  return JSON.stringify({ role, department: role === "DEPARTMENT" ? department : null, uscc, jurisdictions });
}
