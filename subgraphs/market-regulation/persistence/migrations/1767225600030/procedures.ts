/** What every procedure stands on: the tables of lawful steps, the steps taken, the states they led to, and requests. */
export const PROCEDURES = `
-- The rows of every state machine, the same as in domain/. '-' is the state before a thing exists. A machine's
-- migration enters its rows; nobody else can.
create table register.procedure_transition (
  machine text not null,
  from_state text not null,
  event text not null,
  to_state text not null,
  primary key (machine, from_state, event, to_state)
);

-- What was done to a thing, in order. Who comes second with the same revision is refused.
create table register.procedure_step (
  id uuid primary key default gen_random_uuid(),
  machine text not null,
  subject_id uuid not null,
  revision integer not null check (revision >= 1),
  from_state text not null,
  event text not null,
  to_state text not null,
  -- The day from which it has effect; null where no day matters, as for a draft.
  happened_on date,
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  constraint step_is_in_the_table foreign key (machine, from_state, event, to_state)
    references register.procedure_transition,
  constraint one_step_a_revision unique (subject_id, revision)
);

-- The state of a thing on a day, as was known then.
create table register.procedure_state (
  id uuid primary key default gen_random_uuid(),
  machine text not null,
  subject_id uuid not null,
  state text not null,
  valid daterange not null check (not isempty(valid)),
  known tstzrange not null,
  constraint one_state_of_a_thing_at_a_time exclude using gist (subject_id with =, valid with &&, known with &&)
);

create index procedure_state_by_subject on register.procedure_state (subject_id);

-- Which request had which outcome, so that a repeat has no second effect.
create table register.procedure_request (
  tenant text not null,
  idempotency_key text not null check (length(idempotency_key) between 1 and 200),
  operation text not null,
  request_hash text not null check (request_hash ~ '^[0-9a-f]{64}$'),
  outcome jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (tenant, idempotency_key)
);

call register.keep_records_of(array['procedure_step', 'procedure_state']);

create function register.never_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'HISTORY_IS_KEPT: rows of % never change.', tg_table_name using errcode = 'LH013';
end $$;

create procedure register.keep_unchanged(tables text[]) language plpgsql set search_path = pg_catalog, pg_temp as $$
declare each text;
begin
  foreach each in array tables loop
    execute format('create trigger unchanged before update or delete on register.%I
                    for each row execute function register.never_changes()', each);
    execute format('create trigger not_truncated before truncate on register.%I
                    for each statement execute function register.never_changes()', each);
  end loop;
end $$;

call register.keep_unchanged(array['procedure_transition', 'procedure_request']);
`;

