const WORKING_BODY = `(select w.uscc from register.working_body w
    where w.scheme = s.code and upper_inf(w.known)) as "workingBody"`;

const BODY_ANNOUNCED = `coalesce((select p.to_state from register.procedure_step p
    where p.subject_id = b.id order by p.revision desc limit 1) = 'ANNOUNCED', false) as "bodyAnnounced"`;

/** Rankings as they stand now, whatever the heartbeat: $1 ids. */
export const RANKINGS_NOW_SQL = `
select r.id, s.jurisdiction, ${WORKING_BODY}, b.uscc as "evaluationBody", ${BODY_ANNOUNCED}, step.to_state as state,
  step.revision,
  (select max(p.happened_on)::text from register.procedure_step p where p.subject_id = r.id) as "lastStepOn",
  (select count(*)::integer from register.ranking_entry e where e.ranking_id = r.id and upper_inf(e.known)) as ranked,
  (select to_jsonb(a) from register.ranking_audit(r.id) a) as audit
from register.ranking r
join register.scheme s on s.code = r.scheme
join register.evaluation_body b on b.id = r.evaluation_body_id
cross join lateral (
  select p.to_state, p.revision from register.procedure_step p
  where p.subject_id = r.id order by p.revision desc limit 1
) step
where r.id = any ($1::uuid[])`;

/** An evaluation scheme by which a ranking could be opened, as it stands now: $1 its id. */
export const OPENING_SQL = `
select e.id, s.jurisdiction, ${WORKING_BODY}, b.uscc as "evaluationBody", ${BODY_ANNOUNCED},
  step.to_state as state, step.revision,
  (select max(p.happened_on)::text from register.procedure_step p where p.subject_id = e.id) as "lastStepOn",
  exists (select from register.ranking r where r.scheme = e.scheme and r.category = e.category
    and r.category_edition = e.category_edition and r.year = e.year and upper_inf(r.known)) as "rankedAlready"
from register.evaluation_scheme e
join register.scheme s on s.code = e.scheme
join register.evaluation_body b on b.id = e.evaluation_body_id
cross join lateral (
  select p.to_state, p.revision from register.procedure_step p
  where p.subject_id = e.id order by p.revision desc limit 1
) step
where e.id = $1::uuid`;

/** An entry that stands, with what ties callers to it: $1 its id. */
export const ENTRY_NOW_SQL = `
select e.id, e.uscc, e.ranking_id as ranking,
  (select c.id from register.conformity_report c where c.ranking_entry_id = e.id and upper_inf(c.known)) as report
from register.ranking_entry e
where e.id = $1::uuid and upper_inf(e.known) and e.declaration_id is not null`;
