import type { MigrationInterface, QueryRunner } from "typeorm";
import { EXIT } from "./1767225600002/exit.ts";
import { OBJECTIONS } from "./1767225600002/objections.ts";
import { PUBLICITY } from "./1767225600002/publicity.ts";
import { RELEASE } from "./1767225600002/release.ts";
import { BODIES, CALENDAR, RANKINGS, SCHEMES } from "./1767225600002/schemes.ts";
import { TITLES } from "./1767225600002/titles.ts";

/** Schemes with their dated rules, calendars, bodies, rankings, publicity, objections, titles, exits and bans. */
export class Procedure1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [SCHEMES, CALENDAR, BODIES, RANKINGS, PUBLICITY, TITLES, OBJECTIONS, RELEASE, EXIT]) {
      await runner.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}
