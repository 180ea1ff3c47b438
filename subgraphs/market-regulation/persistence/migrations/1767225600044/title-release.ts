/** How titles are released by whoever the scheme says. I-08, I-09, I-23. */
export const TITLE_RELEASE = `
-- Releases a title that is locked. Its last day is the one stated, else that of the scheme's rule; where both are silent
-- a reading may carry it for some years, after which it is not known whether it is in force (SIL-20).
create function register.title_publish_by(p_title uuid, p_on date, p_last_day date, p_role text, p_uscc text,
  p_source text, p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  released register.title;
  last_day date := p_last_day;
  carried_until date;
begin
  select * into released from register.title where id = p_title;
  if exists (select from register.title_publication where title_id = p_title and upper_inf(known)) then
    raise exception 'TITLE_ALREADY_PUBLISHED: title % is published already.', released.number using errcode = 'LH012';
  end if;
  if register.current_state(p_title, p_on) = 'REJECTED' then
    raise exception 'OBJECTION_OPEN: an objection against % was upheld.', released.number using errcode = 'LH009';
  end if;
  if last_day is null then
    last_day := p_on + make_interval(years => register.scheme_value(released.scheme, 'validityYears', p_on, p_at)::integer);
  end if;
  insert into register.title_publication (title_id, published_on, last_day, last_day_stated, publisher_role,
      publisher_uscc, source, known)
    values (p_title, p_on, last_day, p_last_day is not null, p_role, p_uscc, p_source, tstzrange(p_at, null));
  if last_day is not null then
    perform register.set_status(p_title, daterange(p_on, last_day, '[]'), 'IN_FORCE', null, p_at);
    perform register.set_status(p_title, daterange(last_day + 1, null), 'EXPIRED', null, p_at);
    return;
  end if;
  carried_until := p_on
    + make_interval(years => register.scheme_value(released.scheme, 'assumedValidityYears', p_on, p_at)::integer);
  if carried_until is null then
    perform register.set_status(p_title, daterange(p_on, null), 'VALIDITY_UNKNOWN', null, p_at);
  else
    perform register.set_status(p_title, daterange(p_on, carried_until, '[]'), 'IN_FORCE', null, p_at);
    perform register.set_status(p_title, daterange(carried_until + 1, null), 'VALIDITY_UNKNOWN', null, p_at);
  end if;
end $$;

-- The same for what a history or an officer brings, of which no publisher is recorded.
create or replace function register.title_publish(p_title uuid, p_on date, p_last_day date, p_source text,
  p_stated timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare instant timestamptz;
begin
  perform register.start_recording();
  perform register.title_locked(p_title);
  instant := register.title_recording_instant(p_title, p_stated);
  perform register.title_publish_by(p_title, p_on, p_last_day, null, null, p_source, instant);
end $$;

-- The last day by the cycle that the evaluation scheme states, where the scheme's own text is silent; the corresponding
-- day counts (SIL-01, SIL-20).
create function register.last_day_by_cycle(p_title register.title, p_ranking uuid, p_on date, p_at timestamptz)
returns date language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if register.scheme_value(p_title.scheme, 'validityYears', p_on, p_at) is not null then
    return null;
  end if;
  return p_on + make_interval(months => (select l.cycle_months from register.ranking_leaders(p_ranking, p_at) l));
end $$;

-- Releases titles, all of them or none: [{"title", "ifRevision"}].
create function register.titles_release(p_request jsonb, p_titles jsonb, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  asked record;
  released register.title;
  of_ranking uuid;
  hindrance jsonb;
  instant timestamptz;
  day date;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  perform from register.title t join jsonb_to_recordset(p_titles) as a(title uuid) on a.title = t.id
    order by t.id for no key update of t;
  for asked in select t.id, a.title, a."ifRevision" as revision
      from jsonb_to_recordset(p_titles) as a(title uuid, "ifRevision" integer)
      left join register.title t on t.id = a.title loop
    hindrance := register.procedure_hindrance(asked.id, asked.revision);
    if hindrance is not null then return hindrance || jsonb_build_object('id', asked.title); end if;
  end loop;
  instant := register.recording_instant(p_stated);
  day := coalesce(p_on, register.shanghai_day(instant));
  if exists (select from jsonb_to_recordset(p_titles) as a(title uuid) join register.title t on t.id = a.title
             left join register.ranking_entry e on e.id = t.ranking_entry_id
             where not register.is_publisher_of(p_request, t.scheme, e.ranking_id, day, instant)) then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  end if;
  for asked in select a.title as id from jsonb_to_recordset(p_titles) as a(title uuid) order by a.title loop
    select * into released from register.title where id = asked.id;
    select ranking_id into of_ranking from register.ranking_entry where id = released.ranking_entry_id;
    perform register.title_publish_by(released.id, day, register.last_day_by_cycle(released, of_ranking, day, instant),
      p_request->>'role', p_request->>'uscc', 'procedure', instant);
    perform register.title_step(released.id, 'RELEASE', 'IN_FORCE', p_request, instant, day);
  end loop;
  return register.procedure_request_done(p_request, (p_titles->0->>'title')::uuid);
end $$;
`;
