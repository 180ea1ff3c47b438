import type { MigrationInterface, QueryRunner } from "typeorm";
import { REMINDERS } from "./1767225600049/reminders.ts";

/** What a day brings about by itself is told once. */
export class Timers1767225600049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REMINDERS);
    await runner.query("grant select on register.reminder to market_regulation_app");
    await runner.query(`grant execute on function register.reminders_make(date),
      register.reminder_waits(text, text) to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}
