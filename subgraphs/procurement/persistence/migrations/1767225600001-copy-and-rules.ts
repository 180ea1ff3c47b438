import type { MigrationInterface, QueryRunner } from "typeorm";
import { decidingDatabaseV1 } from "../../../../shared/register-copy/deciding-database-v1.ts";

/** Room for the copy of the register and for the rule rows. */
export class CopyAndRules1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of decidingDatabaseV1("procurement_app")) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
