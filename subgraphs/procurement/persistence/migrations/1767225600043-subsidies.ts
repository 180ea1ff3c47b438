import type { MigrationInterface, QueryRunner } from "typeorm";
import { SUBSIDY_APPLICATIONS } from "./1767225600043/subsidy-applications.ts";
import { SUBSIDY_PROGRAMMES } from "./1767225600043/subsidy-programmes.ts";
import { SUBSIDY_TABLES } from "./1767225600043/subsidy-tables.ts";

/** Subsidy programmes with applications and priority lists. */
export class Subsidies1767225600043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SUBSIDY_TABLES);
    await runner.query(SUBSIDY_PROGRAMMES);
    await runner.query(SUBSIDY_APPLICATIONS);
    await runner.query(`grant select on procurement.subsidy_programme, procurement.subsidy_application,
      procurement.subsidy_refusal, procurement.subsidy_list_entry, procurement.service_record to procurement_app`);
    await runner.query(`grant execute on function
      procurement.subsidy_programme_open(jsonb, text, text, integer, text, date, date, date),
      procurement.subsidy_programme_close(jsonb, uuid, integer, date),
      procurement.subsidy_list_publish(jsonb, uuid, integer, date, jsonb),
      procurement.subsidy_apply(jsonb, uuid, text),
      procurement.subsidy_application_move(jsonb, uuid, integer, text, text, text, date),
      procurement.service_record_add(jsonb, text, text, text, text, date, text) to procurement_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
