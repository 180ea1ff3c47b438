// A programme or an application on a day ($2) as known at an instant ($3; null: everything known by now).
const STATE_OF = (id: string) => `
  cross join lateral (
    select s.state, lower(s.valid) as since from desk.state s
    where s.subject_id = ${id} and s.valid @> q.valid_on
      and case when q.known_at is null then upper_inf(s.known) else s.known @> q.known_at end
  ) state
  cross join lateral (
    select max(s.revision) as revision, max(s.happened_on) as last_on from desk.step s
    where s.subject_id = ${id} and (q.known_at is null or lower(s.known) <= q.known_at)
  ) step`;

const PROGRAMME_COLUMNS = `p.id, p.jurisdiction, p.kind, p.year, p.title, p.opens_on::text as "opensOn",
  p.closes_on::text as "closesOn", state.state, state.since::text as "stateSince", step.revision,
  step.last_on::text as "lastStepOn", register.as_text(lower(p.known)) as "recordedAt",
  q.valid_on::text as "validOn", register.as_text(q.known_at) as "knownAt"`;

const APPLICATION_COLUMNS = `a.id, a.programme_id as programme, p.jurisdiction, p.kind, a.uscc, a.statement,
  a.applied_on::text as "appliedOn", state.state, state.since::text as "stateSince",
  case when state.state = 'REFUSED' then (select reason from procurement.subsidy_refusal where application_id = a.id) end as reason,
  step.revision, step.last_on::text as "lastStepOn", register.as_text(lower(a.known)) as "recordedAt"`;

/** $1 ids, $2 days, $3 instants; place is the number of the question. */
export const PROGRAMMES_BY_ID_SQL = `
  select q.place::integer as place, ${PROGRAMME_COLUMNS}
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, place)
  join procurement.subsidy_programme p on p.id = q.id and (q.known_at is null or p.known @> q.known_at)
  ${STATE_OF("p.id")}`;

/** $1 day, $2 instant, $3 jurisdiction or null, $4 how many, $5 and $6 the place after which to begin; newest first. */
export const PROGRAMMES_SQL = `
  select ${PROGRAMME_COLUMNS}
  from (select $1::date as valid_on, $2::timestamptz as known_at) q
  join procurement.subsidy_programme p on (q.known_at is null or p.known @> q.known_at)
    and ($3::text is null or p.jurisdiction = $3) and ($5::timestamptz is null or (lower(p.known), p.id) < ($5, $6::uuid))
  ${STATE_OF("p.id")}
  order by lower(p.known) desc, p.id desc limit $4`;

/**
 * What the viewer may see: an applicant its own, an officer those of the divisions acted in. $1 uscc or null, $2 divisions,
 * $3 programme or null, $4 how many, $5 and $6 the place after which to begin, $7 ids or null; newest first.
 */
export const APPLICATIONS_SQL = `
  select ${APPLICATION_COLUMNS}
  from (select (clock_timestamp() at time zone 'Asia/Shanghai')::date as valid_on, null::timestamptz as known_at) q
  join procurement.subsidy_application a on ($3::uuid is null or a.programme_id = $3) and ($7::uuid[] is null or a.id = any ($7))
    and ($5::timestamptz is null or (lower(a.known), a.id) < ($5, $6::uuid))
  join procurement.subsidy_programme p on p.id = a.programme_id and (a.uscc = $1
    or $2::text[] && array[p.jurisdiction, left(p.jurisdiction, 4) || '00', left(p.jurisdiction, 2) || '0000'])
  ${STATE_OF("a.id")}
  order by lower(a.known) desc, a.id desc limit $4`;

/** Applications of a programme ($1) that are in one of the states ($2). */
export const APPLICATIONS_IN_STATE_SQL = `
  select ${APPLICATION_COLUMNS}
  from (select (clock_timestamp() at time zone 'Asia/Shanghai')::date as valid_on, null::timestamptz as known_at) q
  join procurement.subsidy_programme p on p.id = $1
  join procurement.subsidy_application a on a.programme_id = p.id
  ${STATE_OF("a.id")}
  where state.state = any ($2::text[])`;

/** In which of the programmes ($1) an applicant ($2) has an application that is neither refused nor taken back. */
export const APPLIED_TO_SQL = `
  select distinct a.programme_id as programme from procurement.subsidy_application a
  where a.programme_id = any ($1::uuid[]) and a.uscc = $2
    and (desk.last_step(a.id)).to_state in ('SUBMITTED', 'ACCEPTED', 'LISTED')`;

export const LIST_ENTRIES_SQL = `
  select e.programme_id as programme, e.position, e.application_id as application, a.uscc, e.determination, e.reasons,
    e.citations, e.determination = 'ELIGIBLE' as first
  from procurement.subsidy_list_entry e join procurement.subsidy_application a on a.id = e.application_id
  where e.programme_id = any ($1::uuid[]) order by e.programme_id, e.position`;

/** Records of bodies ($1) in a division ($2), supplied by a day ($3). */
export const SERVICE_RECORDS_SQL = `
  select r.id, r.uscc, r.jurisdiction, r.supplied, r.scheme_name as "schemeName", r.supplied_on::text as "suppliedOn",
    r.weighed, register.as_text(lower(r.known)) as "recordedAt"
  from procurement.service_record r
  where ($1::text[] is null or r.uscc = any ($1)) and r.jurisdiction = $2 and r.supplied_on <= $3::date and upper_inf(r.known)
  order by r.supplied_on desc, r.id`;
