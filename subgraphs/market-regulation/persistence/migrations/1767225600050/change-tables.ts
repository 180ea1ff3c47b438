/** What changed in the public register, once; and the same in order for each audience. */
export const CHANGE_TABLES = `
create schema feed;

-- What a transaction recorded, until it is told; written by the transaction itself, so that none is missed.
create table feed.noted (
  kind text not null,
  subject text not null,
  -- The instant of recording that concerns it.
  at timestamptz not null,
  detail jsonb,
  primary key (kind, subject, at)
);

create index noted_in_order on feed.noted (at);

-- Until where everything was told: every fact known at or before "until", every day at or before "day".
create table feed.progress (
  id smallint primary key default 1 check (id = 1),
  until timestamptz not null default '-infinity',
  day date not null default '-infinity'
);
insert into feed.progress default values;

create table feed.change (
  id uuid primary key default gen_random_uuid(),
  -- Order of telling, from 1, without gap.
  position bigint not null unique,
  kind text not null check (kind in ('IN_PUBLICITY', 'OBJECTED', 'OBJECTION_DISMISSED', 'REJECTED', 'PUBLISHED', 'EXPIRED',
    'VALIDITY_UNKNOWN', 'REVOKED', 'WITHDRAWN', 'BANNED', 'CORRECTED', 'POLICY_CHANGED')),
  -- Since when it is known; for what a day brings about, the beginning of that day.
  at timestamptz not null,
  -- The first day that it concerns, and the last; null without end.
  on_day date not null,
  until_day date,
  uscc text,
  title_id uuid,
  state text,
  state_before text,
  ground text,
  ban_id uuid,
  publicity_id uuid,
  scheme text,
  jurisdiction text,
  document text,
  measure text,
  -- Rules that became known or were superseded; what of an enterprise is another.
  items text[] not null default '{}',
  source text
);

-- Once for a day: whatever is noted of a title again, its end by the calendar is told once.
create unique index change_by_calendar on feed.change (title_id, kind, on_day) where kind in ('EXPIRED', 'VALIDITY_UNKNOWN');

create table feed.entry (
  id uuid primary key default gen_random_uuid(),
  audience text not null check (audience in ('PUBLIC', 'BANKS', 'PURCHASERS', 'DEPARTMENTS')),
  -- Order within the audience, from 1, without gap: a reader resumes after the last one it has.
  number bigint not null,
  change_id uuid not null references feed.change,
  -- The enterprise, by which deliveries are kept in order; empty where it concerns none.
  uscc text not null,
  constraint one_number_for_an_entry unique (audience, number),
  constraint one_entry_for_a_change unique (audience, change_id)
);

create index title_status_by_calendar on register.title_status (lower(valid))
  where state in ('EXPIRED', 'VALIDITY_UNKNOWN') and upper_inf(known);

create function feed.keep() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'CHANGES_ARE_KEPT: what a feed told is never changed or removed.' using errcode = 'LH165';
end $$;

create trigger change_kept before update or delete on feed.change for each row execute function feed.keep();
create trigger changes_not_truncated before truncate on feed.change for each statement execute function feed.keep();
create trigger entry_kept before update or delete on feed.entry for each row execute function feed.keep();
create trigger entries_not_truncated before truncate on feed.entry for each statement execute function feed.keep();

create function feed.goes_on() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare last bigint;
begin
  if tg_table_name = 'change' then
    select coalesce(max(c.position), 0) into last from feed.change c;
    if new.position = last + 1 then return new; end if;
  else
    select coalesce(max(e.number), 0) into last from feed.entry e where e.audience = new.audience;
    if new.number = last + 1 then return new; end if;
  end if;
  raise exception 'CHANGE_OUT_OF_ORDER: the next one is %.', last + 1 using errcode = 'LH166';
end $$;

create trigger change_goes_on before insert on feed.change for each row execute function feed.goes_on();
create trigger entry_goes_on before insert on feed.entry for each row execute function feed.goes_on();
`;
