import type { MigrationInterface, QueryRunner } from "typeorm";
import { CREDIT_EVALUATIONS } from "./1767225600042/credit-evaluations.ts";
import { CREDIT_MODELS } from "./1767225600042/credit-models.ts";
import { EVALUATION_OFFICE } from "./1767225600042/evaluation-office.ts";
import { EVALUATION_READING } from "./1767225600042/evaluation-reading.ts";
import { RISK_WARNINGS } from "./1767225600042/risk-warnings.ts";

/** Models and evaluations of credit, risk warnings, and the authorisations to read them. */
export class CreditEvaluation1767225600042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [EVALUATION_READING, EVALUATION_OFFICE, RISK_WARNINGS, CREDIT_MODELS, CREDIT_EVALUATIONS]) {
      await runner.query(part);
    }
    await runner.query(
      `grant select on credit.risk_warning, credit.credit_model, credit.credit_evaluation, credit.step_reason,
         credit.evaluation_subject to credit_app`,
    );
    await runner.query(
      `grant execute on function credit.may_read(jsonb, text, text, text, date, timestamptz),
         credit.is_authorised(text, text, text, date, timestamptz),
         credit.state_on(uuid, date, timestamptz), credit.model_in_use(uuid, date),
         credit.another_model_in_use(text, text, date),
         credit.risk_warning_issue(jsonb, text, text, jsonb, date), credit.credit_model_publish(jsonb, jsonb, date),
         credit.credit_evaluation_record(jsonb, uuid, jsonb, date),
         credit.evaluation_step(jsonb, text, uuid, integer, text, date, text) to credit_app`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
