/** The heartbeat, the instant of recording, and the keeping of what was recorded. I-13. */
export const CLOCKS = `
insert into register.heartbeat values (1, clock_timestamp());

create function register.heartbeat_goes_on() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if new.id = old.id and new.at > old.at then
      return new;
    end if;
  end if;
  raise exception 'HEARTBEAT_GOES_ON: the heartbeat only moves forward.' using errcode = 'LH013';
end $$;

create trigger heartbeat_goes_on before update or delete on register.heartbeat
  for each row execute function register.heartbeat_goes_on();
create trigger heartbeat_not_truncated before truncate on register.heartbeat
  for each statement execute function register.heartbeat_goes_on();

-- Only the owner (a take-over of history, the loading of policies) may say when something was recorded.
create function register.may_state_record_time() returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select pg_catalog.pg_has_role(session_user, nspowner, 'MEMBER') from pg_catalog.pg_namespace where nspname = 'register'
$$;

-- Comes first in everything that records, before a row is locked and before the clock is read. The shared lock is held
-- until commit, and the heartbeat takes it exclusively: a heartbeat T therefore proves that everything recorded at or
-- before T is committed.
create function register.start_recording() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever waited for a locked row has to see what was committed meanwhile; an older snapshot would not show it.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'ISOLATION_LEVEL: the register records at READ COMMITTED, not at %.',
      upper(current_setting('transaction_isolation')) using errcode = '0A000';
  end if;
  perform pg_catalog.pg_advisory_xact_lock_shared(7410);
end $$;

-- The instant at which this transaction records. Asked for once the rows concerned are locked, so that who comes later
-- to a row also records later.
create function register.recording_instant(stated timestamptz) returns timestamptz
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform register.start_recording();
  if stated is null then
    return greatest(clock_timestamp(), (select at + interval '1 microsecond' from register.heartbeat));
  end if;
  if not register.may_state_record_time() then
    raise exception 'RECORD_TIME_STATED: the register itself says when a fact is recorded.' using errcode = 'LH000';
  end if;
  return stated;
end $$;

create function register.beat() returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare beaten timestamptz;
begin
  perform pg_catalog.pg_advisory_xact_lock(7410);
  update register.heartbeat set at = greatest(clock_timestamp(), at + interval '1 microsecond') returning at into beaten;
  return beaten;
end $$;

-- The end of a row that is superseded at an instant. An empty "known" marks one superseded in the very instant of its
-- recording.
create function register.until(known tstzrange, at timestamptz) returns tstzrange
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  if lower(known) > at then
    raise exception 'RECORDED_OUT_OF_ORDER: what is on record since % cannot be followed by what was recorded at %.',
      lower(known), at using errcode = 'LH013';
  end if;
  return case when lower(known) = at then 'empty'::tstzrange else tstzrange(lower(known), at) end;
end $$;

-- I-13: what is on record stays; only the end of "known" may be set, once.
create function register.keep_record() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  beaten timestamptz;
  stated timestamptz;
begin
  if tg_op in ('DELETE', 'TRUNCATE') then
    raise exception 'HISTORY_IS_KEPT: rows of % are never removed.', tg_table_name using errcode = 'LH013';
  end if;
  perform register.start_recording();
  select at into beaten from register.heartbeat;
  if tg_op = 'UPDATE' then
    -- A row may be emptied only while nobody can have been told of it: in the transaction that wrote it, or before a
    -- heartbeat has reached it.
    if to_jsonb(new) - 'known' <> to_jsonb(old) - 'known' or isempty(old.known) or not upper_inf(old.known)
       or upper_inf(new.known)
       or (isempty(new.known) and lower(old.known) <= beaten and age(old.xmin) > age(pg_current_xact_id()::xid))
       or (not isempty(new.known) and (lower(new.known) <> lower(old.known) or lower_inc(new.known) <> lower_inc(old.known)))
    then
      raise exception 'HISTORY_IS_KEPT: of a row of % only the end of "known" may be set, once.', tg_table_name
        using errcode = 'LH013';
    end if;
    stated := upper(new.known);
  else
    if isempty(new.known) or lower_inf(new.known) then
      raise exception 'RECORD_TIME_MISSING: a row of % says since when it is known.', tg_table_name using errcode = 'LH013';
    end if;
    stated := lower(new.known);
  end if;
  if register.may_state_record_time() then
    return new;
  end if;
  if stated <= beaten or stated > greatest(clock_timestamp(), beaten + interval '1 second')
     or (tg_op = 'INSERT' and not upper_inf(new.known)) then
    raise exception 'RECORD_TIME_STATED: the register itself says when a fact is recorded.' using errcode = 'LH000';
  end if;
  return new;
end $$;

create procedure register.keep_records_of(tables text[]) language plpgsql set search_path = pg_catalog, pg_temp as $$
declare each text;
begin
  foreach each in array tables loop
    execute format('create trigger record_kept before insert or update or delete on register.%I
                    for each row execute function register.keep_record()', each);
    execute format('create trigger records_not_truncated before truncate on register.%I
                    for each statement execute function register.keep_record()', each);
  end loop;
end $$;
`;
