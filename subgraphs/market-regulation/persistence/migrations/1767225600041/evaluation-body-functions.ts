/** How an evaluation body applies, and how it is checked, suspended, and leaves. */
export const EVALUATION_BODY_FUNCTIONS = `
-- The body applies for itself. Once refused or withdrawn it may apply anew; that is another engagement.
create function register.evaluation_body_apply(p_request jsonb, p_scheme text, p_application jsonb, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  own text := p_request->>'uscc';
  old register.evaluation_body;
  instant timestamptz;
  effective date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  if p_request->>'role' is distinct from 'EVALUATION_BODY' or own is null then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  end if;
  -- Before anything is recorded, as the key: who waits here holds nothing back.
  perform pg_catalog.pg_advisory_xact_lock(7415);
  perform register.start_recording();
  if not exists (select from register.scheme where code = p_scheme and jurisdiction is not null) then
    return '{"outcome": "SCHEME_NOT_ON_RECORD"}';
  end if;
  select * into old from register.evaluation_body where scheme = p_scheme and uscc = own and upper_inf(known)
    for no key update;
  if old.id is not null and coalesce((register.last_step(old.id)).to_state, '-') not in ('REFUSED', 'WITHDRAWN') then
    return jsonb_build_object('outcome', 'ALREADY_APPLIED', 'id', old.id);
  end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  if effective < register.last_step_on(old.id) then return '{"outcome": "DAY_OUT_OF_ORDER"}'; end if;
  -- Refused, it leaves the engagement before it as it was.
  begin
    if old.id is not null then
      update register.evaluation_body set known = register.until(known, instant) where id = old.id;
    end if;
    insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
      select p_scheme, own, a.name, a.kind, a."registeredIn", 'application', tstzrange(instant, null)
      from jsonb_to_record(p_application) as a(name text, kind text, "registeredIn" text)
      returning id into added;
  exception when sqlstate 'LH003' then
    return '{"outcome": "WORKING_BODY_CANNOT_EVALUATE"}';
  end;
  insert into register.evaluation_body_application (evaluation_body_id, registered_address, capability, takes_no_fees,
      states_no_relations)
    select added, a."registeredAddress", a.capability, a."takesNoFees", a."statesNoRelations"
    from jsonb_to_record(p_application) as a("registeredAddress" text, capability text, "takesNoFees" boolean,
      "statesNoRelations" boolean);
  insert into register.evaluation_body_field (evaluation_body_id, position, category, category_edition)
    select added, ord, f.category, f.edition
    from rows from (jsonb_to_recordset(p_application->'fields') as (category text, edition text)) with ordinality
      as f(category, edition, ord);
  perform register.body_step_take('evaluation_body', added, 'APPLY', effective, null, p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;

-- Who may do what: the body itself leaves, its working body does the rest, the department suspends and resumes too.
create function register.may_move_evaluation_body(p_request jsonb, p_body register.evaluation_body, p_event text)
returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select case p_event
    when 'WITHDRAW' then p_request->>'role' = 'EVALUATION_BODY' and p_request->>'uscc' = p_body.uscc
    when 'SUSPEND' then register.is_working_body(p_request, p_body.scheme) or register.is_officer_of(p_request, p_body.scheme)
    when 'RESUME' then register.is_working_body(p_request, p_body.scheme) or register.is_officer_of(p_request, p_body.scheme)
    when 'PASS_FORMAL_CHECK' then register.is_working_body(p_request, p_body.scheme)
    when 'PASS_EXPERT_REVIEW' then register.is_working_body(p_request, p_body.scheme)
    when 'REFUSE' then register.is_working_body(p_request, p_body.scheme)
    else false end
$$;

create function register.evaluation_body_step(p_request jsonb, p_body uuid, p_if_revision integer, p_event text,
  p_on date, p_text text, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  moved register.evaluation_body;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into moved from register.evaluation_body where id = p_body for no key update;
  hindrance := register.procedure_hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if not register.may_move_evaluation_body(p_request, moved, p_event) then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  end if;
  if p_event in ('REFUSE', 'SUSPEND') and p_text is null then
    raise exception 'REASON_MISSING: a body is refused or suspended for a stated reason.' using errcode = 'LH080';
  end if;
  instant := register.recording_instant(p_stated);
  perform register.body_step_take('evaluation_body', moved.id, p_event, coalesce(p_on, register.shanghai_day(instant)),
    p_text, p_request, instant);
  return register.procedure_request_done(p_request, moved.id);
end $$;
`;
