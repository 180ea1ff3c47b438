/** Who may cancel, what a scheme asks, and what the database itself refuses of a step. */
export const EXIT_RULES = `
-- A rule of the scheme that is yes or silent.
create function register.exit_rule(p_scheme text, p_param text, p_on date, p_at timestamptz) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(register.scheme_value(p_scheme, p_param, p_on, p_at) in ('true', 'WORKING_BODY'), false)
$$;

-- The evaluation bodies that may cancel a title: the one that ranked it; where that one is not known or has left the
-- work, any that is announced for the scheme. None where none is on record: then the working body cancels itself.
create function register.exit_deciders(p_title uuid) returns setof register.evaluation_body
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare own uuid;
begin
  select e.id into own
  from register.title t
  join register.ranking_entry r on r.id = t.ranking_entry_id
  join register.ranking k on k.id = r.ranking_id
  join register.evaluation_body e on e.id = k.evaluation_body_id and upper_inf(e.known)
  where t.id = p_title and (register.last_step(e.id)).to_state = 'ANNOUNCED';
  return query
    select e.* from register.evaluation_body e join register.title t on t.id = p_title and t.scheme = e.scheme
    where upper_inf(e.known) and (register.last_step(e.id)).to_state = 'ANNOUNCED' and (own is null or e.id = own)
    order by e.uscc;
end $$;

-- The rows of domain/exits that concern roles; ties to a division are judged by the department.
create function register.exit_may(p_request jsonb, p_title uuid, p_event text) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  found_one register.title;
  officer boolean;
  supplier boolean := p_request->>'role' = 'DEPARTMENT'
    and p_request->>'department' in ('ecology-and-environment', 'customs');
  working boolean;
  cancels boolean;
  ordered boolean;
begin
  select * into found_one from register.title where id = p_title;
  officer := register.is_officer_of(p_request, found_one.scheme);
  working := register.is_working_body(p_request, found_one.scheme);
  ordered := register.exit_rule(found_one.scheme, 'cancellationOrderedBy',
    register.shanghai_day(clock_timestamp()), clock_timestamp());
  cancels := p_request->>'role' = 'EVALUATION_BODY'
    and exists (select from register.exit_deciders(p_title) d where d.uscc = p_request->>'uscc')
    or working and not exists (select from register.exit_deciders(p_title));
  return coalesce(case p_event
    when 'OPEN' then officer or working or cancels
    when 'NOTIFY' then officer or working or cancels
    when 'ADD_EVIDENCE' then officer or supplier or working or cancels
    when 'REPLY' then p_request->>'role' = 'ENTERPRISE' and p_request->>'uscc' = found_one.uscc
    when 'ORDER' then working
    when 'DECIDE' then cancels
    when 'PUBLICISE' then ordered and working or not ordered and cancels
    when 'REPORT' then working
    when 'ENTER_CREDIT' then working
    else officer or working or not ordered and cancels
  end, false);
end $$;

create function register.exit_step_is_lawful() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  moved register.exit_proceeding;
  decided register.exit_decision;
  on_day date := coalesce(new.happened_on, register.shanghai_day(lower(new.known)));
  ordered boolean;
begin
  select * into moved from register.exit_proceeding where id = new.subject_id;
  if not found then
    raise exception 'EXIT_CASE_NOT_ON_RECORD: the register holds no exit case %.', new.subject_id using errcode = 'LH104';
  end if;
  select * into decided from register.exit_decision where exit_proceeding_id = moved.id;
  ordered := register.exit_rule(moved.scheme, 'cancellationOrderedBy', on_day, lower(new.known));
  if new.event <> 'OPEN' and new.happened_on is null then
    raise exception 'STEP_OUT_OF_ORDER: the day of a step with an exit case is stated.' using errcode = 'LH071';
  end if;
  if new.event in ('ADD_EVIDENCE', 'ORDER', 'DECIDE')
     and not exists (select from register.exit_evidence where exit_proceeding_id = moved.id) then
    raise exception 'EXIT_WITHOUT_EVIDENCE: nothing is ordered or decided on no evidence.' using errcode = 'LH105';
  end if;
  if new.event in ('NOTIFY', 'REPLY', 'DISMISS') and not exists (select from register.exit_statement
      where exit_proceeding_id = moved.id and revision = new.revision) then
    raise exception 'EXIT_UNEXPLAINED: a notice, a reply and a dismissal have their words.' using errcode = 'LH107';
  end if;
  if new.event = 'ORDER' and not ordered or new.event = 'DECIDE' and ordered and new.from_state <> 'ORDERED' then
    raise exception 'EXIT_ORDER_OF_ANOTHER_SCHEME: in scheme % a cancellation is % by the working body.', moved.scheme,
      case when ordered then 'ordered' else 'not ordered' end using errcode = 'LH105';
  end if;
  if new.event = 'DECIDE' then
    if decided.revision is distinct from new.revision or moved.ground = 'OTHER' and decided.reason is null then
      raise exception 'EXIT_UNEXPLAINED: a decision is on record, with its reason where the ground is OTHER.'
        using errcode = 'LH107';
    end if;
    if moved.ground = 'FRAUD_OR_INTEGRITY' and decided.fraud is distinct from true
       and not register.exit_rule(moved.scheme, 'cancellationForOtherIntegrity', on_day, lower(new.known)) then
      raise exception 'EXIT_UNEXPLAINED: scheme % cancels for fraud, and no fraud was found.', moved.scheme
        using errcode = 'LH107';
    end if;
    if register.exit_rule(moved.scheme, 'noticeBeforeCancellation', on_day, lower(new.known)) and not exists
       (select from register.procedure_step where subject_id = moved.id and event = 'NOTIFY') then
      raise exception 'EXIT_WITHOUT_NOTICE: the enterprise was not told of the case.' using errcode = 'LH105';
    end if;
  end if;
  if new.event = 'DISMISS' and exists (select from register.exit_effect where exit_proceeding_id = moved.id) then
    raise exception 'EXIT_HAS_EFFECT: the title is revoked by this case; it is not dismissed.' using errcode = 'LH106';
  end if;
  if new.event in ('PUBLICISE', 'REPORT', 'ENTER_CREDIT') and not exists (select from register.exit_duty
      where exit_proceeding_id = moved.id and duty = new.event and revision = new.revision) then
    raise exception 'EXIT_DUTY_MISSING: a duty is done with its reference.' using errcode = 'LH106';
  end if;
  if new.event = 'ENTER_CREDIT'
     and not exists (select from register.credit_record_entry where exit_proceeding_id = moved.id) then
    raise exception 'EXIT_DUTY_MISSING: no entry for the credit system is on record.' using errcode = 'LH106';
  end if;
  if new.event = 'CLOSE' and exists (
      select from register.exit_duties_of(moved.scheme, on_day, lower(new.known)) as asked
      where asked not in (select duty from register.exit_duty where exit_proceeding_id = moved.id)) then
    raise exception 'EXIT_DUTY_MISSING: a case is closed when every duty of the scheme is done.' using errcode = 'LH106';
  end if;
  return new;
end $$;

-- What follows a cancellation by the scheme's text, in its order.
create function register.exit_duties_of(p_scheme text, p_on date, p_at timestamptz) returns setof text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'PUBLICISE'
  union all select 'REPORT' where register.exit_rule(p_scheme, 'cancellationReportedToRegulators', p_on, p_at)
  union all select 'ENTER_CREDIT' where register.exit_rule(p_scheme, 'cancellationInCreditSystem', p_on, p_at)
$$;

create trigger b_exit_step_is_lawful before insert on register.procedure_step
  for each row when (new.machine = 'exit_case') execute function register.exit_step_is_lawful();

-- One case of a title and a ground at a time.
create function register.exit_is_open_once() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform register.start_recording();
  perform register.title_locked(new.title_id);
  if register.exit_under_way(new.title_id, new.ground) is not null then
    raise exception 'EXIT_UNDER_WAY: a case of this title and ground is under way.' using errcode = 'LH108';
  end if;
  return new;
end $$;

create trigger a_exit_is_open_once before insert on register.exit_proceeding
  for each row execute function register.exit_is_open_once();

create function register.exit_under_way(p_title uuid, p_ground text) returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select p.id from register.exit_proceeding p
  where p.title_id = p_title and p.ground = p_ground
    and coalesce((register.last_step(p.id)).to_state, 'OPENED') not in ('CLOSED', 'DISMISSED')
  limit 1
$$;
`;
