import type { Pool } from "pg";
import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { type DeliveryParts, deliverNotices } from "../../../../shared/decision-notice/deliver-notices.ts";
import type { WebhookRules } from "../../../../shared/decision-notice/webhook-address.ts";
import { openWebhooks, type Webhooks } from "../../../../shared/decision-notice/webhooks.ts";
import type { Running } from "../../../../shared/register-copy/watch-copy.ts";
import { messageTypeOf } from "../../domain/feeds/change.ts";
import { audienceFor, type RegisterChange } from "./changes.ts";

/** Most changes that one replay has sent again. */
export const MOST_REPLAYED = 10_000;

/** Where changes are sent; a viewer sees and changes the webhooks of its own tenant. */
export interface ChangeWebhooks extends Webhooks {
  /**
   * Has everything after a number sent again, in order; null when the tenant has no such webhook.
   *
   * @returns how many changes are to be sent, at most 10,000
   */
  replay(viewer: SignedInViewer, id: string, after: number): Promise<number | null>;
}

/** Opens the webhooks of the feeds on the application role's connections. */
export function openChangeWebhooks(pool: Pick<Pool, "query">, rules: WebhookRules): ChangeWebhooks {
  return {
    ...openWebhooks(pool, rules, { schema: "feed", registeredWith: (viewer) => [audienceFor(viewer)] }),
    async replay({ tenant }, id, after) {
      if (!UUID.test(id)) return null;
      const { rows } = await pool.query<{ queued: number | null }>(
        "select feed.webhook_replay($1, $2, $3, $4) as queued",
        [id, tenant, after, MOST_REPLAYED],
      );
      return rows[0]?.queued ?? null;
    },
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Sends changes to webhooks for as long as the department runs. */
export function deliverChanges(parts: Pick<DeliveryParts, "pool" | "log" | "send">): Running {
  return deliverNotices({
    ...parts,
    messages: { schema: "feed", bodyOf: changeBody, what: "Changes of the register" },
  });
}

/** What a receiver gets: the change as the list has it. */
function changeBody({ statement }: { readonly statement: string }): string {
  const change: RegisterChange = JSON.parse(statement);
  return JSON.stringify({ type: messageTypeOf(change.kind), timestamp: change.knownAt, data: change });
}
