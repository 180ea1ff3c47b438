/** What an objection does to what it is raised against. */
export const OBJECTION_EFFECTS = `
-- The candidates that an objection concerns, locked: the one named, or all of the list. What was released is left alone.
create function register.objection_titles_locked(p_publicity uuid, p_title uuid) returns uuid[]
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare locked uuid[];
begin
  perform from register.title where publicity_id = p_publicity and (p_title is null or id = p_title)
    order by id for no key update;
  select coalesce(array_agg(t.id order by t.id), '{}') into locked from register.title t
    where t.publicity_id = p_publicity and (p_title is null or t.id = p_title)
      and not exists (select from register.title_publication r where r.title_id = t.id and upper_inf(r.known));
  return locked;
end $$;

-- Locks what a publicity of bodies and evaluation schemes shows, or the one thing of it that is named.
create function register.objection_subjects_lock(p_publicity uuid, p_subject uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare each register.publicity_subject;
begin
  for each in select * from register.publicity_subject
      where publicity_id = p_publicity and (p_subject is null or subject_id = p_subject) order by machine, subject_id loop
    case each.machine
      when 'evaluation_body' then perform from register.evaluation_body where id = each.subject_id for no key update;
      when 'evaluation_scheme' then perform from register.evaluation_scheme where id = each.subject_id for no key update;
      when 'ranking' then perform from register.ranking where id = each.subject_id for no key update;
      else null;
    end case;
  end loop;
end $$;

-- Tells the states of candidates anew and takes their steps with an objection. What was rejected stays so; of a
-- dismissal title_step tells itself whether another objection is open or the window over.
create function register.objection_move_titles(p_titles uuid[], p_event text, p_to text, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare each uuid;
begin
  foreach each in array p_titles loop
    perform register.restate_publicity(each, p_at);
    perform register.title_step(each, p_event, p_to, p_request, p_at, p_on);
  end loop;
end $$;

-- The same for bodies and evaluation schemes: with an objection they go back to the experts, without one they stay in
-- the same publicity, after one that was upheld they are refused. A ranking that is wrong as a whole is returned.
create function register.objection_move_subjects(p_objection register.objection, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  each register.publicity_subject;
  last register.procedure_step;
  effective date;
  held boolean;
  upheld boolean;
begin
  for each in select * from register.publicity_subject
      where publicity_id = p_objection.publicity_id
        and (p_objection.subject_id is null or subject_id = p_objection.subject_id)
      order by machine, subject_id loop
    last := register.last_step(each.subject_id);
    effective := greatest(p_on, register.last_step_on(each.subject_id));
    select coalesce(bool_or(o.outcome is null), false), coalesce(bool_or(o.outcome = 'UPHELD'), false)
      into held, upheld
      from register.objection o
      where o.publicity_id = each.publicity_id and upper_inf(o.known)
        and case when each.machine = 'ranking' then o.title_id is null
                 else o.subject_id = each.subject_id or o.subject_id is null end;
    if each.machine = 'ranking' then
      if upheld and last.to_state = 'IN_PUBLICITY' then
        perform register.procedure_step_take('ranking', each.subject_id, 'RETURN', 'RETURNED', effective, p_request, p_at);
      end if;
    elsif upheld and last.event = 'OBJECT' then
      perform register.procedure_step_take(each.machine, each.subject_id, 'REFUSE', 'REFUSED', effective, p_request, p_at);
    elsif held and last.to_state = 'IN_PUBLICITY' then
      perform register.procedure_step_take(each.machine, each.subject_id, 'OBJECT', 'EXPERT_OK', effective, p_request,
        p_at);
    elsif not held and not upheld and last.event = 'OBJECT' then
      perform register.procedure_step_take(each.machine, each.subject_id, 'CONFIRM', 'IN_PUBLICITY', effective, p_request,
        p_at);
    end if;
  end loop;
end $$;

-- Whether what is objected to still stands in that publicity: some candidate is neither rejected nor released, or some
-- body or evaluation scheme has not been announced.
create function register.objection_finds_something(p_publicity register.publicity, p_titles uuid[], p_subject uuid,
  p_on date)
returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when p_publicity.kind = 'LIST' then exists (
      select from unnest(p_titles) as t(id)
      where register.current_state(t.id, p_on) in ('IN_PUBLICITY', 'UNDER_OBJECTION'))
    else exists (
      select from register.publicity_subject s
      cross join lateral register.last_step(s.subject_id) as last
      where s.publicity_id = p_publicity.id and (p_subject is null or s.subject_id = p_subject)
        and (last.to_state = 'IN_PUBLICITY' or last.event = 'OBJECT')) end
$$;
`;
