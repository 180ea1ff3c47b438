/** Complaints, who handles them, what was found; who complained stands apart and is nobody's to read. */
export const COMPLAINT_TABLES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('complaint', '-', 'FILE', 'RECEIVED'),
  ('complaint', '-', 'RECORD', 'RECEIVED'),
  ('complaint', 'RECEIVED', 'ACCEPT', 'ACCEPTED'),
  ('complaint', 'RECEIVED', 'REFUSE', 'REFUSED'),
  ('complaint', 'ACCEPTED', 'TAKE_OVER', 'ACCEPTED'),
  ('complaint', 'INVESTIGATING', 'TAKE_OVER', 'INVESTIGATING'),
  ('complaint', 'ACCEPTED', 'INVESTIGATE', 'INVESTIGATING'),
  ('complaint', 'INVESTIGATING', 'SUBSTANTIATE', 'SUBSTANTIATED'),
  ('complaint', 'INVESTIGATING', 'LEAVE_UNSUBSTANTIATED', 'UNSUBSTANTIATED'),
  ('complaint', 'SUBSTANTIATED', 'CLOSE', 'CLOSED'),
  ('complaint', 'UNSUBSTANTIATED', 'CLOSE', 'CLOSED');

create table register.complaint (
  id uuid primary key default gen_random_uuid(),
  source text not null check (source in ('PUBLIC', 'CONSUMER_ASSOCIATION', 'MEDIA', 'CHAMBER', 'DEPARTMENT')),
  subject_kind text not null check (subject_kind in ('ENTERPRISE', 'TITLE', 'EVALUATION_BODY', 'PUBLICITY')),
  -- A credit code for an enterprise, else an id of the register.
  subject text not null check (subject <> ''),
  -- The enterprise that it is about, where it is about one.
  uscc text references register.enterprise,
  -- Whose officers handle it, as things stood when it was received.
  divisions text[] not null check (cardinality(divisions) > 0),
  received_on date not null,
  text text not null check (text <> ''),
  -- Where it comes from when it was something else before: an objection outside its window.
  origin text check (origin <> ''),
  origin_id uuid,
  known tstzrange not null
);

create index complaint_by_time on register.complaint (lower(known) desc, id desc);
create index complaint_by_uscc on register.complaint (uscc);

-- Who complained. No role but the owner reads it; the one way to it is complaint_reporter_read.
create table register.complaint_reporter (
  complaint_id uuid primary key references register.complaint,
  told jsonb not null,
  known tstzrange not null
);

-- What a reporter shows to learn what became of it: the SHA-256 of a secret that was told once.
create table register.complaint_follow_up (
  complaint_id uuid primary key references register.complaint,
  secret_sha256 text not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$')
);

-- The officer who handles it.
create table register.complaint_handler (
  id uuid primary key default gen_random_uuid(),
  complaint_id uuid not null references register.complaint,
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  constraint one_handler_at_a_time exclude using gist (complaint_id with =, known with &&)
);

-- What an officer put down with a step: why it is refused, what was found, what was done.
create table register.complaint_note (
  complaint_id uuid not null references register.complaint,
  event text not null check (event in ('REFUSE', 'SUBSTANTIATE', 'LEAVE_UNSUBSTANTIATED', 'CLOSE')),
  text text not null check (text <> ''),
  known tstzrange not null,
  primary key (complaint_id, event)
);

-- What followed from a substantiated one; no case where the scheme has no such ground.
create table register.complaint_consequence (
  id uuid primary key default gen_random_uuid(),
  complaint_id uuid not null references register.complaint,
  kind text not null check (kind in ('EXIT_CASE', 'BODY_CASE')),
  title_id uuid references register.title,
  body_id uuid references register.evaluation_body,
  ground text not null,
  case_id uuid,
  known tstzrange not null,
  check ((kind = 'EXIT_CASE') = (title_id is not null) and (kind = 'BODY_CASE') = (body_id is not null)),
  unique (complaint_id, title_id),
  unique (complaint_id, body_id)
);

call register.keep_records_of(array['complaint', 'complaint_reporter', 'complaint_handler', 'complaint_note',
  'complaint_consequence']);
call register.keep_unchanged(array['complaint_follow_up']);

-- A refusal, a finding and a closing say why.
create function register.complaint_step_says_why() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.complaint_note n
                 where n.complaint_id = new.subject_id and n.event = new.event and upper_inf(n.known)) then
    raise exception 'REASON_MISSING: % of a complaint is put down with its reason.', new.event using errcode = 'LH112';
  end if;
  return null;
end $$;

create constraint trigger complaint_step_says_why after insert on register.procedure_step
  deferrable initially deferred
  for each row when (new.machine = 'complaint'
    and new.event in ('REFUSE', 'SUBSTANTIATE', 'LEAVE_UNSUBSTANTIATED', 'CLOSE'))
  execute function register.complaint_step_says_why();
`;
