/** Titles and the history of their states. I-07, I-12, I-13, I-14. */
export const STATUS = `
alter table register.title
  alter column id set default gen_random_uuid(),
  add constraint title_number_is_unique unique (number),
  add foreign key (uscc) references register.enterprise,
  add foreign key (scheme) references register.scheme,
  add foreign key (standard_id) references register.standard,
  add foreign key (publicity_id) references register.publicity,
  add foreign key (ranking_entry_id) references register.ranking_entry,
  add check (category ~ '^[A-T][0-9]{2,4}$'),
  add check (category_edition in ('2017'));

alter table register.exit_case add foreign key (title_id) references register.title;

-- I-07. A history that does not mention consent leaves it not recorded: neither given nor missing.
create function register.consent_precedes_publicity() returns trigger language plpgsql set search_path = '' as $$
declare posted register.publicity;
begin
  select * into posted from register.publicity where id = new.publicity_id;
  if posted.id is null then
    return new;
  end if;
  if new.consent_on > posted.posted_on then
    raise exception 'CONSENT_AFTER_PUBLICITY: consent of % is later than the posting on %.', new.consent_on,
      posted.posted_on using errcode = 'LH007';
  end if;
  if new.consent_on is null and new.source <> 'history'
     and register.scheme_value(new.scheme, 'consentBeforePublicity', posted.posted_on, lower(new.known)) = 'true' then
    raise exception 'CONSENT_AFTER_PUBLICITY: the scheme requires consent before the posting on %, none is recorded.',
      posted.posted_on using errcode = 'LH007';
  end if;
  return new;
end $$;

create trigger a_consent_precedes_publicity before insert on register.title
  for each row execute function register.consent_precedes_publicity();

alter table register.title_status
  alter column id set default gen_random_uuid(),
  add foreign key (title_id) references register.title,
  add foreign key (scheme, ground) references register.scheme_exit_ground,
  add check (not isempty(valid)),
  add check (state in ('IN_PUBLICITY', 'UNDER_OBJECTION', 'IN_FORCE', 'EXPIRED', 'REVOKED', 'WITHDRAWN', 'REJECTED',
    'VALIDITY_UNKNOWN')),
  add constraint revoked_with_a_ground check ((state = 'REVOKED') = (ground is not null)),
  add constraint one_state_at_a_time exclude using gist (title_id with =, valid with &&, known with &&);

call register.keep_records_of(array['title', 'title_status']);

create function register.current_state(p_title uuid, p_on date) returns text
language sql stable set search_path = '' as $$
  select state from register.title_status where title_id = p_title and valid @> p_on and upper_inf(known)
$$;

-- Gives a title a state on those days from that instant on; what stood there before is closed, its other days are kept.
create function register.set_status(p_title uuid, p_days daterange, p_state text, p_ground text, p_at timestamptz)
returns void language plpgsql set search_path = '' as $$
declare
  old register.title_status;
  of_scheme text := (select scheme from register.title where id = p_title);
begin
  for old in select * from register.title_status
      where title_id = p_title and upper_inf(known) and valid && p_days loop
    update register.title_status set known = register.until(known, p_at) where id = old.id;
    if lower(old.valid) < lower(p_days) then
      insert into register.title_status (title_id, scheme, state, ground, valid, known)
        values (p_title, of_scheme, old.state, old.ground, daterange(lower(old.valid), lower(p_days)), tstzrange(p_at, null));
    end if;
    if not upper_inf(p_days) and (upper_inf(old.valid) or upper(old.valid) > upper(p_days)) then
      insert into register.title_status (title_id, scheme, state, ground, valid, known)
        values (p_title, of_scheme, old.state, old.ground, daterange(upper(p_days), upper(old.valid)), tstzrange(p_at, null));
    end if;
  end loop;
  insert into register.title_status (title_id, scheme, state, ground, valid, known)
    values (p_title, of_scheme, p_state, p_ground, p_days, tstzrange(p_at, null));
end $$;

-- The enterprise's standard by its normalised number; recorded when it is new.
create function register.standard_of(p_uscc text, p_number text, p_number_as_published text, p_source text,
  p_at timestamptz)
returns uuid language plpgsql set search_path = '' as $$
declare found uuid;
begin
  insert into register.standard (uscc, number, number_as_published, source, known)
    values (p_uscc, p_number, p_number_as_published, p_source, tstzrange(p_at, null))
    on conflict (uscc, number) do nothing;
  select id into found from register.standard where uscc = p_uscc and number = p_number;
  return found;
end $$;

-- Puts an enterprise's standard on a list: posted for publicity when there is one, else to be published at once.
create function register.title_list(p_number text, p_uscc text, p_scheme text, p_category text, p_standard text,
  p_standard_as_published text, p_publicity uuid, p_consent_on date, p_ranking_entry uuid, p_source text,
  p_stated timestamptz default null)
returns uuid language plpgsql security definer set search_path = '' as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  posted date := (select posted_on from register.publicity where id = p_publicity);
  added uuid;
begin
  perform from register.enterprise where uscc = p_uscc for update;
  if not found then
    raise exception 'ENTERPRISE_NOT_ON_RECORD: the register does not hold %.', p_uscc using errcode = 'LH012';
  end if;
  if exists (select from register.ban where uscc = p_uscc and scheme = p_scheme and during @> posted
             and upper_inf(known)) and p_ranking_entry is null then
    raise exception 'ENTERPRISE_BANNED: % is banned from ranking and evaluation of scheme % on %.', p_uscc, p_scheme,
      posted using errcode = 'LH006';
  end if;
  insert into register.title (number, uscc, scheme, category, category_edition, standard_id, publicity_id,
      ranking_entry_id, consent_on, source, known)
    values (p_number, p_uscc, p_scheme, p_category, '2017',
      register.standard_of(p_uscc, p_standard, p_standard_as_published, p_source, instant), p_publicity, p_ranking_entry,
      p_consent_on, p_source, tstzrange(instant, null))
    returning id into added;
  if posted is not null then
    insert into register.title_status (title_id, scheme, state, valid, known)
      values (added, p_scheme, 'IN_PUBLICITY', daterange(posted, null), tstzrange(instant, null));
  end if;
  return added;
end $$;
`;

