import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { DeclarationContent, DeclarationState } from "../../domain/declarations/declaration.ts";
import type { DeclarationOnDay } from "../../domain/declarations/declaration-on-day.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { type EnterpriseViewer, ownUscc } from "../procedure/enterprise-viewer.ts";
import { type ContentRow, contentOf, contentRowOf, type DeclarationRow, declarationOf } from "./declaration-row.ts";
import { DECLARATION_SQL, DECLARATIONS_SQL, STANDING_NOW_SQL } from "./declaration-sql.ts";

/** A question about one declaration. */
export interface DeclarationQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A question about the declarations of one enterprise. */
export interface DeclarationsQuestion extends ListPart {
  readonly uscc: string;
  readonly validOn: string;
  readonly knownAt: string;
}

export interface PartOfDeclarations {
  readonly declarations: readonly DeclarationOnDay[];
  readonly hasNext: boolean;
}

/** A declaration as it stands now, for whoever is about to move it. */
export interface DeclarationNow {
  readonly id: string;
  readonly uscc: string;
  readonly state: DeclarationState;
  readonly revision: number;
  readonly lastStepOn: string | null;
  readonly content: DeclarationContent;
  readonly numberInEffect: boolean;
  readonly revisesOneInEffect: boolean;
  /** Id of the declaration whose place it takes. */
  readonly revisesId: string | null;
  /** Id of the newest draft that revises it. */
  readonly revisionId: string | null;
}

/** A declaration at the revision at which somebody saw it. */
export interface SeenDeclaration {
  readonly declaration: string;
  readonly ifRevision: number;
}

export type DraftOutcome = ProcedureOutcome<"ENTERPRISE_NOT_ON_RECORD" | "NOT_ON_RECORD" | "CONFLICT">;
export type DeclareOutcome = ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT" | "NUMBER_ALREADY_DECLARED">;
export type ReviseOutcome = ProcedureOutcome<
  "NOT_ON_RECORD" | "CONFLICT" | "NUMBER_ALREADY_DECLARED" | "NOT_ITS_REVISION"
>;
export type WithdrawOutcome = ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT">;

/** The declarations of standards. A draft is seen by its enterprise; to anybody else it is not there. */
export interface Declarations {
  /** In order. */
  pages(viewer: Viewer, questions: readonly DeclarationsQuestion[]): Promise<PartOfDeclarations[]>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly DeclarationQuestion[]): Promise<(DeclarationOnDay | null)[]>;
  /** In order; null for what is not there. */
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(DeclarationNow | null)[]>;
  draft(
    viewer: EnterpriseViewer,
    request: ProcedureRequest,
    seen: SeenDeclaration | null,
    revises: string | null,
    content: DeclarationContent,
  ): Promise<DraftOutcome>;
  declare(
    viewer: EnterpriseViewer,
    request: ProcedureRequest,
    seen: SeenDeclaration,
    on: string | null,
  ): Promise<DeclareOutcome>;
  revise(
    viewer: EnterpriseViewer,
    request: ProcedureRequest,
    seen: SeenDeclaration,
    draft: SeenDeclaration,
    on: string | null,
  ): Promise<ReviseOutcome>;
  withdraw(
    viewer: EnterpriseViewer,
    request: ProcedureRequest,
    seen: SeenDeclaration,
    on: string | null,
  ): Promise<WithdrawOutcome>;
}

/** Opens the declarations on the application role's connections. */
export function openDeclarations(pool: Pick<Pool, "query">): Declarations {
  const call = <Outcome extends ProcedureOutcome>(name: string, values: readonly unknown[]) =>
    callProcedure<Outcome>(pool, name, values);
  return {
    pages: (viewer, questions) => pagesOf(pool, viewer, questions),
    async find(viewer, questions) {
      const values = [
        questions.map(({ id }) => id),
        questions.map(({ validOn }) => validOn),
        questions.map(({ knownAt }) => knownAt),
        ownUscc(viewer),
      ];
      const { rows } = await pool.query<DeclarationRow>({ name: "declaration", text: DECLARATION_SQL, values });
      const found = new Map(rows.map((row) => [row.place, declarationOf(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    async standingNow(viewer, ids) {
      const { rows } = await pool.query<Omit<DeclarationNow, "content"> & { readonly content: ContentRow }>({
        name: "declaration-now",
        text: STANDING_NOW_SQL,
        values: [ids, ownUscc(viewer)],
      });
      const found = new Map(rows.map((row) => [row.id, { ...row, content: contentOf(row.content) }]));
      return ids.map((id) => found.get(id) ?? null);
    },
    draft(viewer, request, seen, revises, content) {
      const { declaration, ifRevision } = seen ?? { declaration: null, ifRevision: null };
      const row = JSON.stringify(contentRowOf(content));
      return call("declaration_draft", [request, viewer.uscc, declaration, ifRevision, revises, row]);
    },
    declare: (viewer, request, { declaration, ifRevision }, on) =>
      call("declaration_declare", [request, viewer.uscc, declaration, ifRevision, on]),
    revise: (viewer, request, seen, draft, on) =>
      call("declaration_revise", [
        request,
        viewer.uscc,
        seen.declaration,
        seen.ifRevision,
        draft.declaration,
        draft.ifRevision,
        on,
      ]),
    withdraw: (viewer, request, { declaration, ifRevision }, on) =>
      call("declaration_withdraw", [request, viewer.uscc, declaration, ifRevision, on]),
  };
}

async function pagesOf(
  pool: Pick<Pool, "query">,
  viewer: Viewer,
  questions: readonly DeclarationsQuestion[],
): Promise<PartOfDeclarations[]> {
  const { rows } = await pool.query<DeclarationRow>({
    name: "declarations",
    text: DECLARATIONS_SQL,
    values: [
      questions.map(({ uscc }) => uscc),
      questions.map(({ validOn }) => validOn),
      questions.map(({ knownAt }) => knownAt),
      ownUscc(viewer),
      questions.map(({ first }) => first),
      questions.map(({ after }) => (after === null ? null : after.at)),
      questions.map(({ after }) => (after === null ? null : after.id)),
    ],
  });
  const byPlace = new Map(questions.map((_, index) => [index + 1, [] as DeclarationRow[]]));
  for (const row of rows) byPlace.get(row.place)?.push(row);
  return questions.map(({ first }, index) => {
    const own = byPlace.get(index + 1) ?? [];
    return { declarations: own.slice(0, first).map(declarationOf), hasNext: own.length > first };
  });
}
