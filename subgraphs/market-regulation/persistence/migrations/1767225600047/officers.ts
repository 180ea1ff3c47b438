/** Which officers answer for a place. */
export const OFFICERS = `
-- Whether somebody who acts in these divisions acts in that one: it, its prefecture or its province is among them.
create function register.acts_in(p_jurisdictions text[], p_division text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_jurisdictions && array[p_division, left(p_division, 4) || '00', left(p_division, 2) || '0000'], false)
$$;

create function register.acts_in_any(p_jurisdictions text[], p_divisions text[]) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(bool_or(register.acts_in(p_jurisdictions, each)), false) from unnest(p_divisions) as each
$$;

-- Refuses whoever is no officer of the market regulation department for one of the places.
create function register.officer_must_act_in(p_request jsonb, p_jurisdictions text[], p_divisions text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if p_request->>'role' is distinct from 'DEPARTMENT' or p_request->>'department' is distinct from 'market-regulation'
     or not register.acts_in_any(p_jurisdictions, p_divisions) then
    raise exception 'OFFICER_OF_ANOTHER_PLACE: this is done by market regulation officers of %.', p_divisions
      using errcode = 'LH109';
  end if;
end $$;

-- Where an enterprise is registered on a day; the newest place on record when none holds on that day.
create function register.place_of(p_uscc text, p_on date) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select division from register.enterprise_registration
  where uscc collate "C" = p_uscc and upper_inf(known)
  order by valid @> p_on desc, lower(valid) desc nulls last limit 1
$$;

-- The row that a procedure's table has for an event in the state in which a thing stands; null when it has none.
create function register.state_after(p_machine text, p_subject uuid, p_event text) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select t.to_state from register.procedure_transition t
  where t.machine = p_machine and t.event = p_event
    and t.from_state = coalesce((register.last_step(p_subject)).to_state, '-')
$$;
`;
