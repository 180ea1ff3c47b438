/** What the tables of transitions ask about evaluation schemes and what is posted, as it stands now. */
export const SCHEME_FACTS = `
-- Where something that is or was posted stands: by its last publicity, the calendar and the objections known now.
create function register.publicity_standing(p_subject uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object(
    'publicity', p.id, 'postedOn', p.posted_on, 'workingDays', p.working_days,
    'lastDay', register.working_day_after(p.posted_on, p.working_days, clock_timestamp()),
    'postedSinceReview', coalesce((
      select max(s.revision) filter (where s.event = 'POST') > max(s.revision) filter (where s.event = 'PASS_EXPERT_REVIEW')
      from register.procedure_step s where s.subject_id = p_subject), false),
    'objectionOpen', exists (select from register.objections_against(p.id, p_subject) o where o.outcome is null),
    'objectionUpheld', exists (select from register.objections_against(p.id, p_subject) o where o.outcome = 'UPHELD'),
    'lastDismissedOn', (select max(o.resolved_on) from register.objections_against(p.id, p_subject) o
                        where o.outcome = 'DISMISSED'))
  from (select) as one
  left join register.publicity p on p.id = (register.scheme_publicity_of(p_subject)).id
$$;

create function register.evaluation_scheme_facts(p_scheme uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  e register.evaluation_scheme;
  review record;
begin
  select * into e from register.evaluation_scheme where id = p_scheme;
  if (register.last_step(e.id)).to_state = 'FORMAL_OK' then
    select * into review from register.expert_review(e.id, 'SCHEME_REVIEW', (
      select max(lower(s.known)) from register.procedure_step s
      where s.subject_id = e.id and s.event = 'PASS_FORMAL_CHECK'));
    return register.evaluation_scheme_facts_without_review(e)
      || jsonb_build_object('review', jsonb_build_object('assigned', review.assigned, 'favourable', review.favourable,
        'unfavourable', review.unfavourable));
  end if;
  return register.evaluation_scheme_facts_without_review(e);
end $$;

create function register.evaluation_scheme_facts_without_review(e register.evaluation_scheme) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object(
    'id', e.id, 'state', last.to_state, 'revision', last.revision, 'lastStepOn', register.last_step_on(e.id),
    'scheme', e.scheme, 'jurisdiction', s.jurisdiction,
    'workingBody', (select w.uscc from register.working_body w where w.scheme = e.scheme and upper_inf(w.known)),
    'evaluationBody', b.uscc, 'evaluationBodyId', b.id, 'bodyState', (register.last_step(b.id)).to_state,
    'weightSum', (select coalesce(sum(w.weight), 0)::text from register.evaluation_scheme_criterion w
                  where w.content_id = c.id),
    'cycleStated', c.cycle_months is not null,
    'validityByText', register.scheme_value(e.scheme, 'validityYears', register.shanghai_day(clock_timestamp()),
      clock_timestamp()) is not null,
    'keyFieldPublished', (register.published_key_field(e.scheme, e.category, e.category_edition, e.year)).id is not null,
    'submittedBefore', exists (select from register.procedure_step p where p.subject_id = e.id and p.event = 'SUBMIT'),
    'calls', (select coalesce(jsonb_agg(jsonb_build_object('openedOn', opened.happened_on,
          'lastDay', least(k.closes_on, closed.happened_on - 1))), '[]')
        from register.key_field f
        join register.call_key_field x on x.key_field_id = f.id
        join register.call k on k.id = x.call_id
        join register.procedure_step opened on opened.subject_id = k.id and opened.event = 'OPEN'
        left join register.procedure_step closed on closed.subject_id = k.id and closed.event = 'CLOSE'
        where f.scheme = e.scheme and f.category = e.category and f.category_edition = e.category_edition
          and f.year = e.year),
    'review', null,
    'successorAnnounced', exists (select from register.evaluation_scheme n
      where n.supersedes = e.id and (register.last_step(n.id)).to_state in ('ANNOUNCED', 'IN_USE')),
    'standing', register.publicity_standing(e.id))
  from register.scheme s
  join register.evaluation_body b on b.id = e.evaluation_body_id
  left join register.evaluation_scheme_content c on c.evaluation_scheme_id = e.id and upper_inf(c.known)
  cross join lateral register.last_step(e.id) last
  where s.code = e.scheme
$$;
`;
