/** What decides, on a day, whether a declaration is ranked by an evaluation scheme, and where. */
export const RANKING_FACTS = `
create function register.ranking_criteria(p_ranking uuid) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('position', k.position, 'group', k.indicator_group, 'name', k.name,
      'unit', k.unit, 'direction', k.direction, 'weight', k.weight::text, 'zeroAt', k.zero_at::text,
      'fullAt', k.full_at::text, 'required', k.required) order by k.position), '[]')
  from register.ranking r
  join register.evaluation_scheme_content c on c.evaluation_scheme_id = r.evaluation_scheme_id and upper_inf(c.known)
  join register.evaluation_scheme_criterion k on k.content_id = c.id
  where r.id = p_ranking
$$;

-- Whether an enterprise is registered on a day where a scheme's text asks for it. Only whole pairs of zeros are levels
-- left open: 500000 is 50, not 5.
create function register.is_registered_for(p_uscc text, p_scheme text, p_on date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select wanted.division is null or exists (
    select from register.enterprise_registration e
    where e.uscc = p_uscc and e.valid @> p_on and upper_inf(e.known)
      and starts_with(e.division, regexp_replace(wanted.division, '(00)+$', '')))
  from (select register.scheme_value(p_scheme, 'registrationDivision', p_on, clock_timestamp()) as division) wanted
$$;

create function register.candidate_indicators(p_content uuid) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('group', i.indicator_group, 'name', i.name, 'unit', i.unit,
      'direction', i.direction, 'value', i.value::text, 'core', i.core, 'testMethod', i.test_method)
      order by i.position), '[]')
  from register.declaration_indicator i where i.content_id = p_content
$$;

-- What the reference standards that a declaration names ask on a day.
create function register.candidate_baselines(p_content uuid, p_on date) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'referenceStandard', b.reference_standard,
      'indicator', b.indicator, 'unit', b.unit, 'direction', b.direction, 'value', b.value::text,
      'validFrom', lower(b.valid), 'lastDay', upper(b.valid) - 1) order by b.reference_standard, b.indicator), '[]')
  from register.declaration_reference r
  join register.baseline b on b.reference_standard collate "C" = r.code and b.valid @> p_on and upper_inf(b.known)
  where r.content_id = p_content and r.kind = 'REFERENCE_STANDARD'
$$;

-- The declarations named that are or were public, each with what decides on the day; drafts are not there.
create function register.ranking_candidates(p_ranking uuid, p_declarations uuid[], p_on date) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('criteria', register.ranking_criteria(r.id), 'candidates', coalesce((
    select jsonb_agg(jsonb_build_object('declaration', d.id, 'uscc', d.uscc,
      'inEffect', exists (select from register.procedure_state s
        where s.subject_id = d.id and s.valid @> p_on and upper_inf(s.known) and s.state = 'DECLARED'),
      'banned', exists (select from register.ban b
        where b.uscc = d.uscc and b.scheme = r.scheme and b.during @> p_on and upper_inf(b.known)),
      'registered', register.is_registered_for(d.uscc, r.scheme, p_on),
      'indicators', register.candidate_indicators(c.id),
      'baselines', register.candidate_baselines(c.id, p_on)) order by d.id)
    from register.declaration d
    join register.declaration_content c on c.declaration_id = d.id and upper_inf(c.known)
    where d.id = any (p_declarations) and (register.last_step(d.id)).to_state <> 'DRAFT'), '[]'))
  from register.ranking r
  where r.id = p_ranking and r.evaluation_scheme_id is not null
$$;

-- The experts' audit of the report that stands.
create function register.ranking_audit(p_ranking uuid) returns table (assigned integer, favourable integer,
  unfavourable integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare reported timestamptz := (
  select max(lower(s.known)) from register.procedure_step s where s.subject_id = p_ranking and s.event = 'REPORT');
begin
  if reported is null then
    return query select 0, 0, 0;
  else
    return query select r.assigned, r.favourable, r.unfavourable
      from register.expert_review(p_ranking, 'REPORT_AUDIT', reported) r;
  end if;
end $$;
`;
