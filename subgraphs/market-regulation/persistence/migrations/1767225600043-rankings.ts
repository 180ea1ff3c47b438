import type { MigrationInterface, QueryRunner } from "typeorm";
import { RANKING_COMPUTING } from "./1767225600043/ranking-computing.ts";
import { RANKING_FACTS } from "./1767225600043/ranking-facts.ts";
import { RANKING_FUNCTIONS } from "./1767225600043/ranking-functions.ts";
import { RANKING_RULES } from "./1767225600043/ranking-rules.ts";
import { RANKING_TABLES } from "./1767225600043/ranking-tables.ts";

/** Rankings by evaluation schemes, with points, exclusions, reports and audits. */
export class Rankings1767225600043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [RANKING_TABLES, RANKING_FACTS, RANKING_RULES, RANKING_FUNCTIONS, RANKING_COMPUTING]) {
      await runner.query(part);
    }
    // Rankings are made by the procedure from here on, no longer by hand.
    await runner.query("revoke insert on register.ranking, register.ranking_entry from market_regulation_app");
    await runner.query(`grant select on ${TABLES.join(", ")} to market_regulation_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const TABLES = [
  "register.ranking_entry_point",
  "register.ranking_exclusion",
  "register.ranking_exclusion_reason",
  "register.ranking_report",
  "register.conformity_report",
];

const FOR_THE_APPLICATION = [
  "register.ranking_candidates(uuid, uuid[], date)",
  "register.ranking_audit(uuid)",
  "register.ranking_open(jsonb, uuid, integer, date, timestamptz)",
  "register.ranking_compute(jsonb, uuid, integer, uuid[], text, jsonb, date, timestamptz)",
  "register.ranking_report_file(jsonb, uuid, integer, text, date, timestamptz)",
  "register.ranking_audit_pass(jsonb, uuid, integer, date, timestamptz)",
  "register.ranking_return(jsonb, uuid, integer, text, date, timestamptz)",
  "register.conformity_report_record(jsonb, uuid, uuid, text, text, date, timestamptz)",
];
