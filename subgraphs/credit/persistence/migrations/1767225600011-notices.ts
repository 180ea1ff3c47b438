import type { MigrationInterface, QueryRunner } from "typeorm";
import { noticeV1 } from "../../../../shared/decision-notice/notice-v1.ts";

/** Notices to the holders of decisions, and the webhooks that carry them. */
export class Notices1767225600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of noticeV1("credit_app")) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
