import type { MigrationInterface, QueryRunner } from "typeorm";
import { PUBLISHED_REGISTER_V2 } from "../../../../shared/register-copy/published-v2.ts";

/** A size statement says where the enterprise was registered on its day; the register itself fills that in. */
export class SizePlace1767225600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PUBLISHED_REGISTER_V2);
    await runner.query(STATED_IN);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const STATED_IN = `
create function register.note_size_place() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select r.division into new.stated_in from register.enterprise_registration r
    where r.uscc collate "C" = new.uscc and r.valid @> new.stated_on and upper_inf(r.known);
  return new;
end $$;

revoke all on function register.note_size_place() from public;
create trigger size_place_noted before insert on register.enterprise_size
  for each row execute function register.note_size_place();
`;
