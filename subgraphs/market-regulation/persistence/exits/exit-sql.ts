/** A ban as the graph shows it: `b` is register.ban. */
export const BAN_JSON = `jsonb_build_object('id', b.id, 'scheme', b.scheme, 'firstDay', lower(b.during),
  'lastDay', upper(b.during) - 1)`;

const STEPS = `register.procedure_step s where s.subject_id = p.id and s.known @> a.as_known`;

const DECISION = `(
  select jsonb_build_object('decidedOn', s.happened_on, 'reason', d.reason, 'fraud', d.fraud, 'body', d.body,
    'effectiveOn', coalesce(d.effective_on, (
      select c.effective_on from register.exit_effect f join register.exit_case c on c.id = f.exit_case_id
      where f.exit_proceeding_id = p.id and f.revision <= taken.revision)))
  from register.exit_decision d join register.procedure_step s on s.subject_id = p.id and s.revision = d.revision
  where d.exit_proceeding_id = p.id and d.revision <= taken.revision)`;

/** What the scheme asks for after the decision, by its rules of that day; nothing before it, nothing once dismissed. */
const DUTIES = `(
  select jsonb_agg(jsonb_build_object('duty', asked.duty, 'doneOn', s.happened_on, 'institution', s.tenant,
      'actor', case when own.party then s.actor end, 'reference', d.reference, 'sentTo', d.sent_to) order by asked.ord)
  from register.procedure_step decided
  cross join lateral register.exit_duties_of(p.scheme, decided.happened_on, a.as_known) with ordinality as asked(duty, ord)
  left join register.exit_duty d
    on d.exit_proceeding_id = p.id and d.duty = asked.duty and d.revision <= taken.revision
  left join register.procedure_step s on s.subject_id = p.id and s.revision = d.revision
  where decided.subject_id = p.id and decided.event = 'DECIDE' and decided.revision <= taken.revision
    and now.state <> 'DISMISSED')`;

const FILE = `jsonb_build_object('facts', p.facts, 'origin', p.origin, 'originId', p.origin_id,
  'evidence', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'description', e.description,
      'fileName', e.file_name, 'sha256', e.sha256, 'dated', e.dated, 'sourceDepartment', e.source_department,
      'addedOn', s.happened_on) order by e.revision, e.position), '[]')
    from register.exit_evidence e join register.procedure_step s on s.subject_id = p.id and s.revision = e.revision
    where e.exit_proceeding_id = p.id and e.revision <= taken.revision),
  'statements', (select coalesce(jsonb_agg(jsonb_build_object('event', s.event, 'on', s.happened_on, 'text', t.text,
      'institution', s.tenant) order by t.revision), '[]')
    from register.exit_statement t join register.procedure_step s on s.subject_id = p.id and s.revision = t.revision
    where t.exit_proceeding_id = p.id and t.revision <= taken.revision))`;

/** Of a case `p`, asked about by `a`, seen by `$1`; before the decision and once dismissed, by those who take part. */
const ON_DAY = `
  select p.id, p.title_id as "titleId", p.uscc, p.scheme, p.ground, register.as_text(lower(p.known)) as "openedAt",
    now.state, lower(now.valid)::text as "stateSince", taken.revision, register.as_text(taken.at) as "recordedAt",
    (select jsonb_build_array(jsonb_build_object('document', c.document, 'clause', g.clause, 'basis', g.basis))
     from register.scheme_exit_ground g join register.scheme c on c.code = g.scheme
     where g.scheme = p.scheme and g.ground = p.ground) as citations,
    ${DECISION} as decision, ${DUTIES} as duties,
    (select jsonb_build_object('id', e.id, 'sentTo', e.sent_to, 'sentOn', e.sent_on)
     from register.credit_record_entry e where e.exit_proceeding_id = p.id and e.known @> a.as_known)
      as "creditRecordEntry",
    (select ${BAN_JSON} from register.exit_effect f join register.ban b on b.exit_case_id = f.exit_case_id
     where f.exit_proceeding_id = p.id and b.known @> a.as_known) as ban,
    case when own.party then ${FILE} end as file
  from register.exit_proceeding p
  cross join lateral (
    select each.state, each.valid from register.procedure_state each
    where each.subject_id = p.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
  ) now
  cross join lateral (
    select max(s.revision) as revision, max(lower(s.known)) as at from ${STEPS}
  ) taken
  cross join lateral (select register.exit_is_party($1::jsonb, p) as party) own`;

const SEEN = "p.known @> a.as_known and (own.party or now.state not in ('OPENED', 'EVIDENCE', 'ORDERED', 'DISMISSED'))";

