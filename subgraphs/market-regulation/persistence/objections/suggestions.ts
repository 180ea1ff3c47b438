import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { Filer } from "../../domain/objections/objection.ts";
import type { SuggestionContent, SuggestionOnDay, SuggestionState } from "../../domain/objections/suggestion.ts";
import type { OfScheme } from "../../domain/procedure/movers.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { readFiler } from "./filer-reading.ts";
import { handlingOf } from "./handling-viewer.ts";
import {
  SUGGESTED_SCHEME_SQL,
  SUGGESTION_SQL,
  SUGGESTION_TEXT_SQL,
  SUGGESTIONS_NOW_SQL,
  SUGGESTIONS_SQL,
} from "./suggestion-sql.ts";

/** A question about one suggestion. */
export interface SuggestionQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A question about the suggestions made to one scheme. */
export interface SuggestionsQuestion extends ListPart {
  readonly scheme: string;
  readonly validOn: string;
  readonly knownAt: string;
}

export interface PartOfSuggestions {
  readonly suggestions: readonly SuggestionOnDay[];
  readonly hasNext: boolean;
}

/** A suggestion as it stands now, for whoever is about to move it. */
export interface SuggestionNow extends OfScheme {
  readonly id: string;
  readonly scheme: string;
  readonly state: SuggestionState;
  readonly revision: number;
  readonly lastStepOn: string;
}

/** A suggestion at the revision at which somebody saw it. */
export interface SeenSuggestion {
  readonly suggestion: string;
  readonly ifRevision: number;
}

/** A step with a suggestion, by the table. */
export interface SuggestionStep {
  readonly event: "CONSIDER" | "ADOPT" | "DECLINE";
  readonly to: SuggestionState;
  /** Null while nothing is decided. */
  readonly reasons: string | null;
  /** Null for today. */
  readonly on: string | null;
}

/** Suggestions of the public. That there is one is public; what it says and who made it is not. */
export interface Suggestions {
  /** In order. */
  pages(viewer: Viewer, questions: readonly SuggestionsQuestion[]): Promise<PartOfSuggestions[]>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly SuggestionQuestion[]): Promise<(SuggestionOnDay | null)[]>;
  /** In order; null for what is not there. */
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(SuggestionNow | null)[]>;
  /** What they say, in order; null where the viewer does not handle it. */
  texts(viewer: Viewer, ids: readonly string[]): Promise<(string | null)[]>;
  /** Who handles what is filed for a scheme; null when there is no such scheme. */
  scheme(viewer: Viewer, code: string): Promise<OfScheme | null>;
  /** Who made it, kept on record; null where the viewer does not handle it. */
  filer(viewer: SignedInViewer, id: string): Promise<Filer | null>;
  receive(
    viewer: Viewer,
    request: ProcedureRequest,
    content: SuggestionContent,
    filer: Filer,
    on: string | null,
  ): Promise<ProcedureOutcome<"NOT_ON_RECORD">>;
  handle(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenSuggestion,
    step: SuggestionStep,
  ): Promise<ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT">>;
}

/** Opens the suggestions on the application role's connections. */
export function openSuggestions(pool: Pick<Pool, "query">): Suggestions {
  return {
    pages: (_viewer, questions) => pagesOf(pool, questions),
    async find(_viewer, questions) {
      const { rows } = await pool.query<SuggestionRow>({
        name: "suggestion",
        text: SUGGESTION_SQL,
        values: [
          questions.map(({ id }) => id),
          questions.map(({ validOn }) => validOn),
          questions.map(({ knownAt }) => knownAt),
        ],
      });
      const found = new Map(rows.map((row) => [row.place, suggestionOf(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    async standingNow(_viewer, ids) {
      const { rows } = await pool.query<SuggestionNow>(SUGGESTIONS_NOW_SQL, [ids]);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async texts(viewer, ids) {
      const { workingBody, divisions } = handlingOf(viewer);
      const values = [ids, workingBody, divisions];
      const { rows } = await pool.query<{ id: string; text: string }>({ text: SUGGESTION_TEXT_SQL, values });
      const found = new Map(rows.map(({ id, text }) => [id, text]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async scheme(_viewer, code) {
      const { rows } = await pool.query<OfScheme>(SUGGESTED_SCHEME_SQL, [code]);
      return rows[0] ?? null;
    },
    filer: (viewer, id) => readFiler(pool, viewer, "suggestion", id),
    receive: (_viewer, request, { scheme, kind, category, text }, filer, on) =>
      callProcedure(pool, "suggestion_receive", [request, scheme, kind, category, text, on, filer]),
    handle: (_viewer, request, { suggestion, ifRevision }, { event, to, reasons, on }) =>
      callProcedure(pool, "suggestion_handle", [request, suggestion, ifRevision, event, to, reasons, on]),
  };
}

async function pagesOf(
  pool: Pick<Pool, "query">,
  questions: readonly SuggestionsQuestion[],
): Promise<PartOfSuggestions[]> {
  const { rows } = await pool.query<SuggestionRow>({
    name: "suggestions",
    text: SUGGESTIONS_SQL,
    values: [
      questions.map(({ scheme }) => scheme),
      questions.map(({ validOn }) => validOn),
      questions.map(({ knownAt }) => knownAt),
      questions.map(({ first }) => first),
      questions.map(({ after }) => (after === null ? null : after.at)),
      questions.map(({ after }) => (after === null ? null : after.id)),
    ],
  });
  return questions.map(({ first }, index) => {
    const own = rows.filter(({ place }) => place === index + 1);
    return { suggestions: own.slice(0, first).map(suggestionOf), hasNext: own.length > first };
  });
}

interface SuggestionRow extends SuggestionOnDay {
  readonly place: number;
  readonly received_at: unknown;
}

function suggestionOf(row: SuggestionRow): SuggestionOnDay {
  const { place: _, received_at: __, knownAt, receivedAt, recordedAt, ...rest } = row;
  return {
    ...rest,
    knownAt: parseInstant(knownAt),
    receivedAt: parseInstant(receivedAt),
    recordedAt: parseInstant(recordedAt),
  };
}
