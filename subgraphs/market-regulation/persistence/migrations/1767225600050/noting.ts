/** What recording notes for the feeds, in the same transaction. */
export const NOTING = `
create function feed.note(p_kind text, p_subject text, p_at timestamptz, p_detail jsonb default null) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into feed.noted (kind, subject, at, detail) values (p_kind, p_subject, p_at, p_detail) on conflict do nothing
$$;

-- The instant that a row which was written, or whose end was set, is about.
create function feed.instant_of(p_closed boolean, p_known tstzrange, p_before tstzrange) returns timestamptz
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when not p_closed then lower(p_known) when isempty(p_known) then lower(p_before) else upper(p_known) end
$$;

create function feed.note_title() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform feed.note('TITLE', new.title_id::text,
    feed.instant_of(tg_op = 'UPDATE', new.known, case when tg_op = 'UPDATE' then old.known end));
  return null;
end $$;
create trigger noted_for_feeds after insert or update on register.title_status
  for each row execute function feed.note_title();

create function feed.note_ban() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform feed.note('BAN', new.id::text,
    feed.instant_of(tg_op = 'UPDATE', new.known, case when tg_op = 'UPDATE' then old.known end));
  return null;
end $$;
create trigger noted_for_feeds after insert or update on register.ban for each row execute function feed.note_ban();

-- Only what is superseded changes an enterprise that others know; a first registration does not. Set by set, because a
-- file of registrations has a million.
create function feed.note_enterprises() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into feed.noted (kind, subject, at)
    select distinct 'ENTERPRISE', s.uscc, upper(s.known) from superseded s
    where not isempty(s.known) and not upper_inf(s.known)
      and exists (select from register.title t where t.uscc = s.uscc)
    on conflict do nothing;
  return null;
end $$;
create trigger noted_for_feeds after update on register.enterprise_name
  referencing new table as superseded for each statement execute function feed.note_enterprises();
create trigger noted_for_feeds after update on register.enterprise_registration
  referencing new table as superseded for each statement execute function feed.note_enterprises();

-- Publicities of evaluation schemes, bodies and rankings; those of lists show in the titles on them.
create function feed.note_publicity() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform feed.note('PUBLICITY', new.id::text, lower(new.known));
  return null;
end $$;
create trigger noted_for_feeds after insert on register.publicity
  for each row when (new.kind = 'SCHEME') execute function feed.note_publicity();

-- Objections to a whole list or scheme; those to one title show in its state.
create function feed.note_objection() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform feed.note('OBJECTION', new.id::text, lower(new.known));
  return null;
end $$;
create trigger noted_for_feeds after insert on register.objection
  for each row when (new.title_id is null) execute function feed.note_objection();

create function feed.policy_detail(p_document text, p_on date, p_jurisdiction text, p_measure text, p_scheme text, p_item text)
returns jsonb language sql immutable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('document', p_document, 'on', p_on, 'jurisdiction', p_jurisdiction, 'measure', p_measure,
    'scheme', p_scheme, 'item', p_item)
$$;

create function feed.day_of(p_days daterange) returns date language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when lower_inf(p_days) then null else lower(p_days) end
$$;

create function feed.note_rule_row() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if isempty(new.known) then return null; end if;
  perform feed.note('POLICY', new.id::text,
    feed.instant_of(tg_op = 'UPDATE', new.known, case when tg_op = 'UPDATE' then old.known end),
    feed.policy_detail(new.document, feed.day_of(new.valid), new.body ->> 'jurisdiction', new.body ->> 'measure', null,
      new.rule_id));
  return null;
end $$;
create trigger noted_for_feeds after insert or update on policy.rule_row
  for each row when (new.kind in ('DOCUMENT', 'MEASURE')) execute function feed.note_rule_row();

create function feed.note_scheme_rule() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare of_scheme register.scheme;
begin
  select * into of_scheme from register.scheme where code = new.scheme;
  perform feed.note('POLICY', new.id::text,
    feed.instant_of(tg_op = 'UPDATE', new.known, case when tg_op = 'UPDATE' then old.known end),
    feed.policy_detail(of_scheme.document, feed.day_of(new.valid), of_scheme.jurisdiction, null, new.scheme, new.param));
  return null;
end $$;
create trigger noted_for_feeds after insert or update on register.scheme_rule
  for each row execute function feed.note_scheme_rule();

create function feed.note_calendar() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform feed.note('POLICY', new.id, lower(new.known),
    feed.policy_detail(new.id, new.published_on, null, null, null, new.year::text));
  return null;
end $$;
create trigger noted_for_feeds after insert on register.calendar_notice
  for each row execute function feed.note_calendar();

-- What was on record before there were feeds.
insert into feed.noted (kind, subject, at)
  select 'TITLE', s.title_id::text, i.at from register.title_status s
    cross join lateral (values (lower(s.known)), (upper(s.known))) i(at) where i.at is not null
  union select 'BAN', b.id::text, i.at from register.ban b
    cross join lateral (values (lower(b.known)), (upper(b.known))) i(at) where i.at is not null
  union select 'ENTERPRISE', n.uscc, upper(n.known) from register.enterprise_name n
    where not isempty(n.known) and not upper_inf(n.known) and exists (select from register.title t where t.uscc = n.uscc)
  union select 'ENTERPRISE', r.uscc, upper(r.known) from register.enterprise_registration r
    where not isempty(r.known) and not upper_inf(r.known) and exists (select from register.title t where t.uscc = r.uscc)
  union select 'PUBLICITY', p.id::text, lower(p.known) from register.publicity p where p.kind = 'SCHEME'
  union select 'OBJECTION', o.id::text, lower(o.known) from register.objection o where o.title_id is null;
insert into feed.noted (kind, subject, at, detail)
  select 'POLICY', r.id::text, i.at, feed.policy_detail(r.document, feed.day_of(r.valid), r.body ->> 'jurisdiction', null, null, r.rule_id)
    from policy.rule_row r cross join lateral (values (lower(r.known)), (upper(r.known))) i(at)
    where i.at is not null and r.kind = 'DOCUMENT'
  union all
  select 'POLICY', r.id::text, i.at, feed.policy_detail(s.document, feed.day_of(r.valid), s.jurisdiction, null, r.scheme, r.param)
    from register.scheme_rule r join register.scheme s on s.code = r.scheme
    cross join lateral (values (lower(r.known)), (upper(r.known))) i(at) where i.at is not null
  union all
  select 'POLICY', n.id, lower(n.known), feed.policy_detail(n.id, n.published_on, null, null, null, n.year::text)
    from register.calendar_notice n
  on conflict do nothing;
`;
