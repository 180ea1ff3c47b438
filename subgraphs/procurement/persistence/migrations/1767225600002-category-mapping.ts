import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which codes of the procurement catalogue belong to a category: curated, dated, never overwritten. */
export class CategoryMapping1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MAPPING);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

const MAPPING = `
create schema procurement;

-- No row means unknown; a row with no codes means that nothing of the edition belongs to the category.
create table procurement.category_mapping (
  id uuid primary key default gen_random_uuid(),
  category text not null check (category ~ '^[A-T][0-9]{2,4}$'),
  category_edition text not null default '2017' check (category_edition in ('2017')),
  catalogue_edition text not null check (catalogue_edition in ('2013', '2022')),
  codes text[] not null check (array_position(codes, null) is null),
  source text not null,
  known tstzrange not null check (not lower_inf(known)),
  constraint one_mapping_at_a_time exclude using gist
    (category with =, category_edition with =, catalogue_edition with =, known with &&)
);

create index category_mapping_by_category on procurement.category_mapping (category);

create function procurement.keep_mapping() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'UPDATE' or to_jsonb(new) - 'known' <> to_jsonb(old) - 'known' or not upper_inf(old.known)
     or upper_inf(new.known) or (not isempty(new.known) and lower(new.known) <> lower(old.known)) then
    raise exception 'HISTORY_IS_KEPT: of a mapping only the end of "known" may be set, once.' using errcode = 'LH013';
  end if;
  return new;
end $$;

create trigger mapping_kept before update or delete on procurement.category_mapping
  for each row execute function procurement.keep_mapping();
create trigger mapping_not_truncated before truncate on procurement.category_mapping
  for each statement execute function procurement.keep_mapping();

-- Maps a category anew from that instant on.
create function procurement.category_map(p_category text, p_edition text, p_codes text[], p_source text, p_at timestamptz)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  update procurement.category_mapping
    set known = case when lower(known) = p_at then 'empty'::tstzrange else tstzrange(lower(known), p_at) end
    where category = p_category and catalogue_edition = p_edition and upper_inf(known);
  insert into procurement.category_mapping (category, catalogue_edition, codes, source, known)
    values (p_category, p_edition, p_codes, p_source, tstzrange(p_at, null)) returning id into added;
  return added;
end $$;

grant usage on schema procurement to procurement_app;
grant select on procurement.category_mapping to procurement_app;
`;
