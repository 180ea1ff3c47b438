/** How a computed ranking and conformity reports come on record. */
export const RANKING_COMPUTING = `
-- Who stands on a ranking from now on; what was computed or reported before is known for its time.
create function register.ranking_write(p_ranking uuid, p_result jsonb, p_on date, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  exclusion record;
  added uuid;
begin
  update register.ranking_entry set known = register.until(known, p_at) where ranking_id = p_ranking and upper_inf(known);
  update register.ranking_exclusion set known = register.until(known, p_at)
    where ranking_id = p_ranking and upper_inf(known);
  update register.ranking_report set known = register.until(known, p_at) where ranking_id = p_ranking and upper_inf(known);
  for entry in
    select e.*, d.uscc, c.number, c.number_as_published
    from jsonb_to_recordset(p_result->'entries') as e(declaration uuid, rank integer, score numeric,
      "coreIndicatorsStricter" integer, "indicatorsWeaker" integer, points jsonb)
    join register.declaration d on d.id = e.declaration
    join register.declaration_content c on c.declaration_id = d.id and upper_inf(c.known)
    order by d.uscc, d.id
  loop
    insert into register.ranking_entry (ranking_id, uscc, standard_id, rank, entered_on, core_indicators_stricter,
        indicators_weaker, declaration_id, score, source, known)
      values (p_ranking, entry.uscc,
        register.standard_of(entry.uscc, entry.number, entry.number_as_published, 'ranking', p_at), entry.rank, p_on,
        entry."coreIndicatorsStricter", entry."indicatorsWeaker", entry.declaration, entry.score, 'evaluation',
        tstzrange(p_at, null))
      returning id into added;
    insert into register.ranking_entry_point (entry_id, position, value, points)
      select added, p.position, p.value, p.points
      from jsonb_to_recordset(entry.points) as p(position integer, value numeric, points numeric);
  end loop;
  for exclusion in
    select x.*, d.uscc from jsonb_to_recordset(p_result->'exclusions') as x(declaration uuid, reasons jsonb)
    join register.declaration d on d.id = x.declaration
  loop
    insert into register.ranking_exclusion (ranking_id, declaration_id, uscc, known)
      values (p_ranking, exclusion.declaration, exclusion.uscc, tstzrange(p_at, null)) returning id into added;
    insert into register.ranking_exclusion_reason (exclusion_id, position, reason, indicator)
      select added, ord, r.code, r.indicator
      from rows from (jsonb_to_recordset(exclusion.reasons) as (code text, indicator text))
        with ordinality as r(code, indicator, ord);
  end loop;
end $$;

-- A conformity report is about a declaration: where that stands on the ranking again, the report does.
create function register.conformity_reports_move(p_ranking uuid, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare old record;
begin
  for old in
    select c.*, e.declaration_id from register.conformity_report c
    join register.ranking_entry e on e.id = c.ranking_entry_id
    where e.ranking_id = p_ranking and upper_inf(c.known) and not upper_inf(e.known)
  loop
    update register.conformity_report set known = register.until(known, p_at) where id = old.id;
    insert into register.conformity_report (ranking_entry_id, file_name, sha256, dated, supplied_by, tenant, actor, known)
      select e.id, old.file_name, old.sha256, old.dated, old.supplied_by, old.tenant, old.actor, tstzrange(p_at, null)
      from register.ranking_entry e
      where e.ranking_id = p_ranking and e.declaration_id = old.declaration_id and upper_inf(e.known);
  end loop;
end $$;

-- Puts a computed ranking on record. p_facts is the MD5 of what it was computed from, as ranking_candidates told it: when
-- that is another now, with all enterprises locked, nothing is recorded and it is computed again.
create function register.ranking_compute(p_request jsonb, p_ranking uuid, p_if_revision integer, p_declarations uuid[],
  p_facts text, p_result jsonb, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  computed register.ranking;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  perform from register.enterprise
    where uscc in (select d.uscc from register.declaration d where d.id = any (p_declarations)) order by uscc for update;
  computed := register.ranking_locked(p_ranking);
  hindrance := register.procedure_hindrance(computed.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  hindrance := register.ranking_body_hindrance(p_request, computed.scheme, computed.evaluation_body_id);
  if hindrance is not null then return hindrance; end if;
  if md5(register.ranking_candidates(computed.id, p_declarations, p_on)::text) <> p_facts then
    return '{"outcome": "CANDIDATES_CHANGED"}';
  end if;
  instant := register.recording_instant(p_stated);
  perform register.ranking_write(computed.id, p_result, p_on, instant);
  perform register.procedure_step_take('ranking', computed.id, 'COMPUTE', 'COMPUTED', p_on, p_request, instant);
  perform register.conformity_reports_move(computed.id, instant);
  return register.procedure_request_done(p_request, computed.id);
end $$;

-- Records the fingerprint of an enterprise's conformity report: by the enterprise itself, or by the evaluation body.
-- p_if names the report that was seen to stand, null that none was.
create function register.conformity_report_record(p_request jsonb, p_entry uuid, p_if uuid, p_file_name text,
  p_sha256 text, p_dated date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  entry register.ranking_entry;
  ranked register.ranking;
  old uuid;
  hindrance jsonb;
  instant timestamptz;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select e.* into entry from register.ranking_entry e where e.id = p_entry;
  ranked := register.ranking_locked(entry.ranking_id);
  select e.* into entry from register.ranking_entry e where e.id = p_entry and upper_inf(e.known);
  if ranked.id is null or entry.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  if not (p_request->>'role' = 'ENTERPRISE' and coalesce(p_request->>'uscc' = entry.uscc, false)) then
    hindrance := register.ranking_body_hindrance(p_request, ranked.scheme, ranked.evaluation_body_id);
    if hindrance is not null then return hindrance; end if;
  end if;
  if (register.last_step(ranked.id)).to_state not in ('COMPUTED', 'REPORTED', 'AUDITED') then
    return '{"outcome": "STATE_DOES_NOT_ALLOW"}';
  end if;
  select id into old from register.conformity_report where ranking_entry_id = entry.id and upper_inf(known);
  if old is distinct from p_if then return jsonb_build_object('outcome', 'CONFLICT', 'id', old); end if;
  instant := register.recording_instant(p_stated);
  update register.conformity_report set known = register.until(known, instant) where id = old;
  insert into register.conformity_report (ranking_entry_id, file_name, sha256, dated, supplied_by, tenant, actor, known)
    values (entry.id, p_file_name, p_sha256, p_dated, p_request->>'role', p_request->>'tenant', p_request->>'actor',
      tstzrange(instant, null))
    returning id into added;
  return register.procedure_request_done(p_request, added);
end $$;
`;
