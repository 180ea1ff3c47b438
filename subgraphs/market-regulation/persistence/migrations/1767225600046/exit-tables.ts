/** Exit cases with what is put on record in them, facts of accidents, and flags for review. */
export const EXIT_TABLES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('exit_case', '-', 'OPEN', 'OPENED'),
  ('exit_case', 'OPENED', 'ADD_EVIDENCE', 'EVIDENCE'),
  ('exit_case', 'EVIDENCE', 'ADD_EVIDENCE', 'EVIDENCE'),
  ('exit_case', 'ORDERED', 'ADD_EVIDENCE', 'ORDERED'),
  ('exit_case', 'OPENED', 'NOTIFY', 'OPENED'),
  ('exit_case', 'EVIDENCE', 'NOTIFY', 'EVIDENCE'),
  ('exit_case', 'ORDERED', 'NOTIFY', 'ORDERED'),
  ('exit_case', 'OPENED', 'REPLY', 'OPENED'),
  ('exit_case', 'EVIDENCE', 'REPLY', 'EVIDENCE'),
  ('exit_case', 'ORDERED', 'REPLY', 'ORDERED'),
  ('exit_case', 'EVIDENCE', 'ORDER', 'ORDERED'),
  ('exit_case', 'EVIDENCE', 'DECIDE', 'DECIDED'),
  ('exit_case', 'ORDERED', 'DECIDE', 'DECIDED'),
  ('exit_case', 'DECIDED', 'PUBLICISE', 'PUBLICISED'),
  ('exit_case', 'PUBLICISED', 'REPORT', 'REPORTED_TO_REGULATORS'),
  ('exit_case', 'REPORTED_TO_REGULATORS', 'ENTER_CREDIT', 'IN_CREDIT_SYSTEM'),
  ('exit_case', 'PUBLICISED', 'CLOSE', 'CLOSED'),
  ('exit_case', 'IN_CREDIT_SYSTEM', 'CLOSE', 'CLOSED'),
  ('exit_case', 'OPENED', 'DISMISS', 'DISMISSED'),
  ('exit_case', 'EVIDENCE', 'DISMISS', 'DISMISSED'),
  ('exit_case', 'ORDERED', 'DISMISS', 'DISMISSED'),
  ('exit_case', 'DECIDED', 'DISMISS', 'DISMISSED'),
  ('review_flag', '-', 'RAISE', 'RAISED'),
  ('review_flag', 'RAISED', 'SETTLE', 'SETTLED');

-- The case against a title from its opening on. A revocation itself is the row of exit_case that the decision leads to.
create table register.exit_proceeding (
  id uuid primary key default gen_random_uuid(),
  title_id uuid not null,
  uscc text not null references register.enterprise,
  scheme text not null,
  ground text not null,
  facts text not null check (facts <> ''),
  origin text not null check (origin in ('DECLARATION', 'SPOT_CHECK', 'COMPLAINT', 'ACCIDENT', 'OFFICER')),
  origin_id uuid,
  known tstzrange not null,
  foreign key (title_id, scheme) references register.title (id, scheme),
  constraint exit_proceeding_has_a_ground_of_the_scheme foreign key (scheme, ground)
    references register.scheme_exit_ground,
  check ((origin_id is null) = (origin = 'OFFICER'))
);

create index exit_proceeding_by_title on register.exit_proceeding (title_id);
create index exit_proceeding_by_uscc on register.exit_proceeding (uscc);
create index exit_proceeding_by_scheme on register.exit_proceeding (scheme, lower(known) desc, id desc);

-- What an authority supplies of an accident or of a port inspection; nobody else's word.
create table register.accident_fact (
  id uuid primary key default gen_random_uuid(),
  uscc text not null references register.enterprise,
  kind text not null check (kind in ('ENVIRONMENT', 'SAFETY', 'PRODUCT_QUALITY', 'PORT_INSPECTION')),
  happened_on date not null,
  -- The day on which the department supplied it.
  supplied_on date not null,
  description text not null check (description <> ''),
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  department text not null check (department <> ''),
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  check (happened_on <= supplied_on)
);

create index accident_fact_by_uscc on register.accident_fact (uscc, lower(known) desc, id desc);

