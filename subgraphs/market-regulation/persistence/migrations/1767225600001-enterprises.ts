import type { MigrationInterface, QueryRunner } from "typeorm";
import { PUBLISHED_REGISTER_V1 } from "../../../../shared/register-copy/published-v1.ts";

/** The register's clocks, its code systems, enterprises with dated names, places and sizes, and their standards. */
export class Enterprises1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create extension if not exists btree_gist");
    await runner.query(PUBLISHED_REGISTER_V1);
    await runner.query(CLOCKS);
    await runner.query(CODES);
    await runner.query(ENTERPRISES);
    await runner.query(RECORDING);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const CLOCKS = `
insert into register.heartbeat values (1, clock_timestamp());

-- Only the owner (a take-over of history, the loading of policies) may say when something was recorded.
create function register.may_state_record_time() returns boolean language sql stable set search_path = '' as $$
  select pg_catalog.pg_has_role(session_user, nspowner, 'MEMBER') from pg_catalog.pg_namespace where nspname = 'register'
$$;

-- The instant at which this transaction records. The shared lock is held until commit, and the heartbeat takes it
-- exclusively: a heartbeat T therefore proves that everything recorded at or before T is committed.
create function register.recording_instant(stated timestamptz) returns timestamptz
language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_advisory_xact_lock_shared(7410);
  if stated is null then
    return greatest(clock_timestamp(), (select at + interval '1 microsecond' from register.heartbeat));
  end if;
  if not register.may_state_record_time() then
    raise exception 'RECORD_TIME_STATED: the register itself says when a fact is recorded.' using errcode = 'LH000';
  end if;
  return stated;
end $$;

create function register.beat() returns timestamptz
language plpgsql security definer set search_path = '' as $$
declare beaten timestamptz;
begin
  perform pg_catalog.pg_advisory_xact_lock(7410);
  update register.heartbeat set at = greatest(clock_timestamp(), at + interval '1 microsecond') returning at into beaten;
  return beaten;
end $$;

-- I-13: what is on record stays; only the end of "known" may be set, once. An empty "known" marks a row that was
-- superseded in the very instant of its recording.
create function register.keep_record() returns trigger language plpgsql set search_path = '' as $$
declare beaten timestamptz;
begin
  if tg_op in ('DELETE', 'TRUNCATE') then
    raise exception 'HISTORY_IS_KEPT: rows of % are never removed.', tg_table_name using errcode = 'LH013';
  end if;
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'known' <> to_jsonb(old) - 'known' or isempty(old.known) or not upper_inf(old.known)
       or upper_inf(new.known) or (not isempty(new.known) and lower(new.known) <> lower(old.known)) then
      raise exception 'HISTORY_IS_KEPT: of a row of % only the end of "known" may be set, once.', tg_table_name
        using errcode = 'LH013';
    end if;
  elsif isempty(new.known) or lower_inf(new.known) then
    raise exception 'RECORD_TIME_MISSING: a row of % says since when it is known.', tg_table_name using errcode = 'LH013';
  end if;
  if register.may_state_record_time() then
    return new;
  end if;
  perform pg_catalog.pg_advisory_xact_lock_shared(7410);
  select at into beaten from register.heartbeat;
  if coalesce(upper(new.known), lower(new.known)) <= beaten
     or coalesce(upper(new.known), lower(new.known)) > greatest(clock_timestamp(), beaten + interval '1 second') then
    raise exception 'RECORD_TIME_STATED: the register itself says when a fact is recorded.' using errcode = 'LH000';
  end if;
  return new;
end $$;

create procedure register.keep_records_of(tables text[]) language plpgsql set search_path = '' as $$
declare each text;
begin
  foreach each in array tables loop
    execute format('create trigger record_kept before insert or update or delete on register.%I
                    for each row execute function register.keep_record()', each);
    execute format('create trigger records_not_truncated before truncate on register.%I
                    for each statement execute function register.keep_record()', each);
  end loop;
end $$;
`;

const CODES = `
-- GB 32100-2015: sum of value times weight, modulo 31; a remainder of 0 gives the check character 0.
create function register.uscc_check_character(first17 text) returns text
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  alphabet constant text := '0123456789ABCDEFGHJKLMNPQRTUWXY';
  weights constant integer[] := array[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28];
  total integer := 0;
begin
  for i in 1..17 loop
    total := total + (strpos(alphabet, substr(first17, i, 1)) - 1) * weights[i];
  end loop;
  return substr(alphabet, (31 - total % 31) % 31 + 1, 1);
end $$;

create function register.uscc_is_valid(uscc text) returns boolean
language sql immutable strict parallel safe as $$
  select uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$' and right(uscc, 1) = register.uscc_check_character(left(uscc, 17))
$$;

create table register.division (
  id uuid primary key default gen_random_uuid(),
  code text not null check (code ~ '^[0-9]{6}$'),
  name text not null,
  parent text check (parent ~ '^[0-9]{6}$'),
  valid daterange not null,
  known tstzrange not null,
  exclude using gist (code with =, valid with &&, known with &&)
);
`;

