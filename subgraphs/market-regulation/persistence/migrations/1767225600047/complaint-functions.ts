/** How complaints are handled, and what those who complained are told. */
export const COMPLAINT_FUNCTIONS = `
-- A complaint that an officer of its places saw at a revision, locked after its enterprise and titles; else why not.
create function register.complaint_hindrance(p_request jsonb, p_jurisdictions text[], p_complaint uuid,
  p_if_revision integer)
returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one register.complaint;
begin
  perform from register.enterprise e join register.complaint c on c.uscc = e.uscc where c.id = p_complaint
    for no key update of e;
  perform from register.title t join register.complaint c on c.uscc = t.uscc where c.id = p_complaint
    order by t.id for no key update of t;
  select * into found_one from register.complaint where id = p_complaint for no key update;
  if found_one.id is not null then
    perform register.officer_must_act_in(p_request, p_jurisdictions, found_one.divisions);
  end if;
  return register.procedure_hindrance(found_one.id, p_if_revision);
end $$;

create function register.complaint_step(p_complaint uuid, p_event text, p_note text, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if p_note is not null then
    insert into register.complaint_note (complaint_id, event, text, known)
      values (p_complaint, p_event, p_note, tstzrange(p_at, null));
  end if;
  if p_event in ('ACCEPT', 'TAKE_OVER') then
    update register.complaint_handler set known = register.until(known, p_at)
      where complaint_id = p_complaint and upper_inf(known);
    insert into register.complaint_handler (complaint_id, tenant, actor, known)
      values (p_complaint, p_request->>'tenant', p_request->>'actor', tstzrange(p_at, null));
  end if;
  perform register.procedure_step_take('complaint', p_complaint, p_event,
    coalesce(register.state_after('complaint', p_complaint, p_event), '-'),
    coalesce(p_on, register.shanghai_day(p_at)), p_request, p_at);
end $$;

create function register.complaint_move(p_request jsonb, p_jurisdictions text[], p_complaint uuid,
  p_if_revision integer, p_event text, p_note text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  hindrance jsonb;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  hindrance := register.complaint_hindrance(p_request, p_jurisdictions, p_complaint, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.complaint_step(p_complaint, p_event, p_note, p_on, p_request, register.recording_instant(p_stated));
  return register.procedure_request_done(p_request, p_complaint);
end $$;

-- The titles of those named that the complaint is about; of an enterprise without names, all that are live on the day.
create function register.complaint_titles(p_complaint register.complaint, p_titles uuid[], p_on date) returns setof uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select t.id from register.title t
  where case p_complaint.subject_kind
      when 'TITLE' then t.id::text = p_complaint.subject
      when 'ENTERPRISE' then t.uscc = p_complaint.uscc
      when 'PUBLICITY' then t.publicity_id::text = p_complaint.subject and p_titles is not null
      else false end
    and (t.id = any (p_titles) or p_titles is null)
    and register.current_state(t.id, p_on) in ('IN_FORCE', 'VALIDITY_UNKNOWN')
  order by t.id
$$;

-- Finds a complaint true and opens what follows: p_follows has ground and titles, or bodyGround.
create function register.complaint_substantiate(p_request jsonb, p_jurisdictions text[], p_complaint uuid,
  p_if_revision integer, p_note text, p_follows jsonb, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  hindrance jsonb;
  found_one register.complaint;
  named uuid[] := case when jsonb_typeof(p_follows->'titles') = 'array'
    then array(select value::uuid from jsonb_array_elements_text(p_follows->'titles')) end;
  live uuid[];
  instant timestamptz;
  on_day date;
  each_title uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  hindrance := register.complaint_hindrance(p_request, p_jurisdictions, p_complaint, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  select * into found_one from register.complaint where id = p_complaint;
  instant := register.recording_instant(p_stated);
  on_day := coalesce(p_on, register.shanghai_day(instant));
  if p_follows->>'ground' is not null then
    live := array(select register.complaint_titles(found_one, named, on_day));
    if cardinality(live) = 0 or named is not null and not live @> named then
      return '{"outcome": "NO_LIVE_TITLE"}';
    end if;
  end if;
  perform register.complaint_step(p_complaint, 'SUBSTANTIATE', p_note, p_on, p_request, instant);
  foreach each_title in array coalesce(live, '{}') loop
    insert into register.complaint_consequence (complaint_id, kind, title_id, ground, case_id, known)
      values (p_complaint, 'EXIT_CASE', each_title, p_follows->>'ground', register.exit_open(each_title,
        p_follows->>'ground', p_note, 'COMPLAINT', p_complaint, p_request, instant, on_day), tstzrange(instant, null));
  end loop;
  if p_follows->>'bodyGround' is not null then
    insert into register.complaint_consequence (complaint_id, kind, body_id, ground, case_id, known)
      values (p_complaint, 'BODY_CASE', found_one.subject::uuid, p_follows->>'bodyGround', register.body_case_open_on(
        found_one.subject::uuid, p_follows->>'bodyGround', p_note, 'COMPLAINT', p_complaint, on_day, p_request, instant),
        tstzrange(instant, null));
  end if;
  return register.procedure_request_done(p_request, p_complaint);
end $$;

-- What became of a complaint, for whoever has its secret; null for a secret that opens none.
create function register.complaint_status(p_secret_sha256 text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('receivedOn', c.received_on, 'state', (register.last_step(c.id)).to_state,
    'stateSince', register.last_step_on(c.id),
    'reason', (select n.text from register.complaint_note n
               where n.complaint_id = c.id and upper_inf(n.known) and n.event in ('REFUSE', 'CLOSE')))
  from register.complaint_follow_up f join register.complaint c on c.id = f.complaint_id
  where f.secret_sha256 = p_secret_sha256
$$;

-- Who complained, for the officer who handles it and acts in one of its places; null for anybody else, and when nobody
-- gave a name. Every asking is on record before the answer, a denied one too.
create function register.complaint_reporter_read(p_request jsonb, p_jurisdictions text[], p_complaint uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare allowed boolean;
begin
  select coalesce(bool_and(register.acts_in_any(p_jurisdictions, c.divisions)), false)
      and p_request->>'role' = 'DEPARTMENT' and p_request->>'department' = 'market-regulation'
    into allowed
    from register.complaint c join register.complaint_handler h on h.complaint_id = c.id and upper_inf(h.known)
    where c.id = p_complaint and h.tenant = p_request->>'tenant' and h.actor = p_request->>'actor';
  -- About no enterprise: none may learn from the log that somebody complained of it.
  perform access.append(jsonb_build_array(jsonb_build_object('requestId', 'complaint ' || p_complaint,
    'tenant', p_request->>'tenant', 'subject', p_request->>'actor', 'role', p_request->>'role', 'purpose', null,
    'usccs', '[]'::jsonb, 'fields', '[{"field": "complaint_reporter", "jurisdiction": null}]'::jsonb,
    'refused', not allowed)));
  return case when allowed then (select r.told from register.complaint_reporter r where r.complaint_id = p_complaint) end;
end $$;
`;
