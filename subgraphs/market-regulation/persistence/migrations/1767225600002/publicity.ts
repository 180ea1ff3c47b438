/** Publicity of schemes and lists. I-11. */
export const PUBLICITY = `
alter table register.publicity
  alter column id set default gen_random_uuid(),
  add foreign key (scheme) references register.scheme,
  add check (kind in ('SCHEME', 'LIST')),
  add check (working_days between 1 and 250);

-- I-11: the days are those of the scheme's rule on the posting day, more only where the text says "not fewer than";
-- a last day that the notice announces is the one that the holiday notices known at the time of posting give.
create function register.publicity_follows_the_scheme() returns trigger language plpgsql set search_path = '' as $$
declare
  instant timestamptz := lower(new.known);
  param text := case new.kind when 'LIST' then 'listPublicity' else 'schemePublicity' end;
  days integer := register.scheme_value(new.scheme, param || 'WorkingDays', new.posted_on, instant)::integer;
  counting text := register.scheme_value(new.scheme, param || 'Counting', new.posted_on, instant);
  last_day date;
begin
  if new.working_days is null then
    new.working_days := days;
  elsif days is not null and (new.working_days < days or (new.working_days > days and counting is distinct from 'AT_LEAST')) then
    raise exception 'PUBLICITY_LENGTH: scheme % requires % working days (%), not %.', new.scheme, days,
      coalesce(counting, 'EXACTLY'), new.working_days using errcode = 'LH011';
  end if;
  if new.working_days is null then
    return new;
  end if;
  last_day := register.working_day_after(new.posted_on, new.working_days, instant);
  if new.announced_last_day is null then
    new.announced_last_day := last_day;
  elsif new.announced_last_day is distinct from last_day then
    raise exception 'PUBLICITY_LAST_DAY: % working days after % end on %, not on %.', new.working_days, new.posted_on,
      coalesce(last_day::text, 'a day that no holiday notice tells yet'), new.announced_last_day using errcode = 'LH011';
  end if;
  return new;
end $$;

create trigger a_publicity_follows_the_scheme before insert on register.publicity
  for each row execute function register.publicity_follows_the_scheme();

create function register.publicity_post(p_kind text, p_scheme text, p_on date, p_working_days integer,
  p_announced_last_day date, p_source text, p_stated timestamptz default null)
returns uuid language plpgsql security definer set search_path = '' as $$
declare added uuid;
begin
  insert into register.publicity (kind, scheme, posted_on, working_days, announced_last_day, source, known)
    values (p_kind, p_scheme, p_on, p_working_days, p_announced_last_day, p_source,
      tstzrange(register.recording_instant(p_stated), null))
    returning id into added;
  return added;
end $$;

call register.keep_records_of(array['publicity']);
`;

/** Objections against a candidate or against the whole publicity. I-10. */
export const OBJECTIONS = `
create table register.objection (
  id uuid primary key default gen_random_uuid(),
  objection_id uuid not null default gen_random_uuid(),
  publicity_id uuid not null references register.publicity,
  title_id uuid references register.title,
  filed_on date not null,
  outcome text check (outcome in ('DISMISSED', 'UPHELD')),
  resolved_on date,
  source text not null,
  known tstzrange not null,
  check ((outcome is null) = (resolved_on is null)),
  check (resolved_on >= filed_on),
  exclude using gist (objection_id with =, known with &&)
);

create index objection_by_title on register.objection (title_id);

-- I-10: from the posting day to the last day of publicity, as far as the calendar was known when it was recorded.
create function register.objection_is_inside_the_window() returns trigger language plpgsql set search_path = '' as $$
declare
  posted register.publicity;
  last_day date;
begin
  select * into posted from register.publicity where id = new.publicity_id;
  last_day := register.working_day_after(posted.posted_on, posted.working_days, lower(new.known));
  if new.filed_on < posted.posted_on or new.filed_on > last_day then
    raise exception 'OBJECTION_OUTSIDE_WINDOW: publicity runs from % to %, the objection was filed on %.',
      posted.posted_on, coalesce(last_day::text, 'a day not known yet'), new.filed_on using errcode = 'LH010';
  end if;
  return new;
end $$;

create trigger a_objection_is_inside_the_window before insert on register.objection
  for each row execute function register.objection_is_inside_the_window();

create function register.objection_file(p_title uuid, p_on date, p_source text, p_stated timestamptz default null)
returns uuid language plpgsql security definer set search_path = '' as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  challenged register.title;
  filed uuid;
begin
  select * into challenged from register.title where id = p_title for no key update;
  if challenged.publicity_id is null then
    raise exception 'OBJECTION_OUTSIDE_WINDOW: title % was never posted for publicity.', challenged.number
      using errcode = 'LH010';
  end if;
  if register.current_state(p_title, p_on) not in ('IN_PUBLICITY', 'UNDER_OBJECTION') or exists
     (select from register.title_publication where title_id = p_title and upper_inf(known)) then
    raise exception 'TITLE_NOT_IN_PUBLICITY: title % is % on %.', challenged.number,
      register.current_state(p_title, p_on), p_on using errcode = 'LH012';
  end if;
  insert into register.objection (publicity_id, title_id, filed_on, source, known)
    values (challenged.publicity_id, p_title, p_on, p_source, tstzrange(instant, null))
    returning objection_id into filed;
  perform register.set_status(p_title, daterange(p_on, null), 'UNDER_OBJECTION', null, instant);
  return filed;
end $$;

-- Resolves the oldest open objection against a title.
create function register.objection_resolve(p_title uuid, p_outcome text, p_on date, p_source text,
  p_stated timestamptz default null)
returns void language plpgsql security definer set search_path = '' as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  open_one register.objection;
  next_open date;
begin
  perform from register.title where id = p_title for no key update;
  select * into open_one from register.objection
    where title_id = p_title and outcome is null and upper_inf(known) order by filed_on, id limit 1;
  if open_one.id is null then
    raise exception 'NO_OPEN_OBJECTION: no objection against this title is open.' using errcode = 'LH012';
  end if;
  update register.objection set known = register.until(known, instant) where id = open_one.id;
  insert into register.objection (objection_id, publicity_id, title_id, filed_on, outcome, resolved_on, source, known)
    values (open_one.objection_id, open_one.publicity_id, p_title, open_one.filed_on, p_outcome, p_on, p_source,
      tstzrange(instant, null));
  if p_outcome = 'UPHELD' then
    perform register.set_status(p_title, daterange(p_on, null), 'REJECTED', null, instant);
    return;
  end if;
  if register.current_state(p_title, p_on) = 'REJECTED' then
    return;
  end if;
  select min(filed_on) into next_open from register.objection
    where title_id = p_title and outcome is null and upper_inf(known);
  if next_open is null or next_open > p_on then
    perform register.set_status(p_title, daterange(p_on, next_open), 'IN_PUBLICITY', null, instant);
  end if;
end $$;

call register.keep_records_of(array['objection']);
`;
