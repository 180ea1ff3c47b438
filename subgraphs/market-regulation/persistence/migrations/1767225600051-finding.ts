import type { MigrationInterface, QueryRunner } from "typeorm";
import { recordedThroughV1 } from "../../../../shared/register-copy/recorded-through-v1.ts";
import { NAME_KEYS } from "./1767225600051/name-keys.ts";

/** Enterprises are found by name, pinyin and code; the register tells when its newest fact was recorded. */
export class Finding1767225600051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create extension if not exists pg_trgm");
    await runner.query(NAME_KEYS);
    await runner.query(
      recordedThroughV1("register", [
        "register.enterprise_name",
        "register.enterprise_size",
        "register.title_status",
        "register.procedure_step",
        "register.calendar_notice",
      ]),
    );
    await runner.query(`
      revoke all on function register.note_unkeyed_names(), register.names_to_key(integer), register.names_keyed(jsonb),
        register.recorded_through() from public;
      grant select on register.enterprise_name_key, register.enterprise_name_unkeyed to market_regulation_app;
      grant execute on function register.folded(text), register.names_to_key(integer), register.names_keyed(jsonb),
        register.recorded_through() to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}
