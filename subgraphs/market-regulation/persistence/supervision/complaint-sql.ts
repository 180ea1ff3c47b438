import { ASKED_MANY, ASKED_ONE, onDayColumns, stateOf } from "./supervision-sql.ts";

function handledBy(tenant: string, actor: string, asKnown: string): string {
  return `exists (select from register.complaint_handler h where h.complaint_id = c.id
    and h.tenant = ${tenant}::text and h.actor = ${actor}::text and ${asKnown})`;
}

/** The tenant and the person asking are $n and $n+1. */
function onDay(tenant: string, actor: string): string {
  return `
select ${onDayColumns("c")}, c.source, c.subject_kind as "subjectKind", c.subject, c.uscc, c.divisions,
  c.received_on::text as "receivedOn", c.text, c.origin, c.origin_id as "originId",
  ${handledBy(tenant, actor, "h.known @> a.as_known")} as "handledByMe",
  (select coalesce(jsonb_agg(jsonb_build_object('event', n.event, 'text', n.text,
      'recordedAt', register.as_text(lower(n.known))) order by lower(n.known)), '[]')
   from register.complaint_note n where n.complaint_id = c.id and n.known @> a.as_known) as notes,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'titleId', f.title_id, 'uscc', t.uscc,
      'ground', f.ground, 'caseId', f.case_id) order by f.title_id, f.body_id), '[]')
   from register.complaint_consequence f left join register.title t on t.id = f.title_id
   where f.complaint_id = c.id and f.known @> a.as_known) as consequences
from asked a cross join register.complaint c ${stateOf("c")}`;
}

/**
 * $3 the viewer's divisions, $4 its tenant, $5 the person, $6 states or null, $7 a source or null, $8 a kind of subject
 * or null, $9 an enterprise or null, $10 whether only those that the viewer handles, $11 how many, $12 and $13 after
 * what. One more row tells of more.
 */
export const COMPLAINTS_SQL = `${ASKED_ONE} ${onDay("$4", "$5")}
where register.acts_in_any($3::text[], c.divisions)
  and ($6::text[] is null or s.state = any ($6::text[])) and ($7::text is null or c.source = $7::text)
  and ($8::text is null or c.subject_kind = $8::text) and ($9::text is null or c.uscc = $9::text)
  and (not $10::boolean or ${handledBy("$4", "$5", "h.known @> a.as_known")})
  and ($12::timestamptz is null or (lower(c.known), c.id) < ($12::timestamptz, $13::uuid))
order by lower(c.known) desc, c.id desc limit $11::integer + 1`;

/** $4 the viewer's divisions, $5 its tenant, $6 the person. */
export const COMPLAINT_SQL = `${ASKED_MANY} ${onDay("$5", "$6")}
where c.id = a.id and register.acts_in_any($4::text[], c.divisions) order by a.ord`;

/** As they stand now, whatever the heartbeat: $1 ids, $2 the viewer's divisions, $3 its tenant, $4 the person. */
export const COMPLAINT_NOW_SQL = `
select c.id, c.subject_kind as "subjectKind", c.divisions, step.to_state as state, step.revision,
  (select max(each.happened_on)::text from register.procedure_step each where each.subject_id = c.id) as "lastStepOn",
  ${handledBy("$3", "$4", "upper_inf(h.known)")} as "handledByMe"
from register.complaint c
cross join lateral (
  select each.to_state, each.revision from register.procedure_step each
  where each.subject_id = c.id order by each.revision desc limit 1
) step
where c.id = any ($1::uuid[]) and register.acts_in_any($2::text[], c.divisions)`;
