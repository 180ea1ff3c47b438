import type { MigrationInterface, QueryRunner } from "typeorm";
import { ANNOUNCING } from "./1767225600042/announcing.ts";
import { FIELD_FUNCTIONS } from "./1767225600042/field-functions.ts";
import { PUBLICITY_FUNCTIONS } from "./1767225600042/publicity-functions.ts";
import { SCHEME_FACTS } from "./1767225600042/scheme-facts.ts";
import { SCHEME_FUNCTIONS } from "./1767225600042/scheme-functions.ts";
import { SCHEME_RULES } from "./1767225600042/scheme-rules.ts";
import { SCHEME_TABLES } from "./1767225600042/scheme-tables.ts";

/** Key fields, calls, evaluation schemes with their criteria, and the publicity of bodies and schemes. */
export class Schemes1767225600042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [SCHEME_TABLES, SCHEME_RULES, ANNOUNCING, FIELD_FUNCTIONS]) await runner.query(part);
    for (const part of [SCHEME_FUNCTIONS, PUBLICITY_FUNCTIONS, SCHEME_FACTS]) await runner.query(part);
    await runner.query(`grant select on ${TABLES.join(", ")} to market_regulation_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const TABLES = [
  "register.key_field_group",
  "register.key_field",
  "register.call",
  "register.call_key_field",
  "register.evaluation_scheme",
  "register.evaluation_scheme_content",
  "register.evaluation_scheme_criterion",
  "register.step_remark",
];

const FOR_THE_APPLICATION = [
  "register.key_fields_publish(jsonb, text, integer, text, jsonb, date, timestamptz)",
  "register.key_field_withdraw(jsonb, uuid, integer, text, date, timestamptz)",
  "register.call_open(jsonb, text, integer, text, text, uuid[], date, date, timestamptz)",
  "register.call_close(jsonb, uuid, integer, date, timestamptz)",
  "register.evaluation_scheme_draft(jsonb, uuid, integer, jsonb, jsonb, timestamptz)",
  "register.evaluation_scheme_move(jsonb, uuid, integer, text, text, date, timestamptz)",
  "register.evaluation_publicity_post(jsonb, text, jsonb, integer, date, timestamptz)",
  "register.evaluation_publicity_announce(jsonb, uuid, jsonb, date, timestamptz)",
  "register.working_days_in(date, date, timestamptz)",
  "register.evaluation_scheme_facts(uuid)",
  "register.publicity_standing(uuid)",
];
