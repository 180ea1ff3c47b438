import { lastStepOf, runBy, stepsOf, workingBodyOf } from "./insider.ts";

const APPLICATION = `(select jsonb_build_object('registeredAddress', f.registered_address, 'capability', f.capability,
    'takesNoFees', f.takes_no_fees, 'statesNoRelations', f.states_no_relations, 'fields',
    (select coalesce(jsonb_agg(jsonb_build_object('category', c.category, 'edition', c.category_edition)
       order by c.position), '[]')
     from register.evaluation_body_field c where c.evaluation_body_id = f.evaluation_body_id))
  from register.evaluation_body_application f where f.evaluation_body_id = b.id)`;

/** Who sees a body before it is posted: $1 an evaluation body, $2 a working body, $3 divisions of an officer. */
const INSIDE = `(b.uscc = $1::text or ${runBy("b.scheme", "$2", "$3")})`;

/** Of a body \`b\`, asked about by \`a\`. A body is on record from its application on, also once it has another one. */
const ON_DAY = `
  select b.id, b.scheme, b.uscc, b.name, b.kind, b.registered_in as "registeredIn", ${APPLICATION} as application,
    s.state, lower(s.valid)::text as "stateSince", taken.revision, register.as_text(taken.at) as "recordedAt",
    register.as_text(lower(b.known)) as "appliedAt", ${stepsOf("b.id", "a.as_known")} as steps
  from register.evaluation_body b
  cross join lateral (
    select each.state, each.valid from register.procedure_state each
    where each.subject_id = b.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
  ) s
  cross join lateral (
    select max(p.revision) as revision, max(lower(p.known)) as at, bool_or(p.event in ('POST', 'ANNOUNCE')) as posted
    from register.procedure_step p where p.subject_id = b.id and p.known @> a.as_known
  ) taken`;

const COLUMNS = `a.ord::integer as place, found.*, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"`;
const SEEN = `(taken.posted or ${INSIDE})`;

/** $1 to $3 who asks; $4 schemes, $5 states or null, $6 days, $7 instants, $8 how many, $9 and $10 after what. */
export const BODIES_SQL = `
with asked as materialized (
  select q.ord, q.scheme, q.state, q.valid_on, least(q.known_at, h.at) as as_known, q.many, q.after_at, q.after_id
  from unnest($4::text[], $5::text[], $6::date[], $7::timestamptz[], $8::integer[], $9::timestamptz[], $10::uuid[])
    with ordinality as q(scheme, state, valid_on, known_at, many, after_at, after_id, ord), register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (
  ${ON_DAY}
  where b.scheme = a.scheme and (a.state is null or s.state = a.state) and ${SEEN}
    and (a.after_at is null or (lower(b.known), b.id) < (a.after_at, a.after_id))
  order by lower(b.known) desc, b.id desc limit a.many + 1
) found
order by a.ord, found."appliedAt" desc, found.id desc`;

/** $1 to $3 who asks; $4 ids, $5 days, $6 instants. */
export const BODY_SQL = `
with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($4::uuid[], $5::date[], $6::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (${ON_DAY} where b.id = a.id and ${SEEN}) found`;

/** As they stand now, whatever the heartbeat: $1 to $3 who asks, $4 ids. */
export const BODY_NOW_SQL = `
select b.id, b.uscc as "evaluationBody", s.jurisdiction, ${workingBodyOf("b.scheme")} as "workingBody",
  jsonb_build_object('registeredIn', b.registered_in, 'takesNoFees', coalesce(f.takes_no_fees, false),
    'statesNoRelations', coalesce(f.states_no_relations, false), 'fields',
    (select coalesce(jsonb_agg(jsonb_build_object('category', c.category, 'edition', c.category_edition)), '[]')
     from register.evaluation_body_field c where c.evaluation_body_id = b.id)) as application,
  (select count(*)::integer from register.body_enterprise_relation r
   where r.body collate "C" = b.uscc and upper_inf(r.known) and upper_inf(r.valid)) as relations,
  exists (select from register.scheme_rule r where r.scheme = b.scheme and r.param = 'feesAllowed'
    and r.value = 'false' and upper_inf(r.known)) as "feesBanned",
  exists (select from register.scheme_rule r where r.scheme = b.scheme and r.param = 'workingBodyMayEvaluate'
    and r.value = 'false' and upper_inf(r.known)) as "workingBodyBarred",
  register.is_of_working_body(b.scheme, b.uscc) as "ofWorkingBody", upper_inf(b.known) as engaged,
  (select to_jsonb(r) from register.expert_review(b.id, 'BODY_REVIEW', (select max(lower(p.known))
     from register.procedure_step p where p.subject_id = b.id and p.event = 'PASS_FORMAL_CHECK')) r) as review,
  step.state, step.revision, step."on" as "lastStepOn"
from register.evaluation_body b
join register.scheme s on s.code = b.scheme
left join register.evaluation_body_application f on f.evaluation_body_id = b.id
cross join lateral ${lastStepOf("b.id")} step
where b.id = any ($4::uuid[]) and (${INSIDE} or exists (select from register.procedure_step p
  where p.subject_id = b.id and p.event in ('POST', 'ANNOUNCE')))`;

/** $1 scheme, $2 code. */
export const ENGAGED_SQL = `
select coalesce(step.state not in ('REFUSED', 'WITHDRAWN'), b.id is not null) as engaged, step."on" as "lastStepOn",
  register.is_of_working_body($1, $2) as "ofWorkingBody"
from (values (1)) as one(row)
left join register.evaluation_body b on b.scheme = $1 and b.uscc = $2 and upper_inf(b.known)
left join lateral ${lastStepOf("b.id")} step on true`;
