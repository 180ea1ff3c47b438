/** How the application role opens, computes, reports, audits and returns rankings. Outcomes are told, lapses raised. */
export const RANKING_FUNCTIONS = `
-- A ranking by an evaluation scheme, locked; null when there is none.
create function register.ranking_locked(p_ranking uuid) returns register.ranking
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one register.ranking;
begin
  select * into found_one from register.ranking
    where id = p_ranking and evaluation_scheme_id is not null for no key update;
  return found_one;
end $$;

-- Why the evaluation body does not work for the scheme now; null when it does.
create function register.ranking_body_hindrance(p_request jsonb, p_scheme text, p_body uuid) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if register.evaluation_body_of(p_request, p_scheme) = p_body then return null; end if;
  if p_request->>'role' is distinct from 'EVALUATION_BODY'
     or not exists (select from register.evaluation_body b where b.id = p_body and b.uscc = p_request->>'uscc') then
    raise exception 'NOT_THE_EVALUATION_BODY: a ranking is made by the body whose evaluation scheme it follows.'
      using errcode = 'LH091';
  end if;
  return '{"outcome": "BODY_NOT_ANNOUNCED"}';
end $$;

-- Opens the ranking of an announced evaluation scheme, which is in use and frozen from then on.
create function register.ranking_open(p_request jsonb, p_evaluation_scheme uuid, p_if_revision integer, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  used register.evaluation_scheme;
  hindrance jsonb;
  instant timestamptz;
  effective date;
  opened uuid;
begin
  if earlier is not null then return earlier; end if;
  select * into used from register.evaluation_scheme where id = p_evaluation_scheme;
  -- Before anything is recorded, as the key: two rankings of one category and year are opened one after the other.
  perform pg_catalog.pg_advisory_xact_lock(
    hashtextextended(concat_ws(' ', used.scheme, used.category_edition, used.category, used.year), 7433));
  perform register.start_recording();
  perform from register.evaluation_scheme where id = used.id for no key update;
  hindrance := register.procedure_hindrance(used.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  hindrance := register.ranking_body_hindrance(p_request, used.scheme, used.evaluation_body_id);
  if hindrance is not null then return hindrance; end if;
  if exists (select from register.ranking r where r.scheme = used.scheme and r.category = used.category
             and r.category_edition = used.category_edition and r.year = used.year and upper_inf(r.known)) then
    return '{"outcome": "CATEGORY_RANKED_ALREADY"}';
  end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  insert into register.ranking (scheme, category, category_edition, year, evaluation_scheme_id, evaluation_body_id,
      source, known)
    values (used.scheme, used.category, used.category_edition, used.year, used.id, used.evaluation_body_id, 'evaluation',
      tstzrange(instant, null))
    returning id into opened;
  perform register.procedure_step_take('evaluation_scheme', used.id, 'USE', 'IN_USE', effective, p_request, instant);
  perform register.procedure_step_take('ranking', opened, 'OPEN', 'OPEN', effective, p_request, instant);
  return register.procedure_request_done(p_request, opened);
end $$;

-- Reports a computed ranking with a text; the register keeps its SHA-256 beside it.
create function register.ranking_report_file(p_request jsonb, p_ranking uuid, p_if_revision integer, p_text text,
  p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  reported register.ranking;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  reported := register.ranking_locked(p_ranking);
  hindrance := register.procedure_hindrance(reported.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  hindrance := register.ranking_body_hindrance(p_request, reported.scheme, reported.evaluation_body_id);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  insert into register.ranking_report (ranking_id, text, sha256, tenant, actor, known)
    values (reported.id, p_text, encode(sha256(convert_to(p_text, 'UTF8')), 'hex'), p_request->>'tenant',
      p_request->>'actor', tstzrange(instant, null));
  perform register.procedure_step_take('ranking', reported.id, 'REPORT', 'REPORTED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, reported.id);
end $$;

create function register.ranking_working_body_checked(p_request jsonb, p_scheme text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not register.is_working_body(p_request, p_scheme) then
    raise exception 'NOT_THE_WORKING_BODY: the report on a ranking is audited and returned by the working body.'
      using errcode = 'LH091';
  end if;
end $$;

-- Records that experts passed the report; the audit itself stands in their tasks.
create function register.ranking_audit_pass(p_request jsonb, p_ranking uuid, p_if_revision integer, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  audited register.ranking;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  audited := register.ranking_locked(p_ranking);
  hindrance := register.procedure_hindrance(audited.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.ranking_working_body_checked(p_request, audited.scheme);
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('ranking', audited.id, 'AUDIT', 'AUDITED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, audited.id);
end $$;

-- Returns a reported or audited ranking with reasons.
create function register.ranking_return(p_request jsonb, p_ranking uuid, p_if_revision integer, p_reasons text,
  p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  returned register.ranking;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  returned := register.ranking_locked(p_ranking);
  hindrance := register.procedure_hindrance(returned.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.ranking_working_body_checked(p_request, returned.scheme);
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('ranking', returned.id, 'RETURN', 'RETURNED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  insert into register.step_remark (subject_id, revision, text, known)
    values (returned.id, p_if_revision + 1, p_reasons, tstzrange(instant, null));
  return register.procedure_request_done(p_request, returned.id);
end $$;
`;
