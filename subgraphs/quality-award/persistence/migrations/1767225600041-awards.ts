import type { MigrationInterface, QueryRunner } from "typeorm";
import { AWARD_RULES } from "./1767225600041/award-rules.ts";
import { AWARD_TABLES, LIST_TABLES } from "./1767225600041/award-tables.ts";
import { CONVERSION_FUNCTIONS, LIST_FUNCTIONS } from "./1767225600041/list-functions.ts";
import { NOMINATION_FUNCTIONS } from "./1767225600041/nomination-functions.ts";
import { PROGRAMME_FUNCTIONS } from "./1767225600041/programme-functions.ts";

/** Awards, their rounds, nominations and adoptions; recommendations; leader standards that become others'. */
export class Awards1767225600041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of PARTS) await runner.query(part);
    await runner.query("grant usage on schema award to quality_award_app");
    await runner.query(`grant select on ${TABLES.join(", ")} to quality_award_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to quality_award_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

const PARTS = [
  AWARD_TABLES,
  LIST_TABLES,
  AWARD_RULES,
  PROGRAMME_FUNCTIONS,
  NOMINATION_FUNCTIONS,
  LIST_FUNCTIONS,
  CONVERSION_FUNCTIONS,
];

const TABLES = [
  "award.programme",
  "award.programme_content",
  "award.round",
  "award.round_content",
  "award.nomination",
  "award.nomination_check",
  "award.adoption",
  "award.recommendation",
  "award.recommended",
  "award.recommendation_submission",
  "award.conversion",
  "award.conversion_statement",
];

const FOR_THE_APPLICATION = [
  "award.programme_record(jsonb, text, text, jsonb)",
  "award.programme_correct(jsonb, uuid, integer, jsonb)",
  "award.round_record(jsonb, uuid, text, jsonb)",
  "award.round_correct(jsonb, uuid, integer, jsonb)",
  "award.nominate(jsonb, uuid, text, date)",
  "award.nomination_check_record(jsonb, uuid, integer, uuid)",
  "award.nomination_decide(jsonb, uuid, integer, text, text, date)",
  "award.recommendation_draw(jsonb, text, text, text, date, text, uuid[])",
  "award.recommendation_submit(jsonb, uuid, integer, text, date)",
  "award.conversion_propose(jsonb, text, text, text, text, text, date)",
  "award.conversion_move(jsonb, uuid, integer, text, text, date)",
  // What the statements that read ask.
  "award.enclosing(text)",
  "award.told_last(uuid)",
  "award.standing_changed(uuid)",
];
