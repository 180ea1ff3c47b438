/** Editions of the catalogue and their items; the key of an item is (edition, code), I-20. */
export const CATALOGUE_TABLES = `
create table procurement.catalogue_edition (
  id text primary key check (id ~ '^[0-9]{4}$'),
  title text not null check (title ~ '\\S'),
  -- The document that issued it; null where none is on record.
  document text check (document ~ '\\S'),
  issued_on date,
  -- How its codes are written: a letter and always eight digits, or a letter and as many pairs as there are levels.
  code_form text not null check (code_form in ('EIGHT_DIGITS', 'PAIRS')),
  recorded_at timestamptz not null default clock_timestamp()
);

insert into procurement.catalogue_edition (id, title, document, issued_on, code_form) values
  ('2013', '政府采购品目分类目录', '财库〔2013〕189号', '2013-10-29', 'PAIRS'),
  ('2022', '政府采购品目分类目录', '财库〔2022〕31号', '2022-09-02', 'EIGHT_DIGITS');

create table procurement.catalogue_import (
  id uuid primary key default gen_random_uuid(),
  edition text not null references procurement.catalogue_edition,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  stored integer not null check (stored >= 0),
  corrected integer not null check (corrected >= 0),
  at timestamptz not null
);

create index catalogue_import_by_edition on procurement.catalogue_import (edition);

-- A code without the pairs of zeros at its end: what lies below it begins so, in either form.
create function procurement.catalogue_stem(p_code text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select regexp_replace(p_code, '(00)+$', '')
$$;

create table procurement.catalogue_item (
  id uuid primary key default gen_random_uuid(),
  edition text not null references procurement.catalogue_edition,
  code text not null check (code ~ '^[ABC]([0-9]{2}){1,5}$'),
  stem text not null check (stem = procurement.catalogue_stem(code)),
  name text not null check (name = btrim(name) and length(name) between 1 and 200),
  source text not null,
  known tstzrange not null check (not lower_inf(known)),
  constraint one_item_of_a_code_at_a_time exclude using gist (edition with =, code with =, known with &&)
);

create index catalogue_item_by_code on procurement.catalogue_item (edition, code collate "C");

create index catalogue_item_by_stem on procurement.catalogue_item (edition, stem);

create function procurement.code_is_of_edition() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare form text := (select e.code_form from procurement.catalogue_edition e where e.id = new.edition);
begin
  if form = 'EIGHT_DIGITS' and length(new.code) <> 9 or length(new.stem) < 3 then
    raise exception 'CODE_NOT_OF_EDITION: the edition % writes its codes in another form than %.', new.edition, new.code
      using errcode = 'LH135';
  end if;
  return new;
end $$;

create trigger a_code_is_of_edition before insert on procurement.catalogue_item
  for each row execute function procurement.code_is_of_edition();

call desk.keep_records_of(array['procurement.catalogue_item']::regclass[]);
call desk.keep_unchanged(array['procurement.catalogue_edition', 'procurement.catalogue_import']::regclass[]);
`;

/** The few codes of 2013 that are on record without an import; the whole edition is taken in by an operator. */
export const CODES_OF_2013 = `
insert into procurement.catalogue_item (edition, code, stem, name, source, known)
select '2013', i.code, procurement.catalogue_stem(i.code), i.name, '财库〔2013〕189号', tstzrange(clock_timestamp(), null)
from (values ('A02010104', '台式计算机'), ('A02010105', '便携式计算机'), ('A02061808', '热水器'),
  ('A0206180203', '空调机')) i(code, name);
`;
