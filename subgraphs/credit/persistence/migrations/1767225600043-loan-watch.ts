import type { MigrationInterface, QueryRunner } from "typeorm";
import { FINANCING } from "./1767225600043/financing.ts";
import { LOAN_ALERTS } from "./1767225600043/loan-alerts.ts";
import { LOAN_WATCHING } from "./1767225600043/loan-watching.ts";

/** The watch over outstanding loans: alerts to banks, and what is shared of an enterprise's financing. */
export class LoanWatch1767225600043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [LOAN_ALERTS, FINANCING, LOAN_WATCHING]) await runner.query(part);
    await runner.query("grant select on credit.loan_alert, credit.financing_change, credit.watch_due to credit_app");
    await runner.query(
      `grant execute on function credit.watch_loans(), credit.still_on_record(credit.loan_alert),
         credit.may_read_financing(jsonb, text, date, timestamptz) to credit_app`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
