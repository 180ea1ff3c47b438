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

-- I-10: from the posting day to the last day of publicity, as far as the calendar was known when it was recorded. What
-- was inside then stays inside: the outcome is a later version of an objection on record.
create function register.objection_is_inside_the_window() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  posted register.publicity;
  challenged register.title;
  last_day date;
begin
  if exists (select from register.objection where objection_id = new.objection_id and publicity_id = new.publicity_id
             and title_id is not distinct from new.title_id and filed_on = new.filed_on) then
    return new;
  end if;
  if new.title_id is not null then
    challenged := register.title_locked(new.title_id);
    if challenged.publicity_id is distinct from new.publicity_id then
      raise exception 'OBJECTION_OUTSIDE_WINDOW: title % was not posted in this publicity.', challenged.number
        using errcode = 'LH010';
    end if;
    if exists (select from register.title_publication where title_id = new.title_id and upper_inf(known)) then
      raise exception 'TITLE_NOT_IN_PUBLICITY: title % is published already.', challenged.number using errcode = 'LH012';
    end if;
  end if;
  -- Against a release at the same time, which holds the publicity in shared mode.
  select * into posted from register.publicity where id = new.publicity_id for no key update;
  last_day := register.working_day_after(posted.posted_on, posted.working_days, lower(new.known));
  if new.filed_on < posted.posted_on or new.filed_on > last_day then
    raise exception 'OBJECTION_OUTSIDE_WINDOW: publicity runs from % to %, the objection was filed on %.',
      posted.posted_on, coalesce(last_day::text, 'a day not known yet'), new.filed_on using errcode = 'LH010';
  end if;
  return new;
end $$;

create trigger a_objection_is_inside_the_window before insert on register.objection
  for each row execute function register.objection_is_inside_the_window();

-- States before the release follow from the objections on record: rejected from the first that was upheld, under
-- objection while any was open, else in publicity. Told anew from all of them, because they may be recorded in any order.
create function register.restate_publicity(p_title uuid, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  posted daterange;
  held datemultirange;
  rejected daterange;
  each record;
begin
  select daterange(p.posted_on, null) into posted
    from register.title t join register.publicity p on p.id = t.publicity_id where t.id = p_title;
  select coalesce(range_agg(daterange(filed_on, resolved_on)), '{}'),
      case when bool_or(outcome = 'UPHELD') then daterange(min(resolved_on) filter (where outcome = 'UPHELD'), null)
           else 'empty' end
    into held, rejected
    from register.objection where title_id = p_title and upper_inf(known);
  for each in
    select w.state, w.days * s.valid as days
    from (
      select 'REJECTED' as state, rejected as days where not isempty(rejected)
      union all select 'UNDER_OBJECTION', unnest(held - datemultirange(rejected))
      union all select 'IN_PUBLICITY', unnest(datemultirange(posted) - held - datemultirange(rejected))
    ) w
    join register.title_status s
      on s.title_id = p_title and upper_inf(s.known) and s.valid && w.days and s.state <> w.state
    order by w.days
  loop
    perform register.set_status(p_title, each.days, each.state, null, p_at);
  end loop;
end $$;

create function register.objection_file(p_title uuid, p_on date, p_source text, p_stated timestamptz default null)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz;
  challenged register.title;
  filed uuid;
begin
  perform register.start_recording();
  challenged := register.title_locked(p_title);
  instant := register.title_recording_instant(p_title, p_stated);
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
  perform register.restate_publicity(p_title, instant);
  return filed;
end $$;

-- Resolves the oldest open objection against a title.
create function register.objection_resolve(p_title uuid, p_outcome text, p_on date, p_source text,
  p_stated timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz;
  open_one register.objection;
begin
  perform register.start_recording();
  perform register.title_locked(p_title);
  instant := register.title_recording_instant(p_title, p_stated);
  select * into open_one from register.objection
    where title_id = p_title and outcome is null and upper_inf(known) order by filed_on, id limit 1;
  if open_one.id is null then
    raise exception 'NO_OPEN_OBJECTION: no objection against this title is open.' using errcode = 'LH012';
  end if;
  update register.objection set known = register.until(known, instant) where id = open_one.id;
  insert into register.objection (objection_id, publicity_id, title_id, filed_on, outcome, resolved_on, source, known)
    values (open_one.objection_id, open_one.publicity_id, p_title, open_one.filed_on, p_outcome, p_on, p_source,
      tstzrange(instant, null));
  perform register.restate_publicity(p_title, instant);
end $$;

call register.keep_records_of(array['objection']);
`;
