import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import {
  askedById,
  oneEach,
  type PartOf,
  type PlacedRow,
  partsOf,
  type ThingQuestion,
  type ThingsQuestion,
} from "./asked.ts";
import { byId, pages, stepColumns, stepsOf, type ThingSql } from "./asked-sql.ts";

/** What an office says of an award. */
export interface ProgrammeContent {
  readonly kind: "QUALITY_AWARD" | "STANDARDISATION_INNOVATION" | "BRAND_EVALUATION";
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/** An award of a division, as known then. */
export interface Programme extends ProgrammeContent {
  readonly id: string;
  readonly jurisdiction: string;
  /** The id that the notice gives it. */
  readonly award: string;
  readonly revision: number;
  readonly enteredAt: string;
  readonly recordedAt: string;
  readonly knownAt: string;
  /** First and last day of all its rounds as they stand; null without any. */
  readonly roundsFrom: string | null;
  readonly roundsTo: string | null;
}

export type ProgrammeOutcome = ProcedureOutcome<"PROGRAMME_ON_RECORD" | "NOT_ON_RECORD" | "CONFLICT">;

/** The awards that the offices keep; public. */
export interface Programmes {
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(Programme | null)[]>;
  pages(viewer: Viewer, questions: readonly ThingsQuestion[]): Promise<PartOf<Programme>[]>;
  record(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    of: { readonly jurisdiction: string; readonly award: string },
    content: ProgrammeContent,
  ): Promise<ProgrammeOutcome>;
  correct(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: { readonly programme: string; readonly ifRevision: number },
    content: ProgrammeContent,
  ): Promise<ProgrammeOutcome>;
}

type Row = Programme & PlacedRow;

/** Opens the awards on the application role's connections. */
export function openProgrammes(pool: Pick<Pool, "query">): Programmes {
  return {
    async find(_viewer, questions) {
      const { rows } = await pool.query<Row>({ name: "award-programme", text: BY_ID, values: askedById(questions) });
      return oneEach(questions.length, rows);
    },
    async pages(_viewer, questions) {
      const { rows } = await pool.query<Row>({
        name: "award-programmes",
        text: PAGES,
        values: [JSON.stringify(questions)],
      });
      return partsOf(questions, rows);
    },
    record: (_viewer, request, { jurisdiction, award }, content) =>
      callStep(pool, "award.programme_record", [request, jurisdiction, award, JSON.stringify(content)]),
    correct: (_viewer, request, { programme, ifRevision }, content) =>
      callStep(pool, "award.programme_correct", [request, programme, ifRevision, JSON.stringify(content)]),
  };
}

const SQL: ThingSql = {
  alias: "p",
  columns: `p.id, p.jurisdiction, p.award, c.kind, c.name, c.opened_on::text as "openedOn", c.closed_on::text as "closedOn",
    register.as_text(a.known_at) as "knownAt", ${stepColumns("p")},
    (select min(o.opens_on)::text from award.round r join award.round_content o on o.round_id = r.id
     where r.programme_id = p.id and upper_inf(o.known)) as "roundsFrom",
    (select max(o.cut_off_on)::text from award.round r join award.round_content o on o.round_id = r.id
     where r.programme_id = p.id and upper_inf(o.known)) as "roundsTo"`,
  from: `award.programme p
    cross join lateral (
      select * from award.programme_content each where each.programme_id = p.id and each.known @> a.known_at limit 1
    ) c ${stepsOf("p")}`,
  where: "true",
};

const BY_ID = byId(SQL);

const PAGES = pages({
  ...SQL,
  where: `(a.jurisdiction is null or p.jurisdiction = a.jurisdiction)
    and (a.valid_on is null or daterange(c.opened_on, c.closed_on, '[]') @> a.valid_on)`,
});
