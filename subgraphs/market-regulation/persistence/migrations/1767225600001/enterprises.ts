/** GB 32100-2015 and GB/T 2260. I-01. */
export const CODES = `
-- GB 32100-2015: sum of value times weight, modulo 31; a remainder of 0 gives the check character 0.
create function register.uscc_check_character(first17 text) returns text
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
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

/** Enterprises with dated names, places and sizes, and their standards. I-02. */
export const ENTERPRISES = `
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
  unique (uscc, number),
  unique (id, uscc)
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

-- Questions come by code. The exclusion constraints' own indexes find a code fifty times more slowly, and the planner
-- would take them all the same; another collation keeps them out of those questions.
create index enterprise_name_by_uscc on register.enterprise_name (uscc collate "C");
create index enterprise_registration_by_uscc on register.enterprise_registration (uscc collate "C");

call register.keep_records_of(array['division', 'enterprise', 'enterprise_name', 'enterprise_registration', 'standard',
  'enterprise_size']);
`;
