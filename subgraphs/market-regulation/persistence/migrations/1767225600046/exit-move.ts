/** How a case is moved: by one function, which locks the enterprise before the title and the title before the case. */
export const EXIT_MOVE = `
-- Why the title cannot be revoked with effect on that day; null when it can.
create function register.exit_effect_hindrance(p_title uuid, p_on date) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case
    when not register.exit_is_possible(p_title) then '{"outcome": "TITLE_NOT_CANCELLABLE"}'::jsonb
    when coalesce(register.current_state(p_title, p_on), '-') not in ('IN_FORCE', 'VALIDITY_UNKNOWN')
      then '{"outcome": "OUTSIDE_VALIDITY"}' end
$$;

-- Revokes the title of a decided case from a day on, with the ban that the scheme gives.
create function register.exit_revoke(p_case register.exit_proceeding, p_on date, p_stated timestamptz) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  return register.title_revoke(p_case.title_id, p_case.ground, p_on,
    (select string_agg(e.sha256, ' ' order by e.revision, e.position) from register.exit_evidence e
     where e.exit_proceeding_id = p_case.id),
    'exit case ' || p_case.id, p_stated);
end $$;

-- What a step puts on record beside itself.
create function register.exit_details_add(p_case register.exit_proceeding, p_event text, p_revision integer,
  p_details jsonb, p_on date, p_request jsonb, p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if p_details->>'text' is not null then
    insert into register.exit_statement (exit_proceeding_id, revision, text)
      values (p_case.id, p_revision, p_details->>'text');
  end if;
  insert into register.exit_evidence (exit_proceeding_id, revision, position, description, file_name, sha256, dated,
      source_department, accident_fact_id)
    select p_case.id, p_revision, ord, e.description, e."fileName", e.sha256, e.dated, e."sourceDepartment",
      e."accidentFact"
    from rows from (jsonb_to_recordset(coalesce(p_details->'evidence', '[]')) as (description text, "fileName" text,
      sha256 text, dated date, "sourceDepartment" text, "accidentFact" uuid))
      with ordinality as e(description, "fileName", sha256, dated, "sourceDepartment", "accidentFact", ord);
  if p_event = 'DECIDE' then
    insert into register.exit_decision (exit_proceeding_id, revision, effective_on, reason, fraud, body)
      values (p_case.id, p_revision, (p_details->>'effectiveOn')::date, p_details->>'reason',
        (p_details->>'fraud')::boolean, p_request->>'uscc');
  end if;
end $$;

create function register.exit_duty_add(p_case register.exit_proceeding, p_duty text, p_revision integer,
  p_details jsonb, p_on date, p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into register.exit_duty (exit_proceeding_id, duty, revision, reference, sent_to)
    values (p_case.id, p_duty, p_revision, p_details->>'reference', p_details->>'sentTo');
  if p_duty = 'ENTER_CREDIT' then
    insert into register.credit_record_entry (uscc, exit_proceeding_id, sent_to, sent_on, known)
      values (p_case.uscc, p_case.id, p_details->>'sentTo', p_on, tstzrange(p_at, null));
  end if;
end $$;

-- p_details: {"text", "evidence": [{"description", "fileName", "sha256", "dated", "sourceDepartment"}], "effectiveOn",
-- "reason", "fraud", "reference", "sentTo"}, each where the event has it.
create function register.exit_case_move(p_request jsonb, p_exit uuid, p_if_revision integer, p_event text, p_on date,
  p_details jsonb, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  moved register.exit_proceeding;
  hindrance jsonb;
  target text;
  instant timestamptz;
  day date;
  effective date;
  revoked uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into moved from register.exit_proceeding where id = p_exit;
  if not found then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  perform from register.enterprise where uscc = moved.uscc for update;
  perform register.title_locked(moved.title_id);
  perform from register.exit_proceeding where id = p_exit for no key update;
  hindrance := register.procedure_hindrance(p_exit, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if not register.exit_may(p_request, moved.title_id, p_event) then
    raise exception 'EXIT_OF_ANOTHER: by scheme % somebody else takes the step %.', moved.scheme, p_event
      using errcode = 'LH104';
  end if;
  select t.to_state into target from register.procedure_transition t
    where t.machine = 'exit_case' and t.from_state = (register.last_step(p_exit)).to_state and t.event = p_event;
  if target is null then return '{"outcome": "STATE_DOES_NOT_ALLOW"}'; end if;
  day := coalesce(p_on, register.shanghai_day(coalesce(p_stated, clock_timestamp())));
  if p_event = 'DECIDE' then
    effective := (p_details->>'effectiveOn')::date;
    if not register.exit_is_possible(moved.title_id) then return '{"outcome": "TITLE_NOT_CANCELLABLE"}'; end if;
  elsif p_event = 'PUBLICISE'
        and not exists (select from register.exit_effect where exit_proceeding_id = p_exit) then
    effective := day;
  end if;
  if effective is not null then
    hindrance := register.exit_effect_hindrance(moved.title_id, effective);
    if hindrance is not null then return hindrance; end if;
    revoked := register.exit_revoke(moved, effective, p_stated);
  end if;
  instant := register.recording_instant(p_stated);
  perform register.exit_details_add(moved, p_event, p_if_revision + 1, p_details, day, p_request, instant);
  if revoked is not null then
    insert into register.exit_effect (exit_proceeding_id, exit_case_id, revision)
      values (p_exit, revoked, p_if_revision + 1);
    -- At the very instant of the revocation; a day still to come is no day of a step.
    perform register.title_step(moved.title_id, 'REVOKE', 'REVOKED', p_request, c.at, least(effective, day))
      from (select lower(known) as at from register.exit_case where id = revoked) c;
  end if;
  if p_event in ('PUBLICISE', 'REPORT', 'ENTER_CREDIT') then
    perform register.exit_duty_add(moved, p_event, p_if_revision + 1, p_details, day, instant);
  end if;
  perform register.procedure_step_take('exit_case', p_exit, p_event, target, day, p_request, instant);
  if p_event = 'DECIDE' and moved.ground = 'OTHER' then
    perform register.review_flag_raise('BLAMELESS_EXIT', moved.title_id, p_details->>'reason', null, null, p_exit,
      p_request, instant);
  end if;
  return register.procedure_request_done(p_request, p_exit);
end $$;
`;
