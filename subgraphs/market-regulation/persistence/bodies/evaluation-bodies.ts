import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { EvaluationBodyOnDay, StepTaken } from "../../domain/bodies/bodies-on-day.ts";
import type { BodyApplication, EvaluationBodyFacts, EvaluationBodyState } from "../../domain/bodies/evaluation-body.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { BODIES_SQL, BODY_NOW_SQL, BODY_SQL, ENGAGED_SQL } from "./evaluation-body-sql.ts";
import { insiderOf } from "./insider.ts";
import { type PartOfList, partsOf } from "./part-of-list.ts";

/** A question about one evaluation body. */
export interface EvaluationBodyQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A question about the bodies of a scheme. */
export interface EvaluationBodiesQuestion extends ListPart {
  readonly scheme: string;
  readonly state: EvaluationBodyState | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** An evaluation body as it stands now, for whoever is about to move it. */
export interface EvaluationBodyNow extends Omit<EvaluationBodyFacts, "on" | "today"> {
  readonly id: string;
  readonly state: EvaluationBodyState;
  readonly revision: number;
}

/** The engagement that a body has with a scheme. */
export interface Engagement {
  readonly engaged: boolean;
  readonly lastStepOn: string | null;
  readonly ofWorkingBody: boolean;
}

/** A step with a thing as it was seen. */
export interface SeenStep {
  readonly id: string;
  readonly ifRevision: number;
  readonly event: string;
  readonly on: string | null;
  readonly text: string | null;
}

/** Evaluation bodies. Before publicity one is seen by itself, its working body and its department alone. */
export interface EvaluationBodies {
  /** In order. */
  pages(viewer: Viewer, questions: readonly EvaluationBodiesQuestion[]): Promise<PartOfList<EvaluationBodyOnDay>[]>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly EvaluationBodyQuestion[]): Promise<(EvaluationBodyOnDay | null)[]>;
  /** In order; null for what is not there. */
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(EvaluationBodyNow | null)[]>;
  engagement(viewer: Viewer, scheme: string, uscc: string): Promise<Engagement>;
  apply(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    scheme: string,
    application: BodyApplication,
    on: string | null,
  ): Promise<ProcedureOutcome>;
  step(viewer: SignedInViewer, request: ProcedureRequest, step: SeenStep): Promise<ProcedureOutcome>;
}

/** Opens the evaluation bodies on the application role's connections. */
export function openEvaluationBodies(pool: Pick<Pool, "query">): EvaluationBodies {
  const seenBy = (viewer: Viewer) => {
    const { evaluationBody, workingBody, divisions } = insiderOf(viewer);
    return [evaluationBody, workingBody, divisions];
  };
  return {
    async pages(viewer, questions) {
      const { rows } = await pool.query<EvaluationBodyOnDay & { readonly place: number }>({
        name: "evaluation-bodies",
        text: BODIES_SQL,
        values: [
          ...seenBy(viewer),
          questions.map(({ scheme }) => scheme),
          questions.map(({ state }) => state),
          questions.map(({ validOn }) => validOn),
          questions.map(({ knownAt }) => knownAt),
          questions.map(({ first }) => first),
          questions.map(({ after }) => (after === null ? null : after.at)),
          questions.map(({ after }) => (after === null ? null : after.id)),
        ],
      });
      return partsOf(questions, rows.map(bodyOf));
    },
    async find(viewer, questions) {
      const { rows } = await pool.query<EvaluationBodyOnDay & { readonly place: number }>({
        name: "evaluation-body",
        text: BODY_SQL,
        values: [
          ...seenBy(viewer),
          questions.map(({ id }) => id),
          questions.map(({ validOn }) => validOn),
          questions.map(({ knownAt }) => knownAt),
        ],
      });
      const found = new Map(rows.map((row) => [row.place, bodyOf(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    async standingNow(viewer, ids) {
      const values = [...seenBy(viewer), ids];
      const { rows } = await pool.query<EvaluationBodyNow>({ name: "evaluation-body-now", text: BODY_NOW_SQL, values });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async engagement(_viewer, scheme, uscc) {
      const { rows } = await pool.query<Engagement>(ENGAGED_SQL, [scheme, uscc]);
      const [row] = rows;
      if (row === undefined) throw new Error("How a body is engaged was expected.");
      return row;
    },
    apply: (_viewer, request, scheme, application, on) =>
      callProcedure(pool, "evaluation_body_apply", [request, scheme, JSON.stringify(application), on]),
    step: (_viewer, request, { id, ifRevision, event, on, text }) =>
      callProcedure(pool, "evaluation_body_step", [request, id, ifRevision, event, on, text]),
  };
}

function bodyOf<Row extends EvaluationBodyOnDay>(row: Row): Row {
  return {
    ...row,
    knownAt: parseInstant(row.knownAt),
    recordedAt: parseInstant(row.recordedAt),
    appliedAt: parseInstant(row.appliedAt),
    steps: row.steps.map(stepOf),
  };
}

/** Reads a step. */
export function stepOf(step: StepTaken): StepTaken {
  return { ...step, recordedAt: parseInstant(step.recordedAt) };
}
