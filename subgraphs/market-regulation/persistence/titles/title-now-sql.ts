/** Later than every heartbeat: as things stand now. */
const NOW = "'infinity'::timestamptz";

const LAST_STEP = (subject: string) => `(
    select p.to_state, p.revision from register.procedure_step p where p.subject_id = ${subject}
    order by p.revision desc limit 1)`;

/** What a scheme says on a day, as known now: of a scheme `s.scheme` and the day `a.day`. */
const RULE = (param: string) => `register.scheme_value(s.scheme, '${param}', a.day, ${NOW})`;

const OF_SCHEME = `
  (select w.uscc from register.working_body w where w.scheme = s.scheme and upper_inf(w.known)) as "workingBody",
  -- One that is suspended or was withdrawn takes no step of its ranking.
  (select b.uscc from register.evaluation_body b
   where b.id = s.evaluation_body_id and (select last.to_state from ${LAST_STEP("b.id")} last) = 'ANNOUNCED') as "evaluationBody",
  ${RULE("publisherRole")} as "publisherRole",
  coalesce(${RULE("consentBeforePublicity")} = 'true', false) as "consentAsked",
  ${RULE("listPublicityWorkingDays")}::integer as "daysAsked",
  coalesce(${RULE("listPublicityCounting")} = 'AT_LEAST', false) as "moreDaysAllowed"`;

/** Titles and candidates as they stand now on days, whatever the heartbeat: $1 ids, $2 days. */
export const TITLES_NOW_SQL = `
select a.ord::integer as place, s.id, s.uscc, s."rankingId", step.revision,
  register.title_state(s.id, a.day, ${NOW}) as state, ${OF_SCHEME},
  (select r.to_state from ${LAST_STEP('s."rankingId"')} r) as "rankingState",
  (select c.given_on::text from register.consent c
   where c.candidate_id = s.id and c.outcome = 'GIVEN' and upper_inf(c.known)) as "consentOn",
  exists (select from register.ban b
          where b.uscc = s.uscc and b.scheme = s.scheme and b.during @> a.day and upper_inf(b.known)) as banned,
  (select jsonb_build_object('on', p.posted_on, 'workingDays', p.working_days,
      'lastDay', register.working_day_after(p.posted_on, p.working_days, ${NOW}))
   from register.publicity p where p.id = s.publicity_id) as posted,
  exists (select from register.objection o
          where o.publicity_id = s.publicity_id and (o.title_id = s.id or o.title_id is null) and upper_inf(o.known)
            and (o.outcome is null or o.outcome = 'UPHELD' or o.resolved_on > a.day)) as objected,
  exists (select from register.title t
          join register.ranking_entry e on e.id = t.ranking_entry_id
          join register.ranking r on r.id = e.ranking_id and r.year = s.year
          join register.title_status x on x.title_id = t.id and x.state = 'IN_FORCE' and upper_inf(x.known)
            and x.valid && daterange(a.day, null)
          where t.uscc = s.uscc and t.standard_id = s.standard_id and t.scheme = s.scheme and t.category = s.category
            and t.id <> s.id) as "twinInForce",
  (select max(p.happened_on)::text from register.procedure_step p where p.subject_id = s.id) as "lastStepOn",
  (select p.published_on::text from register.title_publication p
   where p.title_id = s.id and upper_inf(p.known)) as "publishedOn",
  exists (select from register.title_status x
          where x.title_id = s.id and upper_inf(x.known) and x.state in ('REVOKED', 'WITHDRAWN')) as ended
from unnest($1::uuid[], $2::date[]) with ordinality as a(id, day, ord)
cross join lateral (
  select a.id, coalesce(t.uscc, c.uscc) as uscc, coalesce(t.scheme, r.scheme) as scheme, t.category, t.publicity_id,
    coalesce(t.standard_id, e.standard_id) as standard_id, r.id as "rankingId", r.year, r.evaluation_body_id
  from (select a.id) asked
  left join register.title t on t.id = asked.id
  left join register.candidate c on c.id = asked.id
  left join register.ranking_entry e on e.id = coalesce(t.ranking_entry_id, c.ranking_entry_id)
  left join register.ranking r on r.id = e.ranking_id
  where t.id is not null or c.id is not null
) s
left join lateral ${LAST_STEP("s.id")} step on true`;

/** Rankings as the short list and its posting ask: $1 ids, $2 days. */
export const RANKINGS_NOW_SQL = `
select a.ord::integer as place, s.id, register.shortlist_revision(s.id, ${NOW}) as revision, step.to_state as state,
  ${OF_SCHEME},
  (select l.max_leaders from register.ranking_leaders(s.id, ${NOW}) l) as "mostLeaders",
  (select max(p.happened_on)::text from register.procedure_step p where p.subject_id = s.id) as "lastStepOn",
  (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'rank', e.rank, 'uscc', e.uscc,
      'reported', exists (select from register.conformity_report c
                          where c.ranking_entry_id = e.id and upper_inf(c.known)),
      'refused', coalesce((select p.to_state = 'REJECTED' from register.candidate c
                           cross join lateral ${LAST_STEP("c.id")} p
                           where c.ranking_entry_id = e.id and upper_inf(c.known)), false)) order by e.rank, e.id), '[]')
   from register.ranking_entry e where e.ranking_id = s.id and upper_inf(e.known)) as entries,
  array(select c.id from register.candidate c
        join register.ranking_entry e on e.id = c.ranking_entry_id
        cross join lateral ${LAST_STEP("c.id")} p
        where c.ranking_id = s.id and upper_inf(c.known) and p.to_state <> 'REJECTED'
        order by e.rank, e.id) as candidates
from unnest($1::uuid[], $2::date[]) with ordinality as a(id, day, ord)
join register.ranking s on s.id = a.id
join lateral ${LAST_STEP("s.id")} step on true`;