/** Single ones: $1 the viewer, $2 [{"id", "validOn", "knownAt"}]. */
export const EXIT_CASES_BY_ID_SQL = `
with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from rows from (jsonb_to_recordset($2::jsonb) as (id uuid, "validOn" date, "knownAt" timestamptz)) with ordinality
    as q(id, valid_on, known_at, ord), register.heartbeat h
)
select found.*, a.ord::integer as place, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"
from asked a
cross join lateral (${ON_DAY} where p.id = a.id and ${SEEN}) found
order by a.ord`;

/** A part of the list: $1 the viewer, $2 day, $3 instant, $4 scheme, $5 code, $6 title, $7 states, $8 how many, $9 and $10 after what. */
export const EXIT_CASES_SQL = `
with a as materialized (
  select $2::date as valid_on, least($3::timestamptz, h.at) as as_known from register.heartbeat h
)
select found.*, 1 as place, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"
from a
cross join lateral (
  ${ON_DAY}
  where ${SEEN} and ($4::text is null or p.scheme = $4) and ($5::text is null or p.uscc = $5)
    and ($6::uuid is null or p.title_id = $6) and ($7::text[] is null or now.state = any ($7))
    and ($9::timestamptz is null or (lower(p.known), p.id) < ($9, $10::uuid))
  order by lower(p.known) desc, p.id desc limit $8::integer + 1
) found
order by found."openedAt" desc, found.id desc`;

/** A case, or a title against which one is to be opened, as it stands now for whoever is about to move it: columns. */
const STANDING = `
  t.uscc, c.jurisdiction, (select w.uscc from register.working_body w where w.scheme = t.scheme and upper_inf(w.known))
    as "workingBody",
  array(select d.uscc from register.exit_deciders(t.id) d) as "cancellingBodies",
  jsonb_build_object('ordered', register.exit_rule(t.scheme, 'cancellationOrderedBy', today.day, today.at),
    'noticeFirst', register.exit_rule(t.scheme, 'noticeBeforeCancellation', today.day, today.at),
    'otherIntegrity', register.exit_rule(t.scheme, 'cancellationForOtherIntegrity', today.day, today.at),
    'duties', array(select register.exit_duties_of(t.scheme, today.day, today.at))) as rules,
  exists (select from register.title_publication r where r.title_id = t.id and upper_inf(r.known))
    and not exists (select from register.title_status s where s.title_id = t.id and s.state = 'REVOKED'
                    and upper_inf(s.known)) as cancellable,
  (select coalesce(jsonb_agg(jsonb_build_object('from', lower(s.valid), 'to', upper(s.valid) - 1)), '[]')
   from register.title_status s
   where s.title_id = t.id and upper_inf(s.known) and s.state in ('IN_FORCE', 'VALIDITY_UNKNOWN')) as "liveDays"`;

const TODAY = `(select (clock_timestamp() at time zone 'Asia/Shanghai')::date as day, clock_timestamp() as at) today`;

/** $1 the viewer, $2 ids; only what they may see. */
export const EXIT_CASES_NOW_SQL = `
select p.id, p.ground, step.to_state as state, step.revision, ${STANDING},
  c.jurisdiction is not null as "groundOfScheme",
  exists (select from register.exit_evidence e where e.exit_proceeding_id = p.id) as "hasEvidence",
  exists (select from register.procedure_step s where s.subject_id = p.id and s.event = 'NOTIFY') as "noticeGiven",
  exists (select from register.exit_effect f where f.exit_proceeding_id = p.id) as "hasEffect",
  exists (select from register.exit_decision d where d.exit_proceeding_id = p.id and d.effective_on is null)
    and not exists (select from register.exit_effect f where f.exit_proceeding_id = p.id) as "effectOpen",
  array(select d.duty from register.exit_duty d where d.exit_proceeding_id = p.id) as "dutiesDone",
  (select max(s.happened_on)::text from register.procedure_step s where s.subject_id = p.id) as "lastStepOn"
from register.exit_proceeding p
join register.title t on t.id = p.title_id
join register.scheme c on c.code = p.scheme
cross join ${TODAY}
cross join lateral (
  select s.to_state, s.revision from register.procedure_step s
  where s.subject_id = p.id order by s.revision desc limit 1
) step
where p.id = any ($2::uuid[])
  and (register.exit_is_party($1::jsonb, p) or step.to_state not in ('OPENED', 'EVIDENCE', 'ORDERED', 'DISMISSED'))`;

/** $1 a title's id, $2 the ground. */
export const TITLE_NOW_SQL = `
select ${STANDING},
  c.jurisdiction is not null and exists (
    select from register.scheme_exit_ground g where g.scheme = t.scheme and g.ground = $2) as "groundOfScheme"
from register.title t
join register.scheme c on c.code = t.scheme
cross join ${TODAY}
where t.id = $1::uuid`;
