import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type {
  ProcedureOutcome,
  ProcedureRequest,
  StepDone,
  StepNotDone,
} from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { Filer, ObjectionOnDay, ObjectionState } from "../../domain/objections/objection.ts";
import type { ReviewCount } from "../../domain/objections/objection-facts.ts";
import type { OfScheme } from "../../domain/procedure/movers.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { readFiler } from "./filer-reading.ts";
import { handlingOf } from "./handling-viewer.ts";
import {
  GROUNDS_SQL,
  OBJECTED_PUBLICITY_SQL,
  OBJECTION_SQL,
  OBJECTIONS_NOW_SQL,
  OBJECTIONS_SQL,
} from "./objection-sql.ts";

/** A question about one objection. */
export interface ObjectionQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A question about the objections of a publicity, or about those that concern one thing that it shows. */
export interface ObjectionsQuestion extends ListPart {
  readonly publicity: string | null;
  readonly against: string | null;
  readonly validOn: string;
  readonly knownAt: string;
}

export interface PartOfObjections {
  readonly objections: readonly ObjectionOnDay[];
  readonly hasNext: boolean;
}

/** An objection as it stands now, for whoever is about to move it. */
export interface ObjectionNow extends OfScheme {
  readonly id: string;
  readonly scheme: string;
  readonly state: ObjectionState;
  readonly revision: number;
  readonly lastStepOn: string;
  readonly expertsNeeded: boolean;
  readonly review: ReviewCount;
}

/** An objection that somebody files. */
export interface ObjectionToFile {
  readonly publicity: string;
  /** Null for the whole. */
  readonly against: string | null;
  readonly grounds: string;
  readonly filer: Filer;
  /** SHA-256 of what the filer alone is told, hexadecimal. */
  readonly secretHash: string;
  /** Null for today. */
  readonly on: string | null;
}

/** An objection at the revision at which somebody saw it. */
export interface SeenObjection {
  readonly objection: string;
  readonly ifRevision: number;
}

/** `fresh` when this request filed it, and not an earlier one with the same key. The id is the complaint's for a late one. */
export type FileOutcome = (StepDone & { readonly fresh?: boolean }) | StepNotDone<"NOT_ON_RECORD">;

type Step = Promise<ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT">>;

/** Objections against what is in publicity. That there is one is public; what it says and who filed it is not. */
export interface Objections {
  /** In order. */
  pages(viewer: Viewer, questions: readonly ObjectionsQuestion[]): Promise<PartOfObjections[]>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly ObjectionQuestion[]): Promise<(ObjectionOnDay | null)[]>;
  /** In order; null for what is not there. */
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(ObjectionNow | null)[]>;
  /** What they say, in order; null where the viewer does not handle it. */
  grounds(viewer: Viewer, ids: readonly string[]): Promise<(string | null)[]>;
  /** Who handles what is filed in a publicity; null when there is no such publicity. */
  publicity(viewer: Viewer, id: string): Promise<OfScheme | null>;
  /** The objection that a secret was told for; null when there is none. */
  ofSecret(viewer: Viewer, secretHash: string): Promise<string | null>;
  /** Who filed it, kept on record; null where the viewer does not handle it. */
  filer(viewer: SignedInViewer, id: string): Promise<Filer | null>;
  file(viewer: Viewer, request: ProcedureRequest, objection: ObjectionToFile): Promise<FileOutcome>;
  review(viewer: Viewer, request: ProcedureRequest, seen: SeenObjection, on: string | null): Step;
  decide(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenObjection,
    outcome: "DISMISSED" | "UPHELD",
    reasons: string,
    on: string | null,
  ): Step;
  withdraw(viewer: Viewer, request: ProcedureRequest, secretHash: string, ifRevision: number, on: string | null): Step;
}

/** Opens the objections on the application role's connections. */
export function openObjections(pool: Pick<Pool, "query">): Objections {
  return {
    pages: (_viewer, questions) => pagesOf(pool, questions),
    async find(_viewer, questions) {
      const { rows } = await pool.query<ObjectionRow>({
        name: "objection",
        text: OBJECTION_SQL,
        values: [
          questions.map(({ id }) => id),
          questions.map(({ validOn }) => validOn),
          questions.map(({ knownAt }) => knownAt),
        ],
      });
      const found = new Map(rows.map((row) => [row.place, objectionOf(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    async standingNow(_viewer, ids) {
      const { rows } = await pool.query<ObjectionNow>({
        name: "objection-now",
        text: OBJECTIONS_NOW_SQL,
        values: [ids],
      });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async grounds(viewer, ids) {
      const { workingBody, divisions } = handlingOf(viewer);
      const values = [ids, workingBody, divisions];
      const { rows } = await pool.query<{ id: string; text: string }>({ text: GROUNDS_SQL, values });
      const found = new Map(rows.map(({ id, text }) => [id, text]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async publicity(_viewer, id) {
      const { rows } = await pool.query<OfScheme>(OBJECTED_PUBLICITY_SQL, [id]);
      return rows[0] ?? null;
    },
    async ofSecret(_viewer, secretHash) {
      const { rows } = await pool.query<{ id: string | null }>("select register.objection_of_secret($1) as id", [
        secretHash,
      ]);
      return rows[0]?.id ?? null;
    },
    filer: (viewer, id) => readFiler(pool, viewer, "objection", id),
    file: (_viewer, request, { publicity, against, on, grounds, filer, secretHash }) =>
      callProcedure<FileOutcome>(pool, "objection_receive", [
        request,
        publicity,
        against,
        on,
        grounds,
        filer,
        secretHash,
      ]),
    review: (_viewer, request, { objection, ifRevision }, on) =>
      callProcedure(pool, "objection_review", [request, objection, ifRevision, on]),
    decide: (_viewer, request, { objection, ifRevision }, outcome, reasons, on) =>
      callProcedure(pool, "objection_decide", [request, objection, ifRevision, outcome, reasons, on]),
    withdraw: (_viewer, request, secretHash, ifRevision, on) =>
      callProcedure(pool, "objection_withdraw", [request, secretHash, ifRevision, on]),
  };
}

async function pagesOf(
  pool: Pick<Pool, "query">,
  questions: readonly ObjectionsQuestion[],
): Promise<PartOfObjections[]> {
  const { rows } = await pool.query<ObjectionRow>({
    name: "objections",
    text: OBJECTIONS_SQL,
    values: [
      questions.map(({ publicity }) => publicity),
      questions.map(({ against }) => against),
      questions.map(({ validOn }) => validOn),
      questions.map(({ knownAt }) => knownAt),
      questions.map(({ first }) => first),
      questions.map(({ after }) => (after === null ? null : after.at)),
      questions.map(({ after }) => (after === null ? null : after.id)),
    ],
  });
  return questions.map(({ first }, index) => {
    const own = rows.filter(({ place }) => place === index + 1);
    return { objections: own.slice(0, first).map(objectionOf), hasNext: own.length > first };
  });
}

interface ObjectionRow extends ObjectionOnDay {
  readonly place: number;
  readonly filed_at: unknown;
}

function objectionOf({ place: _, filed_at: __, knownAt, filedAt, recordedAt, ...row }: ObjectionRow): ObjectionOnDay {
  return {
    ...row,
    knownAt: parseInstant(knownAt),
    filedAt: parseInstant(filedAt),
    recordedAt: parseInstant(recordedAt),
  };
}
