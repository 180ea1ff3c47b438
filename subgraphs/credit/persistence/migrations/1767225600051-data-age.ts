import type { MigrationInterface, QueryRunner } from "typeorm";
import { recordedThroughV1 } from "../../../../shared/register-copy/recorded-through-v1.ts";

/** The department tells when the newest fact of its own was recorded. */
export class DataAge1767225600051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recordedThroughV1("desk", OWN_FACTS, ["(select max(issued_at) from record.decision)"]));
    await runner.query("revoke all on function desk.recorded_through() from public");
    await runner.query("grant execute on function desk.recorded_through() to credit_app");
  }

  async down(): Promise<void> {
    throw new Error("Migrations of this department go forward only.");
  }
}

const OWN_FACTS = [
  "desk.step",
  "credit.authorisation",
  "credit.institution",
  "credit.branch",
  "credit.product",
  "credit.credit_case",
  "credit.loan",
  "credit.statistic_publication",
  "credit.risk_warning",
  "credit.credit_model",
  "credit.credit_evaluation",
];
