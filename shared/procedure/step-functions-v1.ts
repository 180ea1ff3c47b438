/** How a step is taken in a deciding department's database, and by whom; first version. */
export const STEP_FUNCTIONS_V1 = `
create function desk.last_step(p_subject uuid) returns desk.step
language sql stable set search_path = pg_catalog, pg_temp as $$
  select s from desk.step s where s.subject_id = p_subject order by s.revision desc limit 1
$$;

-- The day of the last step that had one.
create function desk.last_step_on(p_subject uuid) returns date
language sql stable set search_path = pg_catalog, pg_temp as $$
  select max(happened_on) from desk.step where subject_id = p_subject
$$;

-- A step follows the one before it, from the state which that one led to, not on an earlier day and not after the day
-- on which it is recorded.
create function desk.step_follows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  last desk.step := desk.last_step(new.subject_id);
  last_on date := desk.last_step_on(new.subject_id);
begin
  if new.revision <> coalesce(last.revision, 0) + 1 or new.from_state <> coalesce(last.to_state, '-')
     or new.machine <> coalesce(last.machine, new.machine) then
    raise exception 'STEP_OUT_OF_ORDER: after revision % in state % comes another step than % from %.',
      coalesce(last.revision, 0), coalesce(last.to_state, '-'), new.event, new.from_state using errcode = 'LH071';
  end if;
  if new.happened_on < last_on or new.happened_on > desk.shanghai_day(lower(new.known)) then
    raise exception 'STEP_OUT_OF_ORDER: a step takes effect from % to the day it is recorded, not on %.',
      coalesce(last_on::text, 'any day'), new.happened_on using errcode = 'LH071';
  end if;
  return new;
end $$;

create trigger a_step_follows before insert on desk.step for each row execute function desk.step_follows();

-- A state is one that a step led to, from the day on which the step took effect.
create function desk.state_follows_step() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from desk.step s
      where s.subject_id = new.subject_id and s.machine = new.machine and s.to_state = new.state
        and (s.happened_on is null or s.happened_on <= lower(new.valid))) then
    raise exception 'STATE_WITHOUT_STEP: no step led to % on %.', new.state, lower(new.valid) using errcode = 'LH071';
  end if;
  return new;
end $$;

create trigger a_state_follows_step before insert on desk.state for each row execute function desk.state_follows_step();

-- Takes a step with a thing whose row the caller has locked. Its new state holds from the day given, from ever where no
-- day matters; what was known before stays known for its time.
create function desk.step_take(p_machine text, p_subject uuid, p_event text, p_to text, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  last desk.step := desk.last_step(p_subject);
  old desk.state;
begin
  insert into desk.step (machine, subject_id, revision, from_state, event, to_state, happened_on, tenant, actor, known)
    values (p_machine, p_subject, coalesce(last.revision, 0) + 1, coalesce(last.to_state, '-'), p_event, p_to, p_on,
      p_request->>'tenant', p_request->>'actor', tstzrange(p_at, null));
  if last.to_state = p_to then
    return;
  end if;
  for old in select * from desk.state
      where subject_id = p_subject and upper_inf(known) and valid && daterange(p_on, null) loop
    update desk.state set known = desk.until(known, p_at) where id = old.id;
    if lower_inf(old.valid) and p_on is not null or lower(old.valid) < p_on then
      insert into desk.state (machine, subject_id, state, valid, known)
        values (p_machine, p_subject, old.state, daterange(lower(old.valid), p_on), tstzrange(p_at, null));
    end if;
  end loop;
  insert into desk.state (machine, subject_id, state, valid, known)
    values (p_machine, p_subject, p_to, daterange(p_on, null), tstzrange(p_at, null));
end $$;

-- Why a thing cannot be moved by somebody who saw it at a revision; null when nothing is in the way.
create function desk.hindrance(p_subject uuid, p_if_revision integer) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when p_subject is null then '{"outcome": "NOT_ON_RECORD"}'::jsonb
              when coalesce((desk.last_step(p_subject)).revision, 0) is distinct from p_if_revision
                then '{"outcome": "CONFLICT"}' end
$$;
`;

/** Requests: what became of them, and who they come from; first version. */
export const STEP_REQUESTS_V1 = `
-- What became of an earlier request with this key: {"outcome", "id"}; KEY_REUSED when the key was used for another
-- request; null when it was not used.
create function desk.outcome(p_request jsonb) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when r.operation = p_request->>'operation' and r.request_hash = p_request->>'hash' then r.outcome
              else '{"outcome": "KEY_REUSED"}' end
  from desk.request r
  where r.tenant = p_request->>'tenant' and r.idempotency_key = p_request->>'key'
$$;

-- The same, for whoever is about to act on it: two with one key come one after the other. The first call of every
-- function that takes a step.
create function desk.request_begin(p_request jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- What compares somebody unnamed would say neither yes nor no.
  if num_nulls(p_request->>'tenant', p_request->>'actor', p_request->>'role', p_request->>'key',
       p_request->>'operation', p_request->>'hash') > 0 then
    raise exception 'REQUEST_OF_NOBODY: a request tells who asks, as what, and under which key.' using errcode = 'LH079';
  end if;
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended(p_request->>'tenant' || ' ' || (p_request->>'key'), 7421));
  return desk.outcome(p_request);
end $$;

-- Keeps what became of a request that had an effect.
create function desk.request_done(p_request jsonb, p_id uuid) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare done jsonb := jsonb_build_object('outcome', 'DONE', 'id', p_id);
begin
  insert into desk.request (tenant, idempotency_key, operation, request_hash, outcome)
    values (p_request->>'tenant', p_request->>'key', p_request->>'operation', p_request->>'hash', done);
  return done;
end $$;

-- Whether a request comes from an officer of a department who acts in a division: it, its prefecture or its province.
create function desk.is_officer_in(p_request jsonb, p_department text, p_division text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_request->>'role' = 'DEPARTMENT' and p_request->>'department' = p_department
    and p_request->'jurisdictions' ?| array[p_division, left(p_division, 4) || '00', left(p_division, 2) || '0000'], false)
$$;

-- Whether a request comes from an institution of that role which keeps the thing.
create function desk.is_keeper(p_request jsonb, p_role text, p_tenant text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_request->>'role' = p_role and p_request->>'tenant' = p_tenant, false)
$$;

-- Refuses a request of somebody whose business it is not; the code judges first, this is for what it forgot.
create function desk.must_be(p_allowed boolean, p_who text) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(p_allowed, false) then
    raise exception 'NOT_THE_CALLERS: % does this.', p_who using errcode = 'LH131';
  end if;
end $$;
`;
