/** Revocation with its ban, and withdrawal. I-15. */
export const EXIT = `
create function register.exit_is_inside_validity() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare released register.title_publication;
begin
  select * into released from register.title_publication where title_id = new.title_id and upper_inf(known);
  if released.id is null or new.effective_on < released.published_on or new.effective_on > released.last_day then
    raise exception 'OUTSIDE_VALIDITY: the title is valid from % to %, an exit on % is outside.',
      coalesce(released.published_on::text, '(not released)'), coalesce(released.last_day::text, '(not stated)'),
      new.effective_on using errcode = 'LH015';
  end if;
  return new;
end $$;

create trigger a_exit_is_inside_validity before insert on register.exit_case
  for each row execute function register.exit_is_inside_validity();

-- I-06: a ban is exactly as long as the scheme's rule says, from the effective day to the corresponding day, inclusive.
create function register.ban_follows_the_scheme() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  revoked register.title;
  effective date;
  years integer;
begin
  select t.* into revoked from register.exit_case c join register.title t on t.id = c.title_id where c.id = new.exit_case_id;
  if new.uscc <> revoked.uscc or new.scheme <> revoked.scheme then
    raise exception 'BAN_OF_ANOTHER: title % is one of % in scheme %, the ban is not.', revoked.number, revoked.uscc,
      revoked.scheme using errcode = 'LH006';
  end if;
  select effective_on into effective from register.exit_case where id = new.exit_case_id;
  years := register.scheme_value(new.scheme, 'banYears', effective, lower(new.known))::integer;
  if years is null or new.during <> daterange(effective, (effective + make_interval(years => years))::date, '[]') then
    raise exception 'BAN_LENGTH: scheme % bans for % years from %, not for %.', new.scheme,
      coalesce(years::text, 'no'), effective, new.during using errcode = 'LH006';
  end if;
  return new;
end $$;

create trigger a_ban_follows_the_scheme before insert on register.ban
  for each row execute function register.ban_follows_the_scheme();

-- A title ends once. What has ended in one of these ways has done so whatever earlier day is stated for another end.
create function register.title_must_stand(p_title uuid, p_on date, p_ended text[]) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  state text := register.current_state(p_title, p_on);
  since date;
begin
  if state is null or state not in ('IN_FORCE', 'VALIDITY_UNKNOWN') then
    raise exception 'OUTSIDE_VALIDITY: the title is % on %, not in force.', coalesce(state, 'not released'), p_on
      using errcode = 'LH015';
  end if;
  select s.state, lower(s.valid) into state, since from register.title_status s
    where s.title_id = p_title and upper_inf(s.known) and s.state = any (p_ended) limit 1;
  if found then
    raise exception 'OUTSIDE_VALIDITY: the title is % since %; an exit on % comes too late.', state, since, p_on
      using errcode = 'LH015';
  end if;
end $$;

create function register.title_revoke(p_title uuid, p_ground text, p_on date, p_evidence text, p_source text,
  p_stated timestamptz default null)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz;
  revoked register.title;
  years integer;
  added uuid;
begin
  perform register.start_recording();
  -- Enterprise before title: the same order as in title_list, so that two officers cannot wait for each other.
  perform from register.enterprise where uscc = (select uscc from register.title where id = p_title) for update;
  revoked := register.title_locked(p_title);
  instant := register.title_recording_instant(p_title, p_stated);
  -- The revocation of a title that its holder gave up later stands: nobody escapes the ban by going first.
  perform register.title_must_stand(p_title, p_on, array['REVOKED']);
  insert into register.exit_case (title_id, scheme, ground, effective_on, evidence, source, known)
    values (p_title, revoked.scheme, p_ground, p_on, p_evidence, p_source, tstzrange(instant, null))
    returning id into added;
  perform register.set_status(p_title, daterange(p_on, null), 'REVOKED', p_ground, instant);
  years := register.scheme_value(revoked.scheme, 'banYears', p_on, instant)::integer;
  if years is not null then
    insert into register.ban (uscc, scheme, exit_case_id, during, known)
      values (revoked.uscc, revoked.scheme, added,
        daterange(p_on, (p_on + make_interval(years => years))::date, '[]'), tstzrange(instant, null));
  end if;
  return added;
end $$;

-- The enterprise gives the title up: an end state of its own, without a ban (SIL-19).
create function register.title_withdraw(p_title uuid, p_on date, p_source text, p_stated timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare instant timestamptz;
begin
  perform register.start_recording();
  perform register.title_locked(p_title);
  instant := register.title_recording_instant(p_title, p_stated);
  perform register.title_must_stand(p_title, p_on, array['REVOKED', 'WITHDRAWN']);
  perform register.set_status(p_title, daterange(p_on, null), 'WITHDRAWN', null, instant);
end $$;
`;
