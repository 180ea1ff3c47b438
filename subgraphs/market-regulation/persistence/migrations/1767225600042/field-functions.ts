/** How the application role publishes key fields and calls. Outcomes are told, lapses of the code raised. */
export const FIELD_FUNCTIONS = `
create function register.officers_only(p_request jsonb, p_scheme text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not register.is_officer_of(p_request, p_scheme) then
    raise exception 'NOT_FOR_THIS_CALLER: this is done by the market regulation department of scheme %.', p_scheme
      using errcode = 'LH089';
  end if;
end $$;

create function register.working_body_only(p_request jsonb, p_scheme text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not register.is_working_body(p_request, p_scheme) then
    raise exception 'NOT_FOR_THIS_CALLER: this is done by the working body of scheme %.', p_scheme using errcode = 'LH089';
  end if;
end $$;

create function register.step_remark_add(p_subject uuid, p_remark text, p_at timestamptz) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into register.step_remark (subject_id, revision, text, known)
  select p_subject, (register.last_step(p_subject)).revision, p_remark, tstzrange(p_at, null) where p_remark is not null
$$;

-- Publishes fields of a year with one notice. p_fields: [{"category", "edition", "group", "name"}]. Told with KEY_FIELD_PUBLISHED:
-- one that was published by somebody else meanwhile.
create function register.key_fields_publish(p_request jsonb, p_scheme text, p_year integer, p_notice text, p_fields jsonb,
  p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  publication uuid := gen_random_uuid();
  twin uuid;
  instant timestamptz;
  day date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.officers_only(p_request, p_scheme);
  -- Before anything is recorded, as the key: who waits here holds nothing back.
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended(p_scheme || ' ' || p_year, 7432));
  perform register.start_recording();
  select (register.published_key_field(p_scheme, f.category, f.edition, p_year)).id into twin
    from jsonb_to_recordset(p_fields) as f(category text, edition text)
    where (register.published_key_field(p_scheme, f.category, f.edition, p_year)).id is not null limit 1;
  if twin is not null then return jsonb_build_object('outcome', 'KEY_FIELD_PUBLISHED', 'id', twin); end if;
  instant := register.recording_instant(p_stated);
  day := coalesce(p_on, register.shanghai_day(instant));
  for added in
    insert into register.key_field (publication_id, scheme, year, category, category_edition, field_group, name,
        published_on, notice, known)
      select publication, p_scheme, p_year, f.category, f.edition, f."group", f.name, day, p_notice,
        tstzrange(instant, null)
      from rows from (jsonb_to_recordset(p_fields) as (category text, edition text, "group" text, name text))
        with ordinality as f(category, edition, "group", name, ord) order by ord
      returning id
  loop
    perform register.procedure_step_take('key_field', added, 'PUBLISH', 'PUBLISHED', day, p_request, instant);
  end loop;
  return register.procedure_request_done(p_request, publication);
end $$;

create function register.key_field_withdraw(p_request jsonb, p_key_field uuid, p_if_revision integer, p_remark text,
  p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  found_one register.key_field;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into found_one from register.key_field where id = p_key_field for no key update;
  hindrance := register.procedure_hindrance(found_one.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.officers_only(p_request, found_one.scheme);
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('key_field', found_one.id, 'WITHDRAW', 'WITHDRAWN',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  perform register.step_remark_add(found_one.id, p_remark, instant);
  return register.procedure_request_done(p_request, found_one.publication_id);
end $$;

create function register.call_open(p_request jsonb, p_scheme text, p_year integer, p_title text, p_text text,
  p_key_fields uuid[], p_closes_on date, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  instant timestamptz;
  opened uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.working_body_only(p_request, p_scheme);
  perform register.start_recording();
  instant := register.recording_instant(p_stated);
  insert into register.call (scheme, year, title, text, closes_on, known)
    values (p_scheme, p_year, p_title, p_text, p_closes_on, tstzrange(instant, null)) returning id into opened;
  insert into register.call_key_field (call_id, key_field_id, scheme)
    select opened, each, p_scheme from unnest(p_key_fields) as each;
  perform register.procedure_step_take('call', opened, 'OPEN', 'OPEN', coalesce(p_on, register.shanghai_day(instant)),
    p_request, instant);
  return register.procedure_request_done(p_request, opened);
end $$;

create function register.call_close(p_request jsonb, p_call uuid, p_if_revision integer, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  found_one register.call;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into found_one from register.call where id = p_call for no key update;
  hindrance := register.procedure_hindrance(found_one.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.working_body_only(p_request, found_one.scheme);
  instant := register.recording_instant(p_stated);
  perform register.procedure_step_take('call', found_one.id, 'CLOSE', 'CLOSED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, found_one.id);
end $$;
`;
