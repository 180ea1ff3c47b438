import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { CallState } from "../../domain/schemes/call-machine.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { askedById, oneEach, type PartOf, type PlacedRow, partsOf, type ThingQuestion } from "./answers-in-order.ts";
import type { MoveOutcome } from "./key-fields.ts";
import { ASKED_BY_ID, STATE_COLUMNS, stateAndSteps } from "./on-day-sql.ts";

/** A call on a day. */
export interface CallOnDay {
  readonly id: string;
  readonly scheme: string;
  readonly year: number;
  readonly title: string;
  readonly text: string;
  readonly keyFieldIds: readonly string[];
  readonly openedOn: string;
  readonly closesOn: string | null;
  readonly state: CallState;
  readonly stateSince: string;
  readonly revision: number;
  readonly recordedAt: string;
  /** When it was recorded first; its place in lists. */
  readonly callAt: string;
  readonly validOn: string;
  readonly knownAt: string;
}

export interface CallsQuestion extends ListPart {
  readonly scheme: string;
  /** Null for every year. */
  readonly year: number | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A call as its table asks about it now. */
export interface CallNow {
  readonly id: string;
  readonly scheme: string;
  readonly state: CallState;
  readonly revision: number;
  readonly lastStepOn: string;
  readonly closesOn: string | null;
  readonly keyFieldCount: number;
  readonly keyFieldsPublished: boolean;
}

/** What is called for. */
export interface CallToOpen {
  readonly scheme: string;
  readonly year: number;
  readonly title: string;
  readonly text: string;
  readonly keyFields: readonly string[];
  readonly closesOn: string | null;
}

/** The calls for evaluation bodies and evaluation schemes. */
export interface Calls {
  pages(viewer: Viewer, questions: readonly CallsQuestion[]): Promise<PartOf<CallOnDay>[]>;
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(CallOnDay | null)[]>;
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(CallNow | null)[]>;
  open(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    call: CallToOpen,
    on: string | null,
  ): Promise<ProcedureOutcome>;
  close(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: { readonly call: string; readonly ifRevision: number },
    on: string | null,
  ): Promise<MoveOutcome>;
}

type CallRow = CallOnDay & PlacedRow;

/** Opens the calls on the application role's connections. */
export function openCalls(pool: Pick<Pool, "query">): Calls {
  return {
    async pages(_viewer, questions) {
      const { rows } = await pool.query<CallRow>({ name: "calls", text: PAGES, values: [JSON.stringify(questions)] });
      return partsOf(questions, rows, callOf);
    },
    async find(_viewer, questions) {
      const { rows } = await pool.query<CallRow>({ name: "call", text: BY_ID, values: askedById(questions) });
      return oneEach(questions.length, rows, callOf);
    },
    async standingNow(_viewer, ids) {
      const { rows } = await pool.query<CallNow>({ name: "call-now", text: NOW, values: [ids] });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    open: (_viewer, request, { scheme, year, title, text, keyFields, closesOn }, on) =>
      callProcedure(pool, "call_open", [request, scheme, year, title, text, keyFields, closesOn, on]),
    close: (_viewer, request, { call, ifRevision }, on) =>
      callProcedure(pool, "call_close", [request, call, ifRevision, on]),
  };
}

function callOf({ place: _, recordedAt, callAt, knownAt, ...row }: CallRow): CallOnDay {
  return {
    ...row,
    recordedAt: parseInstant(recordedAt),
    callAt: parseInstant(callAt),
    knownAt: parseInstant(knownAt),
  };
}

const COLUMNS = `c.id, c.scheme, c.year, c.title, c.text, c.closes_on::text as "closesOn",
  array(select f.key_field_id::text from register.call_key_field f join register.key_field k on k.id = f.key_field_id
    where f.call_id = c.id order by k.category, k.id) as "keyFieldIds",
  taken.began_on::text as "openedOn", register.as_text(lower(c.known)) as "callAt", ${STATE_COLUMNS}`;

const BY_ID = `
with a as materialized (${ASKED_BY_ID})
select ${COLUMNS} from a join register.call c on c.id = a.id ${stateAndSteps("c")}`;

const PAGES = `
with asked as materialized (
  select q.ord, q.scheme, q.year, q."validOn" as valid_on, least(q."knownAt", h.at) as as_known, q.first,
    (q.after->>'at')::timestamptz as after_at, (q.after->>'id')::uuid as after_id
  from rows from (jsonb_to_recordset($1::jsonb) as (scheme text, year integer, "validOn" date, "knownAt" timestamptz,
    first integer, after jsonb)) with ordinality as q(scheme, year, "validOn", "knownAt", first, after, ord),
    register.heartbeat h
)
select found.* from asked a
cross join lateral (
  select ${COLUMNS} from register.call c ${stateAndSteps("c")}
  where c.scheme = a.scheme and (a.year is null or c.year = a.year)
    and (a.after_at is null or (lower(c.known), c.id) < (a.after_at, a.after_id))
  order by lower(c.known) desc, c.id desc limit a.first + 1
) found
order by found.place, found."callAt" desc, found.id desc`;

const NOW = `
select c.id, c.scheme, step.to_state as state, step.revision, c.closes_on::text as "closesOn",
  (select max(p.happened_on)::text from register.procedure_step p where p.subject_id = c.id) as "lastStepOn",
  (select count(*)::integer from register.call_key_field f where f.call_id = c.id) as "keyFieldCount",
  not exists (
    select from register.call_key_field f where f.call_id = c.id
      and (select p.to_state from register.procedure_step p where p.subject_id = f.key_field_id
           order by p.revision desc limit 1) <> 'PUBLISHED') as "keyFieldsPublished"
from register.call c
cross join lateral (
  select p.to_state, p.revision from register.procedure_step p where p.subject_id = c.id order by p.revision desc limit 1
) step
where c.id = any ($1::uuid[])`;
