/** Figures about spot checks and complaints: counts of a place, never of whom or of what. */
export const SUPERVISION_FIGURES = `
-- Spot checks of the plans of a division and of those in it, and complaints that concern it. Never of a county: where
-- few enterprises stand, a count would tell one of them that somebody complained, or everybody what is not found yet.
create function register.supervision_figures(p_figures text[], p_division text, p_on date, p_at timestamptz)
returns table (figure text, numerator bigint, denominator bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with checks as (
    select count(*) as drawn,
      count(*) filter (where s.state not in ('PLANNED', 'SAMPLED', 'DROPPED')) as tested,
      count(*) filter (where s.state in ('BELOW_DECLARED', 'RETEST_ASKED', 'RETESTED', 'CONFIRMED')) as below,
      count(*) filter (where s.state = 'CONFIRMED') as confirmed
    from register.spot_check k
    join register.spot_check_plan p on p.id = k.plan_id and p.known @> p_at
      and starts_with(p.jurisdiction, register.division_prefix(p_division))
    join register.procedure_state s on s.machine = 'spot_check' and s.subject_id = k.id
      and s.valid @> p_on and s.known @> p_at
    where k.known @> p_at
  ),
  complaints as (
    select count(*) as received,
      count(*) filter (where s.state in ('RECEIVED', 'ACCEPTED', 'INVESTIGATING')) as open,
      count(*) filter (where s.state = 'REFUSED') as refused,
      count(*) filter (where found.event = 'SUBSTANTIATE') as substantiated,
      count(*) filter (where found.event = 'LEAVE_UNSUBSTANTIATED') as unsubstantiated,
      count(*) filter (where s.state = 'CLOSED') as closed,
      count(*) filter (where c.source = 'PUBLIC') as by_public,
      count(*) filter (where c.source = 'CONSUMER_ASSOCIATION') as by_association,
      count(*) filter (where c.source = 'MEDIA') as by_media,
      count(*) filter (where c.source = 'CHAMBER') as by_chamber,
      count(*) filter (where c.source = 'DEPARTMENT') as by_department
    from register.complaint c
    join register.procedure_state s on s.machine = 'complaint' and s.subject_id = c.id
      and s.valid @> p_on and s.known @> p_at
    left join lateral (
      select t.event from register.procedure_step t
      where t.machine = 'complaint' and t.subject_id = c.id and t.event in ('SUBSTANTIATE', 'LEAVE_UNSUBSTANTIATED')
        and t.happened_on <= p_on and t.known @> p_at
    ) found on true
    where c.known @> p_at and c.received_on <= p_on
      and exists (select from unnest(c.divisions) d where starts_with(d, register.division_prefix(p_division)))
  )
  select v.figure, v.numerator, v.denominator
  from checks k cross join complaints c
  cross join lateral (values
    ('SPOT_CHECKS_DRAWN', k.drawn, null),
    ('SPOT_CHECKS_TESTED', k.tested, k.drawn),
    ('SPOT_CHECKS_BELOW_DECLARED', k.below, k.tested),
    ('SPOT_CHECKS_CONFIRMED', k.confirmed, k.tested),
    ('COMPLAINTS_RECEIVED', c.received, null),
    ('COMPLAINTS_OPEN', c.open, null),
    ('COMPLAINTS_REFUSED', c.refused, null),
    ('COMPLAINTS_SUBSTANTIATED', c.substantiated, null),
    ('COMPLAINTS_UNSUBSTANTIATED', c.unsubstantiated, null),
    ('COMPLAINTS_CLOSED', c.closed, null),
    ('COMPLAINTS_FROM_PUBLIC', c.by_public, null),
    ('COMPLAINTS_FROM_CONSUMER_ASSOCIATION', c.by_association, null),
    ('COMPLAINTS_FROM_MEDIA', c.by_media, null),
    ('COMPLAINTS_FROM_CHAMBER', c.by_chamber, null),
    ('COMPLAINTS_FROM_DEPARTMENT', c.by_department, null)
  ) as v(figure, numerator, denominator)
  where v.figure = any (p_figures) and p_division like '____00'
$$;
`;
