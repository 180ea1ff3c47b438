import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { WorkingBodyOnDay } from "../../domain/bodies/bodies-on-day.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { workingBodyOf } from "./insider.ts";

/** A question about the working body of a scheme. */
export interface WorkingBodyQuestion {
  readonly scheme: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A scheme as it stands now, as far as bodies are concerned. */
export interface SchemeNow {
  readonly code: string;
  readonly jurisdiction: string | null;
  readonly workingBody: string | null;
  readonly feesBanned: boolean;
  readonly workingBodyBarred: boolean;
}

export interface BodyToAppoint {
  readonly scheme: string;
  readonly uscc: string;
  readonly name: string;
  readonly on: string | null;
  /** The appointment that was seen. */
  readonly ifWorkingBody: string | null;
}

export interface UnitToRecord {
  readonly scheme: string;
  readonly unit: string;
  readonly name: string;
  readonly parent: string | null;
  readonly on: string | null;
}

export type AppointOutcome = ProcedureOutcome<
  "CONFLICT" | "SCHEME_NOT_ON_RECORD" | "DAY_OUT_OF_ORDER" | "EVALUATES_ALREADY" | "NOT_FOR_THIS_CALLER"
>;
export type UnitOutcome = ProcedureOutcome;

/** The working bodies of schemes and the units below them. */
export interface WorkingBodies {
  /** In order; null where none is on record. */
  find(viewer: Viewer, questions: readonly WorkingBodyQuestion[]): Promise<(WorkingBodyOnDay | null)[]>;
  /** In order; null for what is no scheme. */
  schemesNow(viewer: Viewer, codes: readonly string[]): Promise<(SchemeNow | null)[]>;
  /** The scheme of an appointment, also of one that was followed by another. */
  schemeOf(viewer: Viewer, id: string): Promise<string | null>;
  appoint(viewer: SignedInViewer, request: ProcedureRequest, body: BodyToAppoint): Promise<AppointOutcome>;
  recordUnit(viewer: SignedInViewer, request: ProcedureRequest, unit: UnitToRecord): Promise<UnitOutcome>;
  endUnit(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    scheme: string,
    unit: string,
    on: string | null,
  ): Promise<UnitOutcome>;
}

/** Opens the working bodies on the application role's connections. */
export function openWorkingBodies(pool: Pick<Pool, "query">): WorkingBodies {
  return {
    async find(_viewer, questions) {
      const { rows } = await pool.query<WorkingBodyOnDay & { readonly place: number }>({
        name: "working-body",
        text: WORKING_BODY_SQL,
        values: [
          questions.map(({ scheme }) => scheme),
          questions.map(({ validOn }) => validOn),
          questions.map(({ knownAt }) => knownAt),
        ],
      });
      const found = new Map(rows.map((row) => [row.place, row]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    async schemesNow(_viewer, codes) {
      const { rows } = await pool.query<SchemeNow>({ name: "scheme-now", text: SCHEME_NOW_SQL, values: [codes] });
      const found = new Map(rows.map((row) => [row.code, row]));
      return codes.map((code) => found.get(code) ?? null);
    },
    async schemeOf(_viewer, id) {
      const { rows } = await pool.query<{ scheme: string }>("select scheme from register.working_body where id = $1", [
        id,
      ]);
      return rows[0]?.scheme ?? null;
    },
    appoint: (_viewer, request, { scheme, uscc, name, on, ifWorkingBody }) =>
      callProcedure(pool, "working_body_appoint", [request, scheme, uscc, name, on, ifWorkingBody]),
    recordUnit: (_viewer, request, { scheme, unit, name, parent, on }) =>
      callProcedure(pool, "subordinate_unit_record", [request, scheme, unit, name, parent, on]),
    endUnit: (_viewer, request, scheme, unit, on) =>
      callProcedure(pool, "subordinate_unit_end", [request, scheme, unit, on]),
  };
}

/** $1 schemes, $2 days, $3 instants. Who was appointed last by the day, of all that was on record by the instant. */
const WORKING_BODY_SQL = `
select q.ord::integer as place, b.id, b.scheme, b.uscc, b.name, b.appointed_on::text as "appointedOn",
  (with recursive below as (
     select r.* from register.body_relation r
     where r.parent = b.uscc and r.valid @> q.valid_on and r.known @> least(q.known_at, h.at)
     union
     select r.* from below join register.body_relation r on r.parent = below.body
       and r.valid @> q.valid_on and r.known @> least(q.known_at, h.at)
   )
   select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'uscc', u.body, 'name', u.name, 'parent', u.parent,
     'validFrom', lower(u.valid), 'lastDay', upper(u.valid) - 1) order by lower(u.known), u.id), '[]')
   from below u) as units
from unnest($1::text[], $2::date[], $3::timestamptz[]) with ordinality as q(scheme, valid_on, known_at, ord)
cross join register.heartbeat h
cross join lateral (
  select w.* from register.working_body w
  where w.scheme = q.scheme and lower(w.known) <= least(q.known_at, h.at)
    and coalesce(w.appointed_on, '-infinity') <= q.valid_on
  order by coalesce(w.appointed_on, '-infinity') desc, lower(w.known) desc limit 1
) b`;

/** $1 codes. A rule holds as it does today. */
const SCHEME_NOW_SQL = `
select s.code, s.jurisdiction, ${workingBodyOf("s.code")} as "workingBody",
  exists (select from register.scheme_rule r where r.scheme = s.code and r.param = 'feesAllowed' and r.value = 'false'
    and upper_inf(r.known)) as "feesBanned",
  exists (select from register.scheme_rule r where r.scheme = s.code and r.param = 'workingBodyMayEvaluate'
    and r.value = 'false' and upper_inf(r.known)) as "workingBodyBarred"
from register.scheme s where s.code = any ($1::text[])`;
