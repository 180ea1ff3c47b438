import type { MigrationInterface, QueryRunner } from "typeorm";
import { ACCIDENTS } from "./1767225600046/accidents.ts";
import { EXIT_HOOKS } from "./1767225600046/exit-hooks.ts";
import { EXIT_MOVE } from "./1767225600046/exit-move.ts";
import { EXIT_OPEN } from "./1767225600046/exit-open.ts";
import { EXIT_RULES } from "./1767225600046/exit-rules.ts";
import { EXIT_TABLES } from "./1767225600046/exit-tables.ts";
import { EXIT_VIEWS } from "./1767225600046/exit-views.ts";

/** Exit cases from their opening to the last duty, facts of accidents, and flags for review. */
export class Exits1767225600046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [EXIT_TABLES, EXIT_RULES, EXIT_OPEN, EXIT_MOVE, EXIT_HOOKS, ACCIDENTS, EXIT_VIEWS]) {
      await runner.query(part);
    }
    await runner.query(`grant select on ${TABLES.join(", ")} to market_regulation_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const TABLES = [
  "register.exit_proceeding",
  "register.exit_evidence",
  "register.exit_statement",
  "register.exit_decision",
  "register.exit_effect",
  "register.exit_duty",
  "register.credit_record_entry",
  "register.accident_fact",
  "register.review_flag",
  "register.review_flag_settlement",
];

const FOR_THE_APPLICATION = [
  "register.exit_case_open(jsonb, uuid, text, text, date, timestamptz)",
  "register.exit_case_move(jsonb, uuid, integer, text, date, jsonb, timestamptz)",
  "register.accident_fact_record(jsonb, text, jsonb, jsonb, timestamptz)",
  "register.review_flag_settle(jsonb, uuid, integer, text, date, timestamptz)",
  // What the statements that read ask.
  "register.exit_rule(text, text, date, timestamptz)",
  "register.exit_duties_of(text, date, timestamptz)",
  "register.exit_deciders(uuid)",
  "register.exit_is_party(jsonb, register.exit_proceeding)",
  "register.oversees(jsonb, text)",
  "register.acts_in(jsonb, text)",
];
