/** What more there is to an objection than the register's history tells, and who may learn who filed it. */
export const OBJECTION_TABLES = `
alter table register.objection
  add column subject_id uuid,
  drop constraint objection_outcome_check,
  add constraint objection_outcome_check check (outcome in ('DISMISSED', 'UPHELD', 'WITHDRAWN')),
  add constraint objection_against_one_thing check (title_id is null or subject_id is null);

create index objection_by_publicity on register.objection (publicity_id);
create index objection_by_id on register.objection (objection_id);

create table register.objection_statement (
  objection_id uuid primary key,
  grounds text not null,
  known tstzrange not null
);

-- Apart from everything else and granted to nobody: only functions that ask who wants to know read it. Nothing here is
-- checked by constraints, because the database would repeat the row in its log.
create table register.objection_filer (
  objection_id uuid primary key,
  kind text not null,
  name text,
  contact text,
  secret_hash text not null unique,
  known tstzrange not null
);

create table register.objection_resolution (
  objection_id uuid primary key,
  reasons text not null,
  known tstzrange not null
);

create table register.suggestion (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  kind text not null check (kind in ('KEY_FIELD', 'CORE_INDICATOR', 'SUPERVISION')),
  category text check (category ~ '^[A-T][0-9]{2,4}$'),
  received_on date not null,
  known tstzrange not null
);

create index suggestion_by_scheme on register.suggestion (scheme);

create table register.suggestion_statement (
  suggestion_id uuid primary key references register.suggestion,
  text text not null,
  known tstzrange not null
);

create table register.suggestion_filer (
  suggestion_id uuid primary key references register.suggestion,
  kind text not null,
  name text,
  contact text,
  known tstzrange not null
);

create table register.suggestion_resolution (
  suggestion_id uuid primary key references register.suggestion,
  reasons text not null,
  known tstzrange not null
);

-- Who was told who filed something, and when.
create table register.filer_reading (
  id uuid primary key default gen_random_uuid(),
  machine text not null,
  subject_id uuid not null,
  tenant text not null,
  actor text not null,
  role text not null,
  read_at timestamptz not null default clock_timestamp()
);

call register.keep_records_of(array['objection_statement', 'objection_filer', 'objection_resolution', 'suggestion',
  'suggestion_statement', 'suggestion_filer', 'suggestion_resolution']);
call register.keep_unchanged(array['filer_reading']);

insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('objection', '-', 'FILE', 'FILED'),
  ('objection', 'FILED', 'REVIEW', 'UNDER_REVIEW'),
  ('objection', 'UNDER_REVIEW', 'DISMISS', 'DISMISSED'),
  ('objection', 'UNDER_REVIEW', 'UPHOLD', 'UPHELD'),
  ('objection', 'FILED', 'WITHDRAW', 'WITHDRAWN'),
  ('objection', 'UNDER_REVIEW', 'WITHDRAW', 'WITHDRAWN'),
  ('suggestion', '-', 'RECEIVE', 'RECEIVED'),
  ('suggestion', 'RECEIVED', 'CONSIDER', 'CONSIDERED'),
  ('suggestion', 'CONSIDERED', 'ADOPT', 'ADOPTED'),
  ('suggestion', 'CONSIDERED', 'DECLINE', 'DECLINED');
`;
