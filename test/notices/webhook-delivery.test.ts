import type { HubDatabases } from "../../hub/databases.ts";
import {
  claim,
  type DeliveryParts,
  deliverLane,
  deliverNotices,
} from "../../shared/decision-notice/deliver-notices.ts";
import { openWebhooks, type StoredWebhook, type Webhooks } from "../../shared/decision-notice/webhooks.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { BANK, BANK_2 } from "../decisions/askers.ts";
import { SILENT } from "../decisions/record-database.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { query } from "../harness/postgres.ts";
import { openTestRing } from "../harness/test-ring.ts";
import { type CreditWatch, openCreditWatch } from "./credit-watch.ts";
import { openReceiver, type Receiver } from "./receiver.ts";

const RULES = { toLoopback: true };

describe("A webhook", () => {
  let databases: HubDatabases;
  let ring: KeyRing;
  let writer: RegisterWriter;
  let watch: CreditWatch;
  let webhooks: Webhooks;
  let receiver: Receiver;
  let parts: DeliveryParts;
  let serial = 0;

  beforeAll(async () => {
    databases = await createHubDatabases();
    ring = await openTestRing("credit");
    writer = await openWriter(databases);
    watch = openCreditWatch(databases, ring);
    webhooks = openWebhooks(watch.pool, RULES);
    parts = { pool: watch.pool, log: SILENT, send: { rules: RULES, timeoutMs: 2_000 } };
  }, 60_000);

  beforeEach(async () => {
    receiver = await openReceiver();
  });

  afterEach(async () => {
    for (const viewer of [BANK, BANK_2]) {
      for (const { id } of await webhooks.list(viewer)) await webhooks.remove(viewer, id);
    }
    await receiver.close();
  });

  afterAll(async () => {
    await watch.close();
    await writer.close();
  });

  const register = async (path = "/hub", viewer = BANK): Promise<{ webhook: StoredWebhook; secret: string }> => {
    const outcome = await webhooks.register(viewer, `${receiver.url}${path}`);
    if (outcome.refusal !== null) throw new Error(`A webhook was expected: ${outcome.refusal}`);
    return outcome;
  };

  /** A notice to the holder of each decision about one enterprise; the enterprise. */
  const affect = async (decisions = 1, viewer = BANK): Promise<string> => {
    serial += 1;
    const { uscc, titleId } = await writer.leader(serial, "2021-11-01");
    await writer.acknowledge();
    for (let index = 0; index < decisions; index += 1) await watch.decide(uscc, `${serial}-${index}`, viewer);
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    await watch.look();
    return uscc;
  };

  /** Delivers all that is due now. */
  const deliver = async () => {
    for (;;) {
      const lanes = await claim(parts, 16);
      if (lanes.length === 0) return;
      await Promise.all(lanes.map((lane) => deliverLane(parts, lane)));
    }
  };
  const asOwner = (statement: string) => query(databases.departments.credit.migratorUrl, statement);
  const only = async (viewer = BANK): Promise<StoredWebhook> => {
    const [webhook] = await webhooks.list(viewer);
    if (webhook === undefined) throw new Error("A webhook was expected.");
    return webhook;
  };

  it("gets the notice with its signature, by the Standard Webhooks specification", async () => {
    const { secret } = await register();
    await affect();
    await deliver();
    const [message] = receiver.messages;
    const notice = (await watch.notices()).at(-1);
    expect(receiver.messages).toHaveLength(1);
    expect(message?.headers["webhook-id"]).toBe(notice?.id);
    expect(message?.headers["content-type"]).toBe("application/json");
    expect(receiver.verify(message, secret)).toMatchObject({
      type: "decision.affected",
      timestamp: notice?.issuedAt,
      data: { notice: JSON.parse(JSON.stringify(notice)), sm2: null },
    });
    expect(() => receiver.verify(message, "whsec_MDEyMzQ1Njc4OWFiY2RlZg==")).toThrow("No matching signature found");
    expect(await only()).toMatchObject({ deliveredNumber: notice?.number, pendingCount: 0, failing: false });
  });

  it("shows its secret once and keeps it from every list", async () => {
    const { secret } = await register();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify(await webhooks.list(BANK))).not.toContain(secret.slice(6));
  });

  it("gets nothing of another bank, and nothing that was before it", async () => {
    await affect();
    await register();
    await affect(2, BANK_2);
    await deliver();
    expect(receiver.messages).toEqual([]);
  });

  it("is registered once for each address, and five times at most", async () => {
    await register("/1");
    expect(await webhooks.register(BANK, `${receiver.url}/1`)).toMatchObject({ refusal: "ALREADY_REGISTERED" });
    for (const path of ["/2", "/3", "/4", "/5"]) await register(path);
    expect(await webhooks.register(BANK, `${receiver.url}/6`)).toMatchObject({ refusal: "TOO_MANY_WEBHOOKS" });
    expect(await webhooks.register(BANK_2, `${receiver.url}/1`)).toMatchObject({ refusal: null });
    expect(await webhooks.register(BANK, "https://10.0.0.1/hub")).toEqual({
      refusal: "ADDRESS_NOT_ALLOWED",
      fault: "INTERNAL_HOST",
    });
  });

  it("is nobody else's to see, to remove or to resume", async () => {
    const { webhook } = await register();
    expect(await webhooks.list(BANK_2)).toEqual([]);
    expect(await webhooks.remove(BANK_2, webhook.id)).toBe(false);
    expect(await webhooks.resume(BANK_2, webhook.id)).toBeNull();
    expect(await webhooks.deadLetters(BANK_2, webhook.id)).toEqual([]);
    expect((await only()).id).toBe(webhook.id);
    expect(await webhooks.remove(BANK, webhook.id)).toBe(true);
    expect(await webhooks.remove(BANK, webhook.id)).toBe(false);
    expect(await webhooks.remove(BANK, "no id")).toBe(false);
  });

  it("gets nothing more once it is removed", async () => {
    const { webhook } = await register();
    await affect();
    await webhooks.remove(BANK, webhook.id);
    await deliver();
    expect(receiver.messages).toEqual([]);
  });

  it("gets 100 notices about one enterprise in order, each once, while two processes deliver", async () => {
    await register();
    const running = [deliverNotices(parts, 5), deliverNotices({ ...parts }, 5)];
    await affect(100);
    while ((await only()).pendingCount > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(running.map((each) => each.stop()));
    const numbers = receiver.messages.map(({ body }) => JSON.parse(body).data.notice.number);
    expect(numbers).toHaveLength(100);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(receiver.messages.map(({ headers }) => headers["webhook-id"])).size).toBe(100);
  });

  it("that fails has the notice repeated under the same id, and later ones about the enterprise wait", async () => {
    await register();
    receiver.status = 503;
    const uscc = await affect(3);
    await deliver();
    expect(receiver.messages).toHaveLength(1);
    expect(await only()).toMatchObject({ failing: true, failure: "The receiver answered 503.", pendingCount: 3 });
    const [lane] = await asOwner(
      `select extract(epoch from due_at - clock_timestamp())::int as seconds from notice.lane where uscc = '${uscc}'`,
    );
    expect(Number(lane?.seconds)).toBeGreaterThan(25);
    expect(Number(lane?.seconds)).toBeLessThanOrEqual(30);

    receiver.status = 200;
    await asOwner("update notice.lane set due_at = clock_timestamp()");
    await deliver();
    const ids = receiver.messages.map(({ headers }) => headers["webhook-id"]);
    expect([ids.length, new Set(ids).size, ids[0] === ids[1]]).toEqual([4, 3, true]);
    expect(await only()).toMatchObject({ failing: false, pendingCount: 0 });
  });

  it("that fails for one enterprise goes on for the others", async () => {
    await register();
    receiver.status = 500;
    const uscc = await affect();
    await deliver();
    receiver.status = 200;
    const other = await affect();
    await deliver();
    const about = receiver.messages.map(({ body }) => JSON.parse(body).data.notice.question.uscc);
    expect(about).toEqual([uscc, other]);
  });

  it("pauses 30 s, 2 min, 10 min, 30 min, 2 h, 6 h, 12 h and 24 h, and then gives up", async () => {
    const rows = await asOwner(
      "select extract(epoch from notice.pause_after(n))::int as seconds from generate_series(1, 9) n order by n",
    );
    expect(rows.map(({ seconds }) => seconds)).toEqual([30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400, null]);
  });

  it("has a dead letter after nine failures, shown to its holder, and sends it again when it is told to", async () => {
    const { webhook } = await register();
    receiver.status = 500;
    await affect(2);
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await asOwner("update notice.lane set due_at = clock_timestamp()");
      for (const lane of await claim(parts, 1)) await deliverLane(parts, lane);
    }
    const [first, second] = (await watch.notices()).slice(-2);
    expect(await webhooks.deadLetters(BANK, webhook.id)).toMatchObject([
      { number: first?.number, noticeId: first?.id, attempts: 9, failure: "The receiver answered 500." },
    ]);
    expect(await only()).toMatchObject({ deadCount: 1, pendingCount: 1 });

    receiver.status = 200;
    await deliver();
    expect(receiver.messages.at(-1)?.headers["webhook-id"]).toBe(second?.id);
    expect(await webhooks.resume(BANK, webhook.id)).toMatchObject({ deadCount: 0, pendingCount: 1 });
    await deliver();
    expect(receiver.messages.at(-1)?.headers["webhook-id"]).toBe(first?.id);
    expect(await only()).toMatchObject({ deadCount: 0, pendingCount: 0, deliveredNumber: second?.number });
  });

  it("has what a killed process was sending sent by another one, under the same id", async () => {
    await register();
    await affect();
    const short = { ...parts, leaseMs: 50 };
    const lanes = await claim(short, 1);
    expect(await claim(parts, 1)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await deliver();
    expect(receiver.messages).toHaveLength(1);
    // Should the first one still live, its lane is no longer its own.
    for (const lane of lanes) await deliverLane(parts, lane);
    expect(receiver.messages).toHaveLength(1);
  });

  it("that fails gets one request at a time", async () => {
    await register();
    receiver.status = 500;
    for (let index = 0; index < 4; index += 1) await affect();
    expect(await claim(parts, 16)).toHaveLength(4);
    await asOwner("update notice.lane set leased_until = null; update notice.webhook set failing = true");
    expect(await claim(parts, 16)).toHaveLength(1);
  });
});
