/** How a programme is opened, closed, and its list published. */
export const SUBSIDY_PROGRAMMES = `
-- Whether a notice on record now gives priority in a subsidy in a division on a day.
create function procurement.subsidy_provided(p_division text, p_on date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from policy.rule_row r
    where r.kind = 'MEASURE' and r.body->>'measure' = 'subsidyPriority' and r.body->>'mode' = 'ENCOURAGED'
      and r.body->>'jurisdiction' in (p_division, left(p_division, 4) || '00', left(p_division, 2) || '0000')
      and r.valid @> p_on and r.known @> clock_timestamp())
$$;

create function procurement.subsidy_programme_open(p_request jsonb, p_jurisdiction text, p_kind text, p_year integer,
  p_title text, p_opens date, p_closes date, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  instant timestamptz;
  made uuid;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(desk.is_officer_in(p_request, 'finance', p_jurisdiction), 'the finance department of the division');
  instant := clock_timestamp();
  if not procurement.subsidy_provided(p_jurisdiction, coalesce(p_on, desk.shanghai_day(instant))) then
    raise exception 'NO_SUBSIDY_POLICY: no notice gives priority in a subsidy in % on that day.', p_jurisdiction
      using errcode = 'LH145';
  end if;
  insert into procurement.subsidy_programme (jurisdiction, kind, year, title, opens_on, closes_on, known)
    values (p_jurisdiction, p_kind, p_year, p_title, p_opens, p_closes, tstzrange(instant, null)) returning id into made;
  perform desk.step_take('subsidy_programme', made, 'OPEN', 'OPEN', coalesce(p_on, desk.shanghai_day(instant)), p_request,
    instant);
  return desk.request_done(p_request, made);
end $$;

-- The programme, locked against everything that is done in it.
create function procurement.subsidy_programme_locked(p_id uuid) returns procurement.subsidy_programme
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_row procurement.subsidy_programme;
begin
  select * into found_row from procurement.subsidy_programme where id = p_id for update;
  return found_row;
end $$;

create function procurement.subsidy_programme_close(p_request jsonb, p_programme uuid, p_if_revision integer, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  held procurement.subsidy_programme;
  hindrance jsonb;
  instant timestamptz;
  day date;
begin
  if earlier is not null then return earlier; end if;
  held := procurement.subsidy_programme_locked(p_programme);
  hindrance := desk.hindrance(held.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform desk.must_be(desk.is_officer_in(p_request, 'finance', held.jurisdiction), 'the finance department of the division');
  instant := clock_timestamp();
  day := coalesce(p_on, desk.shanghai_day(instant));
  if day <= held.closes_on then
    raise exception 'WINDOW_STILL_OPEN: applications are taken until the end of %.', held.closes_on using errcode = 'LH146';
  end if;
  perform desk.step_take('subsidy_programme', held.id, 'CLOSE', 'CLOSED', day, p_request, instant);
  return desk.request_done(p_request, held.id);
end $$;

-- Publishes the list: all that were accepted, those who come first before the others.
-- p_entries: [{"application", "determination", "reasons", "citations"}] in order.
create function procurement.subsidy_list_publish(p_request jsonb, p_programme uuid, p_if_revision integer, p_on date,
  p_entries jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  held procurement.subsidy_programme;
  hindrance jsonb;
  instant timestamptz;
  day date;
  listed uuid;
  given uuid[];
begin
  if earlier is not null then return earlier; end if;
  held := procurement.subsidy_programme_locked(p_programme);
  hindrance := desk.hindrance(held.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform desk.must_be(desk.is_officer_in(p_request, 'finance', held.jurisdiction), 'the finance department of the division');
  given := array(select (e->>'application')::uuid from jsonb_array_elements(p_entries) e);
  -- What happened to an application since the list was made shows here.
  if exists (select from procurement.subsidy_application a
      where a.programme_id = held.id and (desk.last_step(a.id)).to_state = 'SUBMITTED')
     or array(select unnest(given) order by 1) is distinct from
        array(select a.id from procurement.subsidy_application a
              where a.programme_id = held.id and (desk.last_step(a.id)).to_state = 'ACCEPTED' order by 1) then
    return '{"outcome": "APPLICATIONS_CHANGED"}';
  end if;
  instant := clock_timestamp();
  day := coalesce(p_on, desk.shanghai_day(instant));
  insert into procurement.subsidy_list_entry (programme_id, position, application_id, determination, reasons, citations, known)
    select held.id, e.at, (e.entry->>'application')::uuid, e.entry->>'determination',
      array(select jsonb_array_elements_text(e.entry->'reasons')), e.entry->'citations', tstzrange(instant, null)
    from jsonb_array_elements(p_entries) with ordinality as e(entry, at);
  if exists (select from procurement.subsidy_list_entry ahead
      join procurement.subsidy_list_entry behind on behind.programme_id = ahead.programme_id
      where ahead.programme_id = held.id and ahead.position < behind.position
        and ahead.determination = 'NOT_ELIGIBLE' and behind.determination = 'ELIGIBLE') then
    raise exception 'NOT_IN_ORDER: whoever comes first stands before the others.' using errcode = 'LH147';
  end if;
  foreach listed in array given loop
    perform desk.step_take('subsidy_application', listed, 'LIST', 'LISTED', day, p_request, instant);
  end loop;
  perform desk.step_take('subsidy_programme', held.id, 'LIST', 'LISTED', day, p_request, instant);
  return desk.request_done(p_request, held.id);
end $$;
`;
