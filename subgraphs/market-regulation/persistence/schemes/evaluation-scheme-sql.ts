import { ASKED_BY_ID, STATE_COLUMNS, stateAndSteps, stepsTaken } from "./on-day-sql.ts";

/** Of an evaluation scheme `e` of scheme `sch` by body `b`: who may see it. The viewer is the jsonb `v.viewer`. */
const SEEN = `(taken.posted > coalesce(taken.returned, 0)
    or (v.viewer->>'role' = 'EVALUATION_BODY' and v.viewer->>'uscc' = b.uscc)
    or (taken.stage <> 'DRAFT' and (
      (v.viewer->>'role' = 'WORKING_BODY' and exists (
        select from register.working_body w
        where w.scheme = e.scheme and w.uscc = v.viewer->>'uscc' and upper_inf(w.known)))
      or (v.viewer->>'department' = 'market-regulation' and (v.viewer->'jurisdictions') ?| array[sch.jurisdiction,
        left(sch.jurisdiction, 4) || '00', left(sch.jurisdiction, 2) || '0000']))))`;

const FROM = `register.evaluation_scheme e
  join register.evaluation_body b on b.id = e.evaluation_body_id
  join register.scheme sch on sch.code = e.scheme`;

const CONTENT = `(select jsonb_build_object('title', c.title, 'cycleMonths', c.cycle_months, 'maxLeaders', c.max_leaders,
    'criteria', (select coalesce(jsonb_agg(jsonb_build_object('group', i.indicator_group, 'name', i.name, 'unit', i.unit,
        'direction', i.direction, 'weight', i.weight::text, 'zeroAt', i.zero_at::text, 'fullAt', i.full_at::text,
        'required', i.required) order by i.position), '[]')
      from register.evaluation_scheme_criterion i where i.content_id = c.id))
  from register.evaluation_scheme_content c where c.evaluation_scheme_id = e.id and c.known @> a.as_known)`;

const COLUMNS = `e.id, e.scheme, e.evaluation_body_id as "evaluationBodyId", b.name as "evaluationBodyName",
  b.uscc as "evaluationBodyUscc", e.category, e.category_edition as "categoryEdition", e.year,
  e.supersedes as "supersedesId", register.as_text(lower(e.known)) as "draftedAt", ${CONTENT} as content,
  (select p.id from register.publicity_subject x join register.publicity p on p.id = x.publicity_id
   where x.subject_id = e.id and p.known @> a.as_known order by lower(p.known) desc limit 1) as "publicityId",
  ${STATE_COLUMNS}`;

/** Single ones: $1 ids, $2 days, $3 instants, $4 the viewer. */
export const EVALUATION_SCHEME_SQL = `
with a as materialized (${ASKED_BY_ID}), v as (select $4::jsonb as viewer)
select ${COLUMNS} from a join ${FROM} on e.id = a.id cross join v ${stateAndSteps("e")} where ${SEEN}`;

/** Parts of lists: $1 questions, $2 the viewer. */
export const EVALUATION_SCHEMES_SQL = `
with asked as materialized (
  select q.ord, q.scheme, q.year, q.category, q."validOn" as valid_on, least(q."knownAt", h.at) as as_known, q.first,
    (q.after->>'at')::timestamptz as after_at, (q.after->>'id')::uuid as after_id
  from rows from (jsonb_to_recordset($1::jsonb) as (scheme text, year integer, category text, "validOn" date,
    "knownAt" timestamptz, first integer, after jsonb)) with ordinality
    as q(scheme, year, category, "validOn", "knownAt", first, after, ord),
    register.heartbeat h
), v as (select $2::jsonb as viewer)
select found.* from asked a cross join v
cross join lateral (
  select ${COLUMNS} from ${FROM} ${stateAndSteps("e")}
  where e.scheme = a.scheme and (a.year is null or e.year = a.year) and (a.category is null or e.category = a.category)
    and (a.after_at is null or (lower(e.known), e.id) < (a.after_at, a.after_id)) and ${SEEN}
  order by lower(e.known) desc, e.id desc limit a.first + 1
) found
order by found.place, found."draftedAt" desc, found.id desc`;

/** As they stand now, whatever the heartbeat: $1 ids, $2 the viewer. */
export const EVALUATION_SCHEMES_NOW_SQL = `
with a as materialized (select each as id, 'infinity'::timestamptz as as_known from unnest($1::uuid[]) as each),
  v as (select $2::jsonb as viewer)
select register.evaluation_scheme_facts(e.id) as facts
from a join ${FROM} on e.id = a.id cross join v ${stepsTaken("e")} where ${SEEN}`;

/** What was said with the steps: $1 ids, $2 instants. */
export const REMARKS_SQL = `
select q.ord::integer as place, p.event, p.happened_on::text as "on", r.text,
  register.as_text(lower(r.known)) as "recordedAt"
from unnest($1::uuid[], $2::timestamptz[]) with ordinality as q(id, known_at, ord)
cross join register.heartbeat h
join register.step_remark r on r.subject_id = q.id and r.known @> least(q.known_at, h.at)
join register.procedure_step p on p.subject_id = r.subject_id and p.revision = r.revision
order by q.ord, r.revision`;