-- What is put on record with a step comes with it, in one transaction.
create table register.exit_evidence (
  id uuid primary key default gen_random_uuid(),
  exit_proceeding_id uuid not null references register.exit_proceeding,
  revision integer not null,
  position integer not null,
  description text not null check (description <> ''),
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  dated date not null,
  -- Code of the department that it comes from; null where it comes from none.
  source_department text check (source_department <> ''),
  accident_fact_id uuid references register.accident_fact,
  unique (exit_proceeding_id, revision, position),
  foreign key (exit_proceeding_id, revision) references register.procedure_step (subject_id, revision)
    deferrable initially deferred
);

-- The words of a step: notice, reply, order, why it was dismissed.
create table register.exit_statement (
  exit_proceeding_id uuid not null references register.exit_proceeding,
  revision integer not null,
  text text not null check (text <> ''),
  primary key (exit_proceeding_id, revision),
  foreign key (exit_proceeding_id, revision) references register.procedure_step (subject_id, revision)
    deferrable initially deferred
);

create table register.exit_decision (
  exit_proceeding_id uuid primary key references register.exit_proceeding,
  revision integer not null,
  -- Null: from the day on which it is publicised (SIL-14).
  effective_on date,
  reason text check (reason <> ''),
  -- With the ground FRAUD_OR_INTEGRITY: whether fraud was found, and not another integrity problem.
  fraud boolean,
  body text not null check (register.uscc_is_valid(body)),
  foreign key (exit_proceeding_id, revision) references register.procedure_step (subject_id, revision)
    deferrable initially deferred
);

-- That the title is revoked by the decision, from its day or from that of publicising.
create table register.exit_effect (
  exit_proceeding_id uuid primary key references register.exit_decision,
  exit_case_id uuid not null unique references register.exit_case,
  revision integer not null,
  foreign key (exit_proceeding_id, revision) references register.procedure_step (subject_id, revision)
    deferrable initially deferred
);

create table register.exit_duty (
  exit_proceeding_id uuid not null references register.exit_effect,
  duty text not null check (duty in ('PUBLICISE', 'REPORT', 'ENTER_CREDIT')),
  revision integer not null,
  reference text not null check (reference <> ''),
  sent_to text check (sent_to <> ''),
  primary key (exit_proceeding_id, duty),
  check ((sent_to is null) = (duty = 'PUBLICISE')),
  foreign key (exit_proceeding_id, revision) references register.procedure_step (subject_id, revision)
    deferrable initially deferred
);

create table register.credit_record_entry (
  id uuid primary key default gen_random_uuid(),
  uscc text not null references register.enterprise,
  exit_proceeding_id uuid not null unique references register.exit_effect,
  sent_to text not null check (sent_to <> ''),
  sent_on date not null,
  known tstzrange not null
);

-- What a person has to look at, because no text decides it.
create table register.review_flag (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('REVISED_WITHOUT_FALL', 'FALL_IN_DOUBT', 'GROUND_NOT_IN_SCHEME', 'BLAMELESS_EXIT')),
  title_id uuid not null,
  uscc text not null references register.enterprise,
  scheme text not null,
  facts text not null check (facts <> ''),
  declaration_id uuid references register.declaration,
  accident_fact_id uuid references register.accident_fact,
  exit_proceeding_id uuid references register.exit_proceeding,
  known tstzrange not null,
  foreign key (title_id, scheme) references register.title (id, scheme),
  check (num_nonnulls(declaration_id, accident_fact_id, exit_proceeding_id) = 1)
);

create index review_flag_by_scheme on register.review_flag (scheme, lower(known) desc, id desc);

create table register.review_flag_settlement (
  review_flag_id uuid primary key references register.review_flag,
  revision integer not null,
  text text not null check (text <> ''),
  foreign key (review_flag_id, revision) references register.procedure_step (subject_id, revision)
    deferrable initially deferred
);

call register.keep_records_of(array['exit_proceeding', 'accident_fact', 'credit_record_entry', 'review_flag']);
call register.keep_unchanged(array['exit_evidence', 'exit_statement', 'exit_decision', 'exit_effect', 'exit_duty',
  'review_flag_settlement']);
`;
