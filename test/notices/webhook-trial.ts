import type { HubDatabases } from "../../hub/databases.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { claim, type DeliveryParts, deliverLane } from "../../shared/decision-notice/deliver-notices.ts";
import { openWebhooks, type StoredWebhook, type Webhooks } from "../../shared/decision-notice/webhooks.ts";
import { openWriter } from "../copies/register-writer.ts";
import { BANK, BANK_2 } from "../decisions/askers.ts";
import { SILENT } from "../decisions/record-database.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { query } from "../harness/postgres.ts";
import { openTestRing } from "../harness/test-ring.ts";
import { type CreditWatch, openCreditWatch } from "./credit-watch.ts";
import { openReceiver, type Receiver } from "./receiver.ts";

/** The credit department with two banks that have notices sent to a receiver on this machine. */
export interface WebhookTrial {
  readonly watch: CreditWatch;
  readonly webhooks: Webhooks;
  readonly parts: DeliveryParts;
  readonly receiver: Receiver;
  register(path?: string, viewer?: SignedInViewer): Promise<{ webhook: StoredWebhook; secret: string }>;
  /** A notice to the holder of each decision about one enterprise; the enterprise. */
  affect(decisions?: number, viewer?: SignedInViewer): Promise<string>;
  /** Delivers all that is due now. */
  deliver(): Promise<void>;
  /** A bank's only webhook. */
  only(viewer?: SignedInViewer): Promise<StoredWebhook>;
  asOwner(statement: string): Promise<Record<string, unknown>[]>;
  /** Begins anew, without webhooks and with a receiver that answers well. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const RULES = { toLoopback: true };

/** Opens a trial, on databases of its own unless it is given some. */
export async function openWebhookTrial(
  given: { databases?: HubDatabases; timeoutMs?: number } = {},
): Promise<WebhookTrial> {
  const { databases = await createHubDatabases(), timeoutMs = 2_000 } = given;
  const writer = await openWriter(databases);
  const watch = openCreditWatch(databases, await openTestRing("credit"));
  const webhooks = openWebhooks(watch.pool, RULES);
  const parts = { pool: watch.pool, log: SILENT, send: { rules: RULES, timeoutMs } };
  const receiver = await openReceiver();
  let serial = 0;
  return {
    watch,
    webhooks,
    parts,
    receiver,
    async register(path = "/hub", viewer = BANK) {
      const outcome = await webhooks.register(viewer, `${receiver.url}${path}`);
      if (outcome.refusal !== null) throw new Error(`A webhook was expected: ${outcome.refusal}`);
      return outcome;
    },
    async affect(decisions = 1, viewer = BANK) {
      serial += 1;
      const { uscc, titleId } = await writer.leader(serial, "2021-11-01");
      await writer.acknowledge();
      for (let index = 0; index < decisions; index += 1) await watch.decide(uscc, `${serial}-${index}`, viewer);
      await writer.revoke(titleId, "2022-06-10");
      await writer.acknowledge();
      await watch.look();
      return uscc;
    },
    async deliver() {
      for (;;) {
        const lanes = await claim(parts, 16);
        if (lanes.length === 0) return;
        await Promise.all(lanes.map((lane) => deliverLane(parts, lane)));
      }
    },
    async only(viewer = BANK) {
      const [webhook] = await webhooks.list(viewer);
      if (webhook === undefined) throw new Error("A webhook was expected.");
      return webhook;
    },
    asOwner: (statement) => query(databases.departments.credit.migratorUrl, statement),
    async reset() {
      for (const viewer of [BANK, BANK_2]) {
        for (const { id } of await webhooks.list(viewer)) await webhooks.remove(viewer, id);
      }
      receiver.messages.length = 0;
      receiver.status = 200;
      receiver.hangs = false;
    },
    async close() {
      await receiver.close();
      await watch.close();
      await writer.close();
    },
  };
}
