/** How a check goes from the draw to its finding, and what follows from one that was confirmed. */
export const SPOT_CHECK_FUNCTIONS = `
-- Opens an exit case on each title that is live on the standard on the day; keeps for which the scheme has no ground.
create function register.spot_check_exits_open(p_check uuid, p_on date, p_request jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  declared record;
  live uuid;
begin
  select c.uscc, n.number, p.title into declared
    from register.spot_check k
    join register.spot_check_plan p on p.id = k.plan_id
    join register.spot_check_candidate c on c.plan_id = k.plan_id and c.position = k.position
    join register.declaration_content n on n.declaration_id = c.declaration_id and upper_inf(n.known)
    where k.id = p_check;
  for live in
    select t.id from register.title t
    join register.standard s on s.id = t.standard_id and s.number = declared.number
    join register.title_status u on u.title_id = t.id and u.valid @> p_on and upper_inf(u.known)
      and u.state in ('IN_FORCE', 'VALIDITY_UNKNOWN')
    where t.uscc = declared.uscc order by t.id
  loop
    insert into register.spot_check_exit (spot_check_id, title_id, exit_case_id, known)
      values (p_check, live, register.exit_open(live, 'BELOW_DECLARED_LEVEL',
        format('抽查未达公开标准水平：%s，%s', declared.number, declared.title), 'SPOT_CHECK', p_check, p_request, p_at, p_on),
        tstzrange(p_at, null));
  end loop;
end $$;

-- What a report says, in the place of an earlier one of its kind.
create function register.spot_check_report(p_check uuid, p_kind text, p_report jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  update register.spot_check_test set known = register.until(known, p_at)
    where spot_check_id = p_check and kind = p_kind and upper_inf(known);
  insert into register.spot_check_test (spot_check_id, kind, tester, report_number, report_sha256, known)
    values (p_check, p_kind, p_report->>'tester', p_report->>'reportNumber', p_report->>'reportSha256',
      tstzrange(p_at, null))
    returning id into added;
  insert into register.spot_check_measurement (test_id, position, name, unit, value)
    select added, m.ord, m.name, m.unit, m.value
    from rows from (jsonb_to_recordset(p_report->'measurements') as (name text, unit text, value numeric))
      with ordinality as m(name, unit, value, ord);
end $$;

-- Takes a step with a check; p_said has what the step puts on record.
create function register.spot_check_move(p_request jsonb, p_jurisdictions text[], p_check uuid, p_if_revision integer,
  p_event text, p_said jsonb, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  of_plan record;
  locked uuid;
  hindrance jsonb;
  instant timestamptz;
  on_day date;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select p.jurisdiction, c.uscc into of_plan
    from register.spot_check k
    join register.spot_check_plan p on p.id = k.plan_id
    join register.spot_check_candidate c on c.plan_id = k.plan_id and c.position = k.position
    where k.id = p_check;
  perform from register.enterprise where uscc = of_plan.uscc for no key update;
  perform from register.title where uscc = of_plan.uscc order by id for no key update;
  select id into locked from register.spot_check where id = p_check for no key update;
  hindrance := register.procedure_hindrance(locked, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if p_event = 'ASK_RETEST' then
    if p_request->>'role' is distinct from 'ENTERPRISE' or p_request->>'uscc' is distinct from of_plan.uscc then
      raise exception 'CHECK_OF_ANOTHER: a retest is asked for by the enterprise whose product was tested.'
        using errcode = 'LH109';
    end if;
  else
    perform register.officer_must_act_in(p_request, p_jurisdictions, array[of_plan.jurisdiction]);
  end if;
  instant := register.recording_instant(p_stated);
  on_day := coalesce(p_on, register.shanghai_day(instant));
  if p_event = 'SAMPLE' then
    insert into register.spot_check_sample (spot_check_id, product, batch, taken_at, known)
      values (p_check, p_said->>'product', p_said->>'batch', p_said->>'takenAt', tstzrange(instant, null));
  elsif p_event in ('TEST', 'RETEST') then
    perform register.spot_check_report(p_check, case p_event when 'TEST' then 'FIRST' else 'RETEST' end, p_said, instant);
  elsif p_event in ('ASK_RETEST', 'DROP') then
    insert into register.spot_check_note (spot_check_id, event, text, known)
      values (p_check, p_event, p_said->>'reason', tstzrange(instant, null));
  end if;
  perform register.procedure_step_take('spot_check', p_check, p_event,
    coalesce(register.state_after('spot_check', p_check, p_event), '-'), on_day, p_request, instant);
  if p_event = 'CONFIRM' then
    perform register.spot_check_exits_open(p_check, on_day, p_request, instant);
  end if;
  return register.procedure_request_done(p_request, p_check);
end $$;
`;
