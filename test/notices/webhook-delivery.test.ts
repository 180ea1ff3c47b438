import { claim, deliverLane, deliverNotices } from "../../shared/decision-notice/deliver-notices.ts";
import { BANK, BANK_2 } from "../decisions/askers.ts";
import { openWebhookTrial, type WebhookTrial } from "./webhook-trial.ts";

describe("A webhook", () => {
  let trial: WebhookTrial;

  beforeAll(async () => {
    trial = await openWebhookTrial();
  }, 60_000);

  afterEach(() => trial.reset());

  afterAll(() => trial.close());

  it("gets the notice with its signature, by the Standard Webhooks specification", async () => {
    const { secret } = await trial.register();
    await trial.affect();
    await trial.deliver();
    const [message] = trial.receiver.messages;
    const notice = (await trial.watch.notices()).at(-1);
    expect(trial.receiver.messages).toHaveLength(1);
    expect(message?.headers["webhook-id"]).toBe(notice?.id);
    expect(message?.headers["content-type"]).toBe("application/json");
    expect(trial.receiver.verify(message, secret)).toMatchObject({
      type: "decision.affected",
      timestamp: notice?.issuedAt,
      data: { notice: JSON.parse(JSON.stringify(notice)), sm2: null },
    });
    expect(() => trial.receiver.verify(message, "whsec_MDEyMzQ1Njc4OWFiY2RlZg==")).toThrow(
      "No matching signature found",
    );
    expect(await trial.only()).toMatchObject({ deliveredNumber: notice?.number, pendingCount: 0, failing: false });
  });

  it("gets nothing of another bank, and nothing that was before it", async () => {
    await trial.affect();
    await trial.register();
    await trial.affect(2, BANK_2);
    await trial.deliver();
    expect(trial.receiver.messages).toEqual([]);
  });

  it("gets 100 notices about one enterprise in order, each once, while two processes deliver", async () => {
    await trial.register();
    const running = [deliverNotices(trial.parts, 5), deliverNotices({ ...trial.parts }, 5)];
    await trial.affect(100);
    while ((await trial.only()).pendingCount > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(running.map((each) => each.stop()));
    const numbers = trial.receiver.messages.map(({ body }) => JSON.parse(body).data.notice.number);
    expect(numbers).toHaveLength(100);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(trial.receiver.messages.map(({ headers }) => headers["webhook-id"])).size).toBe(100);
  });

  it("that fails has the notice repeated under the same id, and later ones about the enterprise wait", async () => {
    await trial.register();
    trial.receiver.status = 503;
    const uscc = await trial.affect(3);
    await trial.deliver();
    expect(trial.receiver.messages).toHaveLength(1);
    expect(await trial.only()).toMatchObject({
      failing: true,
      failure: "The receiver answered 503.",
      pendingCount: 3,
    });
    const [lane] = await trial.asOwner(
      `select extract(epoch from due_at - clock_timestamp())::int as seconds from notice.lane where uscc = '${uscc}'`,
    );
    expect(Number(lane?.seconds)).toBeGreaterThan(25);
    expect(Number(lane?.seconds)).toBeLessThanOrEqual(30);

    trial.receiver.status = 200;
    await trial.asOwner("update notice.lane set due_at = clock_timestamp()");
    await trial.deliver();
    const ids = trial.receiver.messages.map(({ headers }) => headers["webhook-id"]);
    expect([ids.length, new Set(ids).size, ids[0] === ids[1]]).toEqual([4, 3, true]);
    expect(await trial.only()).toMatchObject({ failing: false, pendingCount: 0 });
  });

  it("that fails for one enterprise goes on for the others", async () => {
    await trial.register();
    trial.receiver.status = 500;
    const uscc = await trial.affect();
    await trial.deliver();
    trial.receiver.status = 200;
    const other = await trial.affect();
    await trial.deliver();
    const about = trial.receiver.messages.map(({ body }) => JSON.parse(body).data.notice.question.uscc);
    expect(about).toEqual([uscc, other]);
  });

  it("pauses 30 s, 2 min, 10 min, 30 min, 2 h, 6 h, 12 h and 24 h, and then gives up", async () => {
    const rows = await trial.asOwner(
      "select extract(epoch from notice.pause_after(n))::int as seconds from generate_series(1, 9) n order by n",
    );
    expect(rows.map(({ seconds }) => seconds)).toEqual([30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400, null]);
  });

  it("has a dead letter after nine failures, shown to its holder, and sends it again when it is told to", async () => {
    const { webhook } = await trial.register();
    trial.receiver.status = 500;
    await trial.affect(2);
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await trial.asOwner("update notice.lane set due_at = clock_timestamp()");
      for (const lane of await claim(trial.parts, 1)) await deliverLane(trial.parts, lane);
    }
    const [first, second] = (await trial.watch.notices()).slice(-2);
    expect(await trial.webhooks.deadLetters(BANK, webhook.id)).toMatchObject([
      { number: first?.number, noticeId: first?.id, attempts: 9, failure: "The receiver answered 500." },
    ]);
    expect(await trial.only()).toMatchObject({ deadCount: 1, pendingCount: 1 });

    trial.receiver.status = 200;
    await trial.deliver();
    expect(trial.receiver.messages.at(-1)?.headers["webhook-id"]).toBe(second?.id);
    expect(await trial.webhooks.resume(BANK, webhook.id)).toMatchObject({ deadCount: 0, pendingCount: 1 });
    await trial.deliver();
    expect(trial.receiver.messages.at(-1)?.headers["webhook-id"]).toBe(first?.id);
    expect(await trial.only()).toMatchObject({ deadCount: 0, pendingCount: 0, deliveredNumber: second?.number });
  });

  it("has what a killed process was sending sent by another one, under the same id", async () => {
    await trial.register();
    await trial.affect();
    const short = { ...trial.parts, leaseMs: 50 };
    const lanes = await claim(short, 1);
    expect(await claim(trial.parts, 1)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await trial.deliver();
    expect(trial.receiver.messages).toHaveLength(1);
    // Should the first one still live, its lane is no longer its own.
    for (const lane of lanes) await deliverLane(trial.parts, lane);
    expect(trial.receiver.messages).toHaveLength(1);
  });

  it("is left in good order by a process that stops: the next one goes on at once", async () => {
    await trial.register();
    await trial.affect(2);
    trial.receiver.hangs = true;
    const running = deliverNotices(trial.parts, 5);
    await trial.receiver.next();
    await running.stop();
    trial.receiver.hangs = false;
    await trial.deliver();
    expect(await trial.only()).toMatchObject({ pendingCount: 0, failing: false, failure: null });
    const ids = trial.receiver.messages.map(({ headers }) => headers["webhook-id"]);
    expect([ids.length, new Set(ids).size, ids[0] === ids[1]]).toEqual([3, 2, true]);
  });

  it("that fails gets one request at a time", async () => {
    await trial.register();
    trial.receiver.status = 500;
    for (let index = 0; index < 4; index += 1) await trial.affect();
    expect(await claim(trial.parts, 16)).toHaveLength(4);
    await trial.asOwner("update notice.lane set leased_until = null; update notice.webhook set failing = true");
    expect(await claim(trial.parts, 16)).toHaveLength(1);
  });
});
