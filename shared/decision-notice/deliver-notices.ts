import type { Pool } from "pg";
import { type Running, repeat } from "../register-copy/watch-copy.ts";
import type { Log } from "../server/log.ts";
import type { NoticeStatement } from "./notice-statement.ts";
import { type SendOptions, sendWebhook } from "./send-webhook.ts";

/** What delivering needs of its department. */
export interface DeliveryParts {
  readonly pool: Pool;
  readonly log: Log;
  readonly send: SendOptions;
  /** How long a process may take for one attempt before another may try. */
  readonly leaseMs?: number;
  /** What is sent; notices unless it is said. */
  readonly messages?: WebhookMessages;
}

/** What webhooks of one kind send. */
export interface WebhookMessages {
  /** The schema of the database in which the webhooks stand. */
  readonly schema: string;
  /** What a receiver gets of one. */
  readonly bodyOf: (message: Pending) => string;
  /** For the log. */
  readonly what: string;
}

/** Messages about one enterprise on their way to one receiver, in order. */
interface Lane {
  readonly webhookId: string;
  readonly lease: string;
  readonly url: string;
  readonly secret: string;
}

/** A message that waits to be sent. */
export interface Pending {
  readonly noticeId: string;
  readonly statement: string;
  /** Of a notice its own signature; another message is signed by the webhook alone. */
  readonly jws?: string;
  readonly sm2?: string | null;
}

const NOTICES: WebhookMessages = { schema: "notice", bodyOf, what: "Notices" };

const POLL_MS = 500;
const LANES_AT_ONCE = 16;
const NOTICES_AT_ONCE = 50;
const LEASE_MS = 30_000;

/**
 * Delivers notices, or other messages, to webhooks for as long as the department runs.
 *
 * Any number of processes may deliver: a lane is one process's until it has left it, or until its lease has ended.
 */
export function deliverNotices(parts: DeliveryParts, pollMs = POLL_MS): Running {
  const lanes = new Set<Promise<void>>();
  const stopping = new AbortController();
  let failing = false;
  const report = (error: unknown) => {
    if (!failing && !stopping.signal.aborted)
      parts.log.warn({ err: error }, `${messagesOf(parts).what} are not delivered`);
    failing = true;
  };
  const running = repeat(pollMs, async () => {
    try {
      for (const lane of await claim(parts, LANES_AT_ONCE - lanes.size)) {
        const way = deliverLane(parts, lane, stopping.signal)
          .catch(report)
          .finally(() => lanes.delete(way));
        lanes.add(way);
      }
      failing = false;
    } catch (error) {
      report(error);
    }
  });
  return {
    async stop() {
      stopping.abort();
      await running.stop();
      await Promise.all(lanes);
    },
  };
}

/** Sends what waits in a lane, one after the other, until it is empty, something fails or the process stops. */
export async function deliverLane(parts: DeliveryParts, lane: Lane, stopping?: AbortSignal): Promise<void> {
  const { webhookId, lease, url, secret } = lane;
  const { bodyOf: told } = messagesOf(parts);
  const options = stopping === undefined ? parts.send : { ...parts.send, signal: stopping };
  for (;;) {
    const waiting = await pending(parts, lane);
    if (waiting.length === 0) return;
    for (const each of waiting) {
      const failure = await sendWebhook({ url, secret, id: each.noticeId, body: told(each) }, options);
      if (failure !== null && stopping?.aborted) return call(parts, "give_back($1, $2)", [webhookId, lease]);
      if (failure !== null) return call(parts, "failed($1, $2, $3, $4)", [webhookId, lease, each.noticeId, failure]);
      const goesOn = await call(parts, "arrived($1, $2, $3, $4)", [webhookId, lease, each.noticeId, leaseOf(parts)]);
      if (goesOn !== true) return;
      if (stopping?.aborted) return call(parts, "give_back($1, $2)", [webhookId, lease]);
    }
  }
}

/** Lanes that are due, now this process's. */
export async function claim(parts: DeliveryParts, limit: number): Promise<Lane[]> {
  return limit < 1 ? [] : call(parts, "claim($1, $2)", [limit, leaseOf(parts)]);
}

/** What a receiver gets: the notice with its signature. */
export function bodyOf({ statement, jws, sm2 }: Pick<Pending, "statement" | "jws" | "sm2">): string {
  const notice: NoticeStatement = JSON.parse(statement);
  const signatures = { jws, sm2: sm2 == null ? null : JSON.parse(sm2) };
  return JSON.stringify({ type: "decision.affected", timestamp: notice.issuedAt, data: { notice, ...signatures } });
}

async function pending(parts: DeliveryParts, { webhookId, lease }: Lane): Promise<Pending[]> {
  return call(parts, "pending($1, $2, $3)", [webhookId, lease, NOTICES_AT_ONCE]);
}

function leaseOf({ leaseMs = LEASE_MS }: DeliveryParts): number {
  return leaseMs;
}

function messagesOf({ messages = NOTICES }: DeliveryParts): WebhookMessages {
  return messages;
}

async function call<T>(parts: DeliveryParts, signature: string, values: readonly unknown[]): Promise<T> {
  const { schema } = messagesOf(parts);
  const { rows } = await parts.pool.query<{ result: T }>(`select ${schema}.${signature} as result`, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error(`A result of ${signature} was expected.`);
  return row.result;
}
