/**
 * Structure of the tables that the register publishes, first version: the same in the register and in its copies.
 *
 * A version is never edited; what comes later is added by a further file, the copies' side first.
 */
export const PUBLISHED_REGISTER_V1 = `
create schema register;

create table register.heartbeat (
  id smallint primary key check (id = 1),
  at timestamptz not null
);

create table register.title (
  id uuid primary key,
  number text not null,
  uscc text not null,
  scheme text not null,
  category text not null,
  category_edition text not null,
  standard_id uuid not null,
  publicity_id uuid,
  ranking_entry_id uuid,
  consent_on date,
  source text not null,
  known tstzrange not null
);

create table register.title_status (
  id uuid primary key,
  title_id uuid not null,
  state text not null,
  scheme text not null,
  ground text,
  valid daterange not null,
  known tstzrange not null
);

create table register.publicity (
  id uuid primary key,
  kind text not null,
  scheme text not null,
  posted_on date not null,
  working_days integer,
  announced_last_day date,
  source text not null,
  known tstzrange not null
);

create table register.ban (
  id uuid primary key,
  uscc text not null,
  scheme text not null,
  exit_case_id uuid not null,
  during daterange not null,
  known tstzrange not null
);

create table register.calendar_notice (
  id text primary key,
  year integer not null,
  url text not null,
  published_on date not null,
  known tstzrange not null
);

create table register.calendar_day (
  id uuid primary key,
  notice_id text not null,
  day date not null,
  kind text not null,
  name text not null,
  known tstzrange not null
);

create table register.enterprise_size (
  id uuid primary key,
  uscc text not null,
  sector text not null,
  employees integer,
  revenue_wan numeric,
  assets_wan numeric,
  statistical_year integer not null,
  stated_on date not null,
  source text not null,
  known tstzrange not null
);

create index title_by_uscc on register.title (uscc);
create index title_status_by_title on register.title_status (title_id);
create index ban_by_uscc on register.ban (uscc);
create index calendar_day_by_day on register.calendar_day (day);
create index enterprise_size_by_uscc on register.enterprise_size (uscc);

-- An instant as text, the same in every session.
create function register.as_text(instant timestamptz) returns text language sql stable parallel safe as $$
  select to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- The n-th working day after a posting, the posting day not counted (SIL-11). Null when it reaches into a year for which
-- no holiday notice was on record at that instant: such a day is never guessed from weekends.
create function register.working_day_after(posted_on date, working_days integer, as_known timestamptz)
returns date language sql stable parallel safe as $$
  select counted.day from (
    select each.day, each.working,
           count(*) filter (where each.working) over (order by each.day) as nth,
           bool_and(each.year_known) over (order by each.day) as known_so_far
    from (
      select d::date as day,
             coalesce(c.kind = 'WORK', extract(isodow from d) < 6) as working,
             exists (
               select from register.calendar_notice n
               where n.year = extract(year from d) and n.known @> as_known
             ) as year_known
      from generate_series(posted_on + 1, posted_on + working_days * 2 + 40, interval '1 day') as d
      left join register.calendar_day c on c.day = d::date and c.known @> as_known
    ) as each
  ) as counted
  where counted.working and counted.nth = working_days and counted.known_so_far
  limit 1
$$;
`;

/** Tables in the publication that every deciding department subscribes to. */
export const REGISTER_TABLES = [
  "register.heartbeat",
  "register.title",
  "register.title_status",
  "register.publicity",
  "register.ban",
  "register.calendar_notice",
  "register.calendar_day",
] as const;

/** Tables in the second publication, which only the credit department subscribes to. */
export const SIZE_TABLES = ["register.enterprise_size"] as const;

export const REGISTER_PUBLICATION = "published_register";
export const SIZE_PUBLICATION = "published_sizes";
