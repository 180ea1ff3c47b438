import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { RuleBasis } from "../../../../shared/values/policy.ts";
import type { KeyFieldState } from "../../domain/schemes/key-field-machine.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { askedById, oneEach, type PartOf, type PlacedRow, partsOf, type ThingQuestion } from "./answers-in-order.ts";
import { ASKED_BY_ID, STATE_COLUMNS, stateAndSteps } from "./on-day-sql.ts";

/** A key field on a day. */
export interface KeyFieldOnDay {
  readonly id: string;
  readonly scheme: string;
  readonly year: number;
  readonly category: string;
  readonly categoryEdition: string;
  /** Code of the group; null where the text names none. */
  readonly group: string | null;
  readonly name: string;
  readonly notice: string;
  readonly publishedOn: string;
  readonly state: KeyFieldState;
  readonly stateSince: string;
  readonly withdrawnBecause: string | null;
  readonly revision: number;
  readonly recordedAt: string;
  /** When it was recorded first; its place in lists. */
  readonly publishedAt: string;
}

/** A group of key fields by a scheme's text. */
export interface KeyFieldGroup {
  readonly scheme: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly document: string;
  readonly clause: string;
  readonly basis: RuleBasis;
}

export interface KeyFieldsQuestion extends ListPart {
  readonly scheme: string;
  readonly year: number;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A key field that somebody wants to publish. */
export interface KeyFieldToPublish {
  readonly category: string;
  readonly edition: string;
  readonly group: string | null;
  readonly name: string;
}

export type PublishOutcome = ProcedureOutcome<"KEY_FIELD_PUBLISHED">;
export type MoveOutcome = ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT">;

/** The key fields that schemes publish for a year. */
export interface KeyFields {
  /** In order; in the order of the texts. */
  groups(viewer: Viewer, schemes: readonly string[]): Promise<KeyFieldGroup[][]>;
  pages(viewer: Viewer, questions: readonly KeyFieldsQuestion[]): Promise<PartOf<KeyFieldOnDay>[]>;
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(KeyFieldOnDay | null)[]>;
  /** Ids of those that one notice published, in its order. */
  published(viewer: Viewer, publication: string): Promise<string[]>;
  /** Categories that are key fields of a scheme's year now, as `2017 C1530`. */
  categoriesNow(viewer: Viewer, scheme: string, year: number): Promise<ReadonlySet<string>>;
  publish(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    of: { readonly scheme: string; readonly year: number; readonly notice: string },
    fields: readonly KeyFieldToPublish[],
    on: string | null,
  ): Promise<PublishOutcome>;
  withdraw(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: { readonly keyField: string; readonly ifRevision: number },
    reason: string,
    on: string | null,
  ): Promise<MoveOutcome>;
}

type KeyFieldRow = KeyFieldOnDay & PlacedRow;

/** Opens the key fields on the application role's connections. */
export function openKeyFields(pool: Pick<Pool, "query">): KeyFields {
  return {
    async groups(_viewer, schemes) {
      const { rows } = await pool.query<KeyFieldGroup>({ name: "key-field-groups", text: GROUPS, values: [schemes] });
      return schemes.map((scheme) => rows.filter((row) => row.scheme === scheme));
    },
    async pages(_viewer, questions) {
      const { rows } = await pool.query<KeyFieldRow>({
        name: "key-fields",
        text: PAGES,
        values: [JSON.stringify(questions)],
      });
      return partsOf(questions, rows, keyFieldOf);
    },
    async find(_viewer, questions) {
      const { rows } = await pool.query<KeyFieldRow>({ name: "key-field", text: BY_ID, values: askedById(questions) });
      return oneEach(questions.length, rows, keyFieldOf);
    },
    async published(_viewer, publication) {
      const { rows } = await pool.query<{ id: string }>(
        "select k.id from register.key_field k where k.publication_id = $1 order by k.category, k.id",
        [publication],
      );
      return rows.map(({ id }) => id);
    },
    async categoriesNow(_viewer, scheme, year) {
      const { rows } = await pool.query<{ category: string }>(CATEGORIES_NOW, [scheme, year]);
      return new Set(rows.map(({ category }) => category));
    },
    publish: (_viewer, request, { scheme, year, notice }, fields, on) =>
      callProcedure(pool, "key_fields_publish", [request, scheme, year, notice, JSON.stringify(fields), on]),
    withdraw: (_viewer, request, { keyField, ifRevision }, reason, on) =>
      callProcedure(pool, "key_field_withdraw", [request, keyField, ifRevision, reason, on]),
  };
}

function keyFieldOf({ place: _, recordedAt, publishedAt, ...row }: KeyFieldRow): KeyFieldOnDay {
  return { ...row, recordedAt: parseInstant(recordedAt), publishedAt: parseInstant(publishedAt) };
}

const GROUPS = `
select g.scheme, g.code, g.name, g.name_en as "nameEn", s.document, g.clause, g.basis
from register.key_field_group g join register.scheme s on s.code = g.scheme
where g.scheme = any ($1::text[]) order by g.scheme, g.position`;

const COLUMNS = `k.id, k.scheme, k.year, k.category, k.category_edition as "categoryEdition", k.field_group as "group",
  k.name, k.notice, k.published_on::text as "publishedOn", register.as_text(lower(k.known)) as "publishedAt",
  (select r.text from register.step_remark r where r.subject_id = k.id and r.known @> a.as_known
     and s.state = 'WITHDRAWN' order by r.revision desc limit 1) as "withdrawnBecause", ${STATE_COLUMNS}`;

const BY_ID = `
with a as materialized (${ASKED_BY_ID})
select ${COLUMNS} from a join register.key_field k on k.id = a.id ${stateAndSteps("k")}`;

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
  select ${COLUMNS} from register.key_field k ${stateAndSteps("k")}
  where k.scheme = a.scheme and k.year = a.year
    and (a.after_at is null or (lower(k.known), k.id) < (a.after_at, a.after_id))
  order by lower(k.known) desc, k.id desc limit a.first + 1
) found
order by found.place, found."publishedAt" desc, found.id desc`;

const CATEGORIES_NOW = `
select k.category_edition || ' ' || k.category as category from register.key_field k
where k.scheme = $1 and k.year = $2 and (select p.to_state from register.procedure_step p where p.subject_id = k.id
  order by p.revision desc limit 1) = 'PUBLISHED'`;
