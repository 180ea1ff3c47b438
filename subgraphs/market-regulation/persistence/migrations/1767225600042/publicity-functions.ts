/** How the application role posts bodies and evaluation schemes and announces them. */
export const PUBLICITY_FUNCTIONS = `
-- Locks bodies and evaluation schemes and tells why one cannot be moved; null when all can.
-- p_subjects: [{"machine", "id", "ifRevision"}]
create function register.publicity_subjects_hindrance(p_scheme text, p_subjects jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  each record;
  of_scheme text;
  hindrance jsonb;
begin
  for each in select s.machine, s.id, s."ifRevision" as revision
      from jsonb_to_recordset(p_subjects) as s(machine text, id uuid, "ifRevision" integer) order by s.machine, s.id
  loop
    if each.machine = 'evaluation_body' then
      select b.scheme into of_scheme from register.evaluation_body b where b.id = each.id and upper_inf(b.known)
        for no key update;
    else
      select e.scheme into of_scheme from register.evaluation_scheme e where e.id = each.id for no key update;
    end if;
    if of_scheme is distinct from p_scheme then
      return jsonb_build_object('outcome', 'NOT_ON_RECORD', 'id', each.id);
    end if;
    hindrance := register.procedure_hindrance(each.id, each.revision);
    if hindrance is not null then return hindrance || jsonb_build_object('id', each.id); end if;
  end loop;
  return null;
end $$;

-- Takes the same step with bodies first and evaluation schemes after them.
create function register.publicity_subjects_step(p_subjects jsonb, p_event text, p_to text, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare each record;
begin
  for each in select s.machine, s.id from jsonb_to_recordset(p_subjects) as s(machine text, id uuid)
      order by s.machine, s.id
  loop
    perform register.procedure_step_take(each.machine, each.id, p_event, p_to, p_on, p_request, p_at);
  end loop;
end $$;

create function register.evaluation_publicity_post(p_request jsonb, p_scheme text, p_subjects jsonb,
  p_working_days integer, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  hindrance jsonb;
  instant timestamptz;
  day date;
  posted uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.working_body_only(p_request, p_scheme);
  perform register.start_recording();
  hindrance := register.publicity_subjects_hindrance(p_scheme, p_subjects);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  day := coalesce(p_on, register.shanghai_day(instant));
  insert into register.publicity (kind, scheme, posted_on, working_days, source, known)
    values ('SCHEME', p_scheme, day, p_working_days, 'working body', tstzrange(instant, null)) returning id into posted;
  insert into register.publicity_subject (publicity_id, machine, subject_id)
    select posted, s.machine, s.id from jsonb_to_recordset(p_subjects) as s(machine text, id uuid);
  perform register.publicity_subjects_step(p_subjects, 'POST', 'IN_PUBLICITY', day, p_request, instant);
  return register.procedure_request_done(p_request, posted);
end $$;

create function register.evaluation_publicity_announce(p_request jsonb, p_publicity uuid, p_subjects jsonb, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  posted register.publicity;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  -- Before what it shows, as whoever files an objection does.
  select * into posted from register.publicity where id = p_publicity and kind = 'SCHEME' for share;
  if not found then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  perform register.working_body_only(p_request, posted.scheme);
  if exists (select from jsonb_to_recordset(p_subjects) as s(id uuid)
             where (register.scheme_publicity_of(s.id)).id is distinct from posted.id) then
    return '{"outcome": "NOT_ON_RECORD"}';
  end if;
  hindrance := register.publicity_subjects_hindrance(posted.scheme, p_subjects);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  perform register.publicity_subjects_step(p_subjects, 'ANNOUNCE', 'ANNOUNCED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, posted.id);
end $$;
`;
