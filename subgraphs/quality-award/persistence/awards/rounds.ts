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

/** What an office says of a round. */
export interface RoundContent {
  readonly opensOn: string;
  readonly cutOffOn: string;
  readonly notice: string;
}

/** A round of an award, as known then. */
export interface Round extends RoundContent {
  readonly id: string;
  readonly programmeId: string;
  readonly jurisdiction: string;
  readonly award: string;
  readonly name: string;
  readonly revision: number;
  readonly enteredAt: string;
  readonly recordedAt: string;
  readonly knownAt: string;
  /** First and last day of its nominations as they stand; null without any. */
  readonly nominatedFrom: string | null;
  readonly nominatedTo: string | null;
  /** Whether a nomination was checked. */
  readonly checked: boolean;
}

export type RoundOutcome = ProcedureOutcome<"ROUND_ON_RECORD" | "NOT_ON_RECORD" | "CONFLICT">;

/** The rounds of awards; public. */
export interface Rounds {
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(Round | null)[]>;
  pages(viewer: Viewer, questions: readonly ThingsQuestion[]): Promise<PartOf<Round>[]>;
  record(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    of: { readonly programme: string; readonly name: string },
    content: RoundContent,
  ): Promise<RoundOutcome>;
  correct(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: { readonly round: string; readonly ifRevision: number },
    content: RoundContent,
  ): Promise<RoundOutcome>;
}

type Row = Round & PlacedRow;

/** Opens the rounds on the application role's connections. */
export function openRounds(pool: Pick<Pool, "query">): Rounds {
  return {
    async find(_viewer, questions) {
      const { rows } = await pool.query<Row>({ name: "award-round", text: BY_ID, values: askedById(questions) });
      return oneEach(questions.length, rows);
    },
    async pages(_viewer, questions) {
      const { rows } = await pool.query<Row>({
        name: "award-rounds",
        text: PAGES,
        values: [JSON.stringify(questions)],
      });
      return partsOf(questions, rows);
    },
    record: (_viewer, request, { programme, name }, content) =>
      callStep(pool, "award.round_record", [request, programme, name, JSON.stringify(content)]),
    correct: (_viewer, request, { round, ifRevision }, content) =>
      callStep(pool, "award.round_correct", [request, round, ifRevision, JSON.stringify(content)]),
  };
}

const SQL: ThingSql = {
  alias: "r",
  columns: `r.id, r.programme_id as "programmeId", p.jurisdiction, p.award, r.name, c.opens_on::text as "opensOn",
    c.cut_off_on::text as "cutOffOn", c.notice, register.as_text(a.known_at) as "knownAt", ${stepColumns("r")},
    (select min(z.happened_on)::text from award.nomination n join desk.step z on z.subject_id = n.id
     where n.round_id = r.id and z.event = 'NOMINATE') as "nominatedFrom",
    (select max(z.happened_on)::text from award.nomination n join desk.step z on z.subject_id = n.id
     where n.round_id = r.id and z.event = 'NOMINATE') as "nominatedTo",
    exists (select from award.nomination n join award.nomination_check k on k.nomination_id = n.id
            where n.round_id = r.id) as checked`,
  from: `award.round r join award.programme p on p.id = r.programme_id
    cross join lateral (
      select * from award.round_content each where each.round_id = r.id and each.known @> a.known_at limit 1
    ) c ${stepsOf("r")}`,
  where: "true",
};

const BY_ID = byId(SQL);

const PAGES = pages({ ...SQL, where: "r.programme_id = a.programme" });
