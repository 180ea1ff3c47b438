import { ASKED_MANY, ASKED_ONE, onDayColumns, stateOf } from "./supervision-sql.ts";

const MEASUREMENTS = `(select coalesce(jsonb_agg(jsonb_build_object('name', m.name, 'unit', m.unit, 'value', m.value::text)
      order by m.position), '[]') from register.spot_check_measurement m where m.test_id = t.id)`;

function tests(asKnown: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'tester', t.tester,
      'reportNumber', t.report_number, 'reportSha256', t.report_sha256, 'measurements', ${MEASUREMENTS}) order by t.kind), '[]')
    from register.spot_check_test t where t.spot_check_id = k.id and ${asKnown})`;
}

function note(event: string): string {
  return `(select n.text from register.spot_check_note n
    where n.spot_check_id = k.id and n.event = '${event}' and n.known @> a.as_known)`;
}

const CHECK = `
register.spot_check k
join register.spot_check_plan p on p.id = k.plan_id
join register.spot_check_candidate c on c.plan_id = k.plan_id and c.position = k.position`;

/** An officer of the plan's place sees a check; its enterprise does once something was taken, because it comes unannounced. */
function seen(divisions: string, own: string, state: string): string {
  return `(register.acts_in(${divisions}::text[], p.jurisdiction) or c.uscc = ${own}::text and ${state} <> 'PLANNED')`;
}

const ON_DAY = `
select ${onDayColumns("k")}, k.plan_id as "planId", c.declaration_id as "declarationId", c.uscc,
  (select jsonb_build_object('product', x.product, 'batch', x.batch, 'takenAt', x.taken_at)
   from register.spot_check_sample x where x.spot_check_id = k.id and x.known @> a.as_known) as sample,
  ${tests("t.known @> a.as_known")} as tests, ${note("ASK_RETEST")} as "retestReason", ${note("DROP")} as "dropReason",
  (select coalesce(jsonb_agg(jsonb_build_object('kind', 'EXIT_CASE', 'titleId', e.title_id, 'uscc', c.uscc,
      'ground', 'BELOW_DECLARED_LEVEL', 'caseId', e.exit_case_id) order by e.title_id), '[]')
   from register.spot_check_exit e where e.spot_check_id = k.id and e.known @> a.as_known) as exits
from asked a cross join (${CHECK}) ${stateOf("k")}`;

/**
 * $3 the viewer's divisions, $4 its own code or null, $5 a plan or null, $6 an enterprise or null, $7 states or null,
 * $8 how many, $9 and $10 after what. One more row tells of more.
 */
export const SPOT_CHECKS_SQL = `${ASKED_ONE} ${ON_DAY}
where ${seen("$3", "$4", "s.state")}
  and ($5::uuid is null or k.plan_id = $5::uuid) and ($6::text is null or c.uscc = $6::text)
  and ($7::text[] is null or s.state = any ($7::text[]))
  and ($9::timestamptz is null or (lower(k.known), k.id) < ($9::timestamptz, $10::uuid))
order by lower(k.known) desc, k.id desc limit $8::integer + 1`;

/** $4 the viewer's divisions, $5 its own code or null. */
export const SPOT_CHECK_SQL = `${ASKED_MANY} ${ON_DAY}
where k.id = a.id and ${seen("$4", "$5", "s.state")} order by a.ord`;

/** As they stand now, whatever the heartbeat: $1 ids, $2 the viewer's divisions, $3 its own code or null. */
export const SPOT_CHECK_NOW_SQL = `
select k.id, p.jurisdiction, c.uscc, step.to_state as state, step.revision,
  (select max(each.happened_on)::text from register.procedure_step each where each.subject_id = k.id) as "lastStepOn",
  ${tests("upper_inf(t.known)")} as tests,
  (select coalesce(jsonb_agg(jsonb_build_object('group', i.indicator_group, 'name', i.name, 'unit', i.unit,
      'direction', i.direction, 'value', i.value::text, 'core', i.core, 'testMethod', i.test_method)
      order by i.position), '[]')
   from register.declaration_content n join register.declaration_indicator i on i.content_id = n.id
   where n.declaration_id = c.declaration_id and upper_inf(n.known)) as indicators
from ${CHECK}
cross join lateral (
  select each.to_state, each.revision from register.procedure_step each
  where each.subject_id = k.id order by each.revision desc limit 1
) step
where k.id = any ($1::uuid[]) and ${seen("$2", "$3", "step.to_state")}`;
