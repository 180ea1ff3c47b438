import type { MigrationInterface, QueryRunner } from "typeorm";

/** What concerns one enterprise is found in a feed without reading the feed. */
export class ChangesOfAnEnterprise1767225600055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create index entry_of_an_enterprise on feed.entry (audience, uscc, number)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}
