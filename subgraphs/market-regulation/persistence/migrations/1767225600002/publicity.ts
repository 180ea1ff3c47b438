/** Publicity of schemes and lists. I-11. */
export const PUBLICITY = `
alter table register.publicity
  alter column id set default gen_random_uuid(),
  add foreign key (scheme) references register.scheme,
  add check (kind in ('SCHEME', 'LIST')),
  add check (working_days between 1 and 250);

-- I-11: the days are those of the scheme's rule on the posting day, more only where the text says "not fewer than";
-- a last day that the notice announces is the one that the holiday notices known at the time of posting give.
create function register.publicity_follows_the_scheme() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
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
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
