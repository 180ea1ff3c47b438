import type { MigrationInterface, QueryRunner } from "typeorm";
import { noticeV1 } from "../../../../shared/decision-notice/notice-v1.ts";

/** Notices to the holders of decisions, also of what becomes known about categories, and the webhooks that carry them. */
export class Notices1767225600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of noticeV1("procurement_app", [CATEGORY_MAPPINGS])) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

const CATEGORY_MAPPINGS = `
create function notice.note_mapping() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare closed boolean := tg_op = 'UPDATE';
begin
  if isempty(new.known) then return null; end if;
  insert into notice.own_change (at, kind, row_id, subject, known_from, known_to, category, edition)
    values (case when closed then upper(new.known) else lower(new.known) end, 'category-mapping', new.id::text,
      new.category || ' ' || new.catalogue_edition, lower(new.known), case when closed then upper(new.known) end,
      new.category, new.catalogue_edition);
  return null;
end $$;

create trigger mapping_noted after insert or update on procurement.category_mapping
  for each row execute function notice.note_mapping();
`;