/** Release of a title and its last day. I-08, I-09. */
export const PUBLICATION = `
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

create function register.release_follows_publicity() returns trigger language plpgsql set search_path = '' as $$
declare
  released register.title;
  posted register.publicity;
  last_day date;
begin
  select * into released from register.title where id = new.title_id for no key update;
  select * into posted from register.publicity where id = released.publicity_id;
  if posted.id is null then
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
create function register.state_follows_release() returns trigger language plpgsql set search_path = '' as $$
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
returns void language plpgsql security definer set search_path = '' as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  released register.title;
  last_day date := p_last_day;
  carried_until date;
begin
  select * into released from register.title where id = p_title for no key update;
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

/** Revocation with its ban, and withdrawal. I-15. */
export const EXIT = `
create function register.exit_is_inside_validity() returns trigger language plpgsql set search_path = '' as $$
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
create function register.ban_follows_the_scheme() returns trigger language plpgsql set search_path = '' as $$
declare
  effective date := (select effective_on from register.exit_case where id = new.exit_case_id);
  years integer := register.scheme_value(new.scheme, 'banYears', effective, lower(new.known))::integer;
begin
  if years is null or new.during <> daterange(effective, (effective + make_interval(years => years))::date, '[]') then
    raise exception 'BAN_LENGTH: scheme % bans for % years from %, not for %.', new.scheme,
      coalesce(years::text, 'no'), effective, new.during using errcode = 'LH006';
  end if;
  return new;
end $$;

create trigger a_ban_follows_the_scheme before insert on register.ban
  for each row execute function register.ban_follows_the_scheme();

create function register.title_must_stand(p_title uuid, p_on date) returns void
language plpgsql stable set search_path = '' as $$
declare state text := register.current_state(p_title, p_on);
begin
  if state is null or state not in ('IN_FORCE', 'VALIDITY_UNKNOWN') then
    raise exception 'OUTSIDE_VALIDITY: the title is % on %, not in force.', coalesce(state, 'not released'), p_on
      using errcode = 'LH015';
  end if;
end $$;

create function register.title_revoke(p_title uuid, p_ground text, p_on date, p_evidence text, p_source text,
  p_stated timestamptz default null)
returns uuid language plpgsql security definer set search_path = '' as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  revoked register.title;
  years integer;
  added uuid;
begin
  -- Enterprise before title: the same order as in title_list, so that two officers cannot wait for each other.
  perform from register.enterprise where uscc = (select uscc from register.title where id = p_title) for update;
  select * into revoked from register.title where id = p_title for no key update;
  perform register.title_must_stand(p_title, p_on);
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
returns void language plpgsql security definer set search_path = '' as $$
declare instant timestamptz := register.recording_instant(p_stated);
begin
  perform from register.title where id = p_title for no key update;
  perform register.title_must_stand(p_title, p_on);
  perform register.set_status(p_title, daterange(p_on, null), 'WITHDRAWN', null, instant);
end $$;
`;
