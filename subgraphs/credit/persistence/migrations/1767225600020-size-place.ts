import type { MigrationInterface, QueryRunner } from "typeorm";
import { PUBLISHED_REGISTER_V2 } from "../../../../shared/register-copy/published-v2.ts";

/** Room in the copy for the place where a size was stated: whose departments may see it. */
export class SizePlace1767225600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PUBLISHED_REGISTER_V2);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
