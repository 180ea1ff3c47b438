import type { MigrationInterface, QueryRunner } from "typeorm";
import { procedureV1 } from "../../../../shared/procedure/procedure-v1.ts";

/** What the desks of the department take their steps on. */
export class Procedures1767225600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of procedureV1("quality_award_app")) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
