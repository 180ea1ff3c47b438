import type { MigrationInterface, QueryRunner } from "typeorm";
import { deliveryV1 } from "../../../../shared/decision-notice/delivery-v1.ts";
import { resumeV2 } from "../../../../shared/decision-notice/resume-v2.ts";
import { webhookTablesV1 } from "../../../../shared/decision-notice/webhook-tables-v1.ts";
import { CHANGE_TABLES } from "./1767225600050/change-tables.ts";
import { FOUND_CHANGES } from "./1767225600050/found-changes.ts";
import { GATHERING } from "./1767225600050/gathering.ts";
import { NOTING } from "./1767225600050/noting.ts";
import { FEED_WEBHOOK_FUNCTIONS, FEED_WEBHOOKS, TELLING } from "./1767225600050/telling.ts";

/** What changes in the public register is told in order, to each audience, in a list and by webhooks. */
export class Feeds1767225600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CHANGE_TABLES, NOTING, FOUND_CHANGES, TELLING]) await runner.query(part);
    await runner.query(webhookTablesV1(FEED_WEBHOOKS));
    await runner.query(deliveryV1(FEED_WEBHOOKS));
    await runner.query(resumeV2(FEED_WEBHOOKS));
    await runner.query(FEED_WEBHOOK_FUNCTIONS);
    await runner.query(GATHERING);
    await runner.query("revoke all on all functions in schema feed from public");
    await runner.query(`
      grant usage on schema feed to market_regulation_app;
      grant select on feed.progress, feed.change, feed.entry, feed.webhook, feed.delivery to market_regulation_app;
      grant execute on function feed.gather(integer), feed.told(feed.entry),
        feed.webhook_register(text, text, text, text, text), feed.webhook_remove(uuid, text),
        feed.webhook_resume(uuid, text), feed.webhook_replay(uuid, text, bigint, integer), feed.claim(integer, integer),
        feed.pending(uuid, uuid, integer), feed.give_back(uuid, uuid), feed.arrived(uuid, uuid, uuid, integer),
        feed.failed(uuid, uuid, uuid, text) to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}
