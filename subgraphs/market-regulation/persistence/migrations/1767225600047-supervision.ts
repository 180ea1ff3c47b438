import type { MigrationInterface, QueryRunner } from "typeorm";
import { COMMITMENTS } from "./1767225600047/commitments.ts";
import { COMPLAINT_FUNCTIONS } from "./1767225600047/complaint-functions.ts";
import { COMPLAINT_INTAKE } from "./1767225600047/complaint-intake.ts";
import { COMPLAINT_TABLES } from "./1767225600047/complaint-tables.ts";
import { OFFICERS } from "./1767225600047/officers.ts";
import { SPOT_CHECK_FUNCTIONS } from "./1767225600047/spot-check-functions.ts";
import { SPOT_CHECK_PLANS } from "./1767225600047/spot-check-plans.ts";
import { SPOT_CHECK_RULES, SPOT_CHECK_TABLES } from "./1767225600047/spot-check-tables.ts";

/** Spot checks drawn at random and judged by the declared version, complaints, and quality commitments. */
export class Supervision1767225600047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of PARTS) await runner.query(part);
    await runner.query(
      `grant select on ${TABLES.map((table) => `register.${table}`).join(", ")} to market_regulation_app`,
    );
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const PARTS = [
  OFFICERS,
  SPOT_CHECK_TABLES,
  SPOT_CHECK_RULES,
  SPOT_CHECK_PLANS,
  SPOT_CHECK_FUNCTIONS,
  COMPLAINT_TABLES,
  COMPLAINT_INTAKE,
  COMPLAINT_FUNCTIONS,
  COMMITMENTS,
];

// Not among them: spot_check_seed, complaint_reporter and complaint_follow_up, which the application cannot read.
const TABLES = [
  "spot_check_plan",
  "spot_check_candidate",
  "spot_check_draw",
  "spot_check",
  "spot_check_sample",
  "spot_check_test",
  "spot_check_measurement",
  "spot_check_note",
  "spot_check_exit",
  "complaint",
  "complaint_handler",
  "complaint_note",
  "complaint_consequence",
  "quality_commitment",
];

const FOR_THE_APPLICATION = [
  "register.acts_in(text[], text)",
  "register.acts_in_any(text[], text[])",
  "register.is_leader(text, date)",
  "register.spot_check_population(text, text, text, date)",
  "register.spot_check_plan_make(jsonb, text[], jsonb, date, timestamptz)",
  "register.spot_check_plan_draw(jsonb, text[], uuid, integer, date, timestamptz)",
  "register.spot_check_plan_publish(jsonb, text[], uuid, integer, date, timestamptz)",
  "register.spot_check_move(jsonb, text[], uuid, integer, text, jsonb, date, timestamptz)",
  "register.complaint_subject(text, text)",
  "register.complaint_file(jsonb, jsonb, jsonb, text, timestamptz)",
  "register.complaint_record(jsonb, text[], jsonb, jsonb, text, date, timestamptz)",
  "register.complaint_move(jsonb, text[], uuid, integer, text, text, date, timestamptz)",
  "register.complaint_substantiate(jsonb, text[], uuid, integer, text, jsonb, date, timestamptz)",
  "register.complaint_status(text)",
  "register.complaint_reporter_read(jsonb, text[], uuid)",
  "register.quality_commitment_sign(jsonb, text, text, text, date, timestamptz)",
];
