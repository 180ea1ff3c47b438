/** How summaries, the report on them and incidents come on record; the application role may do nothing else. */
export const WORK_REPORT_FUNCTIONS = `
create function register.must_be_working_body(p_request jsonb, p_scheme text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(register.is_working_body(p_request, p_scheme), false) then
    raise exception 'NOT_FOR_THIS_ROLE: this is done by the working body of the scheme %.', p_scheme
      using errcode = 'LH117';
  end if;
end $$;

create function register.must_be_officer_of(p_request jsonb, p_scheme text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  -- What is not there is of no scheme, and told to officers alone.
  if not register.is_officer(p_request) or p_scheme is not null and not register.is_officer_of(p_request, p_scheme) then
    raise exception 'NOT_FOR_THIS_ROLE: this is done by the market regulation department of the scheme %.', p_scheme
      using errcode = 'LH117';
  end if;
end $$;

create function register.work_summary_content_add(p_summary uuid, p_parts jsonb, p_at timestamptz) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into register.work_summary_content (work_summary_id, overview, leader_level, effect, organisation, difficulties,
      scheme_changes, other, known)
  select p_summary, p.overview, p."leaderLevel", p.effect, p.organisation, p.difficulties, p."schemeChanges", p.other,
    tstzrange(p_at, null)
  from jsonb_to_record(p_parts) as p(overview text, "leaderLevel" text, effect text, organisation text,
    difficulties text, "schemeChanges" text, other text)
$$;

-- After evaluating: the ranking is the body's own and was reported.
create function register.work_summary_file(p_request jsonb, p_ranking uuid, p_parts jsonb, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  evaluated register.ranking;
  instant timestamptz;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into evaluated from register.ranking where id = p_ranking for no key update;
  if not coalesce(p_request->>'role' = 'EVALUATION_BODY' and exists (select from register.evaluation_body b
      where b.id = evaluated.evaluation_body_id and b.uscc = p_request->>'uscc'), false) then
    return '{"outcome": "NOT_ON_RECORD"}';
  end if;
  if not coalesce((register.last_step(p_ranking)).to_state in ('REPORTED', 'AUDITED', 'IN_PUBLICITY', 'RELEASED'), false) then
    return '{"outcome": "NOT_REPORTED_YET"}';
  end if;
  select id into added from register.work_summary where ranking_id = p_ranking;
  if found then return jsonb_build_object('outcome', 'ALREADY_FILED', 'id', added); end if;
  instant := register.recording_instant(p_stated);
  insert into register.work_summary (ranking_id, evaluation_body_id, scheme, source, known)
    values (p_ranking, evaluated.evaluation_body_id, evaluated.scheme, 'work-summary', tstzrange(instant, null))
    returning id into added;
  perform register.work_summary_content_add(added, p_parts, instant);
  perform register.procedure_step_take('work_summary', added, 'FILE', 'FILED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;

create function register.work_summary_correct(p_request jsonb, p_summary uuid, p_if_revision integer, p_parts jsonb,
  p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  own uuid;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select w.id into own from register.work_summary w join register.evaluation_body b on b.id = w.evaluation_body_id
    where w.id = p_summary and p_request->>'role' = 'EVALUATION_BODY' and b.uscc = p_request->>'uscc'
    for no key update of w;
  hindrance := register.procedure_hindrance(own, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  update register.work_summary_content set known = register.until(known, instant)
    where work_summary_id = own and upper_inf(known);
  perform register.work_summary_content_add(own, p_parts, instant);
  perform register.procedure_step_take('work_summary', own, 'CORRECT', 'FILED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, own);
end $$;

-- p_summaries: [{"summary", "ifRevision"}]
create function register.summary_report_file(p_request jsonb, p_scheme text, p_year integer, p_analysis text,
  p_summaries jsonb, p_valid_on date, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  seen record;
  hindrance jsonb;
  instant timestamptz;
  filed_on date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_working_body(p_request, p_scheme);
  perform register.start_recording();
  for seen in select s.summary, s."ifRevision" as revision, w.id
      from jsonb_to_recordset(p_summaries) as s(summary uuid, "ifRevision" integer)
      left join register.work_summary w on w.id = s.summary and w.scheme = p_scheme
      order by s.summary loop
    perform from register.work_summary where id = seen.id for no key update;
    hindrance := register.procedure_hindrance(seen.id, seen.revision);
    if hindrance is not null then return hindrance || jsonb_build_object('id', seen.summary); end if;
  end loop;
  instant := register.recording_instant(p_stated);
  filed_on := coalesce(p_on, register.shanghai_day(instant));
  insert into register.summary_report (scheme, year, analysis, valid_on, known_at, source, known)
    values (p_scheme, p_year, p_analysis, coalesce(p_valid_on, filed_on),
      (select h.at from register.heartbeat h), 'summary-report', tstzrange(instant, null))
    returning id into added;
  for seen in select s.summary from jsonb_to_recordset(p_summaries) as s(summary uuid) order by s.summary loop
    insert into register.summary_report_item (report_id, work_summary_id) values (added, seen.summary);
    perform register.procedure_step_take('work_summary', seen.summary, 'AGGREGATE', 'AGGREGATED', filed_on, p_request,
      instant);
  end loop;
  perform register.procedure_step_take('summary_report', added, 'FILE', 'FILED', filed_on, p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;

create function register.summary_report_acknowledge(p_request jsonb, p_report uuid, p_if_revision integer, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  found_one uuid;
  of_scheme text;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select id, scheme into found_one, of_scheme from register.summary_report where id = p_report for no key update;
  perform register.must_be_officer_of(p_request, of_scheme);
  hindrance := register.procedure_hindrance(found_one, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('summary_report', found_one, 'ACKNOWLEDGE', 'ACKNOWLEDGED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, found_one);
end $$;
`;

/** Incidents. */
export const INCIDENT_FUNCTIONS = `
create function register.incident_report(p_request jsonb, p_scheme text, p_severity text, p_learnt_at timestamptz,
  p_account text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  instant timestamptz;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_working_body(p_request, p_scheme);
  instant := register.recording_instant(p_stated);
  insert into register.incident (scheme, severity, learnt_at, source, known)
    values (p_scheme, p_severity, p_learnt_at, 'incident', tstzrange(instant, null)) returning id into added;
  insert into register.incident_account (incident_id, account, known) values (added, p_account, tstzrange(instant, null));
  perform register.procedure_step_take('incident', added, 'REPORT', 'REPORTED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;

-- Adds to an incident's account; what was told before stays.
create function register.incident_supplement(p_request jsonb, p_incident uuid, p_if_revision integer, p_account text,
  p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  reported register.incident;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into reported from register.incident where id = p_incident for no key update;
  hindrance := register.procedure_hindrance(reported.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.must_be_working_body(p_request, reported.scheme);
  instant := register.recording_instant(p_stated);
  insert into register.incident_account (incident_id, account, known)
    values (reported.id, p_account, tstzrange(instant, null));
  perform register.procedure_step_take('incident', reported.id, 'SUPPLEMENT', 'REPORTED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, reported.id);
end $$;

create function register.incident_acknowledge(p_request jsonb, p_incident uuid, p_if_revision integer, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  found_one uuid;
  of_scheme text;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select id, scheme into found_one, of_scheme from register.incident where id = p_incident for no key update;
  perform register.must_be_officer_of(p_request, of_scheme);
  hindrance := register.procedure_hindrance(found_one, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('incident', found_one, 'ACKNOWLEDGE', 'ACKNOWLEDGED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, found_one);
end $$;
`;
