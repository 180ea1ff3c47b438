/**
 * What the procedures of a deciding department stand on, first version: the tables of lawful steps, the steps taken, the
 * states they led to, and requests. The same in every deciding department's database; the register has its own.
 */
export const STEP_TABLES_V1 = `
create schema desk;

-- The rows of every state machine, the same as in domain/. '-' is the state before a thing exists. A machine's
-- migration enters its rows; nobody else can.
create table desk.transition (
  machine text not null,
  from_state text not null,
  event text not null,
  to_state text not null,
  primary key (machine, from_state, event, to_state)
);

-- What was done to a thing, in order. Who comes second with the same revision is refused.
create table desk.step (
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
  constraint step_is_in_the_table foreign key (machine, from_state, event, to_state) references desk.transition,
  constraint one_step_a_revision unique (subject_id, revision)
);

-- The state of a thing on a day, as was known then.
create table desk.state (
  id uuid primary key default gen_random_uuid(),
  machine text not null,
  subject_id uuid not null,
  state text not null,
  valid daterange not null check (not isempty(valid)),
  known tstzrange not null,
  constraint one_state_of_a_thing_at_a_time exclude using gist (subject_id with =, valid with &&, known with &&)
);

create index state_by_subject on desk.state (subject_id);

-- Which request had which outcome, so that a repeat has no second effect.
create table desk.request (
  tenant text not null,
  idempotency_key text not null check (length(idempotency_key) between 1 and 200),
  operation text not null,
  request_hash text not null check (request_hash ~ '^[0-9a-f]{64}$'),
  outcome jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (tenant, idempotency_key)
);
`;

/** How rows are kept: nothing is overwritten, and what is recorded is recorded in time. */
export const STEP_KEEPING_V1 = `
create function desk.shanghai_day(at timestamptz) returns date
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select (at at time zone 'Asia/Shanghai')::date
$$;

-- What was known from an instant on until another; never, when that is not later.
create function desk.until(known tstzrange, at timestamptz) returns tstzrange
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when lower(known) >= at then 'empty'::tstzrange else tstzrange(lower(known), at) end
$$;

create function desk.keep_record() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'known' = to_jsonb(old) - 'known' and upper_inf(old.known) and not upper_inf(new.known)
       and (isempty(new.known) or lower(new.known) = lower(old.known)) then
      return new;
    end if;
  end if;
  raise exception 'HISTORY_IS_KEPT: of a row of % only the end of "known" may be set, once.', tg_table_name
    using errcode = 'LH013';
end $$;

create function desk.never_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'HISTORY_IS_KEPT: rows of % never change.', tg_table_name using errcode = 'LH013';
end $$;

-- An answer as known half a minute ago is final: nothing comes to light later than that.
create function desk.recorded_in_time() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not isempty(new.known) and coalesce(upper(new.known), lower(new.known)) < clock_timestamp() - interval '30 seconds' then
    raise exception 'RECORDED_TOO_LATE: a row of % was not on record within half a minute.', tg_table_name
      using errcode = 'LH130';
  end if;
  return null;
end $$;

-- Rows on two clocks: only the end of "known" is ever set.
create procedure desk.keep_records_of(tables regclass[]) language plpgsql set search_path = pg_catalog, pg_temp as $$
declare each regclass;
begin
  foreach each in array tables loop
    execute format('create trigger kept before update or delete on %s for each row execute function desk.keep_record()', each);
    execute format('create trigger not_truncated before truncate on %s
                    for each statement execute function desk.never_changes()', each);
    execute format('create constraint trigger recorded_in_time after insert or update on %s deferrable initially deferred
                    for each row execute function desk.recorded_in_time()', each);
  end loop;
end $$;

-- Rows that say once and for all what they say.
create procedure desk.keep_unchanged(tables regclass[]) language plpgsql set search_path = pg_catalog, pg_temp as $$
declare each regclass;
begin
  foreach each in array tables loop
    execute format('create trigger unchanged before update or delete on %s
                    for each row execute function desk.never_changes()', each);
    execute format('create trigger not_truncated before truncate on %s
                    for each statement execute function desk.never_changes()', each);
  end loop;
end $$;

call desk.keep_records_of(array['desk.step', 'desk.state']::regclass[]);
call desk.keep_unchanged(array['desk.transition', 'desk.request']::regclass[]);
`;
