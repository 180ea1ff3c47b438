import type { MigrationInterface, QueryRunner } from "typeorm";
import { accessLogV1 } from "../../../../shared/access-log/access-log-v1.ts";

/** The record of who used what is not public. */
export class AccessLog1767225600031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of accessLogV1("market_regulation_app")) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}
