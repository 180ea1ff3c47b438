import type { MigrationInterface, QueryRunner } from "typeorm";
import { OBJECTIONS, PUBLICITY } from "./1767225600002/publicity.ts";
import { BODIES, CALENDAR, RANKINGS, SCHEMES } from "./1767225600002/schemes.ts";
import { EXIT, PUBLICATION, STATUS } from "./1767225600002/title-life.ts";

/** Schemes with their dated rules, calendars, bodies, rankings, publicity, objections, titles, exits and bans. */
export class Procedure1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [SCHEMES, CALENDAR, BODIES, RANKINGS, PUBLICITY, STATUS, OBJECTIONS, PUBLICATION, EXIT]) {
      await runner.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}
