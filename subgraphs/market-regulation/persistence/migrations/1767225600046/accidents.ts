/** Facts that other departments supply, and the cases that follow from them. yunnan-2020-9 §3(6)3; tianjin-2021 §4.2. */
export const ACCIDENTS = `
-- Whether a division lies in one of those acted in; whole pairs of zeros are levels left open.
create function register.acts_in(p_jurisdictions jsonb, p_division text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select exists (select from jsonb_array_elements_text(p_jurisdictions) as j(code)
    where p_division like regexp_replace(j.code, '(00)+$', '') || '%')
$$;

-- Puts a case against each title that was live on the day of the accident, in the schemes of the supplier's divisions,
-- with the fact as evidence. Where a scheme has no such ground, a flag.
create function register.exits_of_accident(p_fact register.accident_fact, p_jurisdictions jsonb, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  against register.title;
  opened uuid;
  last register.procedure_step;
begin
  for against in
    select t.* from register.title t join register.scheme s on s.code = t.scheme
    where t.uscc = p_fact.uscc and register.acts_in(p_jurisdictions, s.jurisdiction)
      and register.current_state(t.id, p_fact.happened_on) in ('IN_FORCE', 'VALIDITY_UNKNOWN')
    order by t.number
  loop
    opened := register.exit_open(against.id, 'MAJOR_ACCIDENT_OR_QUALITY', p_fact.description, 'ACCIDENT', p_fact.id,
      p_request, p_at, p_fact.supplied_on);
    if opened is null then
      perform register.review_flag_raise('GROUND_NOT_IN_SCHEME', against.id, p_fact.description, null, p_fact.id, null,
        p_request, p_at);
      continue;
    end if;
    last := register.last_step(opened);
    if last.to_state in ('OPENED', 'EVIDENCE', 'ORDERED') then
      insert into register.exit_evidence (exit_proceeding_id, revision, position, description, file_name, sha256, dated,
          source_department, accident_fact_id)
        values (opened, last.revision + 1, 1, p_fact.description, p_fact.file_name, p_fact.sha256, p_fact.happened_on,
          p_fact.department, p_fact.id);
      perform register.procedure_step_take('exit_case', opened, 'ADD_EVIDENCE',
        case last.to_state when 'ORDERED' then 'ORDERED' else 'EVIDENCE' end,
        greatest(p_fact.supplied_on, register.last_step_on(opened)), p_request, p_at);
    end if;
  end loop;
end $$;

create function register.accident_fact_record(p_request jsonb, p_uscc text, p_fact jsonb, p_jurisdictions jsonb,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  fact register.accident_fact;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  if coalesce(p_request->>'role' <> 'DEPARTMENT'
     or p_request->>'department' not in ('market-regulation', 'ecology-and-environment', 'customs')
     or (p_request->>'department' = 'customs') <> (p_fact->>'kind' = 'PORT_INSPECTION'), true) then
    raise exception 'EXIT_OF_ANOTHER: facts of this kind are supplied by another department.' using errcode = 'LH104';
  end if;
  perform from register.enterprise where uscc = p_uscc for no key update;
  if not found then return '{"outcome": "ENTERPRISE_NOT_ON_RECORD"}'; end if;
  perform register.titles_of_enterprise_locked(p_uscc);
  instant := register.recording_instant(p_stated);
  insert into register.accident_fact (uscc, kind, happened_on, supplied_on, description, file_name, sha256, department, tenant,
      actor, known)
    values (p_uscc, p_fact->>'kind', (p_fact->>'happenedOn')::date,
      coalesce((p_fact->>'on')::date, register.shanghai_day(instant)), p_fact->>'description', p_fact->>'fileName',
      p_fact->>'sha256', p_request->>'department', p_request->>'tenant', p_request->>'actor', tstzrange(instant, null))
    returning * into fact;
  perform register.exits_of_accident(fact, p_jurisdictions, p_request, instant);
  return register.procedure_request_done(p_request, fact.id);
end $$;

-- Nothing is supplied before its day.
create function register.accident_was_supplied() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform register.start_recording();
  if new.supplied_on > register.shanghai_day(lower(new.known)) then
    raise exception 'ACCIDENT_NOT_YET: what is supplied on % cannot be on record before.', new.supplied_on using errcode = 'LH108';
  end if;
  return new;
end $$;

create trigger a_accident_was_supplied before insert on register.accident_fact
  for each row execute function register.accident_was_supplied();
`;
