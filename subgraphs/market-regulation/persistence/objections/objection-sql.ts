import { handledBy } from "./handling-viewer.ts";

/** Of a version `o` of an objection, asked about by `a`; who filed it is in none of these tables. */
const ON_DAY = `
  select o.objection_id as id, o.publicity_id as "publicityId", p.scheme, s.jurisdiction,
    (select w.uscc from register.working_body w where w.scheme = p.scheme and upper_inf(w.known) limit 1) as "workingBody",
    case when o.title_id is not null then 'CANDIDATE' when p.kind = 'LIST' then 'WHOLE_LIST'
      when o.subject_id is null then 'WHOLE_PUBLICITY'
      when exists (select from register.evaluation_body b where b.id = o.subject_id) then 'EVALUATION_BODY'
      else 'EVALUATION_SCHEME' end as scope,
    coalesce(o.title_id, o.subject_id) as against, o.filed_on::text as "filedOn",
    case when o.resolved_on <= a.valid_on then o.outcome when taken.reviewed_on <= a.valid_on then 'UNDER_REVIEW'
      else 'FILED' end as state,
    (case when o.resolved_on <= a.valid_on then o.resolved_on when taken.reviewed_on <= a.valid_on then taken.reviewed_on
      else o.filed_on end)::text as "stateSince",
    case when o.resolved_on <= a.valid_on then (
      select r.reasons from register.objection_resolution r
      where r.objection_id = o.objection_id and r.known @> a.as_known) end as reasons,
    coalesce(taken.revision, 0) as revision, first.at as filed_at, register.as_text(first.at) as "filedAt",
    register.as_text(greatest(lower(o.known), taken.at)) as "recordedAt"
  from register.objection o
  join register.publicity p on p.id = o.publicity_id
  join register.scheme s on s.code = p.scheme
  cross join lateral (
    select min(lower(each.known)) as at from register.objection each where each.objection_id = o.objection_id
  ) first
  cross join lateral (
    select max(t.revision) as revision, max(lower(t.known)) as at,
      max(t.happened_on) filter (where t.event = 'REVIEW') as reviewed_on
    from register.procedure_step t where t.subject_id = o.objection_id and t.known @> a.as_known
  ) taken`;

const COLUMNS = `found.*, a.ord::integer as place, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"`;

/**
 * Parts of lists: $1 publicities or null, $2 what is objected to or null, $3 days, $4 instants, $5 how many, $6 and $7
 * after what; arrays of one length. One more row than asked tells that there is more.
 */
export const OBJECTIONS_SQL = `
with asked as materialized (
  select q.ord, q.publicity, q.against, q.valid_on, least(q.known_at, h.at) as as_known, q.many, q.after_at, q.after_id
  from unnest($1::uuid[], $2::uuid[], $3::date[], $4::timestamptz[], $5::integer[], $6::timestamptz[], $7::uuid[])
      with ordinality as q(publicity, against, valid_on, known_at, many, after_at, after_id, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (
  ${ON_DAY}
  where o.publicity_id in (
      select a.publicity where a.publicity is not null
      union all select t.publicity_id from register.title t where a.publicity is null and t.id = a.against
      union all select b.publicity_id from register.publicity_subject b where a.publicity is null and b.subject_id = a.against)
    and (a.against is null or coalesce(o.title_id, o.subject_id, a.against) = a.against)
    and o.known @> a.as_known and o.filed_on <= a.valid_on
    and (a.after_at is null or (first.at, o.objection_id) < (a.after_at, a.after_id))
  order by first.at desc, o.objection_id desc limit a.many + 1
) found
order by a.ord, found.filed_at desc, found.id desc`;

/** Single ones: $1 ids, $2 days, $3 instants. */
export const OBJECTION_SQL = `
with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (
  ${ON_DAY} where o.objection_id = a.id and o.known @> a.as_known and o.filed_on <= a.valid_on limit 1
) found
order by a.ord`;

/** As they stand now, whatever the heartbeat: $1 ids. */
export const OBJECTIONS_NOW_SQL = `
select o.objection_id as id, p.scheme, s.jurisdiction,
  (select w.uscc from register.working_body w where w.scheme = p.scheme and upper_inf(w.known) limit 1) as "workingBody",
  coalesce(step.to_state, o.outcome, 'FILED') as state, coalesce(step.revision, 0) as revision,
  coalesce((select max(t.happened_on) from register.procedure_step t where t.subject_id = o.objection_id),
    o.resolved_on, o.filed_on)::text as "lastStepOn",
  register.objection_needs_experts(p.id) as "expertsNeeded",
  jsonb_build_object('assigned', review.assigned, 'favourable', review.favourable, 'unfavourable', review.unfavourable)
    as review
from register.objection o
join register.publicity p on p.id = o.publicity_id
join register.scheme s on s.code = p.scheme
left join lateral (
  select t.to_state, t.revision from register.procedure_step t
  where t.subject_id = o.objection_id order by t.revision desc limit 1
) step on true
cross join lateral register.objection_review_of(o.objection_id) as review
where o.objection_id = any ($1::uuid[]) and upper_inf(o.known)`;

/** Publicities as far as they tell who handles what is filed in them: $1 ids. */
export const OBJECTED_PUBLICITY_SQL = `
select p.id, p.scheme, s.jurisdiction,
  (select w.uscc from register.working_body w where w.scheme = p.scheme and upper_inf(w.known) limit 1) as "workingBody"
from register.publicity p join register.scheme s on s.code = p.scheme
where p.id = $1::uuid and upper_inf(p.known)`;

/** What objections say, to those who handle them: $1 ids, $2 and $3 the viewer's. */
export const GROUNDS_SQL = `
select g.objection_id as id, g.grounds as text
from register.objection_statement g
where g.objection_id = any ($1::uuid[]) and exists (
  select from register.objection o join register.publicity p on p.id = o.publicity_id
  join register.scheme s on s.code = p.scheme
  where o.objection_id = g.objection_id and ${handledBy("$2", "$3")})`;
