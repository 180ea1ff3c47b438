/** How anybody files an objection, and takes it back. */
export const OBJECTION_FILING = `
-- Who is taken at their word that something came on paper and on which day, and who learns who filed it.
create function register.is_handler(p_request jsonb, p_scheme text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select register.is_working_body(p_request, p_scheme)
    or register.is_officer_of(p_request, p_scheme)
$$;

create function register.must_be_handler(p_request jsonb, p_scheme text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(register.is_handler(p_request, p_scheme), false) then
    raise exception 'NOT_A_HANDLER: the working body of scheme % or its department does this.', p_scheme
      using errcode = 'LH102';
  end if;
end $$;

-- What is filed comes under nobody's name, unless those who handle it record what came on paper. What is said of the
-- filer is told without repeating it.
create function register.must_be_filer(p_request jsonb, p_filer jsonb, p_text text) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  if p_request->>'role' not in ('PUBLIC', 'WORKING_BODY')
     and (p_request->>'role' = 'DEPARTMENT' and p_request->>'department' = 'market-regulation') is not true then
    raise exception 'FILER_NAMED: who files for themselves does so as anybody.' using errcode = 'LH103';
  end if;
  if p_filer->>'kind' is null
     or p_filer->>'kind' not in ('PUBLIC', 'ENTERPRISE', 'CONSUMER_ASSOCIATION', 'MEDIA', 'CHAMBER', 'DEPARTMENT')
     or length(p_filer->>'name') not between 1 and 200 or length(p_filer->>'contact') not between 1 and 200 then
    raise exception 'FILER_NOT_ACCEPTED: kind, name or contact of the filer cannot be taken.' using errcode = 'LH103';
  end if;
  if p_text is null or length(p_text) not between 1 and 4000 then
    raise exception 'STATEMENT_NOT_ACCEPTED: what is filed has 1 to 4000 characters.' using errcode = 'LH103';
  end if;
end $$;

-- An objection outside its window is not lost: it is received as a complaint, which the filer follows by the same secret.
create function register.objection_as_complaint(p_publicity register.publicity, p_against uuid, p_grounds text,
  p_filer jsonb, p_secret_hash text, p_request jsonb, p_at timestamptz)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  kind text := case when p_against is null then 'PUBLICITY' when p_publicity.kind = 'LIST' then 'TITLE'
    when exists (select from register.evaluation_body where id = p_against) then 'EVALUATION_BODY' else 'PUBLICITY' end;
  receipt uuid;
begin
  receipt := register.complaint_receive(
    case p_filer->>'kind' when 'ENTERPRISE' then 'PUBLIC' else p_filer->>'kind' end, kind,
    case kind when 'PUBLICITY' then p_publicity.id else p_against end::text, p_grounds,
    jsonb_strip_nulls(p_filer - 'kind'), 'OBJECTION', p_publicity.id, p_request, p_at);
  perform register.complaint_follow_up_by(receipt, p_secret_hash);
  return receipt;
end $$;

-- Files an objection against what a publicity shows: the candidate, body or evaluation scheme that p_against names, or
-- the whole. "fresh" tells that this request filed it and not an earlier one with the same key.
create function register.objection_receive(p_request jsonb, p_publicity uuid, p_against uuid, p_on date, p_grounds text,
  p_filer jsonb, p_secret_hash text, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  posted register.publicity;
  titles uuid[] := '{}';
  instant timestamptz;
  filed_on date;
  added register.objection;
  receipt uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.must_be_filer(p_request, p_filer, p_grounds);
  perform register.start_recording();
  select * into posted from register.publicity where id = p_publicity and upper_inf(known);
  if posted.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  if p_against is not null and not (case posted.kind
       when 'LIST' then exists (select from register.title where id = p_against and publicity_id = posted.id)
       else exists (select from register.publicity_subject where subject_id = p_against and publicity_id = posted.id) end)
  then
    return '{"outcome": "NOT_ON_RECORD"}';
  end if;
  if p_on is not null then perform register.must_be_handler(p_request, posted.scheme); end if;
  -- In the order in which a release locks them: titles, then the publicity.
  if posted.kind = 'LIST' then titles := register.objection_titles_locked(posted.id, p_against); end if;
  perform from register.publicity where id = posted.id for no key update;
  perform register.objection_subjects_lock(posted.id, case posted.kind when 'LIST' then null else p_against end);
  instant := register.recording_instant(p_stated);
  filed_on := coalesce(p_on, register.shanghai_day(instant));
  if filed_on > register.shanghai_day(instant) then
    raise exception 'STEP_OUT_OF_ORDER: an objection is not filed on a day to come, %.', filed_on using errcode = 'LH071';
  end if;
  if filed_on < posted.posted_on
     or filed_on > register.working_day_after(posted.posted_on, posted.working_days, instant)
     or not register.objection_finds_something(posted, titles, p_against, filed_on) then
    receipt := register.objection_as_complaint(posted, p_against, p_grounds, p_filer, p_secret_hash, p_request, instant);
    return register.procedure_request_done(p_request, receipt) || '{"fresh": true}';
  end if;
  insert into register.objection (publicity_id, title_id, subject_id, filed_on, source, known)
    values (posted.id, case posted.kind when 'LIST' then p_against end,
      case posted.kind when 'SCHEME' then p_against end, filed_on, 'objection', tstzrange(instant, null))
    returning * into added;
  insert into register.objection_statement values (added.objection_id, p_grounds, tstzrange(instant, null));
  insert into register.objection_filer (objection_id, kind, name, contact, secret_hash, known)
    values (added.objection_id, p_filer->>'kind', p_filer->>'name', p_filer->>'contact', p_secret_hash,
      tstzrange(instant, null));
  perform register.procedure_step_take('objection', added.objection_id, 'FILE', 'FILED', filed_on, p_request, instant);
  perform register.objection_move_titles(titles, 'OBJECT', 'UNDER_OBJECTION', filed_on, p_request, instant);
  perform register.objection_move_subjects(added, filed_on, p_request, instant);
  return register.procedure_request_done(p_request, added.objection_id) || '{"fresh": true}';
end $$;

-- The objection that a filer was given this secret for; null when there is none.
create function register.objection_of_secret(p_secret_hash text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select objection_id from register.objection_filer where secret_hash = p_secret_hash and upper_inf(known)
$$;
`;
