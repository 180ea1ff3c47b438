/**
 * By what names are found. A key follows from its name alone, so it has no clocks: whether the name counts is asked of the
 * name itself. Pinyin is not for a database to know, so names wait, in the order of recording, until a department spells
 * them; what waits is found by its characters all the same.
 */
export const NAME_KEYS = `
create table register.enterprise_name_key (
  name_id uuid primary key references register.enterprise_name,
  uscc text collate "C" not null,
  name text collate "C" not null,
  -- All single characters and pairs of neighbours.
  grams text[] not null,
  -- Syllables apart; without the spaces in the next column.
  syllables text collate "C" not null,
  pinyin text collate "C" not null generated always as (replace(syllables, ' ', '')) stored,
  initials text collate "C" not null
);

-- The beginning of a name, of its pinyin, of its first letters, also one character long.
create index enterprise_name_key_by_name on register.enterprise_name_key (name, uscc);
create index enterprise_name_key_by_pinyin on register.enterprise_name_key (pinyin);
create index enterprise_name_key_by_initials on register.enterprise_name_key (initials);
-- A part of a name: trigrams know neither texts of two characters nor, in some locales, Chinese ones.
create index enterprise_name_key_by_grams on register.enterprise_name_key using gin (grams);
-- A part of what is written in plain letters and digits, from three on.
create index enterprise_name_key_by_letters on register.enterprise_name_key
  using gin (pinyin gin_trgm_ops, initials gin_trgm_ops, uscc gin_trgm_ops);

create table register.enterprise_name_unkeyed (
  number bigint generated always as identity primary key,
  name_id uuid not null
);

-- The same as in domain/finding/fold-name.ts.
create function register.folded(name text) returns text
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select left(lower(regexp_replace(normalize(name, NFKC), '\\s', '', 'g') collate "C"), 200)
$$;

create function register.note_unkeyed_names() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into register.enterprise_name_unkeyed (name_id) select id from added;
  return null;
end $$;

create trigger name_to_key after insert on register.enterprise_name referencing new table as added
  for each statement execute function register.note_unkeyed_names();

insert into register.enterprise_name_unkeyed (name_id) select id from register.enterprise_name;

-- The next names to spell; whoever spells others at the same time takes others.
create function register.names_to_key(p_most integer) returns table (number bigint, name_id uuid, name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select u.number, u.name_id, n.name
    from register.enterprise_name_unkeyed u join register.enterprise_name n on n.id = u.name_id
    order by u.number limit p_most for update of u skip locked;
end $$;

-- Keeps keys and takes their names off the waiting ones; a name that has one keeps it.
create function register.names_keyed(p_keys jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into register.enterprise_name_key (name_id, uscc, name, grams, syllables, initials)
    select n.id, n.uscc, k.name, k.grams, k.syllables, k.initials
    from jsonb_to_recordset(p_keys) as k(name_id uuid, name text, grams text[], syllables text, initials text)
    join register.enterprise_name n on n.id = k.name_id
    on conflict (name_id) do nothing;
  delete from register.enterprise_name_unkeyed
    where number in (select k.number from jsonb_to_recordset(p_keys) as k(number bigint));
end $$;
`;
