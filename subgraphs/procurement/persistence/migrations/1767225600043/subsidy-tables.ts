/** Subsidy programmes, applications, priority lists and what service bodies supplied. */
export const SUBSIDY_TABLES = `
insert into desk.transition (machine, from_state, event, to_state) values
  ('subsidy_programme', '-', 'OPEN', 'OPEN'),
  ('subsidy_programme', 'OPEN', 'CLOSE', 'CLOSED'),
  ('subsidy_programme', 'CLOSED', 'LIST', 'LISTED'),
  ('subsidy_application', '-', 'APPLY', 'SUBMITTED'),
  ('subsidy_application', 'SUBMITTED', 'WITHDRAW', 'WITHDRAWN'),
  ('subsidy_application', 'ACCEPTED', 'WITHDRAW', 'WITHDRAWN'),
  ('subsidy_application', 'SUBMITTED', 'ACCEPT', 'ACCEPTED'),
  ('subsidy_application', 'SUBMITTED', 'REFUSE', 'REFUSED'),
  ('subsidy_application', 'ACCEPTED', 'LIST', 'LISTED');

create table procurement.subsidy_programme (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (jurisdiction ~ '^[1-9][0-9]{5}$'),
  kind text not null check (kind in ('LEADER', 'SERVICE_BODY')),
  year integer not null check (year between 2015 and 2999),
  title text not null check (length(title) between 1 and 200),
  opens_on date not null,
  closes_on date not null,
  known tstzrange not null,
  constraint window_in_order check (opens_on <= closes_on)
);

create index subsidy_programme_by_jurisdiction on procurement.subsidy_programme (jurisdiction, lower(known) desc, id desc);

create table procurement.subsidy_application (
  id uuid primary key default gen_random_uuid(),
  programme_id uuid not null references procurement.subsidy_programme,
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  statement text not null check (length(statement) between 1 and 2000),
  applied_on date not null,
  known tstzrange not null
);

create index subsidy_application_by_programme on procurement.subsidy_application (programme_id);
create index subsidy_application_by_uscc on procurement.subsidy_application (uscc);

-- Why an application was refused.
create table procurement.subsidy_refusal (
  application_id uuid primary key references procurement.subsidy_application,
  reason text not null check (length(reason) between 1 and 2000)
);

-- A published list: who comes first, and by what. Never a score.
create table procurement.subsidy_list_entry (
  programme_id uuid not null references procurement.subsidy_programme,
  position integer not null check (position >= 1),
  application_id uuid not null unique references procurement.subsidy_application,
  determination text not null check (determination in ('ELIGIBLE', 'NOT_ELIGIBLE')),
  reasons text[] not null,
  citations jsonb not null,
  known tstzrange not null,
  primary key (programme_id, position),
  -- A yes or a no cites a clause.
  constraint cites_a_clause check (jsonb_array_length(citations) > 0)
);

create table procurement.service_record (
  id uuid primary key default gen_random_uuid(),
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  jurisdiction text not null check (jurisdiction ~ '^[1-9][0-9]{5}$'),
  supplied text not null check (supplied in ('LEADER_EVALUATION_SCHEME', 'BENCHMARKING_SCHEME')),
  scheme_name text not null check (length(scheme_name) between 1 and 200),
  supplied_on date not null,
  weighed text not null check (length(weighed) between 1 and 2000),
  recorded_by text not null,
  known tstzrange not null,
  constraint one_record_of_a_scheme exclude using gist
    (uscc with =, jurisdiction with =, supplied with =, scheme_name with =, known with &&)
);

call desk.keep_records_of(array['procurement.service_record']::regclass[]);
call desk.keep_unchanged(array['procurement.subsidy_programme', 'procurement.subsidy_application',
  'procurement.subsidy_refusal', 'procurement.subsidy_list_entry']::regclass[]);
`;
