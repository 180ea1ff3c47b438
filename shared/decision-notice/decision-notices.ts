import type { Pool } from "pg";
import type { DecidingMeasure } from "../decision-record/deciding-measure.ts";
import type { OwnParts } from "../decision-record/decision-statement.ts";
import { createVerifiedReading } from "../decision-record/verify-stored.ts";
import type { Running } from "../register-copy/watch-copy.ts";
import type { Clock } from "../server/department.ts";
import type { Log } from "../server/log.ts";
import type { KeyRing } from "../signing/key-ring.ts";
import { deliverNotices } from "./deliver-notices.ts";
import { type NoticeReader, openNoticeReader } from "./notice-reader.ts";
import { watchDecisions } from "./watch-decisions.ts";
import type { WebhookRules } from "./webhook-address.ts";
import { openWebhooks, type Webhooks } from "./webhooks.ts";

/** What notices need of their department. */
export interface DecisionNoticesParts<Own extends OwnParts> {
  readonly measure: DecidingMeasure<Own>;
  readonly pool: Pool;
  /** The department's keys; null when it has none, and then it takes no decisions of which to tell. */
  readonly ring: KeyRing | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly webhooks: WebhookRules;
  /** Whether this process makes and sends the notices. */
  readonly background: boolean;
}

/** A department's notices: who reads them, where they are sent, and the watch that makes them. */
export interface DecisionNotices extends NoticeReader, Running {
  readonly webhooks: Webhooks;
}

/** Opens a department's notices on its application role's connections and begins to watch its decisions, if that is its part. */
export function openDecisionNotices<Own extends OwnParts>(parts: DecisionNoticesParts<Own>): DecisionNotices {
  const { measure, pool, ring, log, webhooks: rules, background } = parts;
  const publicKeys = () => (ring === null ? [] : ring.publicKeys());
  const readDecision = createVerifiedReading({ department: measure.department, publicKeys, log });
  const watch = ring === null || !background ? null : watchDecisions({ ...parts, ring });
  const delivery = ring === null || !background ? null : deliverNotices({ pool, log, send: { rules } });
  return {
    ...openNoticeReader(pool, readDecision),
    webhooks: openWebhooks(pool, rules),
    async stop() {
      await Promise.all([watch?.stop(), delivery?.stop()]);
    },
  };
}
