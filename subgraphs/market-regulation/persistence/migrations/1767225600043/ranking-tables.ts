/** Rankings by an evaluation scheme: who stands on them with which points, who does not and why, and what was reported. */
export const RANKING_TABLES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('ranking', '-', 'OPEN', 'OPEN'),
  ('ranking', 'OPEN', 'COMPUTE', 'COMPUTED'),
  ('ranking', 'COMPUTED', 'COMPUTE', 'COMPUTED'),
  ('ranking', 'RETURNED', 'COMPUTE', 'COMPUTED'),
  ('ranking', 'COMPUTED', 'REPORT', 'REPORTED'),
  ('ranking', 'REPORTED', 'AUDIT', 'AUDITED'),
  ('ranking', 'REPORTED', 'RETURN', 'RETURNED'),
  ('ranking', 'AUDITED', 'RETURN', 'RETURNED'),
  ('ranking', 'AUDITED', 'POST', 'IN_PUBLICITY'),
  ('ranking', 'IN_PUBLICITY', 'RELEASE', 'RELEASED'),
  ('ranking', 'IN_PUBLICITY', 'RETURN', 'RETURNED');

-- A ranking that a history or the owner brought has no evaluation scheme, and no steps.
alter table register.ranking
  add column evaluation_scheme_id uuid references register.evaluation_scheme,
  add column evaluation_body_id uuid references register.evaluation_body,
  add constraint scheme_has_its_body check ((evaluation_scheme_id is null) = (evaluation_body_id is null));

create index ranking_by_scheme on register.ranking (scheme collate "C", lower(known) desc, id desc);
create index ranking_by_evaluation_scheme on register.ranking (evaluation_scheme_id);

alter table register.ranking_entry
  add column declaration_id uuid references register.declaration,
  add column score numeric check (score between 0 and 100),
  add constraint scored_by_a_declaration check ((declaration_id is null) = (score is null));

create index ranking_entry_by_ranking on register.ranking_entry (ranking_id);
create index ranking_entry_by_uscc on register.ranking_entry (uscc collate "C");

-- What each criterion of the evaluation scheme gave; without a value where an indicator that need not be is not declared.
create table register.ranking_entry_point (
  entry_id uuid not null references register.ranking_entry,
  position integer not null,
  value numeric check (value not in ('NaN', 'Infinity', '-Infinity')),
  points numeric not null check (points between 0 and 100),
  primary key (entry_id, position),
  check (value is not null or points = 0)
);

-- A declaration that was named and is not ranked.
create table register.ranking_exclusion (
  id uuid primary key default gen_random_uuid(),
  ranking_id uuid not null references register.ranking,
  declaration_id uuid not null,
  uscc text not null,
  known tstzrange not null,
  foreign key (declaration_id, uscc) references register.declaration (id, uscc),
  constraint excluded_once exclude using gist (ranking_id with =, declaration_id with =, known with &&)
);

create index ranking_exclusion_by_ranking on register.ranking_exclusion (ranking_id);
create index ranking_exclusion_by_uscc on register.ranking_exclusion (uscc collate "C");

create table register.ranking_exclusion_reason (
  exclusion_id uuid not null references register.ranking_exclusion,
  position integer not null,
  reason text not null check (reason in ('NOT_IN_EFFECT', 'ENTERPRISE_BANNED', 'NOT_REGISTERED_IN_JURISDICTION',
    'INDICATOR_MISSING', 'UNIT_DIFFERS', 'DIRECTION_DIFFERS', 'NOT_STRICTER_THAN_BASELINE', 'BASELINE_NOT_KNOWN')),
  -- The name of a criterion's indicator, where it is about one.
  indicator text check (indicator <> ''),
  primary key (exclusion_id, position)
);

-- What the evaluation body reported with its ranking.
create table register.ranking_report (
  id uuid primary key default gen_random_uuid(),
  ranking_id uuid not null references register.ranking,
  text text not null check (text <> ''),
  sha256 text not null constraint sha256_is_of_the_text check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  constraint one_report_at_a_time exclude using gist (ranking_id with =, known with &&)
);

create index ranking_report_by_ranking on register.ranking_report (ranking_id);

-- The test report by which an enterprise shows that it keeps what it declares; the register holds its fingerprint.
create table register.conformity_report (
  id uuid primary key default gen_random_uuid(),
  ranking_entry_id uuid not null references register.ranking_entry,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  dated date not null,
  supplied_by text not null check (supplied_by in ('ENTERPRISE', 'EVALUATION_BODY')),
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  constraint one_conformity_report_at_a_time exclude using gist (ranking_entry_id with =, known with &&)
);

create index conformity_report_by_entry on register.conformity_report (ranking_entry_id);

call register.keep_records_of(array['ranking_exclusion', 'ranking_report', 'conformity_report']);
call register.keep_unchanged(array['ranking_entry_point', 'ranking_exclusion_reason']);
`;
