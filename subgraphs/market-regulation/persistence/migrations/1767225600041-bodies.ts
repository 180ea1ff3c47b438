import type { MigrationInterface, QueryRunner } from "typeorm";
import { BODY_CASES } from "./1767225600041/body-cases.ts";
import { EVALUATION_BODIES } from "./1767225600041/evaluation-bodies.ts";
import { EVALUATION_BODY_FUNCTIONS } from "./1767225600041/evaluation-body-functions.ts";
import { EXPERT_FUNCTIONS } from "./1767225600041/expert-functions.ts";
import { EXPERTS } from "./1767225600041/experts.ts";
import { RELATIONS } from "./1767225600041/relations.ts";
import { WORKING_BODIES } from "./1767225600041/working-bodies.ts";

/** Working bodies, evaluation bodies with what they apply with and their cases, relations to enterprises, experts. */
export class Bodies1767225600041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORKING_BODIES);
    await runner.query(RELATIONS);
    await runner.query(EVALUATION_BODIES);
    await runner.query(EVALUATION_BODY_FUNCTIONS);
    await runner.query(EXPERTS);
    await runner.query(EXPERT_FUNCTIONS);
    await runner.query(BODY_CASES);
    await runner.query(`grant select on ${TABLES.join(", ")} to market_regulation_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
    // What needed no procedure so far has one now.
    await runner.query(`revoke insert on register.working_body, register.body_relation, register.evaluation_body
      from market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const TABLES = [
  "body_enterprise_relation",
  "evaluation_body_application",
  "evaluation_body_field",
  "body_step_text",
  "expert",
  "expert_profile",
  "expert_field",
  "expert_conflict",
  "expert_task",
  "expert_opinion",
  "body_case",
].map((name) => `register.${name}`);

const FOR_THE_APPLICATION = [
  "register.is_at_or_below(text, text)",
  "register.is_of_working_body(text, text)",
  "register.relations_of_body(text, text, date, timestamptz)",
  "register.expert_review(uuid, text, timestamptz)",
  "register.expert_review_passed(uuid, text, timestamptz)",
  "register.expert_ties(uuid, text[])",
  "register.expert_subject(text, uuid)",
  "register.expert_is_asked(uuid, text, uuid)",
  "register.expert_subject_of_objection(uuid)",
  "register.working_body_appoint(jsonb, text, text, text, date, uuid, timestamptz)",
  "register.subordinate_unit_record(jsonb, text, text, text, text, date, timestamptz)",
  "register.subordinate_unit_end(jsonb, text, uuid, date, timestamptz)",
  "register.body_enterprise_relation_record(jsonb, text, text, text, date, timestamptz)",
  "register.body_enterprise_relation_end(jsonb, uuid, date, timestamptz)",
  "register.evaluation_body_apply(jsonb, text, jsonb, date, timestamptz)",
  "register.evaluation_body_step(jsonb, uuid, integer, text, date, text, timestamptz)",
  "register.expert_enter(jsonb, text, jsonb, date, timestamptz)",
  "register.expert_step(jsonb, uuid, integer, text, jsonb, date, text, timestamptz)",
  "register.expert_task_assign(jsonb, text, uuid, text, uuid, date, timestamptz)",
  "register.expert_task_step(jsonb, uuid, integer, text, text, date, text, timestamptz)",
  "register.body_case_file(jsonb, uuid, text, text, date, timestamptz)",
  "register.body_case_step(jsonb, uuid, integer, text, date, text, timestamptz)",
];
