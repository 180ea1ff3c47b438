/** How an applicant applies and takes it back, and how the department handles it. */
export const SUBSIDY_APPLICATIONS = `
-- Who applies does so today.
create function procurement.subsidy_apply(p_request jsonb, p_programme uuid, p_statement text)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  held procurement.subsidy_programme;
  instant timestamptz;
  day date;
  made uuid;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(p_request->>'role' in ('ENTERPRISE', 'EVALUATION_BODY') and p_request->>'uscc' is not null,
    'an applicant for itself');
  held := procurement.subsidy_programme_locked(p_programme);
  if held.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  instant := clock_timestamp();
  day := desk.shanghai_day(instant);
  if (desk.last_step(held.id)).to_state <> 'OPEN' then return '{"outcome": "PROGRAMME_NOT_OPEN"}'; end if;
  if day not between held.opens_on and held.closes_on then
    raise exception 'OUTSIDE_WINDOW: applications are taken from % to %.', held.opens_on, held.closes_on
      using errcode = 'LH146';
  end if;
  if exists (select from procurement.subsidy_application a
      where a.programme_id = held.id and a.uscc = p_request->>'uscc'
        and (desk.last_step(a.id)).to_state in ('SUBMITTED', 'ACCEPTED', 'LISTED')) then
    return '{"outcome": "APPLIED_ALREADY"}';
  end if;
  insert into procurement.subsidy_application (programme_id, uscc, statement, applied_on, known)
    values (held.id, p_request->>'uscc', p_statement, day, tstzrange(instant, null)) returning id into made;
  perform desk.step_take('subsidy_application', made, 'APPLY', 'SUBMITTED', day, p_request, instant);
  return desk.request_done(p_request, made);
end $$;

-- Moves an application: WITHDRAW by the applicant, ACCEPT and REFUSE by the department.
create function procurement.subsidy_application_move(p_request jsonb, p_application uuid, p_if_revision integer,
  p_event text, p_to text, p_reason text, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  held procurement.subsidy_application;
  programme procurement.subsidy_programme;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  -- The programme before its applications, as the list locks them.
  programme := procurement.subsidy_programme_locked(
    (select programme_id from procurement.subsidy_application where id = p_application));
  select * into held from procurement.subsidy_application where id = p_application;
  if held.id is not null and not coalesce(p_request->>'uscc' = held.uscc
       and p_request->>'role' in ('ENTERPRISE', 'EVALUATION_BODY'), false)
     and not desk.is_officer_in(p_request, 'finance', programme.jurisdiction) then
    return '{"outcome": "NOT_ON_RECORD"}';
  end if;
  hindrance := desk.hindrance(held.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform desk.must_be(case p_event when 'WITHDRAW' then p_request->>'uscc' = held.uscc
    when 'ACCEPT' then desk.is_officer_in(p_request, 'finance', programme.jurisdiction)
    when 'REFUSE' then desk.is_officer_in(p_request, 'finance', programme.jurisdiction) end,
    'somebody else');
  instant := clock_timestamp();
  if (p_event = 'REFUSE') <> (p_reason is not null) then
    raise exception 'REASON_WITH_REFUSAL: a refusal tells why, and nothing else does.' using errcode = 'LH148';
  end if;
  if p_reason is not null then
    insert into procurement.subsidy_refusal values (held.id, p_reason);
  end if;
  perform desk.step_take('subsidy_application', held.id, p_event, p_to, coalesce(p_on, desk.shanghai_day(instant)),
    p_request, instant);
  return desk.request_done(p_request, held.id);
end $$;

-- Records what a service body supplied; the department's own words on what the notice has weighed.
create function procurement.service_record_add(p_request jsonb, p_uscc text, p_jurisdiction text, p_supplied text,
  p_scheme_name text, p_supplied_on date, p_weighed text)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  instant timestamptz;
  old procurement.service_record;
  made uuid;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(desk.is_officer_in(p_request, 'finance', p_jurisdiction), 'the finance department of the division');
  perform pg_advisory_xact_lock(hashtextextended(p_uscc || ' ' || p_jurisdiction, 7443));
  instant := clock_timestamp();
  if p_supplied_on > desk.shanghai_day(instant) then
    raise exception 'SUPPLIED_LATER: what is supplied on a later day is recorded then.' using errcode = 'LH148';
  end if;
  -- Said again of one scheme, the later words hold from now on.
  for old in select * from procurement.service_record where uscc = p_uscc and jurisdiction = p_jurisdiction
      and supplied = p_supplied and scheme_name = p_scheme_name and upper_inf(known) loop
    update procurement.service_record set known = desk.until(known, instant) where id = old.id;
  end loop;
  insert into procurement.service_record (uscc, jurisdiction, supplied, scheme_name, supplied_on, weighed, recorded_by, known)
    values (p_uscc, p_jurisdiction, p_supplied, p_scheme_name, p_supplied_on, p_weighed, p_request->>'actor',
      tstzrange(instant, null)) returning id into made;
  return desk.request_done(p_request, made);
end $$;
`;
