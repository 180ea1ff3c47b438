/** Cases for the withdrawal of an evaluation body. I-24: a report of fees opens one; an amount has no place. */
export const BODY_CASES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('body_case', '-', 'OPEN', 'OPENED'),
  ('body_case', 'OPENED', 'HEAR', 'HEARD'),
  ('body_case', 'HEARD', 'DECIDE', 'DECIDED'),
  ('body_case', 'OPENED', 'DISMISS', 'DISMISSED'),
  ('body_case', 'HEARD', 'DISMISS', 'DISMISSED');

create table register.body_case (
  id uuid primary key default gen_random_uuid(),
  evaluation_body_id uuid not null references register.evaluation_body,
  ground text not null check (ground in ('FEE', 'FAVOURITISM', 'ABUSE', 'INTEGRITY', 'OTHER')),
  facts text not null check (facts <> ''),
  origin text not null check (origin in ('OFFICER', 'WORKING_BODY', 'COMPLAINT', 'SPOT_CHECK', 'OBJECTION', 'DECLARATION',
    'ACCIDENT')),
  -- The thing that it came from, such as a complaint; null for what an institution found itself.
  origin_id uuid,
  known tstzrange not null
);

create index body_case_by_body on register.body_case (evaluation_body_id);
call register.keep_records_of(array['body_case']);

-- The open case of a body on a ground; null when there is none. The body's row is locked.
create function register.body_case_now(p_body uuid, p_ground text) returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.id from register.body_case c
  where c.evaluation_body_id = p_body and c.ground = p_ground
    and (register.last_step(c.id)).to_state in ('OPENED', 'HEARD')
$$;

-- Opens a case within whatever else is recorded at that instant, or finds the one that is open on that ground.
create function register.body_case_open_on(p_body uuid, p_ground text, p_facts text, p_origin text, p_origin_id uuid,
  p_on date, p_request jsonb, p_at timestamptz)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one uuid;
begin
  perform from register.evaluation_body where id = p_body for no key update;
  if not found then
    raise exception 'BODY_NOT_ON_RECORD: the register holds no evaluation body %.', p_body using errcode = 'LH080';
  end if;
  found_one := register.body_case_now(p_body, p_ground);
  if found_one is not null then return found_one; end if;
  insert into register.body_case (evaluation_body_id, ground, facts, origin, origin_id, known)
    values (p_body, p_ground, p_facts, p_origin, p_origin_id, tstzrange(p_at, null)) returning id into found_one;
  perform register.body_step_take('body_case', found_one, 'OPEN', p_on, null, p_request, p_at);
  return found_one;
end $$;

create function register.body_case_open(p_body uuid, p_ground text, p_facts text, p_origin text, p_origin_id uuid,
  p_request jsonb, p_at timestamptz)
returns uuid language sql set search_path = pg_catalog, pg_temp as $$
  select register.body_case_open_on(p_body, p_ground, p_facts, p_origin, p_origin_id, register.shanghai_day(p_at),
    p_request, p_at)
$$;

create function register.may_move_body_case(p_request jsonb, p_scheme text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select register.is_officer_of(p_request, p_scheme) or register.is_working_body(p_request, p_scheme)
$$;

create function register.body_case_file(p_request jsonb, p_body uuid, p_ground text, p_facts text, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  concerned register.evaluation_body;
  found_one uuid;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into concerned from register.evaluation_body where id = p_body for no key update;
  if concerned.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  if not register.may_move_body_case(p_request, concerned.scheme) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  found_one := register.body_case_now(concerned.id, p_ground);
  if found_one is not null then return jsonb_build_object('outcome', 'ALREADY_OPEN', 'id', found_one); end if;
  instant := register.recording_instant(p_stated);
  return register.procedure_request_done(p_request, register.body_case_open_on(concerned.id, p_ground, p_facts,
    case when register.is_officer(p_request) then 'OFFICER' else 'WORKING_BODY' end, null,
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant));
end $$;

-- Hears the body, decides, or dismisses. A decided case withdraws the body; one that is not announced yet is refused.
create function register.body_case_step(p_request jsonb, p_case uuid, p_if_revision integer, p_event text, p_on date,
  p_text text, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  moved register.body_case;
  concerned register.evaluation_body;
  hindrance jsonb;
  stands text;
  instant timestamptz;
  effective date;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select b.* into concerned from register.evaluation_body b
    join register.body_case c on c.evaluation_body_id = b.id where c.id = p_case for no key update of b;
  select * into moved from register.body_case where id = p_case for no key update;
  hindrance := register.procedure_hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if p_event not in ('HEAR', 'DECIDE', 'DISMISS') or not register.may_move_body_case(p_request, concerned.scheme) then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  end if;
  if p_text is null then
    raise exception 'REASON_MISSING: what the body said, or why its case is decided or dismissed, is stated.'
      using errcode = 'LH080';
  end if;
  stands := (register.last_step(concerned.id)).to_state;
  if p_event = 'DECIDE' and stands = 'IN_PUBLICITY' then return '{"outcome": "BODY_IN_PUBLICITY"}'; end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  perform register.body_step_take('body_case', moved.id, p_event, effective, p_text, p_request, instant);
  if p_event = 'DECIDE' and stands not in ('REFUSED', 'WITHDRAWN') then
    perform register.body_step_take('evaluation_body', concerned.id,
      case when stands in ('ANNOUNCED', 'SUSPENDED') then 'WITHDRAW' else 'REFUSE' end, effective, p_text, p_request,
      instant);
  end if;
  return register.procedure_request_done(p_request, moved.id);
end $$;

-- A decided case leaves no body at work.
create function register.decided_case_withdraws() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.body_case c where c.id = new.subject_id
                 and (register.last_step(c.evaluation_body_id)).to_state in ('WITHDRAWN', 'REFUSED')) then
    raise exception 'CASE_WITHOUT_WITHDRAWAL: with a decided case the body leaves the work.' using errcode = 'LH084';
  end if;
  return null;
end $$;

create constraint trigger decided_case_withdraws after insert on register.procedure_step
  deferrable initially deferred
  for each row when (new.machine = 'body_case' and new.event = 'DECIDE')
  execute function register.decided_case_withdraws();
`;
