import type { MigrationInterface, QueryRunner } from "typeorm";
import { AUTHORISATION_FUNCTIONS, AUTHORISATION_TABLES } from "./1767225600021/authorisation.ts";

/** Authorisations by which enterprises let institutions read what is not public. */
export class Authorisations1767225600021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUTHORISATION_TABLES);
    await runner.query(AUTHORISATION_FUNCTIONS);
    await runner.query("revoke all on all functions in schema credit from public");
    await runner.query("grant usage on schema credit to credit_app");
    await runner.query("grant select on all tables in schema credit to credit_app");
    await runner.query(
      `grant execute on function credit.authorisation_grant(text, text, text, date, text, text, bytea),
         credit.authorisation_withdraw(text, uuid, text) to credit_app`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
