import type { MigrationInterface, QueryRunner } from "typeorm";

/** A search reads little beside the indexes, and names that wait are compared quickly. */
export class FindingWaits1767225600052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEW_PAGES_WAIT);
    await runner.query(FOLDED_IN_PLACE);
    await runner.query(FOLDED_WHILE_WAITING);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

// What an index still has to take in is read by every search, in pages of 8 kB; taking each key in at once would make keys
// three times more work.
const FEW_PAGES_WAIT = `
alter index register.enterprise_name_key_by_grams set (gin_pending_list_limit = 256);
alter index register.enterprise_name_key_by_letters set (gin_pending_list_limit = 256);
`;

// Written like this it becomes a part of the statement that calls it; as a call it would take most of its time.
const FOLDED_IN_PLACE = `
create or replace function register.folded(name text) returns text
language sql immutable strict parallel safe
return left(translate(lower(normalize(name, NFKC) collate "C"), E' \\t\\n\\r', ''), 200);
`;

// After a large import very many wait; who asks meanwhile compares them without reading the names themselves.
const FOLDED_WHILE_WAITING = `
truncate register.enterprise_name_unkeyed;
alter table register.enterprise_name_unkeyed
  add column uscc text collate "C" not null,
  add column name text collate "C" not null;

create or replace function register.note_unkeyed_names() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into register.enterprise_name_unkeyed (name_id, uscc, name)
    select id, uscc, register.folded(name) from added;
  return null;
end $$;

insert into register.enterprise_name_unkeyed (name_id, uscc, name)
  select n.id, n.uscc, register.folded(n.name) from register.enterprise_name n
  where not exists (select from register.enterprise_name_key k where k.name_id = n.id);
`;
