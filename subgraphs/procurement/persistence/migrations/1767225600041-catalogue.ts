import type { MigrationInterface, QueryRunner } from "typeorm";
import { CATALOGUE_IMPORT } from "./1767225600041/catalogue-import.ts";
import { CATALOGUE_TABLES, CODES_OF_2013 } from "./1767225600041/catalogue-tables.ts";
import { MAPPING_RULES, MAPPING_TABLES } from "./1767225600041/mapping-tables.ts";
import { STATE_MAPPING } from "./1767225600041/state-mapping.ts";

/** Editions of the procurement catalogue with their codes, and the map of categories as officers state it. */
export class Catalogue1767225600041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CATALOGUE_TABLES);
    await runner.query(CODES_OF_2013);
    await runner.query(CATALOGUE_IMPORT);
    await runner.query(MAPPING_TABLES);
    await runner.query(MAPPING_RULES);
    await runner.query(STATE_MAPPING);
    await runner.query(`grant select on ${SEEN_BY_THE_APPLICATION.join(", ")} to procurement_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to procurement_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

const SEEN_BY_THE_APPLICATION = [
  "procurement.catalogue_edition",
  "procurement.catalogue_import",
  "procurement.catalogue_item",
  "procurement.mapped_code",
];

const FOR_THE_APPLICATION = [
  "procurement.catalogue_stem(text)",
  "procurement.catalogue_take(text, text, text, date, jsonb, text, text, boolean)",
  "procurement.category_mapping_state(jsonb, text, text, text, jsonb, text, date, integer)",
];