const ENTERPRISES = `
create table register.enterprise (
  uscc text primary key constraint uscc_is_valid check (register.uscc_is_valid(uscc)),
  source text not null,
  known tstzrange not null
);

create table register.enterprise_name (
  id uuid primary key default gen_random_uuid(),
  uscc text not null references register.enterprise,
  name text not null check (name <> ''),
  valid daterange not null check (not isempty(valid)),
  source text not null,
  known tstzrange not null,
  constraint one_name_at_a_time exclude using gist (uscc with =, valid with &&, known with &&)
);

create table register.enterprise_registration (
  id uuid primary key default gen_random_uuid(),
  uscc text not null references register.enterprise,
  division text not null check (division ~ '^[0-9]{6}$'),
  established_on date,
  enterprise_type text,
  capital_wan numeric check (capital_wan >= 0),
  capital_currency text,
  valid daterange not null check (not isempty(valid)),
  source text not null,
  known tstzrange not null,
  check ((capital_wan is null) = (capital_currency is null)),
  constraint one_registration_place_at_a_time exclude using gist (uscc with =, valid with &&, known with &&)
);

create table register.standard (
  id uuid primary key default gen_random_uuid(),
  uscc text not null references register.enterprise,
  number text not null check (number <> ''),
  number_as_published text not null,
  source text not null,
  known tstzrange not null,
  unique (uscc, number)
);

alter table register.enterprise_size
  alter column id set default gen_random_uuid(),
  add foreign key (uscc) references register.enterprise,
  add constraint sector_is_known check (sector in ('AGRICULTURE', 'INDUSTRY', 'CONSTRUCTION', 'WHOLESALE', 'RETAIL',
    'TRANSPORT', 'WAREHOUSING', 'POST', 'LODGING', 'CATERING', 'INFORMATION_TRANSMISSION', 'SOFTWARE',
    'PROPERTY_DEVELOPMENT', 'PROPERTY_MANAGEMENT', 'LEASING_BUSINESS_SERVICES', 'OTHER')),
  add check (employees >= 0),
  add check (revenue_wan >= 0),
  add check (assets_wan >= 0),
  add constraint one_size_statement_for_a_day exclude using gist (uscc with =, stated_on with =, known with &&);

call register.keep_records_of(array['division', 'enterprise', 'enterprise_name', 'enterprise_registration', 'standard',
  'enterprise_size']);
`;

const RECORDING = `
create function register.until(known tstzrange, at timestamptz) returns tstzrange language plpgsql immutable as $$
begin
  if lower(known) > at then
    raise exception 'RECORDED_OUT_OF_ORDER: the row is on record since %, it cannot be superseded at %.', lower(known), at
      using errcode = 'LH013';
  end if;
  return case when lower(known) = at then 'empty'::tstzrange else tstzrange(lower(known), at) end;
end $$;

-- Records an enterprise; again for the same code, its new name and place from that day.
create function register.enterprise_record(p_uscc text, p_name text, p_division text, p_on date, p_source text,
  p_stated timestamptz default null)
returns void language plpgsql security definer set search_path = '' as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  old_name register.enterprise_name;
  old_place register.enterprise_registration;
begin
  insert into register.enterprise (uscc, source, known) values (p_uscc, p_source, tstzrange(instant, null))
    on conflict (uscc) do nothing;
  perform from register.enterprise where uscc = p_uscc for update;
  for old_name in select * from register.enterprise_name
      where uscc = p_uscc and upper_inf(known) and valid && daterange(p_on, null) loop
    update register.enterprise_name set known = register.until(known, instant) where id = old_name.id;
    if lower(old_name.valid) < p_on then
      insert into register.enterprise_name (uscc, name, valid, source, known)
        values (p_uscc, old_name.name, daterange(lower(old_name.valid), p_on), old_name.source, tstzrange(instant, null));
    end if;
  end loop;
  for old_place in select * from register.enterprise_registration
      where uscc = p_uscc and upper_inf(known) and valid && daterange(p_on, null) loop
    update register.enterprise_registration set known = register.until(known, instant) where id = old_place.id;
    if lower(old_place.valid) < p_on then
      insert into register.enterprise_registration (uscc, division, established_on, enterprise_type, capital_wan,
          capital_currency, valid, source, known)
        values (p_uscc, old_place.division, old_place.established_on, old_place.enterprise_type, old_place.capital_wan,
          old_place.capital_currency, daterange(lower(old_place.valid), p_on), old_place.source, tstzrange(instant, null));
    end if;
  end loop;
  insert into register.enterprise_name (uscc, name, valid, source, known)
    values (p_uscc, p_name, daterange(p_on, null), p_source, tstzrange(instant, null));
  insert into register.enterprise_registration (uscc, division, established_on, valid, source, known)
    values (p_uscc, p_division,
      -- The day it was first registered.
      least((select min(established_on) from register.enterprise_registration where uscc = p_uscc), p_on),
      daterange(p_on, null), p_source, tstzrange(instant, null));
end $$;

-- A statement for the same day replaces the one on record.
create function register.size_state(p_uscc text, p_sector text, p_employees integer, p_revenue_wan numeric,
  p_assets_wan numeric, p_statistical_year integer, p_on date, p_source text, p_stated timestamptz default null)
returns uuid language plpgsql security definer set search_path = '' as $$
declare
  instant timestamptz := register.recording_instant(p_stated);
  added uuid;
begin
  perform from register.enterprise where uscc = p_uscc for update;
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
