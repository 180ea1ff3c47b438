/** A list of one kind of thing: the ids asked for ($1), or a part of a scheme's ($4), on a day, as known at an instant. */
const ASKED = `
with clocks as materialized (
  select $2::date as valid_on, least($3::timestamptz, h.at) as as_known from register.heartbeat h
)`;

/** Which things: $1 an id or null; $4 a scheme, $5 how many, $6 and $7 after what. */
const WHICH = `($1::uuid is null or x.id = $1) and ($4::text is null or x.scheme = $4)
  and ($6::timestamptz is null or (lower(x.known), x.id) < ($6::timestamptz, $7::uuid))`;

/** Of the schemes: $8 the divisions that an officer acts in, $9 the credit code of a body. */
const OF_SCHEME = `(exists (select from register.scheme s
    where s.code = x.scheme and s.jurisdiction like any ($8::text[]))
  or exists (select from register.working_body w
    where w.scheme = x.scheme and w.uscc = $9 and $10 = 'WORKING_BODY' and upper_inf(w.known)))`;

const STANDING = `
cross join lateral (
  select each.state from register.procedure_state each
  where each.subject_id = x.id and each.valid @> c.valid_on and each.known @> c.as_known limit 1
) s
cross join lateral (
  select max(p.revision) as revision, register.as_text(max(lower(p.known))) as recorded_at
  from register.procedure_step p where p.subject_id = x.id and p.known @> c.as_known
) taken`;

const COMMON = `x.id, x.scheme, s.state, taken.revision, taken.recorded_at as "recordedAt",
  register.as_text(lower(x.known)) as "filedAt", c.valid_on::text as "validOn", register.as_text(c.as_known) as "knownAt"`;

const IN_ORDER = "order by lower(x.known) desc, x.id desc limit $5::integer + 1";

const SUMMARY_COLUMNS = `${COMMON}, b.name as "evaluationBody", r.id as ranking, r.category, r.year, t.overview,
  t.leader_level as "leaderLevel", t.effect, t.organisation, t.difficulties, t.scheme_changes as "schemeChanges", t.other`;

const SUMMARY_PARTS = `
join register.ranking r on r.id = x.ranking_id
join register.evaluation_body b on b.id = x.evaluation_body_id
join register.work_summary_content t on t.work_summary_id = x.id and t.known @> c.as_known`;

export const WORK_SUMMARIES_SQL = `${ASKED}
select ${SUMMARY_COLUMNS}
from clocks c
join register.work_summary x on x.known @> c.as_known ${SUMMARY_PARTS} ${STANDING}
where ${WHICH} and (${OF_SCHEME} or (b.uscc = $9 and $10 = 'EVALUATION_BODY'))
${IN_ORDER}`;

export const SUMMARY_REPORTS_SQL = `${ASKED}
select ${COMMON}, x.year, x.analysis, x.valid_on::text as "figuresOn", register.as_text(x.known_at) as "figuresKnownAt"
from clocks c
join register.summary_report x on x.known @> c.as_known ${STANDING}
where ${WHICH} and ${OF_SCHEME}
${IN_ORDER}`;

export const INCIDENTS_SQL = `${ASKED}
select ${COMMON}, x.severity, register.as_text(x.learnt_at) as "learntAt",
  floor(extract(epoch from lower(x.known) - x.learnt_at) / 60)::integer as "minutesToReport",
  (select jsonb_agg(jsonb_build_object('account', a.account, 'recordedAt', register.as_text(lower(a.known)))
     order by lower(a.known), a.id)
   from register.incident_account a where a.incident_id = x.id and a.known @> c.as_known) as accounts
from clocks c
join register.incident x on x.known @> c.as_known ${STANDING}
where ${WHICH} and ${OF_SCHEME}
${IN_ORDER}`;

/** The summaries that a report ($1) aggregates, on a day as known at an instant. */
export const SUMMARIES_OF_REPORT_SQL = `${ASKED}
select ${SUMMARY_COLUMNS}
from clocks c
join register.summary_report_item i on i.report_id = $1
join register.work_summary x on x.id = i.work_summary_id and x.known @> c.as_known ${SUMMARY_PARTS} ${STANDING}
order by r.category collate "C", x.id`;

/** $1 a scheme, $2 a year, $3 a day, $4 an instant: its rankings and those of the year before, by category. */
export const IMPROVEMENTS_SQL = `
select r.category, (count(*) filter (where r.year = $2))::integer as "rankedCount",
  (count(*) filter (where r.year = $2 - 1))::integer as "rankedCountBefore",
  coalesce(sum(e.core_indicators_stricter) filter (where r.year = $2), 0)::integer as "stricterIndicatorCount",
  coalesce(sum(e.core_indicators_stricter) filter (where r.year = $2 - 1), 0)::integer as "stricterIndicatorCountBefore"
from register.ranking r
join register.ranking_entry e on e.ranking_id = r.id and e.known @> $4::timestamptz and e.entered_on <= $3::date
where r.scheme = $1 and r.year in ($2, $2 - 1) and r.known @> $4::timestamptz
group by r.category having count(*) filter (where r.year = $2) > 0
order by r.category collate "C"`;

/** Things as they stand now, whatever the heartbeat, with those who may move them: $1 ids, $2 the machine. */
export const NOW_SQL = `
select x.id, x.scheme, step.to_state as state, step.revision, sc.jurisdiction,
  (select w.uscc from register.working_body w where w.scheme = x.scheme and upper_inf(w.known)) as "workingBody",
  x.body as "evaluationBody", (select max(p.happened_on)::text from register.procedure_step p where p.subject_id = x.id) as "lastStepOn"
from (
  select w.id, w.scheme, b.uscc as body from register.work_summary w
  join register.evaluation_body b on b.id = w.evaluation_body_id where $2 = 'work_summary'
  union all select r.id, r.scheme, null from register.summary_report r where $2 = 'summary_report'
  union all select i.id, i.scheme, null from register.incident i where $2 = 'incident'
) x
join register.scheme sc on sc.code = x.scheme
cross join lateral (
  select p.to_state, p.revision from register.procedure_step p where p.subject_id = x.id order by p.revision desc limit 1
) step
where x.id = any ($1::uuid[])`;

/** $1 a scheme. */
export const SCHEME_NOW_SQL = `
select s.jurisdiction,
  (select w.uscc from register.working_body w where w.scheme = s.code and upper_inf(w.known)) as "workingBody"
from register.scheme s where s.code = $1`;

/** A ranking ($1) as its evaluation body is about to sum it up. */
export const RANKING_NOW_SQL = `
select s.jurisdiction, b.uscc as "evaluationBody",
  (select w.uscc from register.working_body w where w.scheme = r.scheme and upper_inf(w.known)) as "workingBody",
  coalesce((select p.to_state from register.procedure_step p where p.subject_id = r.id order by p.revision desc limit 1)
    in ('REPORTED', 'AUDITED', 'IN_PUBLICITY', 'RELEASED'), false) as "rankingReported",
  exists (select from register.work_summary w where w.ranking_id = r.id) as filed
from register.ranking r
join register.scheme s on s.code = r.scheme
join register.evaluation_body b on b.id = r.evaluation_body_id
where r.id = $1`;
