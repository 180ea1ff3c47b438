/** How a case is opened: by whoever may, or by what another procedure found. */
export const EXIT_OPEN = `
-- Whether a title can be cancelled at all: it was released and is not revoked. One that expired or was given up can be,
-- with effect on a day on which it was in force.
create function register.exit_is_possible(p_title uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from register.title_publication where title_id = p_title and upper_inf(known))
    and not exists (select from register.title_status where title_id = p_title and state = 'REVOKED' and upper_inf(known))
$$;

-- Whether the scheme has the ground, as far as the hub holds its text; a national title is cancelled by nobody here.
create function register.exit_ground_is_of(p_scheme text, p_ground text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from register.scheme s join register.scheme_exit_ground g on g.scheme = s.code
    where s.code = p_scheme and s.jurisdiction is not null and g.ground = p_ground)
$$;

-- Opens a case against a title from within a procedure that has begun recording; p_request says who found the fact, p_on
-- on which day (the day of p_at when null). The case under way when there is one; null, and nothing is opened, when the
-- scheme has no such ground or the title was never released or is revoked.
create function register.exit_open(p_title uuid, p_ground text, p_facts text, p_origin text, p_origin_id uuid,
  p_request jsonb, p_at timestamptz, p_on date default null)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  against register.title;
  opened uuid;
begin
  perform from register.enterprise e join register.title t on t.uscc = e.uscc where t.id = p_title for no key update of e;
  against := register.title_locked(p_title);
  if not register.exit_ground_is_of(against.scheme, p_ground) or not register.exit_is_possible(p_title) then
    return null;
  end if;
  opened := register.exit_under_way(p_title, p_ground);
  if opened is not null then
    return opened;
  end if;
  insert into register.exit_proceeding (title_id, uscc, scheme, ground, facts, origin, origin_id, known)
    values (p_title, against.uscc, against.scheme, p_ground, p_facts, p_origin, p_origin_id, tstzrange(p_at, null))
    returning id into opened;
  perform register.procedure_step_take('exit_case', opened, 'OPEN', 'OPENED', coalesce(p_on, register.shanghai_day(p_at)),
    p_request, p_at);
  return opened;
end $$;

create function register.exit_case_open(p_request jsonb, p_title uuid, p_ground text, p_facts text, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  against register.title;
  under_way uuid;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  perform from register.enterprise e join register.title t on t.uscc = e.uscc where t.id = p_title for no key update of e;
  if not found then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  against := register.title_locked(p_title);
  if not register.exit_may(p_request, p_title, 'OPEN') then
    raise exception 'EXIT_OF_ANOTHER: by scheme % somebody else opens a case.', against.scheme using errcode = 'LH104';
  end if;
  if not register.exit_ground_is_of(against.scheme, p_ground) then return '{"outcome": "GROUND_NOT_IN_SCHEME"}'; end if;
  if not register.exit_is_possible(p_title) then return '{"outcome": "TITLE_NOT_CANCELLABLE"}'; end if;
  under_way := register.exit_under_way(p_title, p_ground);
  if under_way is not null then
    return jsonb_build_object('outcome', 'CASE_UNDER_WAY', 'id', under_way);
  end if;
  instant := register.recording_instant(p_stated);
  return register.procedure_request_done(p_request,
    register.exit_open(p_title, p_ground, p_facts, 'OFFICER', null, p_request, instant, p_on));
end $$;

-- Puts a question before a person.
create function register.review_flag_raise(p_kind text, p_title uuid, p_facts text, p_declaration uuid, p_accident uuid,
  p_exit uuid, p_request jsonb, p_at timestamptz)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare raised uuid;
begin
  insert into register.review_flag (kind, title_id, uscc, scheme, facts, declaration_id, accident_fact_id,
      exit_proceeding_id, known)
    select p_kind, t.id, t.uscc, t.scheme, p_facts, p_declaration, p_accident, p_exit, tstzrange(p_at, null)
    from register.title t where t.id = p_title
    returning id into raised;
  perform register.procedure_step_take('review_flag', raised, 'RAISE', 'RAISED', register.shanghai_day(p_at), p_request,
    p_at);
  return raised;
end $$;

create function register.review_flag_settle(p_request jsonb, p_flag uuid, p_if_revision integer, p_text text, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  settled register.review_flag;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into settled from register.review_flag where id = p_flag for no key update;
  hindrance := register.procedure_hindrance(settled.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if not (register.is_working_body(p_request, settled.scheme)
          or register.is_officer_of(p_request, settled.scheme)) then
    raise exception 'EXIT_OF_ANOTHER: a flag for review is settled by the scheme''s working body or an officer.'
      using errcode = 'LH104';
  end if;
  instant := register.recording_instant(p_stated);
  insert into register.review_flag_settlement (review_flag_id, revision, text)
    values (p_flag, p_if_revision + 1, p_text);
  perform register.procedure_step_take('review_flag', p_flag, 'SETTLE', 'SETTLED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, p_flag);
end $$;
`;
