import type { MigrationInterface, QueryRunner } from "typeorm";
import { CASE_CHECKS } from "./1767225600041/case-checks.ts";
import { CASE_FUNCTIONS, LOAN_FUNCTIONS } from "./1767225600041/case-functions.ts";
import { CASE_TABLES } from "./1767225600041/case-tables.ts";
import { INSTITUTION_FUNCTIONS } from "./1767225600041/institution-functions.ts";
import { INSTITUTION_TABLES } from "./1767225600041/institution-tables.ts";
import { STATISTIC_FUNCTIONS } from "./1767225600041/statistic-functions.ts";
import { STATISTIC_TABLES } from "./1767225600041/statistic-tables.ts";

/** Institutions, their products, the loans that they report, and the figures published of them. */
export class Loans1767225600041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INSTITUTION_TABLES);
    await runner.query(INSTITUTION_FUNCTIONS);
    await runner.query(CASE_TABLES);
    await runner.query(CASE_CHECKS);
    await runner.query(CASE_FUNCTIONS);
    await runner.query(LOAN_FUNCTIONS);
    await runner.query(STATISTIC_TABLES);
    await runner.query(STATISTIC_FUNCTIONS);
    await runner.query(`grant select on ${READ_BY_THE_APPLICATION.join(", ")} to credit_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to credit_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

/** Which loan stands behind which figure is nobody's to read. */
const READ_BY_THE_APPLICATION = [
  "credit.institution",
  "credit.branch",
  "credit.product",
  "credit.credit_case",
  "credit.application",
  "credit.approval",
  "credit.loan",
  "credit.statistic_publication",
  "credit.statistic_cell",
];

const FOR_THE_APPLICATION = [
  "credit.titles_counted(uuid)",
  "credit.institution_state(jsonb, text, integer, text, text, text, text, date)",
  "credit.institution_end(jsonb, text, integer, date)",
  "credit.branch_state(jsonb, text, text, integer, text, text, date)",
  "credit.branch_end(jsonb, text, text, integer, date)",
  "credit.product_state(jsonb, text, integer, text, text, text[], boolean, text, date)",
  "credit.product_end(jsonb, text, integer, date)",
  "credit.case_check(jsonb, uuid)",
  "credit.case_apply(jsonb, uuid, integer, text, text, text, date)",
  "credit.case_approve(jsonb, uuid, integer, uuid, text, text, date)",
  "credit.case_decline(jsonb, uuid, integer, date)",
  "credit.loan_pay_out(jsonb, uuid, integer, date)",
  "credit.loan_correct(jsonb, uuid, integer, text)",
  "credit.loan_close(jsonb, uuid, integer, date)",
  "credit.loans_to_group(jsonb, integer, integer)",
  "credit.statistics_publish(jsonb, integer, integer, text, jsonb)",
];
