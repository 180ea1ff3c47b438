import type { MigrationInterface, QueryRunner } from "typeorm";
import { resumeV2 } from "../../../../shared/decision-notice/resume-v2.ts";
import { NOTICE_WEBHOOKS } from "../../../../shared/decision-notice/webhook-tables-v1.ts";

/** A webhook goes on also where several notices about one enterprise wait for it. */
export class WebhookResume1767225600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(resumeV2(NOTICE_WEBHOOKS));
  }

  async down(): Promise<void> {
    throw new Error("Migrations of this department go forward only.");
  }
}
