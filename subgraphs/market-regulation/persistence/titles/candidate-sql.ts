/**
 * Who sees a candidate before its list is posted: the enterprise, the body that made the ranking, the working body, the
 * scheme's officers. $1 role, $2 own credit code, $3 divisions acted in (of an officer of market regulation only).
 */
const SEEN = `case $1::text
    when 'ENTERPRISE' then c.uscc = $2::text
    when 'EVALUATION_BODY' then exists (select from register.evaluation_body b
      where b.id = r.evaluation_body_id and b.uscc = $2::text)
    when 'WORKING_BODY' then exists (select from register.working_body w
      where w.scheme = r.scheme and w.uscc = $2::text and upper_inf(w.known))
    when 'DEPARTMENT' then exists (select from register.scheme s, unnest($3::text[]) acts
      where s.code = r.scheme and starts_with(s.jurisdiction, regexp_replace(acts, '(00)+$', '')))
    else false end`;

const COLUMNS = `c.id, c.ranking_id as "rankingId", c.uscc, r.scheme, r.category, r.year, e.rank,
  (select d.number_as_published from register.standard d where d.id = e.standard_id) as standard,
  c.shortlisted_on::text as "shortlistedOn", register.title_state(c.id, a.valid_on, a.as_known) as state,
  (select max(p.revision) from register.procedure_step p
   where p.subject_id = c.id and p.known @> a.as_known) as revision,
  (select jsonb_build_object('outcome', k.outcome, 'givenOn', k.given_on, 'paper',
      case when k.paper_name is not null then jsonb_build_object('name', k.paper_name, 'sha256', k.paper_sha256) end)
   from register.consent k
   where k.candidate_id = c.id and k.known @> a.as_known and k.given_on <= a.valid_on) as consent,
  (select t.number from register.title t where t.id = c.id and t.known @> a.as_known) as number,
  register.as_text(lower(c.known)) as "recordedAt", a.valid_on::text as "validOn",
  register.as_text(a.as_known) as "knownAt"`;

const ASKED = `with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($4::uuid[], $5::date[], $6::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h
)`;

/** Single ones: $4 ids, $5 days, $6 instants. One that was removed since is there still. */
export const CANDIDATES_SQL = `${ASKED}
select a.ord::integer as place, ${COLUMNS}
from asked a
join register.candidate c on c.id = a.id and lower(c.known) <= a.as_known and c.shortlisted_on <= a.valid_on
join register.ranking r on r.id = c.ranking_id
join register.ranking_entry e on e.id = c.ranking_entry_id
where ${SEEN}`;

/** Of whole rankings: $4 their ids, $5 days, $6 instants; in order of rank. */
export const CANDIDATES_OF_RANKING_SQL = `${ASKED}
select a.ord::integer as place, ${COLUMNS}
from asked a
join register.ranking r on r.id = a.id
join register.candidate c on c.ranking_id = r.id and c.known @> a.as_known and c.shortlisted_on <= a.valid_on
join register.ranking_entry e on e.id = c.ranking_entry_id
where ${SEEN}
order by a.ord, e.rank, c.id`;

/** An enterprise's own, newest first: $1 its code, $2 how many, $3 and $4 after what, $5 the day; one more tells of more. */
export const CANDIDACIES_SQL = `
select 1 as place, ${COLUMNS}
from (select $5::date as valid_on, h.at as as_known from register.heartbeat h) a
join register.candidate c on c.uscc = $1::text and lower(c.known) <= a.as_known
join register.ranking r on r.id = c.ranking_id
join register.ranking_entry e on e.id = c.ranking_entry_id
where $3::timestamptz is null or (lower(c.known), c.id) < ($3::timestamptz, $4::uuid)
order by lower(c.known) desc, c.id desc
limit $2::integer + 1`;

/** Short lists without their candidates, for those who may see them whole: $4 rankings, $5 days, $6 instants. */
export const SHORTLISTS_SQL = `${ASKED}
select a.ord::integer as place, r.id as "rankingId",
  register.shortlist_revision(r.id, a.as_known) as revision,
  (select l.max_leaders from register.ranking_leaders(r.id, a.as_known) l) as "mostLeaders",
  posted.posted_on::text as "postedOn",
  register.working_day_after(posted.posted_on, posted.working_days, a.as_known)::text as "publicityLastDay",
  (select coalesce(jsonb_agg(jsonb_build_object('entryId', e.id, 'uscc', e.uscc, 'rank', e.rank, 'reason', k.reason,
      'validOn', a.valid_on, 'knownAt', register.as_text(a.as_known)) order by e.rank, e.id), '[]')
   from register.shortlist_skip k join register.ranking_entry e on e.id = k.ranking_entry_id
   where k.ranking_id = r.id and k.known @> a.as_known) as skipped
from asked a
join register.ranking r on r.id = a.id and r.known @> a.as_known
left join lateral (
  select p.posted_on, p.working_days from register.publicity_subject o join register.publicity p on p.id = o.publicity_id
  where o.subject_id = r.id and o.machine = 'ranking' and p.known @> a.as_known and p.posted_on <= a.valid_on
  order by p.posted_on desc, p.id limit 1
) posted on true
cross join lateral (select null::text as uscc) c
where ${SEEN}`;