/** How a step is taken. */
export const PROCEDURE_STEPS = `
create function register.shanghai_day(at timestamptz) returns date
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select (at at time zone 'Asia/Shanghai')::date
$$;

create function register.last_step(p_subject uuid) returns register.procedure_step
language sql stable set search_path = pg_catalog, pg_temp as $$
  select s from register.procedure_step s where s.subject_id = p_subject order by s.revision desc limit 1
$$;

create function register.last_step_on(p_subject uuid) returns date
language sql stable set search_path = pg_catalog, pg_temp as $$
  select max(happened_on) from register.procedure_step where subject_id = p_subject
$$;

-- A step follows the one before it, from the state which that one led to, not on an earlier day and not after the day
-- on which it is recorded.
create function register.step_follows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  last register.procedure_step := register.last_step(new.subject_id);
  last_on date := register.last_step_on(new.subject_id);
begin
  if new.revision <> coalesce(last.revision, 0) + 1 or new.from_state <> coalesce(last.to_state, '-')
     or new.machine <> coalesce(last.machine, new.machine) then
    raise exception 'STEP_OUT_OF_ORDER: after revision % in state % comes another step than % from %.',
      coalesce(last.revision, 0), coalesce(last.to_state, '-'), new.event, new.from_state using errcode = 'LH071';
  end if;
  if new.happened_on < last_on or new.happened_on > register.shanghai_day(lower(new.known)) then
    raise exception 'STEP_OUT_OF_ORDER: a step takes effect from % to the day it is recorded, not on %.',
      coalesce(last_on::text, 'any day'), new.happened_on using errcode = 'LH071';
  end if;
  return new;
end $$;

create trigger a_step_follows before insert on register.procedure_step
  for each row execute function register.step_follows();

-- A state is one that a step led to, from the day on which the step took effect.
create function register.state_follows_step() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.procedure_step s
      where s.subject_id = new.subject_id and s.machine = new.machine and s.to_state = new.state
        and (s.happened_on is null or s.happened_on <= lower(new.valid))) then
    raise exception 'STATE_WITHOUT_STEP: no step led to % on %.', new.state, lower(new.valid) using errcode = 'LH071';
  end if;
  return new;
end $$;

create trigger a_state_follows_step before insert on register.procedure_state
  for each row execute function register.state_follows_step();

-- Takes a step with a thing whose row the caller has locked. Its new state holds from the day given, from ever where no
-- day matters; what was known before stays known for its time.
create function register.procedure_step_take(p_machine text, p_subject uuid, p_event text, p_to text, p_on date,
  p_request jsonb, p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  last register.procedure_step := register.last_step(p_subject);
  old register.procedure_state;
begin
  insert into register.procedure_step (machine, subject_id, revision, from_state, event, to_state, happened_on, tenant,
      actor, known)
    values (p_machine, p_subject, coalesce(last.revision, 0) + 1, coalesce(last.to_state, '-'), p_event, p_to, p_on,
      p_request->>'tenant', p_request->>'actor', tstzrange(p_at, null));
  if last.to_state = p_to then
    return;
  end if;
  for old in select * from register.procedure_state
      where subject_id = p_subject and upper_inf(known) and valid && daterange(p_on, null) loop
    update register.procedure_state set known = register.until(known, p_at) where id = old.id;
    if lower_inf(old.valid) and p_on is not null or lower(old.valid) < p_on then
      insert into register.procedure_state (machine, subject_id, state, valid, known)
        values (p_machine, p_subject, old.state, daterange(lower(old.valid), p_on), tstzrange(p_at, null));
    end if;
  end loop;
  insert into register.procedure_state (machine, subject_id, state, valid, known)
    values (p_machine, p_subject, p_to, daterange(p_on, null), tstzrange(p_at, null));
end $$;

-- What became of an earlier request with this key: {"outcome", "id"}; KEY_REUSED when the key was used for another
-- request; null when it was not used.
create function register.procedure_outcome(p_request jsonb) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when r.operation = p_request->>'operation' and r.request_hash = p_request->>'hash' then r.outcome
              else '{"outcome": "KEY_REUSED"}' end
  from register.procedure_request r
  where r.tenant = p_request->>'tenant' and r.idempotency_key = p_request->>'key'
$$;

-- The same, for whoever is about to act on it: two with one key come one after the other. Comes before everything else
-- in a function, even before start_recording, so that nobody waits here who holds back the heartbeat.
create function register.procedure_request_begin(p_request jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- What compares somebody unnamed would say neither yes nor no.
  if num_nulls(p_request->>'tenant', p_request->>'actor', p_request->>'role', p_request->>'key',
       p_request->>'operation', p_request->>'hash') > 0 then
    raise exception 'REQUEST_OF_NOBODY: a request tells who asks, as what, and under which key.' using errcode = 'LH079';
  end if;
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended(p_request->>'tenant' || ' ' || (p_request->>'key'), 7421));
  return register.procedure_outcome(p_request);
end $$;

-- Keeps what became of a request that had an effect.
create function register.procedure_request_done(p_request jsonb, p_id uuid) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare done jsonb := jsonb_build_object('outcome', 'DONE', 'id', p_id);
begin
  insert into register.procedure_request (tenant, idempotency_key, operation, request_hash, outcome)
    values (p_request->>'tenant', p_request->>'key', p_request->>'operation', p_request->>'hash', done);
  return done;
end $$;
`;
