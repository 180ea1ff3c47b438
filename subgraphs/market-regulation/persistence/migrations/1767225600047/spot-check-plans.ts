/** How a plan is made, drawn and published. */
export const SPOT_CHECK_PLANS = `
-- What a plan of a place and a classification draws from on a day: declared versions that promise something. A leader
-- without one on record comes without a declaration.
create function register.spot_check_population(p_population text, p_jurisdiction text, p_classification text, p_on date)
returns table (declaration_id uuid, uscc text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with declared as (
    select d.id, d.uscc, c.id as content_id, c.number
    from register.declaration d
    join register.procedure_state s on s.subject_id = d.id and s.machine = 'declaration' and s.state = 'DECLARED'
      and s.valid @> p_on and upper_inf(s.known)
    join register.declaration_content c on c.declaration_id = d.id and upper_inf(c.known)
    where exists (select from register.declaration_indicator i where i.content_id = c.id)
  )
  select d.id, d.uscc from declared d
  where p_population = 'DECLARATIONS' and register.acts_in(array[p_jurisdiction], register.place_of(d.uscc, p_on))
    and (p_classification is null or exists (
      select from register.declaration_reference r
      where r.content_id = d.content_id and r.kind in ('ICS', 'CCS') and starts_with(r.code, p_classification)))
  union
  select d.id, t.uscc
  from register.title t
  join register.title_status s on s.title_id = t.id and s.state in ('IN_FORCE', 'VALIDITY_UNKNOWN')
    and s.valid @> p_on and upper_inf(s.known)
  join register.standard n on n.id = t.standard_id
  left join declared d on d.uscc = t.uscc and d.number = n.number
  where p_population = 'LEADERS' and register.acts_in(array[p_jurisdiction], register.place_of(t.uscc, p_on))
    and (p_classification is null or starts_with(t.category, p_classification))
$$;

-- Makes a plan: freezes its population and binds its seed. p_plan has title, jurisdiction, population, classification,
-- sampleSize.
create function register.spot_check_plan_make(p_request jsonb, p_jurisdictions text[], p_plan jsonb, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  seed text := encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex');
  instant timestamptz;
  planned date;
  found_ones uuid[];
  without integer;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  perform register.officer_must_act_in(p_request, p_jurisdictions, array[p_plan->>'jurisdiction']);
  instant := register.recording_instant(p_stated);
  planned := coalesce(p_on, register.shanghai_day(instant));
  select coalesce(array_agg(f.declaration_id order by f.declaration_id) filter (where f.declaration_id is not null), '{}'),
      count(*) filter (where f.declaration_id is null)
    into found_ones, without
    from register.spot_check_population(p_plan->>'population', p_plan->>'jurisdiction', p_plan->>'classification',
      planned) f;
  if cardinality(found_ones) < (p_plan->>'sampleSize')::integer then
    return '{"outcome": "POPULATION_TOO_SMALL"}';
  end if;
  insert into register.spot_check_plan (title, jurisdiction, population, classification, sample_size, population_size,
      leaders_without_declaration, planned_on, seed_sha256, known)
    values (p_plan->>'title', p_plan->>'jurisdiction', p_plan->>'population', p_plan->>'classification',
      (p_plan->>'sampleSize')::integer, cardinality(found_ones), without, planned,
      encode(sha256(convert_to(seed, 'UTF8')), 'hex'), tstzrange(instant, null))
    returning id into added;
  insert into register.spot_check_seed values (added, seed);
  insert into register.spot_check_candidate (plan_id, position, declaration_id, uscc)
    select added, each.position, d.id, d.uscc
    from unnest(found_ones) with ordinality as each(id, position) join register.declaration d on d.id = each.id;
  perform register.procedure_step_take('spot_check_plan', added, 'PLAN', 'PLANNED', planned, p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;

-- A plan that an officer of its place saw at a revision, locked; else why it cannot be moved.
create function register.spot_check_plan_hindrance(p_request jsonb, p_jurisdictions text[], p_plan uuid,
  p_if_revision integer)
returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one register.spot_check_plan;
begin
  select * into found_one from register.spot_check_plan where id = p_plan for no key update;
  if found_one.id is not null then
    perform register.officer_must_act_in(p_request, p_jurisdictions, array[found_one.jurisdiction]);
  end if;
  return register.procedure_hindrance(found_one.id, p_if_revision);
end $$;

-- Draws: tells the seed and puts the checks on record that it gives.
create function register.spot_check_plan_draw(p_request jsonb, p_jurisdictions text[], p_plan uuid,
  p_if_revision integer, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  hindrance jsonb;
  instant timestamptz;
  drawn_on date;
  bound text;
  each_id uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  hindrance := register.spot_check_plan_hindrance(p_request, p_jurisdictions, p_plan, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  drawn_on := coalesce(p_on, register.shanghai_day(instant));
  perform register.procedure_step_take('spot_check_plan', p_plan, 'DRAW', 'DRAWN', drawn_on, p_request, instant);
  select s.seed into bound from register.spot_check_seed s where s.plan_id = p_plan;
  insert into register.spot_check_draw (plan_id, seed, drawn_on, known)
    values (p_plan, bound, drawn_on, tstzrange(instant, null));
  for each_id in
    insert into register.spot_check (plan_id, position, known)
      select p_plan, d.position, tstzrange(instant, null) from register.spot_check_drawn(p_plan, bound) d
      order by d.place
      returning id
  loop
    perform register.procedure_step_take('spot_check', each_id, 'DRAW', 'PLANNED', drawn_on, p_request, instant);
  end loop;
  return register.procedure_request_done(p_request, p_plan);
end $$;

-- Tells everybody the seed and what was drawn.
create function register.spot_check_plan_publish(p_request jsonb, p_jurisdictions text[], p_plan uuid,
  p_if_revision integer, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  hindrance := register.spot_check_plan_hindrance(p_request, p_jurisdictions, p_plan, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('spot_check_plan', p_plan, 'PUBLISH', 'PUBLISHED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, p_plan);
end $$;
`;
