/** What a statement of a map adds to the mappings of old: who stated it, when, on what basis, code by code. */
export const MAPPING_TABLES = `
alter table procurement.category_mapping
  drop constraint category_mapping_catalogue_edition_check,
  add constraint mapping_names_an_edition foreign key (catalogue_edition) references procurement.catalogue_edition,
  -- How many states of this map there were, with this one.
  add revision integer,
  -- The institution and the officer; null, as the other two are, where a history was taken over.
  add author text,
  add actor text,
  add stated_on date,
  add basis text check (basis ~ '\\S');

alter table procurement.category_mapping disable trigger user;
update procurement.category_mapping m set revision = n.number
from (select e.id, row_number() over (partition by e.category, e.category_edition, e.catalogue_edition
        order by upper_inf(e.known), coalesce(upper(e.known), lower(e.known)), e.id) as number
      from procurement.category_mapping e) n
where n.id = m.id;
alter table procurement.category_mapping enable trigger user;

alter table procurement.category_mapping
  alter revision set not null,
  add constraint stated_by_somebody check (num_nulls(author, actor, stated_on, basis) in (0, 4)),
  add constraint one_state_a_revision unique (category, category_edition, catalogue_edition, revision);

create index category_mapping_by_edition on procurement.category_mapping (catalogue_edition, lower(known));

create table procurement.mapped_code (
  mapping_id uuid not null references procurement.category_mapping,
  code text not null check (code ~ '^[ABC]([0-9]{2}){1,5}$'),
  relation text not null check (relation in ('EXACT', 'NARROWER', 'BROADER', 'NONE')),
  primary key (mapping_id, code)
);

call desk.keep_unchanged(array['procurement.mapped_code']::regclass[]);

-- Maps a category anew from that instant on, as a history tells it: codes that belong to it, without their relation.
create or replace function procurement.category_map(p_category text, p_edition text, p_codes text[], p_source text,
  p_at timestamptz)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  perform procurement.mapping_close(p_category, '2017', p_edition, p_at);
  insert into procurement.category_mapping (category, catalogue_edition, codes, source, known, revision)
    values (p_category, p_edition, p_codes, p_source, tstzrange(p_at, null),
      procurement.mapping_revision(p_category, '2017', p_edition) + 1)
    returning id into added;
  return added;
end $$;
`;

/** What the database refuses of a stated map, whoever records it. */
export const MAPPING_RULES = `
create function procurement.mapping_revision(p_category text, p_category_edition text, p_edition text) returns integer
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(m.revision), 0) from procurement.category_mapping m
  where m.category = p_category and m.category_edition = p_category_edition and m.catalogue_edition = p_edition
$$;

-- The map that stands is known until then; never, when it was to be known only from then on.
create function procurement.mapping_close(p_category text, p_category_edition text, p_edition text, p_at timestamptz)
returns void language sql set search_path = pg_catalog, pg_temp as $$
  update procurement.category_mapping
    set known = case when lower(known) >= p_at then 'empty'::tstzrange else tstzrange(lower(known), p_at) end
    where category = p_category and category_edition = p_category_edition and catalogue_edition = p_edition
      and upper_inf(known)
$$;

-- A code is one of the edition, where the edition was taken in; and a map has all its codes before it is known.
create function procurement.mapped_code_fits() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare map procurement.category_mapping;
begin
  select * into strict map from procurement.category_mapping m where m.id = new.mapping_id;
  if map.author is null or lower(map.known) <= clock_timestamp() then
    raise exception 'MAPPING_IS_FIXED: a map has its codes when it is stated.' using errcode = 'LH138';
  end if;
  if exists (select from procurement.catalogue_import i where i.edition = map.catalogue_edition)
     and not exists (select from procurement.catalogue_item i
       where i.edition = map.catalogue_edition and i.code = new.code and upper_inf(i.known)) then
    raise exception 'CODE_NOT_IN_EDITION: the edition % has no code %.', map.catalogue_edition, new.code
      using errcode = 'LH137';
  end if;
  return new;
end $$;

create trigger a_mapped_code_fits before insert on procurement.mapped_code
  for each row execute function procurement.mapped_code_fits();

-- What decides is what was stated: the codes that lie within the category. And it is on record before it is known.
create function procurement.mapping_adds_up() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.author is null then return null; end if;
  if new.codes is distinct from array(select c.code from procurement.mapped_code c
       where c.mapping_id = new.id and c.relation in ('EXACT', 'NARROWER') order by c.code collate "C") then
    raise exception 'MAPPING_DOES_NOT_ADD_UP: a map covers the codes that it calls exact or narrower.'
      using errcode = 'LH139';
  end if;
  if new.stated_on > desk.shanghai_day(clock_timestamp()) then
    raise exception 'MAPPING_DOES_NOT_ADD_UP: a map is stated on the day of its recording or before.'
      using errcode = 'LH139';
  end if;
  if lower(new.known) < clock_timestamp() + interval '500 milliseconds' then
    raise exception 'RECORDED_TOO_LATE: a map was not on record before it was to be known.' using errcode = 'LH130';
  end if;
  return null;
end $$;

create constraint trigger mapping_adds_up after insert on procurement.category_mapping deferrable initially deferred
  for each row execute function procurement.mapping_adds_up();
`;
