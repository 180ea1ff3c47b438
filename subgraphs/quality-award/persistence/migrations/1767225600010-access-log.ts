import type { MigrationInterface, QueryRunner } from "typeorm";
import { accessLogV1 } from "../../../../shared/access-log/access-log-v1.ts";

/** The record of who read what is not public. */
export class AccessLog1767225600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of accessLogV1("quality_award_app")) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
