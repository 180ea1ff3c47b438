import type { MigrationInterface, QueryRunner } from "typeorm";
import { recordedThroughV1 } from "../../../../shared/register-copy/recorded-through-v1.ts";

/** The department tells when the newest fact of its own was recorded. */
export class DataAge1767225600051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recordedThroughV1("desk", OWN_FACTS, ["(select max(issued_at) from record.decision)"]));
    await runner.query("revoke all on function desk.recorded_through() from public");
    await runner.query("grant execute on function desk.recorded_through() to procurement_app");
  }

  async down(): Promise<void> {
    throw new Error("Migrations of this department go forward only.");
  }
}

const OWN_FACTS = [
  "desk.step",
  "procurement.category_mapping",
  "procurement.catalogue_item",
  "procurement.tender",
  "procurement.tender_version",
  "procurement.tender_bid",
  "procurement.tender_bid_content",
  "procurement.preference_decision",
  "procurement.lot_award",
  "procurement.subsidy_programme",
  "procurement.subsidy_application",
  "procurement.service_record",
];
