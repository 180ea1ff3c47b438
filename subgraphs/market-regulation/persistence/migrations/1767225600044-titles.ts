import type { MigrationInterface, QueryRunner } from "typeorm";
import { LIST_POSTING } from "./1767225600044/list-posting.ts";
import { SHORTLIST, SHORTLIST_CONSENT } from "./1767225600044/shortlist.ts";
import { TITLE_END } from "./1767225600044/title-end.ts";
import { TITLE_RELEASE } from "./1767225600044/title-release.ts";
import { TITLE_MACHINE, TITLE_STEPS } from "./1767225600044/title-steps.ts";
import { TITLE_RULES, TITLE_TABLES } from "./1767225600044/title-tables.ts";

/** From the short list to the title: consent, the posting of the list, release by whoever the scheme says, withdrawal. */
export class Titles1767225600044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const parts = [TITLE_MACHINE, TITLE_TABLES, TITLE_STEPS, TITLE_RULES, SHORTLIST, SHORTLIST_CONSENT, LIST_POSTING];
    for (const part of [...parts, TITLE_RELEASE, TITLE_END]) await runner.query(part);
    await runner.query(`grant select on ${READ_BY_THE_APPLICATION.join(", ")} to market_regulation_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const READ_BY_THE_APPLICATION = [
  "register.candidate",
  "register.shortlist_skip",
  "register.consent",
  "register.title_step_role",
];

const FOR_THE_APPLICATION = [
  "register.title_state(uuid, date, timestamptz)",
  "register.ranking_leaders(uuid, timestamptz)",
  "register.shortlist_revision(uuid, timestamptz)",
  "register.shortlist_draw(jsonb, uuid, integer, uuid[], jsonb, date, timestamptz)",
  "register.consent_record(jsonb, uuid, integer, text, text, text, date, timestamptz)",
  "register.list_post(jsonb, uuid, integer, integer, jsonb, date, timestamptz)",
  "register.titles_release(jsonb, jsonb, date, timestamptz)",
  "register.title_give_up(jsonb, uuid, integer, date, timestamptz)",
];
