/** Who asks: `{"role", "department", "uscc", "jurisdictions"}`, each null or empty where there is none. */
const VIEWER = `jsonb_to_record($4::jsonb) as v(role text, department text, uscc text, jurisdictions jsonb)`;

const INSIDE = `(
    v.role = 'EVALUATION_BODY' and v.uscc = b.uscc
    or v.role = 'WORKING_BODY' and exists (select from register.working_body w
      where w.scheme = r.scheme and w.uscc = v.uscc and upper_inf(w.known))
    or v.role = 'DEPARTMENT' and v.department = 'market-regulation' and exists (
      select from jsonb_array_elements_text(v.jurisdictions) as j(code)
      where starts_with(s.jurisdiction, regexp_replace(j.code, '(00)+$', ''))))`;

/**
 * How a ranking stands as far as is known, whatever the day asked about: returned and computed anew, it holds entries that
 * nobody reported yet, also for a day on which those before them were public.
 */
const NOT_REPORTED = "array['OPEN', 'COMPUTED', 'RETURNED']";

const CONCERNED = `(v.role = 'ENTERPRISE' and st.state in ('REPORTED', 'AUDITED') and taken.stage <> all (${NOT_REPORTED}) and (
    exists (select from register.ranking_entry e
      where e.ranking_id = r.id and e.uscc = v.uscc and e.known @> a.as_known)
    or exists (select from register.ranking_exclusion x
      where x.ranking_id = r.id and x.uscc = v.uscc and x.known @> a.as_known)))`;

/** Of a ranking `r`, asked about by `a`; only what the viewer may see. */
const ON_DAY = `
  select r.id, r.scheme, r.category, r.category_edition as "categoryEdition", r.year,
    r.evaluation_scheme_id as "evaluationSchemeId", r.evaluation_body_id as "evaluationBodyId", seen.sight, st.state,
    lower(st.valid)::text as "stateSince", taken.revision, register.as_text(taken.at) as "recordedAt",
    taken.opened_on::text as "openedOn", register.as_text(lower(r.known)) as "openedAt",
    taken.computed_on::text as "computedOn",
    case when seen.sight = 'INSIDE' and st.state = 'RETURNED' then (
      select m.text from register.step_remark m where m.subject_id = r.id and m.known @> a.as_known
      order by m.revision desc limit 1) end as "returnReasons"
  from register.ranking r
  join register.scheme s on s.code = r.scheme
  join register.evaluation_body b on b.id = r.evaluation_body_id
  cross join ${VIEWER}
  cross join lateral (
    select each.state, each.valid from register.procedure_state each
    where each.subject_id = r.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
  ) st
  cross join lateral (
    select max(p.revision) as revision, max(lower(p.known)) as at,
      min(p.happened_on) as opened_on, (array_agg(p.to_state order by p.revision desc))[1] as stage,
      (array_agg(p.happened_on order by p.revision desc) filter (where p.event = 'COMPUTE'))[1] as computed_on
    from register.procedure_step p where p.subject_id = r.id and p.known @> a.as_known
  ) taken
  cross join lateral (
    select case when ${INSIDE} then 'INSIDE'
                when st.state in ('IN_PUBLICITY', 'RELEASED') and taken.stage <> all (${NOT_REPORTED}) then 'PUBLIC'
                when ${CONCERNED} then 'OWN' end as sight
  ) seen
  where seen.sight is not null`;

const COLUMNS = `found.*, a.ord::integer as place, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"`;

/**
 * Parts of lists: $1 schemes, $2 days, $3 instants, $4 the viewer, $5 years or null, $6 categories or null, $7 how many,
 * $8 and $9 after what; all but $4 are arrays of one length. One more row than asked tells that there is more.
 */
export const RANKINGS_SQL = `
with asked as materialized (
  select q.ord, q.scheme, q.valid_on, least(q.known_at, h.at) as as_known, q.year, q.category, q.many, q.after_at,
    q.after_id
  from unnest($1::text[], $2::date[], $3::timestamptz[], $5::integer[], $6::text[], $7::integer[], $8::timestamptz[],
      $9::uuid[]) with ordinality
    as q(scheme, valid_on, known_at, year, category, many, after_at, after_id, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (
  ${ON_DAY}
    and r.scheme collate "C" = a.scheme and (a.year is null or r.year = a.year)
    and (a.category is null or r.category = a.category)
    and (a.after_at is null or (lower(r.known), r.id) < (a.after_at, a.after_id))
  order by lower(r.known) desc, r.id desc limit a.many + 1
) found
order by a.ord, found."openedAt" desc, found.id desc`;

/** Single ones: $1 ids, $2 days, $3 instants, $4 the viewer. */
export const RANKING_SQL = `
with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (${ON_DAY} and r.id = a.id) found
order by a.ord`;
