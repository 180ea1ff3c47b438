import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { AccidentFact, AccidentToRecord } from "../../domain/exits/accident-fact.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { viewerRow } from "../procedure/viewer-row.ts";

export interface AccidentFactsQuestion extends ListPart {
  readonly uscc: string;
  readonly knownAt: string;
}

/** Facts that departments supplied. A department sees its own; those who oversee a scheme, all of an enterprise there. */
export interface AccidentFacts {
  page(
    viewer: Viewer,
    question: AccidentFactsQuestion,
  ): Promise<{ readonly facts: readonly AccidentFact[]; readonly hasNext: boolean }>;
  /** As it is on record now, up to the heartbeat; null when there is none that the viewer may see. */
  byId(viewer: Viewer, id: string): Promise<AccidentFact | null>;
  record(viewer: SignedInViewer, request: ProcedureRequest, fact: AccidentToRecord): Promise<ProcedureOutcome>;
}

/** Opens the facts on the application role's connections. */
export function openAccidentFacts(pool: Pick<Pool, "query">): AccidentFacts {
  const find = async (viewer: Viewer, values: readonly unknown[]) => {
    const text = FACTS_SQL;
    const { rows } = await pool.query<AccidentFact>({
      name: "accident-facts",
      text,
      values: [viewerRow(viewer), ...values],
    });
    return rows.map((row) => ({
      ...row,
      recordedAt: parseInstant(row.recordedAt),
      knownAt: parseInstant(row.knownAt),
    }));
  };
  return {
    async page(viewer, { uscc, knownAt, first, after }) {
      const place = after === null ? [null, null] : [after.at, after.id];
      const rows = await find(viewer, [knownAt, uscc, null, first, ...place]);
      return { facts: rows.slice(0, first), hasNext: rows.length > first };
    },
    async byId(viewer, id) {
      const [found = null] = await find(viewer, ["infinity", null, id, 1, null, null]);
      return found;
    },
    record: (viewer, request, { uscc, ...fact }) =>
      callProcedure(pool, "accident_fact_record", [
        request,
        uscc,
        JSON.stringify(fact),
        JSON.stringify(viewer.jurisdictions),
      ]),
  };
}

/** $1 the viewer, $2 instant, $3 code or null, $4 id or null, $5 how many, $6 and $7 after what. */
const FACTS_SQL = `
with a as materialized (
  select least($2::timestamptz, h.at) as as_known from register.heartbeat h
)
select f.id, f.uscc, f.kind, f.happened_on::text as "happenedOn", f.supplied_on::text as "suppliedOn", f.description, f.file_name as "fileName", f.sha256,
  f.department, register.as_text(lower(f.known)) as "recordedAt", register.as_text(a.as_known) as "knownAt",
  array(select distinct e.exit_proceeding_id from register.exit_evidence e where e.accident_fact_id = f.id)
    as "exitCaseIds",
  array(select r.title_id from register.review_flag r where r.accident_fact_id = f.id order by r.title_id)
    as "titlesWithoutGround"
from a
cross join register.accident_fact f
where f.known @> a.as_known and ($3::text is null or f.uscc = $3) and ($4::uuid is null or f.id = $4)
  and ($1::jsonb->>'role' = 'DEPARTMENT' and $1::jsonb->>'department' = f.department
      and ($1::jsonb->>'department' <> 'market-regulation' or exists (
        select from register.scheme c where register.oversees($1::jsonb, c.code)))
    or exists (select from register.title t where t.uscc = f.uscc and register.oversees($1::jsonb, t.scheme)))
  and ($6::timestamptz is null or (lower(f.known), f.id) < ($6, $7::uuid))
order by lower(f.known) desc, f.id desc limit $5::integer + 1`;
