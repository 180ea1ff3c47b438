/** Titles and the history of their states. I-07, I-12, I-14. */
export const TITLES = `
alter table register.title
  alter column id set default gen_random_uuid(),
  add constraint title_number_is_unique unique (number),
  add unique (id, scheme),
  add foreign key (uscc) references register.enterprise,
  add foreign key (scheme) references register.scheme,
  add foreign key (standard_id, uscc) references register.standard (id, uscc),
  add foreign key (publicity_id) references register.publicity,
  add foreign key (ranking_entry_id) references register.ranking_entry,
  add check (category ~ '^[A-T][0-9]{2,4}$'),
  add check (category_edition in ('2017'));

alter table register.exit_case add foreign key (title_id, scheme) references register.title (id, scheme);

-- A title stands on the list of its own scheme and on the ranking of its own standard, and on neither during a ban.
create function register.title_is_open_to() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare posted register.publicity;
begin
  perform register.start_recording();
  if new.source = 'history' and not register.may_state_record_time() then
    raise exception 'RECORD_TIME_STATED: only a take-over records a history.' using errcode = 'LH000';
  end if;
  if new.ranking_entry_id is not null and not exists
     (select from register.ranking_entry e join register.ranking r on r.id = e.ranking_id
      where e.id = new.ranking_entry_id and e.uscc = new.uscc and e.standard_id = new.standard_id
        and r.scheme = new.scheme) then
    raise exception 'RANKING_ENTRY_OF_ANOTHER: the ranking entry is not one of % with this standard in scheme %.',
      new.uscc, new.scheme using errcode = 'LH012';
  end if;
  select * into posted from register.publicity where id = new.publicity_id;
  if posted.id is null then
    return new;
  end if;
  if posted.kind <> 'LIST' or posted.scheme <> new.scheme then
    raise exception 'LIST_OF_ANOTHER: title % of scheme % was not posted with a publicity of kind % of scheme %.',
      new.number, new.scheme, posted.kind, posted.scheme using errcode = 'LH012';
  end if;
  perform register.until(posted.known, lower(new.known));
  perform from register.enterprise where uscc = new.uscc for update;
  if exists (select from register.ban where uscc = new.uscc and scheme = new.scheme and during @> posted.posted_on
             and upper_inf(known)) then
    raise exception 'ENTERPRISE_BANNED: % is banned from ranking and evaluation of scheme % on %.', new.uscc, new.scheme,
      posted.posted_on using errcode = 'LH006';
  end if;
  return new;
end $$;

create trigger a_title_is_open_to before insert on register.title
  for each row execute function register.title_is_open_to();

-- I-07. A history that does not mention consent leaves it not recorded: neither given nor missing.
create function register.consent_precedes_publicity() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
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
  add foreign key (title_id, scheme) references register.title (id, scheme),
  add foreign key (scheme, ground) references register.scheme_exit_ground,
  add check (not isempty(valid)),
  add check (state in ('IN_PUBLICITY', 'UNDER_OBJECTION', 'IN_FORCE', 'EXPIRED', 'REVOKED', 'WITHDRAWN', 'REJECTED',
    'VALIDITY_UNKNOWN')),
  add constraint revoked_with_a_ground check ((state = 'REVOKED') = (ground is not null)),
  add constraint one_state_at_a_time exclude using gist (title_id with =, valid with &&, known with &&);

call register.keep_records_of(array['title', 'title_status']);

-- A title of which something is about to be recorded.
create function register.title_locked(p_title uuid) returns register.title
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one register.title;
begin
  select * into found_one from register.title where id = p_title for no key update;
  if not found then
    raise exception 'TITLE_NOT_ON_RECORD: the register holds no title %.', p_title using errcode = 'LH012';
  end if;
  return found_one;
end $$;

-- The instant at which something further is recorded of a title that is locked: never before what is on record of it.
create function register.title_recording_instant(p_title uuid, p_stated timestamptz) returns timestamptz
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  latest timestamptz;
begin
  select max(lower(known)) into latest from (
    select known from register.title where id = p_title
    union all select known from register.title_status where title_id = p_title
    union all select known from register.objection where title_id = p_title
  ) on_record;
  perform register.until(tstzrange(latest, null), instant);
  return instant;
end $$;

create function register.current_state(p_title uuid, p_on date) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select state from register.title_status where title_id = p_title and valid @> p_on and upper_inf(known)
$$;

-- Gives a title a state on those days from that instant on; what stood there before is closed, its other days are kept.
create function register.set_status(p_title uuid, p_days daterange, p_state text, p_ground text, p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
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
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
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
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz;
  posted date := (select posted_on from register.publicity where id = p_publicity);
  added uuid;
begin
  perform register.start_recording();
  perform from register.enterprise where uscc = p_uscc for update;
  if not found then
    raise exception 'ENTERPRISE_NOT_ON_RECORD: the register does not hold %.', p_uscc using errcode = 'LH012';
  end if;
  instant := register.recording_instant(p_stated);
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
