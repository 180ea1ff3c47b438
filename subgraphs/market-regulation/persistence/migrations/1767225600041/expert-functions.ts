/** How a working body keeps its experts and asks them. */
export const EXPERT_FUNCTIONS = `
create function register.expert_profile_add(p_expert uuid, p_profile jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  update register.expert_profile set known = register.until(known, p_at) where expert_id = p_expert and upper_inf(known);
  insert into register.expert_profile (expert_id, name, employer, known)
    select p_expert, p.name, p.employer, tstzrange(p_at, null)
    from jsonb_to_record(p_profile) as p(name text, employer text) returning id into added;
  insert into register.expert_field (profile_id, position, name)
    select added, ord, f.name from jsonb_array_elements_text(p_profile->'fields') with ordinality as f(name, ord);
  insert into register.expert_conflict (profile_id, position, uscc, reason)
    select added, ord, c.uscc, c.reason
    from rows from (jsonb_to_recordset(p_profile->'conflicts') as (uscc text, reason text)) with ordinality
      as c(uscc, reason, ord);
end $$;

create function register.expert_enter(p_request jsonb, p_scheme text, p_profile jsonb, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  instant timestamptz;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  if not register.is_working_body(p_request, p_scheme) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  instant := register.recording_instant(p_stated);
  insert into register.expert (scheme, known) values (p_scheme, tstzrange(instant, null)) returning id into added;
  perform register.expert_profile_add(added, p_profile, instant);
  perform register.body_step_take('expert', added, 'ENTER', coalesce(p_on, register.shanghai_day(instant)), null,
    p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;

-- Says anew who an expert is, or that the expert leaves the pool and why.
create function register.expert_step(p_request jsonb, p_expert uuid, p_if_revision integer, p_event text,
  p_profile jsonb, p_on date, p_text text, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  moved register.expert;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into moved from register.expert where id = p_expert for no key update;
  hindrance := register.procedure_hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if p_event not in ('AMEND', 'LEAVE') or not register.is_working_body(p_request, moved.scheme) then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  end if;
  if (p_event = 'AMEND') <> (p_profile is not null) or (p_event = 'LEAVE') <> (p_text is not null) then
    raise exception 'REASON_MISSING: an expert is said anew, or leaves for a stated reason.' using errcode = 'LH080';
  end if;
  instant := register.recording_instant(p_stated);
  if p_event = 'AMEND' then perform register.expert_profile_add(moved.id, p_profile, instant); end if;
  perform register.body_step_take('expert', moved.id, p_event, coalesce(p_on, register.shanghai_day(instant)), p_text,
    p_request, instant);
  return register.procedure_request_done(p_request, moved.id);
end $$;

-- An expert is asked about a thing once between two of its steps.
create function register.expert_is_asked(p_subject uuid, p_kind text, p_expert uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from register.expert_task t
    where t.subject_id = p_subject and t.kind = p_kind and t.expert_id = p_expert
      and lower(t.known) >= (select max(lower(s.known)) from register.procedure_step s where s.subject_id = p_subject)
      and not exists (select from register.procedure_step s where s.subject_id = t.id and s.to_state = 'CANCELLED'))
$$;

create function register.expert_task_assign(p_request jsonb, p_machine text, p_subject uuid, p_kind text,
  p_expert uuid, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  asked register.expert;
  of_scheme text;
  concerned_ones text[];
  instant timestamptz;
  effective date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  -- Locked, so that a tie that is recorded at the same time comes before or after.
  select * into asked from register.expert where id = p_expert for no key update;
  select * into of_scheme, concerned_ones from register.expert_subject(p_machine, p_subject);
  if of_scheme is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  if not register.is_working_body(p_request, of_scheme) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  if asked.scheme is distinct from of_scheme or (register.last_step(p_expert)).to_state <> 'IN_POOL' then
    return '{"outcome": "EXPERT_NOT_IN_POOL"}';
  end if;
  if register.expert_ties(p_expert, concerned_ones) <> '{}' then return '{"outcome": "EXPERT_HAS_CONFLICT"}'; end if;
  if p_machine = 'evaluation_body' and (register.last_step(p_subject)).to_state <> 'FORMAL_OK' then
    return '{"outcome": "SUBJECT_NOT_UNDER_REVIEW"}';
  end if;
  if register.expert_is_asked(p_subject, p_kind, p_expert) then return '{"outcome": "ALREADY_ASSIGNED"}'; end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  if effective < register.last_step_on(p_expert) then return '{"outcome": "DAY_OUT_OF_ORDER"}'; end if;
  insert into register.expert_task (machine, subject_id, kind, expert_id, scheme, assigned_on, known)
    values (p_machine, p_subject, p_kind, p_expert, of_scheme, effective, tstzrange(instant, null))
    returning id into added;
  perform register.body_step_take('expert_task', added, 'ASSIGN', effective, null, p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;

-- Records what an expert found, or that the expert is no longer asked and why.
create function register.expert_task_step(p_request jsonb, p_task uuid, p_if_revision integer, p_event text,
  p_opinion text, p_on date, p_text text, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  moved register.expert_task;
  hindrance jsonb;
  instant timestamptz;
  effective date;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into moved from register.expert_task where id = p_task;
  perform from register.expert where id = moved.expert_id for no key update;
  perform from register.expert_task where id = p_task for no key update;
  hindrance := register.procedure_hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if p_event not in ('GIVE_OPINION', 'CANCEL') or not register.is_working_body(p_request, moved.scheme) then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  end if;
  if p_text is null or (p_event = 'GIVE_OPINION') <> (p_opinion is not null) then
    raise exception 'REASON_MISSING: an opinion is stated with its grounds, a cancelled task with its reason.'
      using errcode = 'LH080';
  end if;
  if p_event = 'GIVE_OPINION' and register.expert_ties(moved.expert_id,
       (register.expert_subject(moved.machine, moved.subject_id)).concerned) <> '{}' then
    return '{"outcome": "EXPERT_HAS_CONFLICT"}';
  end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  perform register.body_step_take('expert_task', moved.id, p_event, effective, p_text, p_request, instant);
  if p_event = 'GIVE_OPINION' then
    insert into register.expert_opinion (task_id, opinion, text, given_on)
      values (moved.id, p_opinion, p_text, effective);
  end if;
  return register.procedure_request_done(p_request, moved.id);
end $$;
`;
