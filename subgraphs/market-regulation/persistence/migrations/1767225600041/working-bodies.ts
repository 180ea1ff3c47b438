/** Who is the working body of a scheme and which units are below it, from a day on. I-03. */
export const WORKING_BODIES = `
alter table register.working_body add column appointed_on date;
-- Days on which a unit is below another; all days where a take-over does not tell them.
alter table register.body_relation
  add column name text check (name <> ''),
  add column valid daterange not null default '(,)' check (not isempty(valid)),
  add constraint below_once_at_a_time exclude using gist (body with =, parent with =, valid with &&, known with &&);

-- I-03 as before; a unit that is no longer below, and a body that was refused or has left, stands in nobody's way.
create or replace function register.working_body_does_not_evaluate() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare offender text;
begin
  -- Two who add the two halves at once would not see each other.
  perform pg_catalog.pg_advisory_xact_lock(7415);
  with recursive own as (
    select w.scheme, w.uscc from register.working_body w where upper_inf(w.known)
    union
    select own.scheme, r.body from own
    join register.body_relation r on r.parent = own.uscc and upper_inf(r.known) and upper_inf(r.valid)
  )
  select e.name into offender
  from register.evaluation_body e join own on own.scheme = e.scheme and own.uscc = e.uscc
  where upper_inf(e.known)
    and coalesce((select s.to_state from register.procedure_step s where s.subject_id = e.id
                  order by s.revision desc limit 1), '-') not in ('REFUSED', 'WITHDRAWN')
    and exists (select from register.scheme_rule s where s.scheme = e.scheme and s.param = 'workingBodyMayEvaluate'
                and s.value = 'false' and upper_inf(s.known))
  limit 1;
  if offender is not null then
    raise exception 'WORKING_BODY_CANNOT_EVALUATE: % is the working body of the scheme or a unit below it.', offender
      using errcode = 'LH003';
  end if;
  return null;
end $$;

-- Whether a body is, today and as far as is on record, at or below another one.
create function register.is_at_or_below(p_body text, p_upper text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  with recursive own as (
    select p_upper as uscc
    union
    select r.body from own
    join register.body_relation r on r.parent = own.uscc and upper_inf(r.known) and upper_inf(r.valid)
  )
  select exists (select from own where uscc = p_body)
$$;

-- Whether a body is the working body of a scheme or a unit below it.
create function register.is_of_working_body(p_scheme text, p_body text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from register.working_body w
                 where w.scheme = p_scheme and upper_inf(w.known) and register.is_at_or_below(p_body, w.uscc))
$$;

-- Puts a working body in the place of whoever stood there.
create function register.working_body_put(p_scheme text, p_uscc text, p_name text, p_on date, p_source text,
  p_at timestamptz)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  update register.working_body set known = register.until(known, p_at) where scheme = p_scheme and upper_inf(known);
  insert into register.working_body (scheme, uscc, name, appointed_on, source, known)
    values (p_scheme, p_uscc, p_name, p_on, p_source, tstzrange(p_at, null)) returning id into added;
  return added;
end $$;

-- The same where a history is taken over.
create function register.working_body_record(p_scheme text, p_uscc text, p_name text, p_on date, p_source text,
  p_stated timestamptz default null)
returns uuid language sql set search_path = pg_catalog, pg_temp as $$
  select register.working_body_put(p_scheme, p_uscc, p_name, p_on, p_source, register.recording_instant(p_stated))
$$;

-- Appoints the working body of a scheme from a day on. p_if names the row that was seen, null that none was.
create function register.working_body_appoint(p_request jsonb, p_scheme text, p_uscc text, p_name text, p_on date,
  p_if uuid, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  old register.working_body;
  instant timestamptz;
  effective date;
begin
  if earlier is not null then return earlier; end if;
  if not register.is_officer_of(p_request, p_scheme) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  -- Before anything is recorded, as the key: who waits here holds nothing back.
  perform pg_catalog.pg_advisory_xact_lock(7415);
  perform register.start_recording();
  if not exists (select from register.scheme where code = p_scheme and jurisdiction is not null) then
    return '{"outcome": "SCHEME_NOT_ON_RECORD"}';
  end if;
  select * into old from register.working_body where scheme = p_scheme and upper_inf(known) for no key update;
  if old.id is distinct from p_if then return jsonb_build_object('outcome', 'CONFLICT', 'id', old.id); end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  if effective > register.shanghai_day(instant) or effective < old.appointed_on then
    return '{"outcome": "DAY_OUT_OF_ORDER"}';
  end if;
  begin
    return register.procedure_request_done(p_request,
      register.working_body_put(p_scheme, p_uscc, p_name, effective, 'appointment', instant));
  exception when sqlstate 'LH003' then
    return '{"outcome": "EVALUATES_ALREADY"}';
  end;
end $$;

-- Records that a unit is below another one: the working body of the scheme when none is named.
create function register.subordinate_unit_record(p_request jsonb, p_scheme text, p_unit text, p_name text,
  p_parent text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  working register.working_body;
  upper_unit text;
  instant timestamptz;
  effective date;
begin
  if earlier is not null then return earlier; end if;
  if not register.is_officer_of(p_request, p_scheme) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  perform pg_catalog.pg_advisory_xact_lock(7415);
  perform register.start_recording();
  select * into working from register.working_body where scheme = p_scheme and upper_inf(known) for no key update;
  upper_unit := coalesce(p_parent, working.uscc);
  if working.id is null or not register.is_at_or_below(upper_unit, working.uscc) then
    return '{"outcome": "NOT_OF_WORKING_BODY"}';
  end if;
  if register.is_at_or_below(upper_unit, p_unit) then return '{"outcome": "UNIT_ABOVE_ITSELF"}'; end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  if effective > register.shanghai_day(instant) then return '{"outcome": "DAY_OUT_OF_ORDER"}'; end if;
  if exists (select from register.body_relation where body = p_unit and parent = upper_unit and upper_inf(known)
             and valid && daterange(effective, null)) then
    return '{"outcome": "ALREADY_ON_RECORD"}';
  end if;
  begin
    insert into register.body_relation (body, parent, name, valid, source, known)
      values (p_unit, upper_unit, p_name, daterange(effective, null), 'officer', tstzrange(instant, null));
    return register.procedure_request_done(p_request, working.id);
  exception when sqlstate 'LH003' then
    return '{"outcome": "EVALUATES_ALREADY"}';
  end;
end $$;

-- Records the first day on which a unit is no longer below another one.
create function register.subordinate_unit_end(p_request jsonb, p_scheme text, p_unit uuid, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  working register.working_body;
  old register.body_relation;
  instant timestamptz;
  effective date;
begin
  if earlier is not null then return earlier; end if;
  if not register.is_officer_of(p_request, p_scheme) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  perform pg_catalog.pg_advisory_xact_lock(7415);
  perform register.start_recording();
  select * into working from register.working_body where scheme = p_scheme and upper_inf(known) for no key update;
  select * into old from register.body_relation where id = p_unit and upper_inf(known) and upper_inf(valid)
    for no key update;
  if working.id is null or old.id is null or not register.is_at_or_below(old.body, working.uscc) then
    return '{"outcome": "NOT_ON_RECORD"}';
  end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  if effective > register.shanghai_day(instant) or effective <= lower(old.valid) then
    return '{"outcome": "DAY_OUT_OF_ORDER"}';
  end if;
  update register.body_relation set known = register.until(known, instant) where id = old.id;
  insert into register.body_relation (body, parent, name, valid, source, known)
    values (old.body, old.parent, old.name, daterange(lower(old.valid), effective), old.source, tstzrange(instant, null));
  return register.procedure_request_done(p_request, working.id);
end $$;
`;
