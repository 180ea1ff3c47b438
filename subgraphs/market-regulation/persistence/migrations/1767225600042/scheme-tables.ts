/** Key fields, calls and evaluation schemes with their criteria; their states are those of their procedures. */
export const SCHEME_TABLES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('key_field', '-', 'PUBLISH', 'PUBLISHED'),
  ('key_field', 'PUBLISHED', 'WITHDRAW', 'WITHDRAWN'),
  ('call', '-', 'OPEN', 'OPEN'),
  ('call', 'OPEN', 'CLOSE', 'CLOSED'),
  ('evaluation_scheme', '-', 'DRAFT', 'DRAFT'),
  ('evaluation_scheme', 'DRAFT', 'AMEND', 'DRAFT'),
  ('evaluation_scheme', 'DRAFT', 'SUBMIT', 'SUBMITTED'),
  ('evaluation_scheme', 'SUBMITTED', 'PASS_FORMAL_CHECK', 'FORMAL_OK'),
  ('evaluation_scheme', 'FORMAL_OK', 'PASS_EXPERT_REVIEW', 'EXPERT_OK'),
  ('evaluation_scheme', 'SUBMITTED', 'RETURN', 'DRAFT'),
  ('evaluation_scheme', 'FORMAL_OK', 'RETURN', 'DRAFT'),
  ('evaluation_scheme', 'EXPERT_OK', 'RETURN', 'DRAFT'),
  ('evaluation_scheme', 'SUBMITTED', 'REFUSE', 'REFUSED'),
  ('evaluation_scheme', 'FORMAL_OK', 'REFUSE', 'REFUSED'),
  ('evaluation_scheme', 'EXPERT_OK', 'REFUSE', 'REFUSED'),
  ('evaluation_scheme', 'EXPERT_OK', 'POST', 'IN_PUBLICITY'),
  ('evaluation_scheme', 'IN_PUBLICITY', 'OBJECT', 'EXPERT_OK'),
  ('evaluation_scheme', 'EXPERT_OK', 'CONFIRM', 'IN_PUBLICITY'),
  ('evaluation_scheme', 'IN_PUBLICITY', 'ANNOUNCE', 'ANNOUNCED'),
  ('evaluation_scheme', 'ANNOUNCED', 'USE', 'IN_USE'),
  ('evaluation_scheme', 'ANNOUNCED', 'SUPERSEDE', 'SUPERSEDED'),
  ('evaluation_scheme', 'IN_USE', 'SUPERSEDE', 'SUPERSEDED');

-- Into which groups the text of a scheme divides its key fields; stored from the policies.
create table register.key_field_group (
  scheme text not null references register.scheme,
  code text not null check (code <> ''),
  position integer not null,
  name text not null check (name <> ''),
  name_en text not null check (name_en <> ''),
  clause text not null,
  basis text not null check (basis in ('TEXT', 'INTERPRETATION', 'UNKNOWN_IN_SOURCE')),
  primary key (scheme, code)
);

-- A field that evaluation is to cover in a year. Fields of one publication came with one notice.
create table register.key_field (
  id uuid primary key default gen_random_uuid(),
  publication_id uuid not null,
  scheme text not null references register.scheme,
  year integer not null check (year between 2015 and 2999),
  category text not null check (category ~ '^[A-T][0-9]{2,4}$'),
  category_edition text not null default '2017' check (category_edition in ('2017')),
  field_group text,
  name text not null check (name <> ''),
  published_on date not null,
  notice text not null check (notice <> ''),
  known tstzrange not null,
  unique (id, scheme),
  constraint group_is_the_schemes foreign key (scheme, field_group) references register.key_field_group (scheme, code)
);

create index key_field_by_year on register.key_field (scheme, year, lower(known) desc, id desc);
create index key_field_by_publication on register.key_field (publication_id);

-- A call for evaluation bodies and evaluation schemes.
create table register.call (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  year integer not null check (year between 2015 and 2999),
  title text not null check (title <> ''),
  text text not null check (text <> ''),
  -- The last day on which it can be answered; null when none is stated.
  closes_on date,
  known tstzrange not null,
  unique (id, scheme)
);

create index call_by_scheme on register.call (scheme, lower(known) desc, id desc);

create table register.call_key_field (
  call_id uuid not null,
  key_field_id uuid not null,
  scheme text not null,
  primary key (call_id, key_field_id),
  foreign key (call_id, scheme) references register.call (id, scheme),
  foreign key (key_field_id, scheme) references register.key_field (id, scheme)
);

create index call_by_key_field on register.call_key_field (key_field_id);

create table register.evaluation_scheme (
  id uuid primary key default gen_random_uuid(),
  evaluation_body_id uuid not null references register.evaluation_body,
  scheme text not null references register.scheme,
  category text not null check (category ~ '^[A-T][0-9]{2,4}$'),
  category_edition text not null default '2017' check (category_edition in ('2017')),
  year integer not null check (year between 2015 and 2999),
  -- The evaluation scheme whose place it is to take.
  supersedes uuid references register.evaluation_scheme,
  source text not null,
  known tstzrange not null,
  check (supersedes <> id)
);

create index evaluation_scheme_by_scheme on register.evaluation_scheme (scheme, lower(known) desc, id desc);
create index evaluation_scheme_by_body on register.evaluation_scheme (evaluation_body_id);
create index evaluation_scheme_by_superseded on register.evaluation_scheme (supersedes);

create table register.evaluation_scheme_content (
  id uuid primary key default gen_random_uuid(),
  evaluation_scheme_id uuid not null references register.evaluation_scheme,
  title text not null check (title <> ''),
  -- After how many months the results are evaluated anew; null where none is stated.
  cycle_months integer check (cycle_months between 1 and 120),
  max_leaders integer check (max_leaders between 1 and 1000),
  known tstzrange not null,
  constraint one_scheme_content_at_a_time exclude using gist (evaluation_scheme_id with =, known with &&)
);

create index evaluation_scheme_content_by_scheme on register.evaluation_scheme_content (evaluation_scheme_id);

-- What is scored: 0 points at zero_at, all points at full_at.
create table register.evaluation_scheme_criterion (
  content_id uuid not null references register.evaluation_scheme_content,
  position integer not null,
  indicator_group text not null check (indicator_group in ('PERFORMANCE', 'PROCESS', 'FUNCTION', 'BENEFIT')),
  name text not null check (name <> ''),
  unit text check (unit <> ''),
  direction text not null check (direction in ('HIGHER_BETTER', 'LOWER_BETTER')),
  weight numeric not null check (weight > 0 and weight <= 100),
  zero_at numeric not null check (zero_at not in ('NaN', 'Infinity', '-Infinity')),
  full_at numeric not null check (full_at not in ('NaN', 'Infinity', '-Infinity')),
  required boolean not null,
  primary key (content_id, position),
  constraint one_criterion_of_a_name unique (content_id, name),
  constraint scale_follows_direction check (case direction when 'HIGHER_BETTER' then zero_at < full_at
    else zero_at > full_at end)
);

-- What was said with a step: why something was returned, refused or taken back.
create table register.step_remark (
  subject_id uuid not null,
  revision integer not null,
  text text not null check (text <> ''),
  known tstzrange not null,
  primary key (subject_id, revision),
  foreign key (subject_id, revision) references register.procedure_step (subject_id, revision)
);

call register.keep_records_of(array['key_field', 'call', 'evaluation_scheme', 'evaluation_scheme_content',
  'step_remark']);
call register.keep_unchanged(array['call_key_field', 'evaluation_scheme_criterion']);
`;
