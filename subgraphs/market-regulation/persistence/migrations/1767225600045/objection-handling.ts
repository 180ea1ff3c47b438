/** How objections are reviewed, decided and withdrawn. */
export const OBJECTION_HANDLING = `
-- An objection with all that it holds, locked: candidates, the publicity, what it shows, the objection. Null when there
-- is none. One that a history brought had no steps; it was filed all the same.
create function register.objection_locked(p_objection uuid, p_if_revision integer, p_request jsonb, p_stated timestamptz)
returns register.objection language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one register.objection;
begin
  select * into found_one from register.objection where objection_id = p_objection and upper_inf(known);
  if found_one.id is null then return null; end if;
  if found_one.subject_id is null then
    perform register.objection_titles_locked(found_one.publicity_id, found_one.title_id);
  end if;
  perform from register.publicity where id = found_one.publicity_id for no key update;
  perform register.objection_subjects_lock(found_one.publicity_id, found_one.subject_id);
  -- What was waited for may have given it another version.
  select * into found_one from register.objection where objection_id = p_objection and upper_inf(known);
  if p_if_revision = 0 and found_one.outcome is null and register.last_step(p_objection) is null then
    perform register.procedure_step_take('objection', p_objection, 'FILE', 'FILED', found_one.filed_on, p_request,
      register.recording_instant(p_stated));
  end if;
  return found_one;
end $$;

-- Why an objection cannot be moved by somebody who saw it at a revision; the step that was just taken for one that a
-- history brought is the one that they saw.
create function register.objection_hindrance(p_found register.objection, p_if_revision integer) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select register.procedure_hindrance(p_found.objection_id,
    case when p_if_revision = 0 and p_found.outcome is null then 1 else p_if_revision end)
$$;

create function register.objection_review(p_request jsonb, p_objection uuid, p_if_revision integer, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  reviewed register.objection;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  reviewed := register.objection_locked(p_objection, p_if_revision, p_request, p_stated);
  hindrance := register.objection_hindrance(reviewed, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.must_be_handler(p_request, (select scheme from register.publicity where id = reviewed.publicity_id));
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('objection', p_objection, 'REVIEW', 'UNDER_REVIEW',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, p_objection);
end $$;

-- Gives an objection its outcome, and what it is raised against the state that follows.
create function register.objection_end(p_objection register.objection, p_event text, p_outcome text, p_on date,
  p_request jsonb, p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare ended register.objection;
begin
  perform register.procedure_step_take('objection', p_objection.objection_id, p_event, p_outcome, p_on, p_request, p_at);
  update register.objection set known = register.until(known, p_at) where id = p_objection.id;
  insert into register.objection (objection_id, publicity_id, title_id, subject_id, filed_on, outcome, resolved_on,
      source, known)
    values (p_objection.objection_id, p_objection.publicity_id, p_objection.title_id, p_objection.subject_id,
      p_objection.filed_on, p_outcome, p_on, p_objection.source, tstzrange(p_at, null))
    returning * into ended;
  if ended.subject_id is null then
    perform register.objection_move_titles(register.objection_titles_locked(ended.publicity_id, ended.title_id),
      case p_outcome when 'UPHELD' then 'UPHOLD' else 'DISMISS' end,
      case p_outcome when 'UPHELD' then 'REJECTED' else 'IN_PUBLICITY' end, p_on, p_request, p_at);
  end if;
  perform register.objection_move_subjects(ended, p_on, p_request, p_at);
end $$;

-- Dismisses or upholds.
create function register.objection_decide(p_request jsonb, p_objection uuid, p_if_revision integer, p_outcome text,
  p_reasons text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  decided register.objection;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  decided := register.objection_locked(p_objection, p_if_revision, p_request, p_stated);
  hindrance := register.objection_hindrance(decided, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.must_be_handler(p_request, (select scheme from register.publicity where id = decided.publicity_id));
  if p_reasons is null or length(p_reasons) not between 1 and 4000 then
    raise exception 'REASONS_MISSING: an objection is dismissed or upheld with reasons.' using errcode = 'LH101';
  end if;
  instant := register.recording_instant(p_stated);
  insert into register.objection_resolution values (p_objection, p_reasons, tstzrange(instant, null));
  perform register.objection_end(decided, case p_outcome when 'UPHELD' then 'UPHOLD' else 'DISMISS' end, p_outcome,
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, p_objection);
end $$;

-- The filer takes it back, by the secret that was told when it was filed.
create function register.objection_withdraw(p_request jsonb, p_secret_hash text, p_if_revision integer, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  withdrawn register.objection;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  withdrawn := register.objection_locked(register.objection_of_secret(p_secret_hash), p_if_revision, p_request, p_stated);
  hindrance := register.objection_hindrance(withdrawn, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if p_on is not null then
    perform register.must_be_handler(p_request, (select scheme from register.publicity where id = withdrawn.publicity_id));
  end if;
  instant := register.recording_instant(p_stated);
  perform register.objection_end(withdrawn, 'WITHDRAW', 'WITHDRAWN', coalesce(p_on, register.shanghai_day(instant)),
    p_request, instant);
  return register.procedure_request_done(p_request, withdrawn.objection_id);
end $$;
`;
