import { handledBy } from "./handling-viewer.ts";

/** Of a suggestion `g`, asked about by `a`; who made it is in none of these tables. */
const ON_DAY = `
  select g.id, g.scheme, s.jurisdiction,
    (select w.uscc from register.working_body w where w.scheme = g.scheme and upper_inf(w.known) limit 1) as "workingBody",
    g.kind, g.category, g.received_on::text as "receivedOn", last.to_state as state, last.happened_on::text as "stateSince",
    case when last.to_state in ('ADOPTED', 'DECLINED') then (
      select r.reasons from register.suggestion_resolution r
      where r.suggestion_id = g.id and r.known @> a.as_known) end as reasons,
    taken.revision, lower(g.known) as received_at, register.as_text(lower(g.known)) as "receivedAt",
    register.as_text(taken.at) as "recordedAt"
  from register.suggestion g
  join register.scheme s on s.code = g.scheme
  cross join lateral (
    select t.to_state, t.happened_on from register.procedure_step t
    where t.subject_id = g.id and t.known @> a.as_known and t.happened_on <= a.valid_on order by t.revision desc limit 1
  ) last
  cross join lateral (
    select max(t.revision) as revision, max(lower(t.known)) as at from register.procedure_step t
    where t.subject_id = g.id and t.known @> a.as_known
  ) taken`;

const COLUMNS = `found.*, a.ord::integer as place, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"`;

/** Parts of lists: $1 schemes, $2 days, $3 instants, $4 how many, $5 and $6 after what; arrays of one length. */
export const SUGGESTIONS_SQL = `
with asked as materialized (
  select q.ord, q.scheme, q.valid_on, least(q.known_at, h.at) as as_known, q.many, q.after_at, q.after_id
  from unnest($1::text[], $2::date[], $3::timestamptz[], $4::integer[], $5::timestamptz[], $6::uuid[]) with ordinality
      as q(scheme, valid_on, known_at, many, after_at, after_id, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (
  ${ON_DAY}
  where g.scheme = a.scheme and (a.after_at is null or (lower(g.known), g.id) < (a.after_at, a.after_id))
  order by lower(g.known) desc, g.id desc limit a.many + 1
) found
order by a.ord, found.received_at desc, found.id desc`;

/** Single ones: $1 ids, $2 days, $3 instants. */
export const SUGGESTION_SQL = `
with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (${ON_DAY} where g.id = a.id) found
order by a.ord`;

/** As they stand now, whatever the heartbeat: $1 ids. */
export const SUGGESTIONS_NOW_SQL = `
select g.id, g.scheme, s.jurisdiction,
  (select w.uscc from register.working_body w where w.scheme = g.scheme and upper_inf(w.known) limit 1) as "workingBody",
  step.to_state as state, step.revision, step.happened_on::text as "lastStepOn"
from register.suggestion g
join register.scheme s on s.code = g.scheme
cross join lateral (
  select t.to_state, t.revision, t.happened_on from register.procedure_step t
  where t.subject_id = g.id order by t.revision desc limit 1
) step
where g.id = any ($1::uuid[])`;

/** A scheme as far as it tells who handles what is filed for it: $1 its code. */
export const SUGGESTED_SCHEME_SQL = `
select s.jurisdiction,
  (select w.uscc from register.working_body w where w.scheme = s.code and upper_inf(w.known) limit 1) as "workingBody"
from register.scheme s where s.code = $1::text and upper_inf(s.known)`;

/** What suggestions say, to those who handle them: $1 ids, $2 and $3 the viewer's. */
export const SUGGESTION_TEXT_SQL = `
select t.suggestion_id as id, t.text
from register.suggestion_statement t
join register.suggestion g on g.id = t.suggestion_id
join register.scheme s on s.code = g.scheme
where t.suggestion_id = any ($1::uuid[]) and ${handledBy("$2", "$3")}`;
