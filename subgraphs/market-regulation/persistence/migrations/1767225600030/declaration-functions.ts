/** How the application role declares; it may do nothing else to the tables. Outcomes are told, lapses of the code raised. */
export const DECLARATION_FUNCTIONS = `
create function register.must_be_enterprise(p_request jsonb, p_uscc text) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  if p_request->>'role' is distinct from 'ENTERPRISE' or p_request->>'uscc' is distinct from p_uscc then
    raise exception 'NOT_THE_ENTERPRISE: a standard is declared by an enterprise, for itself.' using errcode = 'LH079';
  end if;
end $$;

-- An enterprise's declaration, locked; null when it is another enterprise's or none.
create function register.declaration_locked(p_uscc text, p_declaration uuid) returns register.declaration
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one register.declaration;
begin
  perform from register.enterprise where uscc = p_uscc for no key update;
  select * into found_one from register.declaration where id = p_declaration and uscc = p_uscc for no key update;
  return found_one;
end $$;

-- Why a declaration cannot be moved by somebody who saw it at a revision: it is another's, or it was moved since.
create function register.declaration_hindrance(p_found register.declaration, p_if_revision integer) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when p_found.id is null then '{"outcome": "NOT_ON_RECORD"}'::jsonb
              when (register.last_step(p_found.id)).revision <> p_if_revision then '{"outcome": "CONFLICT"}' end
$$;

create function register.declaration_content_add(p_declaration uuid, p_content jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  insert into register.declaration_content (declaration_id, number, number_as_published, name, origin, level_claimed,
      mandatory_statement, known)
    select p_declaration, c.number, c."numberAsPublished", c.name, c.origin, c."levelClaimed", c."mandatoryStatement",
      tstzrange(p_at, null)
    from jsonb_to_record(p_content) as c(number text, "numberAsPublished" text, name text, origin text,
      "levelClaimed" text, "mandatoryStatement" text)
    returning id into added;
  insert into register.declaration_product (content_id, position, kind, name, model)
    select added, ord, p.kind, p.name, p.model
    from rows from (jsonb_to_recordset(p_content->'products') as (kind text, name text, model text))
      with ordinality as p(kind, name, model, ord);
  insert into register.declaration_reference (content_id, kind, position, code, edition)
    select added, r.kind, ord, r.code, r.edition
    from rows from (jsonb_to_recordset(p_content->'references') as (kind text, code text, edition text))
      with ordinality as r(kind, code, edition, ord);
  insert into register.declaration_indicator (content_id, position, indicator_group, name, unit, direction, value, core,
      test_method)
    select added, ord, i."group", i.name, i.unit, i.direction, i.value, i.core, i."testMethod"
    from rows from (jsonb_to_recordset(p_content->'indicators') as ("group" text, name text, unit text, direction text,
      value numeric, core boolean, "testMethod" text))
      with ordinality as i("group", name, unit, direction, value, core, "testMethod", ord);
end $$;

-- A new draft; or what an earlier one says anew, when it is named with the revision at which it was seen.
create function register.declaration_draft(p_request jsonb, p_uscc text, p_declaration uuid, p_if_revision integer,
  p_revises uuid, p_content jsonb, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  drafted register.declaration;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_enterprise(p_request, p_uscc);
  perform register.start_recording();
  perform from register.enterprise where uscc = p_uscc for no key update;
  if not found then return '{"outcome": "ENTERPRISE_NOT_ON_RECORD"}'; end if;
  if p_declaration is not null then
    drafted := register.declaration_locked(p_uscc, p_declaration);
    hindrance := register.declaration_hindrance(drafted, p_if_revision);
    if hindrance is not null then return hindrance; end if;
    instant := register.recording_instant(p_stated);
    update register.declaration_content set known = register.until(known, instant)
      where declaration_id = drafted.id and upper_inf(known);
  else
    if p_revises is not null
       and not exists (select from register.declaration where id = p_revises and uscc = p_uscc) then
      return '{"outcome": "NOT_ON_RECORD"}';
    end if;
    instant := register.recording_instant(p_stated);
    insert into register.declaration (uscc, revises, source, known)
      values (p_uscc, p_revises, 'declaration', tstzrange(instant, null)) returning * into drafted;
  end if;
  perform register.declaration_content_add(drafted.id, p_content, instant);
  perform register.procedure_step_take('declaration', drafted.id,
    case when p_declaration is null then 'DRAFT' else 'AMEND' end, 'DRAFT', null, p_request, instant);
  return register.procedure_request_done(p_request, drafted.id);
end $$;

-- Declares a draft from a day on; today when none is stated. An own standard comes on record with it.
create function register.declaration_make_public(p_declared register.declaration, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare content register.declaration_content;
begin
  perform register.procedure_step_take('declaration', p_declared.id, 'DECLARE', 'DECLARED', p_on, p_request, p_at);
  select * into content from register.declaration_content where declaration_id = p_declared.id and upper_inf(known);
  if content.origin = 'OWN' then
    perform register.standard_of(p_declared.uscc, content.number, content.number_as_published, 'declaration', p_at);
  end if;
end $$;

create function register.declaration_declare(p_request jsonb, p_uscc text, p_declaration uuid, p_if_revision integer,
  p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  declared register.declaration;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_enterprise(p_request, p_uscc);
  perform register.start_recording();
  declared := register.declaration_locked(p_uscc, p_declaration);
  hindrance := register.declaration_hindrance(declared, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if register.declared_twin(declared.id) is not null then
    return '{"outcome": "NUMBER_ALREADY_DECLARED"}';
  end if;
  instant := register.recording_instant(p_stated);
  perform register.declaration_make_public(declared, coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, declared.id);
end $$;

-- Puts a draft in the place of the declaration that it revises, both from one day.
create function register.declaration_revise(p_request jsonb, p_uscc text, p_declaration uuid, p_if_revision integer,
  p_draft uuid, p_if_draft_revision integer, p_on date, p_stated timestamptz default null)
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
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  perform register.procedure_step_take('declaration', revised.id, 'REVISE', 'REVISED', effective, p_request, instant);
  perform register.declaration_make_public(draft, effective, p_request, instant);
  return register.procedure_request_done(p_request, draft.id);
end $$;

create function register.declaration_withdraw(p_request jsonb, p_uscc text, p_declaration uuid, p_if_revision integer,
  p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  withdrawn register.declaration;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_enterprise(p_request, p_uscc);
  perform register.start_recording();
  withdrawn := register.declaration_locked(p_uscc, p_declaration);
  hindrance := register.declaration_hindrance(withdrawn, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('declaration', withdrawn.id, 'WITHDRAW', 'WITHDRAWN',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, withdrawn.id);
end $$;
`;
