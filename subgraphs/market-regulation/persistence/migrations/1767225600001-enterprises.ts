import type { MigrationInterface, QueryRunner } from "typeorm";
import { PUBLISHED_REGISTER_V1 } from "../../../../shared/register-copy/published-v1.ts";
import { CLOCKS } from "./1767225600001/clocks.ts";
import { CODES, ENTERPRISES } from "./1767225600001/enterprises.ts";
import { RECORDING } from "./1767225600001/recording.ts";

/** The register's clocks, its code systems, enterprises with dated names, places and sizes, and their standards. */
export class Enterprises1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create extension if not exists btree_gist");
    await runner.query(PUBLISHED_REGISTER_V1);
    await runner.query(CLOCKS);
    await runner.query(CODES);
    await runner.query(ENTERPRISES);
    await runner.query(RECORDING);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}
