/** What a revised or withdrawn standard means for the titles that stand on it. yunnan-2020-9 §3(6)2, §3(6)7. */
export const EXIT_HOOKS = `
-- The versions of a standard from one back to the first.
create function register.versions_until(p_declaration uuid) returns table (declaration_id uuid, content_id uuid, number text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with recursive line as (
    select d.id, d.revises from register.declaration d where d.id = p_declaration
    union all
    select d.id, d.revises from line join register.declaration d on d.id = line.revises
  )
  select l.id, c.id, c.number from line l join register.declaration_content c on c.declaration_id = l.id and upper_inf(c.known)
$$;

-- The titles of an enterprise that are live on a day and stand on one of the versions.
create function register.live_titles_on(p_uscc text, p_numbers text[], p_on date) returns setof register.title
language sql stable set search_path = pg_catalog, pg_temp as $$
  select t.* from register.title t join register.standard s on s.id = t.standard_id
  where t.uscc = p_uscc and s.number = any (p_numbers)
    and register.current_state(t.id, p_on) in ('IN_FORCE', 'VALIDITY_UNKNOWN')
  order by t.number
$$;

-- The content of the version behind a title, among the versions of its standard: the one that was ranked; else the only
-- one with the title's number; else the one in effect on the day of release. Null when that is not known.
create function register.version_behind(p_title register.title, p_latest uuid) returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  released date := (select published_on from register.title_publication where title_id = p_title.id and upper_inf(known));
  candidates uuid[];
  found_one uuid;
begin
  select v.content_id into found_one
  from register.ranking_entry r
  join register.versions_until(p_latest) v on v.declaration_id = r.declaration_id
  where r.id = p_title.ranking_entry_id;
  if found_one is not null then return found_one; end if;
  select array_agg(v.content_id order by v.content_id) into candidates
  from register.versions_until(p_latest) v
  join register.standard s on s.id = p_title.standard_id and s.number = v.number;
  if cardinality(candidates) = 1 then return candidates[1]; end if;
  select array_agg(v.content_id) into candidates
  from register.versions_until(p_latest) v
  join register.standard s on s.id = p_title.standard_id and s.number = v.number
  join register.procedure_state p on p.subject_id = v.declaration_id and p.state = 'DECLARED' and p.valid @> released
    and upper_inf(p.known);
  return case when cardinality(candidates) = 1 then candidates[1] end;
end $$;

-- Core indicators of one version in another: fell, or whether they fell is not known. The same as compareVersions of
-- domain/declarations; a test holds the two together.
create function register.core_indicators_compared(p_before uuid, p_after uuid)
returns table (name text, fell boolean, line text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select b.name,
    case when a.name is null or a.unit is distinct from b.unit or a.direction <> b.direction then null
         when b.direction = 'HIGHER_BETTER' then a.value < b.value else a.value > b.value end,
    concat_ws(' ', b.name, concat_ws('', b.value::text, b.unit), '→',
      case when a.name is null then '–' else concat_ws('', a.value::text, a.unit) end)
  from register.declaration_indicator b
  left join register.declaration_indicator a on a.content_id = p_after and a.name = b.name
  where b.content_id = p_before and b.core
  order by b.position
$$;

-- Each live title on a version of the standard: a core indicator fell, a case; none did, a flag; in doubt, a flag too.
create function register.exits_of_revision(p_revised register.declaration, p_draft uuid, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  after uuid := (select id from register.declaration_content where declaration_id = p_draft and upper_inf(known));
  against register.title;
  behind uuid;
  fell text;
  doubt text;
  opened uuid;
begin
  for against in select * from register.live_titles_on(p_revised.uscc,
      array(select number from register.versions_until(p_revised.id)), p_on) loop
    behind := register.version_behind(against, p_revised.id);
    select string_agg(c.line, '；') filter (where c.fell), string_agg(c.line, '；') filter (where c.fell is null)
      into fell, doubt from register.core_indicators_compared(behind, after) c;
    if behind is null then
      perform register.review_flag_raise('FALL_IN_DOUBT', against.id, '标准已修订，称号所依版本不明 The version behind the title is not known.',
        p_draft, null, null, p_request, p_at);
    elsif fell is not null then
      opened := register.exit_open(against.id, 'INDICATOR_LOWERED', '核心指标降低 Core indicators fell: ' || fell,
        'DECLARATION', p_draft, p_request, p_at, p_on);
      if opened is null then
        perform register.review_flag_raise('GROUND_NOT_IN_SCHEME', against.id, '核心指标降低 Core indicators fell: ' || fell,
          p_draft, null, null, p_request, p_at);
      end if;
    elsif doubt is not null then
      perform register.review_flag_raise('FALL_IN_DOUBT', against.id,
        '核心指标无法比较 Core indicators cannot be compared: ' || doubt, p_draft, null, null, p_request, p_at);
    else
      perform register.review_flag_raise('REVISED_WITHOUT_FALL', against.id,
        '标准已修订，核心指标未降低 Revised; no core indicator fell.', p_draft, null, null, p_request, p_at);
    end if;
  end loop;
end $$;

-- Each live title on a version of a standard that is given up.
create function register.exits_of_withdrawal(p_withdrawn register.declaration, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  against register.title;
  told constant text := '标准已废止 The standard behind the title was withdrawn.';
begin
  for against in select * from register.live_titles_on(p_withdrawn.uscc,
      array(select number from register.versions_until(p_withdrawn.id)), p_on) loop
    if register.exit_open(against.id, 'OTHER', told, 'DECLARATION', p_withdrawn.id, p_request, p_at, p_on) is null then
      perform register.review_flag_raise('GROUND_NOT_IN_SCHEME', against.id, told, p_withdrawn.id, null, null, p_request,
        p_at);
    end if;
  end loop;
end $$;

create or replace function register.declaration_revise(p_request jsonb, p_uscc text, p_declaration uuid,
  p_if_revision integer, p_draft uuid, p_if_draft_revision integer, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  revised register.declaration;
  draft register.declaration;
  hindrance jsonb;
  instant timestamptz;
  effective date;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_enterprise(p_request, p_uscc);
  perform register.start_recording();
  revised := register.declaration_locked(p_uscc, p_declaration);
  draft := register.declaration_locked(p_uscc, p_draft);
  hindrance := coalesce(register.declaration_hindrance(revised, p_if_revision),
    register.declaration_hindrance(draft, p_if_draft_revision));
  if hindrance is not null then return hindrance; end if;
  if draft.revises is distinct from revised.id then
    return '{"outcome": "NOT_ITS_REVISION"}';
  end if;
  if register.declared_twin(draft.id) is not null then
    return '{"outcome": "NUMBER_ALREADY_DECLARED"}';
  end if;
  perform register.titles_of_enterprise_locked(p_uscc);
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  perform register.procedure_step_take('declaration', revised.id, 'REVISE', 'REVISED', effective, p_request, instant);
  perform register.declaration_make_public(draft, effective, p_request, instant);
  perform register.exits_of_revision(revised, draft.id, effective, p_request, instant);
  return register.procedure_request_done(p_request, draft.id);
end $$;

create or replace function register.declaration_withdraw(p_request jsonb, p_uscc text, p_declaration uuid,
  p_if_revision integer, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  withdrawn register.declaration;
  hindrance jsonb;
  instant timestamptz;
  effective date;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_enterprise(p_request, p_uscc);
  perform register.start_recording();
  withdrawn := register.declaration_locked(p_uscc, p_declaration);
  hindrance := register.declaration_hindrance(withdrawn, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.titles_of_enterprise_locked(p_uscc);
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  perform register.procedure_step_take('declaration', withdrawn.id, 'WITHDRAW', 'WITHDRAWN', effective, p_request, instant);
  perform register.exits_of_withdrawal(withdrawn, effective, p_request, instant);
  return register.procedure_request_done(p_request, withdrawn.id);
end $$;

-- So that the instant of recording is taken when every title that may be concerned is locked.
create function register.titles_of_enterprise_locked(p_uscc text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from register.title where uscc = p_uscc order by id for no key update;
end $$;
`;
