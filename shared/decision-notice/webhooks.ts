import { randomBytes } from "node:crypto";
import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../access/viewer.ts";
import { type AddressFault, addressFault, type WebhookRules } from "./webhook-address.ts";

/** Where a holder has its notices sent, and how far that has come. */
export interface StoredWebhook {
  readonly id: string;
  readonly url: string;
  readonly registeredAt: string;
  /** Number of the last notice that arrived; null when none has. */
  readonly deliveredNumber: number | null;
  readonly deliveredAt: string | null;
  /** Why the last attempt failed; null when none has. */
  readonly failure: string | null;
  readonly failedAt: string | null;
  readonly failing: boolean;
  readonly pendingCount: number;
  readonly deadCount: number;
}

/** A notice that was given up after the last attempt. */
export interface DeadLetter {
  readonly number: number;
  readonly noticeId: string;
  readonly attempts: number;
  readonly failure: string | null;
  readonly failedAt: string | null;
}

export type RegisterRefusal = "ALREADY_REGISTERED" | "TOO_MANY_WEBHOOKS" | "ADDRESS_NOT_ALLOWED";

/** A webhook with its secret, which is shown this once; or why there is none. */
export type RegisterOutcome =
  | { readonly webhook: StoredWebhook; readonly secret: string; readonly refusal: null }
  | { readonly refusal: RegisterRefusal; readonly fault: AddressFault | null };

/** Keeps a department's webhooks; a viewer sees and changes those of its own tenant, nobody another's. */
export interface Webhooks {
  list(viewer: Viewer): Promise<StoredWebhook[]>;
  register(viewer: SignedInViewer, url: string): Promise<RegisterOutcome>;
  /** False when the tenant has no such webhook. */
  remove(viewer: SignedInViewer, id: string): Promise<boolean>;
  /** Has everything sent again that waits or was given up; null when the tenant has no such webhook. */
  resume(viewer: SignedInViewer, id: string): Promise<StoredWebhook | null>;
  /** What was given up, by number; the first 100. */
  deadLetters(viewer: Viewer, id: string): Promise<DeadLetter[]>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Where webhooks of one kind stand. */
export interface WebhookPlace {
  /** The schema of the database. */
  readonly schema: string;
  /** What is registered beside tenant, subject, address and secret. */
  readonly registeredWith: (viewer: SignedInViewer) => readonly string[];
}

const OF_NOTICES: WebhookPlace = { schema: "notice", registeredWith: () => [] };

/** Opens the webhooks on the application role's connections; those of notices unless another place is given. */
export function openWebhooks(pool: Pick<Pool, "query">, rules: WebhookRules, place = OF_NOTICES): Webhooks {
  const { schema, registeredWith } = place;
  const read = async (tenant: string, id: string | null) => {
    const { rows } = await pool.query<StoredWebhook>(webhooksIn(schema), [tenant, id]);
    return rows;
  };
  return {
    list: async (viewer) => (viewer.kind === "PUBLIC" ? [] : read(viewer.tenant, null)),
    async register(viewer, url) {
      const { tenant, subject } = viewer;
      const fault = addressFault(url, rules);
      if (fault !== null) return { refusal: "ADDRESS_NOT_ALLOWED", fault };
      const secret = `whsec_${randomBytes(32).toString("base64")}`;
      const values = [tenant, subject, new URL(url).href, secret, ...registeredWith(viewer)];
      const places = values.map((_, index) => `$${index + 1}`).join(", ");
      const { rows } = await pool.query<{ made: Made }>(`select ${schema}.webhook_register(${places}) as made`, values);
      const made = rows[0]?.made;
      if (made?.refusal !== undefined) return { refusal: made.refusal, fault: null };
      const [webhook] = made === undefined ? [] : await read(tenant, made.id);
      if (webhook === undefined) throw new Error("The webhook was expected to be on record.");
      return { webhook, secret, refusal: null };
    },
    async remove({ tenant }, id) {
      if (!UUID.test(id)) return false;
      const { rows } = await pool.query(`select ${schema}.webhook_remove($1, $2) as done`, [id, tenant]);
      return rows[0]?.done === true;
    },
    async resume({ tenant }, id) {
      if (!UUID.test(id)) return null;
      const { rows } = await pool.query(`select ${schema}.webhook_resume($1, $2) as done`, [id, tenant]);
      if (rows[0]?.done !== true) return null;
      const [webhook] = await read(tenant, id);
      return webhook ?? null;
    },
    async deadLetters(viewer, id) {
      if (viewer.kind === "PUBLIC" || !UUID.test(id)) return [];
      const { rows } = await pool.query<DeadLetter>(deadLettersIn(schema), [viewer.tenant, id]);
      return rows;
    },
  };
}

type Made =
  | { readonly id: string; readonly refusal?: undefined }
  | { readonly refusal: Exclude<RegisterRefusal, "ADDRESS_NOT_ALLOWED"> };

const webhooksIn = (schema: string) => `select w.id, w.url, register.as_text(w.registered_at) as "registeredAt",
    w.delivered_number::integer as "deliveredNumber", register.as_text(w.delivered_at) as "deliveredAt", w.failure,
    register.as_text(w.failed_at) as "failedAt", w.failing,
    (select count(*)::integer from ${schema}.delivery d where d.webhook_id = w.id and not d.dead) as "pendingCount",
    (select count(*)::integer from ${schema}.delivery d where d.webhook_id = w.id and d.dead) as "deadCount"
  from ${schema}.webhook w
  where w.tenant = $1 and w.removed_at is null and ($2::uuid is null or w.id = $2)
  order by w.registered_at, w.id`;

const deadLettersIn = (
  schema: string,
) => `select d.number::integer as number, d.notice_id as "noticeId", d.attempts, d.failure,
    register.as_text(d.failed_at) as "failedAt"
  from ${schema}.delivery d join ${schema}.webhook w on w.id = d.webhook_id
  where w.tenant = $1 and w.id = $2 and w.removed_at is null and d.dead
  order by d.number limit 100`;
