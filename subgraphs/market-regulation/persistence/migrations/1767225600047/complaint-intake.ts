/** How complaints come in, from whomever. */
export const COMPLAINT_INTAKE = `
-- What a complaint is about: the enterprise, where it is one's, and the places whose officers handle it. No row for what
-- is not on record or what no officer here answers for.
create function register.complaint_subject(p_kind text, p_subject text) returns table (uscc text, divisions text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  today date := register.shanghai_day(clock_timestamp());
  subject_id uuid := case when p_subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then p_subject::uuid end;
begin
  return query
  select found.uscc, array_remove(found.places, null) from (
    select e.uscc, array[register.place_of(e.uscc, today)] as places
      from register.enterprise e where p_kind = 'ENTERPRISE' and e.uscc = p_subject
    union all
    select t.uscc, array[register.place_of(t.uscc, today), s.jurisdiction]
      from register.title t join register.scheme s on s.code = t.scheme where p_kind = 'TITLE' and t.id = subject_id
    union all
    select null::text, array[s.jurisdiction]
      from register.evaluation_body b join register.scheme s on s.code = b.scheme
      where p_kind = 'EVALUATION_BODY' and b.id = subject_id
    union all
    select null::text, array[s.jurisdiction]
      from register.publicity p join register.scheme s on s.code = p.scheme
      where p_kind = 'PUBLICITY' and p.id = subject_id
  ) found where cardinality(array_remove(found.places, null)) > 0;
end $$;

-- Who complained, apart from everything else. What goes wrong here is told without the words that were to be kept.
create function register.complaint_reporter_keep(p_complaint uuid, p_reporter jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if p_reporter is null or p_reporter = '{}' then
    return;
  end if;
  insert into register.complaint_reporter (complaint_id, told, known)
    values (p_complaint, p_reporter, tstzrange(p_at, null));
exception when others then
  raise exception 'REPORTER_NOT_KEPT: who complained could not be put on record.' using errcode = 'LH110';
end $$;

-- A request under nobody's name, for whatever a reporter does.
create function register.request_of_a_reporter(p_request jsonb) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select p_request || '{"tenant": "public", "actor": "public", "role": "PUBLIC", "department": null, "uscc": null}'
$$;

-- Whether a request is one of those who enter what others complain of: an officer, a working body.
create function register.enters_for_others(p_request jsonb) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_request->>'role' = 'WORKING_BODY'
    or p_request->>'role' = 'DEPARTMENT' and p_request->>'department' = 'market-regulation', false)
$$;

-- Puts a complaint on record. Whoever complains leaves no name with the step.
create function register.complaint_add(p_complaint jsonb, p_reporter jsonb, p_on date, p_request jsonb, p_at timestamptz)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  about record;
  added uuid;
begin
  select * into about from register.complaint_subject(p_complaint->>'subjectKind', p_complaint->>'subject');
  if not found then
    raise exception 'COMPLAINT_ABOUT_NOBODY: nothing on record that an officer here answers for is complained of.'
      using errcode = 'LH112';
  end if;
  insert into register.complaint (source, subject_kind, subject, uscc, divisions, received_on, text, origin, origin_id,
      known)
    values (p_complaint->>'source', p_complaint->>'subjectKind', p_complaint->>'subject', about.uscc, about.divisions,
      p_on, p_complaint->>'text', p_complaint->>'origin', (p_complaint->>'originId')::uuid, tstzrange(p_at, null))
    returning id into added;
  perform register.complaint_reporter_keep(added, p_reporter, p_at);
  if register.enters_for_others(p_request) then
    perform register.procedure_step_take('complaint', added, 'RECORD', 'RECEIVED', p_on, p_request, p_at);
  else
    perform register.procedure_step_take('complaint', added, 'FILE', 'RECEIVED', p_on,
      register.request_of_a_reporter(p_request), p_at);
  end if;
  return added;
end $$;

-- For other procedures: what became a complaint instead. The caller has begun recording.
create function register.complaint_receive(p_source text, p_subject_kind text, p_subject text, p_text text,
  p_reporter jsonb, p_origin text, p_origin_id uuid, p_request jsonb, p_at timestamptz)
returns uuid language sql set search_path = pg_catalog, pg_temp as $$
  select register.complaint_add(
    jsonb_build_object('source', p_source, 'subjectKind', p_subject_kind, 'subject', p_subject, 'text', p_text,
      'origin', p_origin, 'originId', p_origin_id),
    p_reporter, register.shanghai_day(p_at), p_request, p_at)
$$;

-- Lets a reporter ask later by a secret, of which only the SHA-256 is kept.
create function register.complaint_follow_up_by(p_complaint uuid, p_secret_sha256 text) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into register.complaint_follow_up (complaint_id, secret_sha256) values (p_complaint, p_secret_sha256)
$$;

-- From somebody who complains, today.
create function register.complaint_file(p_request jsonb, p_complaint jsonb, p_reporter jsonb, p_secret_sha256 text,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked jsonb := register.request_of_a_reporter(p_request);
  earlier jsonb := register.procedure_request_begin(asked);
  instant timestamptz;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  if not exists (select from register.complaint_subject(p_complaint->>'subjectKind', p_complaint->>'subject')) then
    return '{"outcome": "SUBJECT_NOT_ON_RECORD"}';
  end if;
  instant := register.recording_instant(p_stated);
  added := register.complaint_add(p_complaint, p_reporter, register.shanghai_day(instant), asked, instant);
  perform register.complaint_follow_up_by(added, p_secret_sha256);
  return register.procedure_request_done(asked, added);
end $$;

-- From an officer, who received it from somebody else, maybe earlier.
create function register.complaint_record(p_request jsonb, p_jurisdictions text[], p_complaint jsonb, p_reporter jsonb,
  p_secret_sha256 text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  instant timestamptz;
  about record;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into about from register.complaint_subject(p_complaint->>'subjectKind', p_complaint->>'subject');
  if not found then return '{"outcome": "SUBJECT_NOT_ON_RECORD"}'; end if;
  perform register.officer_must_act_in(p_request, p_jurisdictions, about.divisions);
  instant := register.recording_instant(p_stated);
  added := register.complaint_add(p_complaint, p_reporter, coalesce(p_on, register.shanghai_day(instant)), p_request,
    instant);
  perform register.complaint_follow_up_by(added, p_secret_sha256);
  return register.procedure_request_done(p_request, added);
end $$;
`;
