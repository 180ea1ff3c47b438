import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { Determination } from "../../../../shared/values/decision/condition.ts";
import type { Citation } from "../../../../shared/values/policy.ts";
import type { RecommendationLevel } from "../../domain/awards/award-rule.ts";
import type { RecommendationState } from "../../domain/awards/recommendation-machine.ts";
import {
  askedById,
  officeDivisions,
  oneEach,
  type PartOf,
  type PlacedRow,
  partsOf,
  type ThingQuestion,
  type ThingsQuestion,
} from "./asked.ts";
import { byId, pages, STATE_COLUMNS, stateOf, stepColumns, type ThingSql } from "./asked-sql.ts";

/** Somebody on a list. */
export interface Recommended {
  readonly position: number;
  readonly group: "FIRST" | "ORDINARY" | "UNDETERMINED";
  readonly uscc: string;
  readonly determination: Determination;
  readonly decisionId: string;
  readonly listedOn: string;
}

/** A list on a day. */
export interface Recommendation {
  readonly id: string;
  readonly jurisdiction: string;
  readonly level: RecommendationLevel;
  readonly awardName: string;
  readonly listedOn: string;
  /** By which leaders come first; null where no notice says so. */
  readonly citation: Citation | null;
  readonly candidates: readonly Recommended[];
  readonly submittedTo: string | null;
  readonly standingChanged: boolean;
  readonly state: RecommendationState;
  readonly stateSince: string;
  readonly lastStepOn: string | null;
  readonly revision: number;
  readonly enteredAt: string;
  readonly knownAt: string;
  readonly recordedAt: string;
}

/** What a list is drawn up from. */
export interface ListToDraw {
  readonly jurisdiction: string;
  readonly level: RecommendationLevel;
  readonly awardName: string;
  readonly on: string;
  /** Id of the rule by which leaders come first. */
  readonly rule: string | null;
  /** Decisions of record about those on it, in the order in which the office named them. */
  readonly decisions: readonly string[];
}

export type RecommendationOutcome = ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT" | "STANDING_CHANGED">;

/** Recommendations; an award office sees those of its divisions, nobody else any. */
export interface Recommendations {
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(Recommendation | null)[]>;
  pages(viewer: Viewer, questions: readonly ThingsQuestion[]): Promise<PartOf<Recommendation>[]>;
  draw(viewer: SignedInViewer, request: ProcedureRequest, list: ListToDraw): Promise<RecommendationOutcome>;
  submit(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: { readonly recommendation: string; readonly ifRevision: number },
    submittedTo: string,
    on: string | null,
  ): Promise<RecommendationOutcome>;
}

type Row = Recommendation & PlacedRow;

/** Opens the recommendations on the application role's connections. */
export function openRecommendations(pool: Pick<Pool, "query">): Recommendations {
  return {
    async find(viewer, questions) {
      const values = [...askedById(questions), officeDivisions(viewer)];
      const { rows } = await pool.query<Row>({ name: "award-recommendation", text: BY_ID, values });
      return oneEach(questions.length, rows);
    },
    async pages(viewer, questions) {
      const values = [JSON.stringify(questions), officeDivisions(viewer)];
      const { rows } = await pool.query<Row>({ name: "award-recommendations", text: PAGES, values });
      return partsOf(questions, rows);
    },
    draw: (_viewer, request, { jurisdiction, level, awardName, on, rule, decisions }) =>
      callStep(pool, "award.recommendation_draw", [request, jurisdiction, level, awardName, on, rule, decisions]),
    submit: (_viewer, request, { recommendation, ifRevision }, submittedTo, on) =>
      callStep(pool, "award.recommendation_submit", [request, recommendation, ifRevision, submittedTo, on]),
  };
}

const SQL = {
  alias: "l",
  columns: `l.id, l.jurisdiction, l.level, l.award_name as "awardName", l.listed_on::text as "listedOn",
    (select r.body->'citation' from policy.rule_row r
     where r.kind = 'MEASURE' and r.rule_id = l.rule_id and r.known @> lower(l.known) limit 1) as citation,
    (select jsonb_agg(jsonb_build_object('position', m.position, 'group', m.standing_group, 'uscc', m.uscc,
        'determination', d.determination, 'decisionId', d.id, 'listedOn', l.listed_on) order by m.position)
     from award.recommended m join record.decision d on d.id = m.decision_id
     where m.recommendation_id = l.id) as candidates,
    (select t.submitted_to from award.recommendation_submission t
     where t.recommendation_id = l.id and t.known @> a.known_at) as "submittedTo",
    award.standing_changed(l.id) as "standingChanged", ${STATE_COLUMNS}, ${stepColumns("l")}`,
  from: `award.recommendation l ${stateOf("l")}`,
} as const satisfies Partial<ThingSql>;

const BY_ID = byId({ ...SQL, where: "award.enclosing(l.jurisdiction) && $4::text[]" });

const PAGES = pages({
  ...SQL,
  where:
    "award.enclosing(l.jurisdiction) && $2::text[] and (a.jurisdiction is null or l.jurisdiction = a.jurisdiction)",
});
