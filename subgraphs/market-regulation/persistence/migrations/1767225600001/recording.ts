/** How an enterprise and its size come on record. */
export const RECORDING = `
-- Records an enterprise; again for the same code, its new name and place from that day.
create function register.enterprise_record(p_uscc text, p_name text, p_division text, p_on date, p_source text,
  p_stated timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  old_name register.enterprise_name;
  old_place register.enterprise_registration;
  established date;
begin
  insert into register.enterprise (uscc, source, known) values (p_uscc, p_source, tstzrange(instant, null))
    on conflict (uscc) do nothing;
  if not found then
    perform from register.enterprise where uscc = p_uscc for update;
    instant := register.recording_instant(p_stated);
  end if;
  -- The day it was first registered; where the registrations on record do not tell, a later one does not either.
  select case when count(*) = 0 then p_on when count(established_on) > 0 then least(min(established_on), p_on) end
    into established from register.enterprise_registration where uscc = p_uscc;
  for old_name in select * from register.enterprise_name
      where uscc = p_uscc and upper_inf(known) and valid && daterange(p_on, null) loop
    update register.enterprise_name set known = register.until(known, instant) where id = old_name.id;
    if lower_inf(old_name.valid) or lower(old_name.valid) < p_on then
      insert into register.enterprise_name (uscc, name, valid, source, known)
        values (p_uscc, old_name.name, daterange(lower(old_name.valid), p_on), old_name.source, tstzrange(instant, null));
    end if;
  end loop;
  for old_place in select * from register.enterprise_registration
      where uscc = p_uscc and upper_inf(known) and valid && daterange(p_on, null) loop
    update register.enterprise_registration set known = register.until(known, instant) where id = old_place.id;
    if lower_inf(old_place.valid) or lower(old_place.valid) < p_on then
      insert into register.enterprise_registration (uscc, division, established_on, enterprise_type, capital_wan,
          capital_currency, valid, source, known)
        values (p_uscc, old_place.division, old_place.established_on, old_place.enterprise_type, old_place.capital_wan,
          old_place.capital_currency, daterange(lower(old_place.valid), p_on), old_place.source, tstzrange(instant, null));
    end if;
  end loop;
  insert into register.enterprise_name (uscc, name, valid, source, known)
    values (p_uscc, p_name, daterange(p_on, null), p_source, tstzrange(instant, null));
  insert into register.enterprise_registration (uscc, division, established_on, valid, source, known)
    values (p_uscc, p_division, established, daterange(p_on, null), p_source, tstzrange(instant, null));
end $$;

-- A statement for the same day replaces the one on record.
create function register.size_state(p_uscc text, p_sector text, p_employees integer, p_revenue_wan numeric,
  p_assets_wan numeric, p_statistical_year integer, p_on date, p_source text, p_stated timestamptz default null)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz;
  added uuid;
begin
  perform register.start_recording();
  perform from register.enterprise where uscc = p_uscc for update;
  instant := register.recording_instant(p_stated);
  update register.enterprise_size set known = register.until(known, instant)
    where uscc = p_uscc and stated_on = p_on and upper_inf(known);
  insert into register.enterprise_size (uscc, sector, employees, revenue_wan, assets_wan, statistical_year, stated_on,
      source, known)
    values (p_uscc, p_sector, p_employees, p_revenue_wan, p_assets_wan, p_statistical_year, p_on, p_source,
      tstzrange(instant, null))
    returning id into added;
  return added;
end $$;
`;
