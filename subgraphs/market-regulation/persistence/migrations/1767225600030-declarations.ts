import type { MigrationInterface, QueryRunner } from "typeorm";
import { BASELINES } from "./1767225600030/baselines.ts";
import { DECLARATION_FUNCTIONS } from "./1767225600030/declaration-functions.ts";
import { DECLARATION_RULES, DECLARATION_TABLES } from "./1767225600030/declaration-tables.ts";
import { PROCEDURE_STEPS, PROCEDURES } from "./1767225600030/procedures.ts";

/** Procedures as tables of lawful steps, and the first of them: declarations of standards, with their baselines. */
export class Declarations1767225600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROCEDURES);
    await runner.query(PROCEDURE_STEPS);
    await runner.query(DECLARATION_TABLES);
    await runner.query(DECLARATION_RULES);
    await runner.query(DECLARATION_FUNCTIONS);
    await runner.query(BASELINES);
    await runner.query("revoke all on all functions in schema register from public");
    await runner.query("revoke all on all procedures in schema register from public");
    await runner.query("grant select on all tables in schema register to market_regulation_app");
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const FOR_THE_APPLICATION = [
  "register.procedure_outcome(jsonb)",
  "register.declaration_draft(jsonb, text, uuid, integer, uuid, jsonb, timestamptz)",
  "register.declaration_declare(jsonb, text, uuid, integer, date, timestamptz)",
  "register.declaration_revise(jsonb, text, uuid, integer, uuid, integer, date, timestamptz)",
  "register.declaration_withdraw(jsonb, text, uuid, integer, date, timestamptz)",
  "register.baseline_set(jsonb, text, text, text, text, numeric, date, uuid, timestamptz)",
];
