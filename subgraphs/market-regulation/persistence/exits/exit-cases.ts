import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { ExitGround } from "../../../../shared/values/exit-ground.ts";
import type { EvidenceToAdd, ExitCaseOnDay, ExitCaseState } from "../../domain/exits/exit-case.ts";
import type { ExitFacts } from "../../domain/exits/exit-facts.ts";
import type { ExitEvent } from "../../domain/exits/exit-machine.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { viewerRow } from "../procedure/viewer-row.ts";
import { type ExitRow, exitCaseOf } from "./exit-row.ts";
import { EXIT_CASES_BY_ID_SQL, EXIT_CASES_NOW_SQL, EXIT_CASES_SQL, TITLE_NOW_SQL } from "./exit-sql.ts";

/** A question about one case. */
export interface ExitCaseQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A question about many cases; null leaves a property open. */
export interface ExitCasesQuestion extends ListPart {
  readonly scheme: string | null;
  readonly uscc: string | null;
  readonly title: string | null;
  readonly states: readonly ExitCaseState[] | null;
  readonly validOn: string;
  readonly knownAt: string;
}

export interface PartOfExitCases {
  readonly exitCases: readonly ExitCaseOnDay[];
  readonly hasNext: boolean;
}

/** What the guards ask of a title, whatever is done about it. */
export type TitleNow = Pick<
  ExitFacts,
  "uscc" | "jurisdiction" | "workingBody" | "cancellingBodies" | "rules" | "cancellable" | "liveDays" | "groundOfScheme"
>;

/** A case as it stands now, for whoever is about to move it. */
export interface ExitCaseNow extends Omit<ExitFacts, "reasonGiven" | "fraudFound" | "effectiveOn" | "on" | "today"> {
  readonly id: string;
  readonly state: ExitCaseState;
  readonly revision: number;
}

/** A case at the revision at which somebody saw it. */
export interface SeenExitCase {
  readonly exitCase: string;
  readonly ifRevision: number;
}

/** What a step puts on record beside itself. */
export interface ExitDetails {
  readonly text?: string | null;
  readonly evidence?: readonly EvidenceToAdd[];
  readonly effectiveOn?: string | null;
  readonly reason?: string | null;
  readonly fraud?: boolean | null;
  readonly reference?: string;
  readonly sentTo?: string;
}

export interface CaseToOpen {
  readonly title: string;
  readonly ground: ExitGround;
  readonly facts: string;
  readonly on: string | null;
}

/** The cases against titles. Before a decision they are seen by those who take part; to anybody else they are not there. */
export interface ExitCases {
  page(viewer: Viewer, question: ExitCasesQuestion): Promise<PartOfExitCases>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly ExitCaseQuestion[]): Promise<(ExitCaseOnDay | null)[]>;
  /** In order; null for what is not there. */
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(ExitCaseNow | null)[]>;
  /** Null when the register does not hold the title. */
  titleNow(viewer: Viewer, title: string, ground: ExitGround): Promise<TitleNow | null>;
  open(viewer: SignedInViewer, request: ProcedureRequest, opened: CaseToOpen): Promise<ProcedureOutcome>;
  move(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenExitCase,
    event: ExitEvent,
    on: string | null,
    details: ExitDetails,
  ): Promise<ProcedureOutcome>;
}

/** Opens the cases on the application role's connections. */
export function openExitCases(pool: Pick<Pool, "query">): ExitCases {
  return {
    page: (viewer, question) => pageOf(pool, viewer, question),
    async find(viewer, questions) {
      const values = [viewerRow(viewer), JSON.stringify(questions)];
      const { rows } = await pool.query<ExitRow>({ name: "exit-cases-by-id", text: EXIT_CASES_BY_ID_SQL, values });
      const found = new Map(rows.map((row) => [row.place, exitCaseOf(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    async standingNow(viewer, ids) {
      const values = [viewerRow(viewer), ids];
      const { rows } = await pool.query<ExitCaseNow>({ name: "exit-cases-now", text: EXIT_CASES_NOW_SQL, values });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async titleNow(_viewer, title, ground) {
      const { rows } = await pool.query<TitleNow>(TITLE_NOW_SQL, [title, ground]);
      const [row = null] = rows;
      return row;
    },
    open: (_viewer, request, { title, ground, facts, on }) =>
      callProcedure(pool, "exit_case_open", [request, title, ground, facts, on]),
    move: (_viewer, request, { exitCase, ifRevision }, event, on, details) =>
      callProcedure(pool, "exit_case_move", [request, exitCase, ifRevision, event, on, JSON.stringify(details)]),
  };
}

async function pageOf(
  pool: Pick<Pool, "query">,
  viewer: Viewer,
  { validOn, knownAt, scheme, uscc, title, states, first, after }: ExitCasesQuestion,
): Promise<PartOfExitCases> {
  const { rows } = await pool.query<ExitRow>({
    name: "exit-cases",
    text: EXIT_CASES_SQL,
    values: [
      viewerRow(viewer),
      validOn,
      knownAt,
      scheme,
      uscc,
      title,
      states,
      first,
      after === null ? null : after.at,
      after === null ? null : after.id,
    ],
  });
  return { exitCases: rows.slice(0, first).map(exitCaseOf), hasNext: rows.length > first };
}
