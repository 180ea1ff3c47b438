import type { MigrationInterface, QueryRunner } from "typeorm";
import { OBJECTION_EFFECTS } from "./1767225600045/objection-effects.ts";
import { OBJECTION_FILING } from "./1767225600045/objection-filing.ts";
import { OBJECTION_HANDLING } from "./1767225600045/objection-handling.ts";
import { OBJECTION_RULES } from "./1767225600045/objection-rules.ts";
import { OBJECTION_TABLES } from "./1767225600045/objection-tables.ts";
import { SUGGESTIONS } from "./1767225600045/suggestions.ts";

/** Objections that anybody files, by whom apart, with their review and outcome; suggestions of the public. */
export class Objections1767225600045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const parts = [
      OBJECTION_TABLES,
      OBJECTION_RULES,
      OBJECTION_EFFECTS,
      OBJECTION_FILING,
      OBJECTION_HANDLING,
      SUGGESTIONS,
    ];
    for (const part of parts) await runner.query(part);
    await runner.query(`grant select on ${READ_BY_THE_APPLICATION.join(", ")} to market_regulation_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

// The tables of filers are not among them.
const READ_BY_THE_APPLICATION = [
  "register.objection_statement",
  "register.objection_resolution",
  "register.suggestion",
  "register.suggestion_statement",
  "register.suggestion_resolution",
];

const FOR_THE_APPLICATION = [
  "register.objection_needs_experts(uuid)",
  "register.objection_review_of(uuid)",
  "register.objection_of_secret(text)",
  "register.objection_receive(jsonb, uuid, uuid, date, text, jsonb, text, timestamptz)",
  "register.objection_review(jsonb, uuid, integer, date, timestamptz)",
  "register.objection_decide(jsonb, uuid, integer, text, text, date, timestamptz)",
  "register.objection_withdraw(jsonb, text, integer, date, timestamptz)",
  "register.suggestion_receive(jsonb, text, text, text, text, date, jsonb, timestamptz)",
  "register.suggestion_handle(jsonb, uuid, integer, text, text, text, date, timestamptz)",
  "register.filer_read(jsonb, text, uuid, text[])",
];
