import type { MigrationInterface, QueryRunner } from "typeorm";
import { APPEND_V2 } from "../../../../shared/decision-record/append-v2.ts";

/** Decisions that are stored together are stored by few statements. */
export class GroupAppend1767225600060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPEND_V2);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of this department go forward only.");
  }
}
