import { keptTable } from "../decision-record/decision-tables-v1.ts";
import { CHANGES_V1 } from "./changes-v1.ts";
import { deliveryV1 } from "./delivery-v1.ts";
import { GATHER_V1 } from "./gather-v1.ts";
import { NOTICE_TABLES_V1 } from "./notice-tables-v1.ts";
import { SETTLE_V1 } from "./settle-v1.ts";
import { NOTICE_WEBHOOKS, webhookTablesV1 } from "./webhook-tables-v1.ts";

/**
 * What a deciding department's database needs to tell holders that their decisions are affected.
 *
 * @param app the application role: it reads the tables and writes by the functions only
 * @param ownChanges statements by which the department's own tables say what became known, beside the rule rows
 * @returns statements in order
 */
export function noticeV1(app: string, ownChanges: readonly string[] = []): string[] {
  return [
    NOTICE_TABLES_V1,
    webhookTablesV1(NOTICE_WEBHOOKS),
    CHANGES_V1,
    GATHER_V1,
    SETTLE_V1,
    deliveryV1(NOTICE_WEBHOOKS),
    ...ownChanges,
    keptTable("notice").replaceAll("record.notice", "notice.notice"),
    "revoke all on all functions in schema notice from public",
    `grant usage on schema notice to ${app}`,
    `grant select on all tables in schema notice to ${app}`,
    `grant execute on function notice.gather(), notice.next_candidates(integer), notice.postpone(uuid[]),
       notice.settle(uuid[], timestamptz[], text[], text[], text[]), notice.webhook_register(text, text, text, text),
       notice.webhook_remove(uuid, text), notice.webhook_resume(uuid, text), notice.claim(integer, integer),
       notice.pending(uuid, uuid, integer), notice.give_back(uuid, uuid), notice.arrived(uuid, uuid, uuid, integer),
       notice.failed(uuid, uuid, uuid, text) to ${app}`,
  ];
}
