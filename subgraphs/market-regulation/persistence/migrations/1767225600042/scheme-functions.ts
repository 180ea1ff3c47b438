/** How the application role drafts and moves evaluation schemes. Outcomes are told, lapses of the code raised. */
export const SCHEME_FUNCTIONS = `
create function register.evaluation_scheme_content_add(p_scheme uuid, p_content jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  insert into register.evaluation_scheme_content (evaluation_scheme_id, title, cycle_months, max_leaders, known)
    select p_scheme, c.title, c."cycleMonths", c."maxLeaders", tstzrange(p_at, null)
    from jsonb_to_record(p_content) as c(title text, "cycleMonths" integer, "maxLeaders" integer)
    returning id into added;
  insert into register.evaluation_scheme_criterion (content_id, position, indicator_group, name, unit, direction, weight,
      zero_at, full_at, required)
    select added, ord, c."group", c.name, c.unit, c.direction, c.weight, c."zeroAt", c."fullAt", c.required
    from rows from (jsonb_to_recordset(p_content->'criteria') as ("group" text, name text, unit text, direction text,
      weight numeric, "zeroAt" numeric, "fullAt" numeric, required boolean))
      with ordinality as c("group", name, unit, direction, weight, "zeroAt", "fullAt", required, ord);
end $$;

-- The evaluation body that a request comes from, when it is this one and has applied and is neither refused nor out.
create function register.evaluation_body_only(p_request jsonb, p_body uuid) returns register.evaluation_body
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one register.evaluation_body;
begin
  select * into found_one from register.evaluation_body where id = p_body and upper_inf(known) for share;
  if p_request->>'role' is distinct from 'EVALUATION_BODY' or p_request->>'uscc' is distinct from found_one.uscc then
    raise exception 'NOT_FOR_THIS_CALLER: this is done by the evaluation body itself.' using errcode = 'LH089';
  end if;
  if coalesce((register.last_step(p_body)).to_state, 'REFUSED') in ('REFUSED', 'WITHDRAWN') then
    raise exception 'BODY_NOT_ENGAGED: the body has not applied, was refused or has left the work.' using errcode = 'LH089';
  end if;
  return found_one;
end $$;

-- A new draft, with what it is for; or what an earlier one says anew, when it is named with the revision at which it
-- was seen. p_for: {"body", "category", "edition", "year", "supersedes"}
create function register.evaluation_scheme_draft(p_request jsonb, p_scheme uuid, p_if_revision integer, p_for jsonb,
  p_content jsonb, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  body register.evaluation_body;
  drafted register.evaluation_scheme;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  if p_scheme is not null then
    select * into drafted from register.evaluation_scheme where id = p_scheme for no key update;
    hindrance := register.procedure_hindrance(drafted.id, p_if_revision);
    if hindrance is not null then return hindrance; end if;
    body := register.evaluation_body_only(p_request, drafted.evaluation_body_id);
    instant := register.recording_instant(p_stated);
    update register.evaluation_scheme_content set known = register.until(known, instant)
      where evaluation_scheme_id = drafted.id and upper_inf(known);
  else
    body := register.evaluation_body_only(p_request, (p_for->>'body')::uuid);
    instant := register.recording_instant(p_stated);
    insert into register.evaluation_scheme (evaluation_body_id, scheme, category, category_edition, year, supersedes,
        source, known)
      values (body.id, body.scheme, p_for->>'category', p_for->>'edition', (p_for->>'year')::integer,
        (p_for->>'supersedes')::uuid, 'evaluation body', tstzrange(instant, null)) returning * into drafted;
  end if;
  perform register.evaluation_scheme_content_add(drafted.id, p_content, instant);
  perform register.procedure_step_take('evaluation_scheme', drafted.id,
    case when p_scheme is null then 'DRAFT' else 'AMEND' end, 'DRAFT', null, p_request, instant);
  return register.procedure_request_done(p_request, drafted.id);
end $$;

-- Takes a step that concerns one evaluation scheme alone.
create function register.evaluation_scheme_move(p_request jsonb, p_scheme uuid, p_if_revision integer, p_event text,
  p_remark text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  moved register.evaluation_scheme;
  hindrance jsonb;
  instant timestamptz;
  next_state text;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into moved from register.evaluation_scheme where id = p_scheme for no key update;
  hindrance := register.procedure_hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if p_event = 'SUBMIT' then
    perform register.evaluation_body_only(p_request, moved.evaluation_body_id);
  elsif p_event in ('PASS_FORMAL_CHECK', 'PASS_EXPERT_REVIEW', 'RETURN', 'REFUSE', 'SUPERSEDE') then
    perform register.working_body_only(p_request, moved.scheme);
  else
    raise exception 'NOT_FOR_THIS_CALLER: % is taken with what brings it about.', p_event using errcode = 'LH089';
  end if;
  select t.to_state into next_state from register.procedure_transition t
    where t.machine = 'evaluation_scheme' and t.event = p_event
      and t.from_state = (register.last_step(moved.id)).to_state;
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('evaluation_scheme', moved.id, p_event, coalesce(next_state, '-'),
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  perform register.step_remark_add(moved.id, p_remark, instant);
  return register.procedure_request_done(p_request, moved.id);
end $$;
`;
