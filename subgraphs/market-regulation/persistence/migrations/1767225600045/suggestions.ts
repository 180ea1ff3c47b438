/** Suggestions of the public, and who is told who filed something. */
export const SUGGESTIONS = `
create function register.suggestion_receive(p_request jsonb, p_scheme text, p_kind text, p_category text, p_text text,
  p_on date, p_filer jsonb, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  instant timestamptz;
  added uuid;
  received date;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_filer(p_request, p_filer, p_text);
  perform register.start_recording();
  if not exists (select from register.scheme where code = p_scheme and upper_inf(known)) then
    return '{"outcome": "NOT_ON_RECORD"}';
  end if;
  if p_on is not null then perform register.must_be_handler(p_request, p_scheme); end if;
  instant := register.recording_instant(p_stated);
  received := coalesce(p_on, register.shanghai_day(instant));
  insert into register.suggestion (scheme, kind, category, received_on, known)
    values (p_scheme, p_kind, p_category, received, tstzrange(instant, null)) returning id into added;
  insert into register.suggestion_statement values (added, p_text, tstzrange(instant, null));
  insert into register.suggestion_filer (suggestion_id, kind, name, contact, known)
    values (added, p_filer->>'kind', p_filer->>'name', p_filer->>'contact', tstzrange(instant, null));
  perform register.procedure_step_take('suggestion', added, 'RECEIVE', 'RECEIVED', received, p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;

-- Takes a suggestion into consideration (without reasons), adopts or declines it (with reasons).
create function register.suggestion_handle(p_request jsonb, p_suggestion uuid, p_if_revision integer, p_event text,
  p_to text, p_reasons text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  handled register.suggestion;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  select * into handled from register.suggestion where id = p_suggestion for no key update;
  hindrance := register.procedure_hindrance(handled.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform register.must_be_handler(p_request, handled.scheme);
  if (p_to in ('ADOPTED', 'DECLINED')) <> (p_reasons is not null) or length(p_reasons) not between 1 and 4000 then
    raise exception 'REASONS_MISSING: a suggestion is adopted or declined with reasons.' using errcode = 'LH101';
  end if;
  instant := register.recording_instant(p_stated);
  if p_reasons is not null then
    insert into register.suggestion_resolution values (handled.id, p_reasons, tstzrange(instant, null));
  end if;
  perform register.procedure_step_take('suggestion', handled.id, p_event, p_to,
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, handled.id);
end $$;

create function register.suggestion_step_is_lawful() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.suggestion where id = new.subject_id) then
    raise exception 'SUGGESTION_NOT_ON_RECORD: the register holds no suggestion %.', new.subject_id
      using errcode = 'LH012';
  end if;
  if new.happened_on is null then
    raise exception 'STEP_OUT_OF_ORDER: the day of each step of a suggestion is stated.' using errcode = 'LH071';
  end if;
  if new.to_state in ('ADOPTED', 'DECLINED')
     and not exists (select from register.suggestion_resolution where suggestion_id = new.subject_id) then
    raise exception 'REASONS_MISSING: a suggestion is adopted or declined with reasons.' using errcode = 'LH101';
  end if;
  return new;
end $$;

create trigger b_suggestion_step_is_lawful before insert on register.procedure_step
  for each row when (new.machine = 'suggestion') execute function register.suggestion_step_is_lawful();

-- Tells who filed an objection or a suggestion, to those who handle it, and keeps who was told. Null when there is
-- nothing to tell, or nothing to tell to them. p_divisions are those that an officer acts in.
create function register.filer_read(p_reader jsonb, p_machine text, p_subject uuid, p_divisions text[]) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_scheme register.scheme;
  told jsonb;
begin
  if p_machine = 'objection' then
    select s.* into of_scheme from register.objection o
      join register.publicity p on p.id = o.publicity_id join register.scheme s on s.code = p.scheme
      where o.objection_id = p_subject limit 1;
    select jsonb_build_object('kind', kind, 'name', name, 'contact', contact) into told
      from register.objection_filer where objection_id = p_subject;
  elsif p_machine = 'suggestion' then
    select s.* into of_scheme from register.suggestion g join register.scheme s on s.code = g.scheme
      where g.id = p_subject;
    select jsonb_build_object('kind', kind, 'name', name, 'contact', contact) into told
      from register.suggestion_filer where suggestion_id = p_subject;
  end if;
  if told is null or not (
       register.is_working_body(p_reader, of_scheme.code)
       or register.is_officer(p_reader) and exists (
         select from unnest(p_divisions) as d(code)
         where of_scheme.jurisdiction like regexp_replace(d.code, '(00)+$', '') || '%')) then
    return null;
  end if;
  insert into register.filer_reading (machine, subject_id, tenant, actor, role)
    values (p_machine, p_subject, p_reader->>'tenant', p_reader->>'actor', p_reader->>'role');
  return told;
end $$;
`;
