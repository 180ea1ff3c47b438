import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { PublicityStanding } from "../../domain/schemes/posted-facts.ts";
import type { PublicityOnDay } from "../../domain/schemes/publicity.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { askedById, oneEach, type PartOf, type PlacedRow, partsOf, type ThingQuestion } from "./answers-in-order.ts";
import type { MoveOutcome } from "./key-fields.ts";
import { ASKED_BY_ID } from "./on-day-sql.ts";

export interface PublicitiesQuestion extends ListPart {
  readonly scheme: string;
  /** Null for both kinds. */
  readonly kind: PublicityOnDay["kind"] | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A body or an evaluation scheme at the revision at which somebody saw it. */
export interface SeenSubject {
  readonly machine: "evaluation_body" | "evaluation_scheme";
  readonly id: string;
  readonly ifRevision: number;
}

/** An evaluation body as posting and announcing ask about it now. */
export interface BodyNow {
  readonly id: string;
  readonly scheme: string;
  readonly uscc: string;
  /** Null for one that no step was taken with. */
  readonly state: string | null;
  readonly revision: number;
  readonly lastStepOn: string | null;
  readonly standing: PublicityStanding;
}

/** What is posted for the public to object to. */
export interface Publicities {
  pages(viewer: Viewer, questions: readonly PublicitiesQuestion[]): Promise<PartOf<PublicityOnDay>[]>;
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(PublicityOnDay | null)[]>;
  /** Evaluation bodies as posting and announcing ask about them now: in order, null for none. */
  bodiesNow(viewer: Viewer, ids: readonly string[]): Promise<(BodyNow | null)[]>;
  post(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    scheme: string,
    subjects: readonly SeenSubject[],
    workingDays: number | null,
    on: string | null,
  ): Promise<MoveOutcome>;
  announce(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    publicity: string,
    subjects: readonly SeenSubject[],
    on: string | null,
  ): Promise<MoveOutcome>;
}

type PublicityRow = PublicityOnDay & PlacedRow;

/** Opens the publicities on the application role's connections. */
export function openPublicities(pool: Pick<Pool, "query">): Publicities {
  return {
    async pages(_viewer, questions) {
      const values = [JSON.stringify(questions)];
      const { rows } = await pool.query<PublicityRow>({ name: "publicities", text: PAGES, values });
      return partsOf(questions, rows, publicityOf);
    },
    async find(_viewer, questions) {
      const { rows } = await pool.query<PublicityRow>({ name: "publicity", text: BY_ID, values: askedById(questions) });
      return oneEach(questions.length, rows, publicityOf);
    },
    async bodiesNow(_viewer, ids) {
      const { rows } = await pool.query<BodyNow>({ name: "posted-bodies-now", text: BODIES_NOW, values: [ids] });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    post: (_viewer, request, scheme, subjects, workingDays, on) =>
      callProcedure(pool, "evaluation_publicity_post", [request, scheme, JSON.stringify(subjects), workingDays, on]),
    announce: (_viewer, request, publicity, subjects, on) =>
      callProcedure(pool, "evaluation_publicity_announce", [request, publicity, JSON.stringify(subjects), on]),
  };
}

function publicityOf({ place: _, recordedAt, knownAt, ...row }: PublicityRow): PublicityOnDay {
  return { ...row, recordedAt: parseInstant(recordedAt), knownAt: parseInstant(knownAt) };
}

// On days before the first that counts all of them are left.
const COLUMNS = `p.id, p.kind, p.scheme, p.posted_on::text as "postedOn", p.working_days as "workingDays",
  ending.day::text as "lastDay",
  case when ending.day is not null
    then register.working_days_in(greatest(a.valid_on, p.posted_on + 1), ending.day, a.as_known) end as "daysLeft",
  register.as_text(lower(p.known)) as "recordedAt", a.valid_on::text as "validOn",
  register.as_text(a.as_known) as "knownAt", a.ord::integer as place,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', upper(x.machine), 'id', x.subject_id)
     order by x.machine, x.subject_id), '[]')
   from register.publicity_subject x where x.publicity_id = p.id) as subjects`;

const ENDING = `cross join lateral (
    select register.working_day_after(p.posted_on, p.working_days, a.as_known) as day
  ) ending`;

const BY_ID = `
with a as materialized (${ASKED_BY_ID})
select ${COLUMNS} from a join register.publicity p on p.id = a.id and p.known @> a.as_known ${ENDING}`;

const PAGES = `
with asked as materialized (
  select q.ord, q.scheme, q.kind, q."validOn" as valid_on, least(q."knownAt", h.at) as as_known, q.first,
    (q.after->>'at')::timestamptz as after_at, (q.after->>'id')::uuid as after_id
  from rows from (jsonb_to_recordset($1::jsonb) as (scheme text, kind text, "validOn" date, "knownAt" timestamptz,
    first integer, after jsonb)) with ordinality as q(scheme, kind, "validOn", "knownAt", first, after, ord),
    register.heartbeat h
)
select found.* from asked a
cross join lateral (
  select ${COLUMNS} from register.publicity p ${ENDING}
  where p.scheme = a.scheme and (a.kind is null or p.kind = a.kind) and p.known @> a.as_known
    and p.posted_on <= a.valid_on
    and (a.after_at is null or (lower(p.known), p.id) < (a.after_at, a.after_id))
  order by lower(p.known) desc, p.id desc limit a.first + 1
) found
order by found.place, found."recordedAt" desc, found.id desc`;

const BODIES_NOW = `
select b.id, b.scheme, b.uscc, step.to_state as state, coalesce(step.revision, 0) as revision,
  (select max(p.happened_on)::text from register.procedure_step p where p.subject_id = b.id) as "lastStepOn",
  register.publicity_standing(b.id) as standing
from register.evaluation_body b
left join lateral (
  select p.to_state, p.revision from register.procedure_step p where p.subject_id = b.id order by p.revision desc limit 1
) step on true
where b.id = any ($1::uuid[]) and upper_inf(b.known)`;
