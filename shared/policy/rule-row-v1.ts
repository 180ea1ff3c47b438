/**
 * Structure of the store of rule rows, first version: the same in every department's database.
 *
 * A row is never edited; a changed text closes `known` of the old row and adds one.
 */
export const RULE_ROWS_V1 = `
create schema policy;

create table policy.version (
  id smallint primary key default 1 check (id = 1),
  number bigint not null
);
insert into policy.version values (1, 0);

create table policy.rule_row (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  rule_id text not null,
  document text not null,
  body jsonb not null,
  valid daterange not null check (not isempty(valid)),
  known tstzrange not null,
  exclude using gist (kind with =, rule_id with =, valid with &&, known with &&)
);

create function policy.count_version() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update policy.version set number = number + 1;
  return null;
end $$;

create function policy.keep_rule_row() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'A rule row is never removed; close it and add another.' using errcode = 'LH013';
  end if;
  if to_jsonb(new) - 'known' <> to_jsonb(old) - 'known'
     or not upper_inf(old.known) or upper_inf(new.known) or lower(new.known) <> lower(old.known) then
    raise exception 'Of a rule row only the end of "known" may be set, once.' using errcode = 'LH013';
  end if;
  return new;
end $$;

create trigger rule_row_kept before update or delete on policy.rule_row
  for each row execute function policy.keep_rule_row();
create trigger rule_row_not_truncated before truncate on policy.rule_row
  for each statement execute function policy.keep_rule_row();
create trigger rule_row_counted after insert or update on policy.rule_row
  for each statement execute function policy.count_version();
`;
