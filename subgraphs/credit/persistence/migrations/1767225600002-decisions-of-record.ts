import type { MigrationInterface, QueryRunner } from "typeorm";
import { decisionRecordV1 } from "../../../../shared/decision-record/decision-record-v1.ts";

/** Decisions of record and the log they stand in. */
export class DecisionsOfRecord1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of decisionRecordV1("credit_app")) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
