import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { BodyRelationKind, RelationOnDay } from "../../domain/bodies/bodies-on-day.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { type PartOfList, partsOf } from "./part-of-list.ts";

/** A question about relations of bodies with enterprises. */
export interface RelationsQuestion extends ListPart {
  readonly body: string | null;
  readonly enterprise: string | null;
  readonly validOn: string;
  readonly knownAt: string;
}

export interface RelationToRecord {
  readonly body: string;
  readonly enterprise: string;
  readonly relation: BodyRelationKind;
  readonly on: string | null;
}

/** How bodies stand to enterprises. */
export interface BodyRelations {
  /** In order. */
  pages(viewer: Viewer, questions: readonly RelationsQuestion[]): Promise<PartOfList<RelationOnDay>[]>;
  /** As on record now, whatever the heartbeat, on a day. */
  byId(viewer: Viewer, id: string, validOn: string): Promise<RelationOnDay | null>;
  /** How many relations go on of a body, as on record now. */
  countNow(viewer: Viewer, body: string): Promise<number>;
  record(viewer: SignedInViewer, request: ProcedureRequest, relation: RelationToRecord): Promise<ProcedureOutcome>;
  end(viewer: SignedInViewer, request: ProcedureRequest, id: string, on: string | null): Promise<ProcedureOutcome>;
}

type RelationRow = Omit<RelationOnDay, "validOn" | "knownAt">;

/** Opens the relations on the application role's connections. */
export function openBodyRelations(pool: Pick<Pool, "query">): BodyRelations {
  return {
    async pages(_viewer, questions) {
      const { rows } = await pool.query<RelationOnDay & { readonly place: number }>({
        name: "body-relations",
        text: RELATIONS_SQL,
        values: [
          questions.map(({ body }) => body),
          questions.map(({ enterprise }) => enterprise),
          questions.map(({ validOn }) => validOn),
          questions.map(({ knownAt }) => knownAt),
          questions.map(({ first }) => first),
          questions.map(({ after }) => (after === null ? null : after.at)),
          questions.map(({ after }) => (after === null ? null : after.id)),
        ],
      });
      return partsOf(questions, rows.map(relationOf));
    },
    async byId(_viewer, id, validOn) {
      const { rows } = await pool.query<RelationRow & { knownAt: string }>(
        `select ${COLUMNS}, register.as_text(h.at) as "knownAt"
         from register.body_enterprise_relation r cross join register.heartbeat h where r.id = $1`,
        [id],
      );
      const [row] = rows;
      return row === undefined ? null : relationOf({ ...row, validOn });
    },
    async countNow(_viewer, body) {
      const { rows } = await pool.query<{ relations: number }>(
        `select count(*)::integer as relations from register.body_enterprise_relation
         where body collate "C" = $1 and upper_inf(known) and upper_inf(valid)`,
        [body],
      );
      const [row] = rows;
      if (row === undefined) throw new Error("A number of relations was expected.");
      return row.relations;
    },
    record: (_viewer, request, { body, enterprise, relation, on }) =>
      callProcedure(pool, "body_enterprise_relation_record", [request, body, enterprise, relation, on]),
    end: (_viewer, request, id, on) => callProcedure(pool, "body_enterprise_relation_end", [request, id, on]),
  };
}

function relationOf<Row extends RelationOnDay>(row: Row): Row {
  return { ...row, recordedAt: parseInstant(row.recordedAt), knownAt: parseInstant(row.knownAt) };
}

const COLUMNS = `r.id, r.body, r.enterprise as uscc, r.relation, lower(r.valid)::text as "validFrom",
  (upper(r.valid) - 1)::text as "lastDay", register.as_text(lower(r.known)) as "recordedAt"`;

/** $1 bodies, $2 enterprises, either null, $3 days, $4 instants, $5 how many, $6 and $7 after what. */
const RELATIONS_SQL = `
with asked as materialized (
  select q.ord, q.body, q.enterprise, q.valid_on, least(q.known_at, h.at) as as_known, q.many, q.after_at, q.after_id
  from unnest($1::text[], $2::text[], $3::date[], $4::timestamptz[], $5::integer[], $6::timestamptz[], $7::uuid[])
    with ordinality as q(body, enterprise, valid_on, known_at, many, after_at, after_id, ord), register.heartbeat h
)
select a.ord::integer as place, found.*, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"
from asked a
cross join lateral (
  select ${COLUMNS} from register.body_enterprise_relation r
  where (a.body is null or r.body collate "C" = a.body)
    and (a.enterprise is null or r.enterprise collate "C" = a.enterprise)
    and r.valid @> a.valid_on and r.known @> a.as_known
    and (a.after_at is null or (lower(r.known), r.id) < (a.after_at, a.after_id))
  order by lower(r.known) desc, r.id desc limit a.many + 1
) found
order by a.ord, found."recordedAt" desc, found.id desc`;
