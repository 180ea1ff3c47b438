/** Authorisations on two clocks; nothing is overwritten. */
export const AUTHORISATION_TABLES = `
create schema credit;

create table credit.authorisation (
  row_id uuid primary key default gen_random_uuid(),
  -- Rows of one id are one authorisation, as it was known at different times.
  id uuid not null,
  -- The first row of an authorisation: what was granted.
  granting boolean not null,
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  -- The tenant that may read.
  institution text not null check (length(institution) between 1 and 128),
  scope text not null check (scope in ('SIZE')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  known tstzrange not null check (not isempty(known) and not lower_inf(known)),
  recorded_by text not null,
  constraint one_authorisation_at_a_time
    exclude using gist (uscc with =, institution with =, scope with =, valid with &&, known with &&)
);

-- Another collation keeps the slow index of the constraint out of the questions.
create index authorisation_for_reading on credit.authorisation (uscc collate "C", institution collate "C");
create index authorisation_by_uscc on credit.authorisation (uscc, lower(known) desc, id desc) where granting;
create index authorisation_by_institution on credit.authorisation (institution, lower(known) desc, id desc) where granting;

-- Which request made which authorisation, so that a repeat makes no second one.
create table credit.authorisation_request (
  uscc text not null,
  idempotency_key text not null check (length(idempotency_key) between 1 and 200),
  request_hash bytea not null check (length(request_hash) = 32),
  authorisation_id uuid not null,
  primary key (uscc, idempotency_key)
);

create function credit.keep_authorisation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'authorisation' then
    if to_jsonb(new) - 'known' = to_jsonb(old) - 'known' and upper_inf(old.known) and not upper_inf(new.known)
       and lower(new.known) = lower(old.known) then
      return new;
    end if;
  end if;
  raise exception 'HISTORY_IS_KEPT: of an authorisation only the end of "known" may be set, once.' using errcode = 'LH013';
end $$;

create trigger authorisation_kept before update or delete on credit.authorisation
  for each row execute function credit.keep_authorisation();
create trigger authorisation_not_truncated before truncate on credit.authorisation
  for each statement execute function credit.keep_authorisation();
create trigger authorisation_request_kept before update or delete on credit.authorisation_request
  for each row execute function credit.keep_authorisation();
create trigger authorisation_request_not_truncated before truncate on credit.authorisation_request
  for each statement execute function credit.keep_authorisation();
`;

/** How the application role grants and withdraws; it may do nothing else to the tables. */
export const AUTHORISATION_FUNCTIONS = `
-- The instant of recording: one enterprise's authorisations are recorded one after the other.
create function credit.recording_instant(p_uscc text) returns timestamptz language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_uscc, 7420));
  return greatest(clock_timestamp(), (
    select max(greatest(lower(known), coalesce(upper(known), lower(known)))) + interval '1 microsecond'
    from credit.authorisation where uscc = p_uscc));
end $$;

-- Lets an institution read from today to the last day stated. Outcomes: GRANTED, also for a repeat; KEY_REUSED;
-- UNTIL_PASSED; ALREADY_AUTHORISED.
create function credit.authorisation_grant(p_uscc text, p_institution text, p_scope text, p_until date, p_by text,
  p_key text, p_request_hash bytea)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz := credit.recording_instant(p_uscc);
  today date := (instant at time zone 'Asia/Shanghai')::date;
  made uuid := gen_random_uuid();
  earlier credit.authorisation_request;
begin
  select * into earlier from credit.authorisation_request where uscc = p_uscc and idempotency_key = p_key;
  if found then
    return jsonb_build_object('id', earlier.authorisation_id,
      'outcome', case when earlier.request_hash = p_request_hash then 'GRANTED' else 'KEY_REUSED' end);
  end if;
  if p_until < today then return jsonb_build_object('outcome', 'UNTIL_PASSED'); end if;
  if exists (select from credit.authorisation a
      where a.uscc = p_uscc and a.institution = p_institution and a.scope = p_scope and upper_inf(a.known)
        and a.valid && daterange(today, p_until, '[]')) then
    return jsonb_build_object('outcome', 'ALREADY_AUTHORISED');
  end if;
  insert into credit.authorisation (id, granting, uscc, institution, scope, valid, known, recorded_by)
    values (made, true, p_uscc, p_institution, p_scope, daterange(today, p_until, '[]'), tstzrange(instant, null), p_by);
  insert into credit.authorisation_request values (p_uscc, p_key, p_request_hash, made);
  return jsonb_build_object('outcome', 'GRANTED', 'id', made);
end $$;

-- Ends an authorisation at once: from today on nothing may be read by it. Outcomes: WITHDRAWN, also for a repeat;
-- NOT_ON_RECORD, also where it is another enterprise's; ALREADY_ENDED.
create function credit.authorisation_withdraw(p_uscc text, p_id uuid, p_by text)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz := credit.recording_instant(p_uscc);
  today date := (instant at time zone 'Asia/Shanghai')::date;
  granted credit.authorisation;
begin
  select * into granted from credit.authorisation where id = p_id and uscc = p_uscc and granting;
  if not found then return jsonb_build_object('outcome', 'NOT_ON_RECORD'); end if;
  if not upper_inf(granted.known) then return jsonb_build_object('outcome', 'WITHDRAWN', 'id', p_id); end if;
  if upper(granted.valid) <= today then return jsonb_build_object('outcome', 'ALREADY_ENDED'); end if;
  update credit.authorisation set known = tstzrange(lower(known), instant) where row_id = granted.row_id;
  if lower(granted.valid) < today then
    insert into credit.authorisation (id, granting, uscc, institution, scope, valid, known, recorded_by)
      values (p_id, false, p_uscc, granted.institution, granted.scope, daterange(lower(granted.valid), today),
        tstzrange(instant, null), p_by);
  end if;
  return jsonb_build_object('outcome', 'WITHDRAWN', 'id', p_id);
end $$;
`;
