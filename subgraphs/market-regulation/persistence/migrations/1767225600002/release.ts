/** Release of a title and its last day. I-08, I-09. */
export const RELEASE = `
create table register.title_publication (
  id uuid primary key default gen_random_uuid(),
  title_id uuid not null references register.title,
  published_on date not null,
  last_day date,
  last_day_stated boolean not null,
  source text not null,
  known tstzrange not null,
  check (last_day >= published_on),
  exclude using gist (title_id with =, known with &&)
);

create function register.release_follows_publicity() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  released register.title;
  posted register.publicity;
  last_day date;
begin
  released := register.title_locked(new.title_id);
  -- Against an objection to the whole list at the same time.
  select * into posted from register.publicity where id = released.publicity_id for share;
  if posted.id is null then
    -- A history tells outcomes; a posting that it does not mention is neither there nor missing.
    if released.source <> 'history'
       and register.scheme_value(released.scheme, 'listPublicityWorkingDays', new.published_on, lower(new.known)) is not null
    then
      raise exception 'PUBLICITY_NOT_OVER: scheme % requires publicity before a release, title % was never posted.',
        released.scheme, released.number using errcode = 'LH008';
    end if;
    return new;
  end if;
  if new.published_on < posted.posted_on then
    raise exception 'PUBLICITY_NOT_OVER: the list was posted on %, release on % is earlier.', posted.posted_on,
      new.published_on using errcode = 'LH008';
  end if;
  if posted.working_days is not null then
    last_day := register.working_day_after(posted.posted_on, posted.working_days, lower(new.known));
    if last_day is null then
      raise exception 'CALENDAR_NOT_PUBLISHED: no holiday notice tells yet when the publicity that began on % ends.',
        posted.posted_on using errcode = 'LH008';
    end if;
    if new.published_on <= last_day then
      raise exception 'PUBLICITY_NOT_OVER: publicity runs until %, release on % is too early.', last_day,
        new.published_on using errcode = 'LH008';
    end if;
  end if;
  if exists (select from register.objection
             where publicity_id = posted.id and (title_id = new.title_id or title_id is null) and upper_inf(known)
               and (outcome is null or outcome = 'UPHELD' or resolved_on > new.published_on)) then
    raise exception 'OBJECTION_OPEN: an objection against % is open or was upheld on %.', released.number,
      new.published_on using errcode = 'LH009';
  end if;
  return new;
end $$;

create trigger a_release_follows_publicity before insert on register.title_publication
  for each row execute function register.release_follows_publicity();

-- A title is in force, expired or revoked only after its release.
create function register.state_follows_release() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.state in ('IN_FORCE', 'EXPIRED', 'REVOKED', 'WITHDRAWN', 'VALIDITY_UNKNOWN') and not exists
     (select from register.title_publication
      where title_id = new.title_id and published_on <= lower(new.valid) and upper_inf(known)) then
    raise exception 'TITLE_NOT_RELEASED: a title is % only from its release on.', new.state using errcode = 'LH012';
  end if;
  return new;
end $$;

create trigger a_state_follows_release before insert on register.title_status
  for each row execute function register.state_follows_release();

-- Releases a title. Its last day is the one stated, else that of the scheme's rule; where both are silent a reading may
-- carry it for some years, after which it is not known whether it is in force (SIL-20).
create function register.title_publish(p_title uuid, p_on date, p_last_day date, p_source text,
  p_stated timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz;
  released register.title;
  last_day date := p_last_day;
  carried_until date;
begin
  perform register.start_recording();
  released := register.title_locked(p_title);
  instant := register.title_recording_instant(p_title, p_stated);
  if exists (select from register.title_publication where title_id = p_title and upper_inf(known)) then
    raise exception 'TITLE_ALREADY_PUBLISHED: title % is published already.', released.number using errcode = 'LH012';
  end if;
  if register.current_state(p_title, p_on) = 'REJECTED' then
    raise exception 'OBJECTION_OPEN: an objection against % was upheld.', released.number using errcode = 'LH009';
  end if;
  if last_day is null then
    last_day := p_on + make_interval(years => register.scheme_value(released.scheme, 'validityYears', p_on, instant)::integer);
  end if;
  insert into register.title_publication (title_id, published_on, last_day, last_day_stated, source, known)
    values (p_title, p_on, last_day, p_last_day is not null, p_source, tstzrange(instant, null));
  if last_day is not null then
    perform register.set_status(p_title, daterange(p_on, last_day, '[]'), 'IN_FORCE', null, instant);
    perform register.set_status(p_title, daterange(last_day + 1, null), 'EXPIRED', null, instant);
    return;
  end if;
  carried_until := p_on
    + make_interval(years => register.scheme_value(released.scheme, 'assumedValidityYears', p_on, instant)::integer);
  if carried_until is null then
    perform register.set_status(p_title, daterange(p_on, null), 'VALIDITY_UNKNOWN', null, instant);
  else
    perform register.set_status(p_title, daterange(p_on, carried_until, '[]'), 'IN_FORCE', null, instant);
    perform register.set_status(p_title, daterange(carried_until + 1, null), 'VALIDITY_UNKNOWN', null, instant);
  end if;
end $$;

call register.keep_records_of(array['title_publication']);
`;
