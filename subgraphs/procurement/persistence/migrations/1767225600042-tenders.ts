import type { MigrationInterface, QueryRunner } from "typeorm";
import { BID_FUNCTIONS } from "./1767225600042/bid-functions.ts";
import { BID_TABLES } from "./1767225600042/bid-tables.ts";
import { TENDER_FUNCTIONS } from "./1767225600042/tender-functions.ts";
import { TENDER_TABLES } from "./1767225600042/tender-tables.ts";

/** Tenders with their lots and bids, the decisions on their preference, and what it did. */
export class Tenders1767225600042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TENDER_TABLES, TENDER_FUNCTIONS, BID_TABLES, BID_FUNCTIONS]) await runner.query(part);
    await runner.query(
      `grant select on ${TABLES.map((table) => `procurement.${table}`).join(", ")} to procurement_app`,
    );
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to procurement_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

const TABLES = [
  "tender",
  "tender_version",
  "tender_criterion",
  "tender_lot",
  "tender_cancellation",
  "tender_bid",
  "tender_bid_content",
  "tender_bid_value",
  "preference_decision",
  "lot_award",
  "preference_use",
];

const FOR_THE_APPLICATION = [
  "procurement.compared_bids(uuid)",
  "procurement.version_now(uuid)",
  "procurement.tender_draft(jsonb, text, jsonb)",
  "procurement.tender_amend(jsonb, uuid, integer, jsonb)",
  "procurement.tender_move(jsonb, uuid, integer, text, text, text, date)",
  "procurement.tender_bids_record(jsonb, uuid, integer, jsonb)",
  "procurement.tender_preferences_take(jsonb, uuid, integer, text, jsonb)",
  "procurement.tender_award(jsonb, uuid, integer, jsonb, date)",
];
