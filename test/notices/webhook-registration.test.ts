import { BANK, BANK_2 } from "../decisions/askers.ts";
import { openWebhookTrial, type WebhookTrial } from "./webhook-trial.ts";

describe("A registered webhook", () => {
  let trial: WebhookTrial;

  beforeAll(async () => {
    trial = await openWebhookTrial();
  }, 60_000);

  afterEach(() => trial.reset());

  afterAll(() => trial.close());

  it("shows its secret once and keeps it from every list", async () => {
    const { secret } = await trial.register();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify(await trial.webhooks.list(BANK))).not.toContain(secret.slice(6));
  });

  it("is registered once for each address, and five times at most", async () => {
    await trial.register("/1");
    expect(await trial.webhooks.register(BANK, `${trial.receiver.url}/1`)).toMatchObject({
      refusal: "ALREADY_REGISTERED",
    });
    for (const path of ["/2", "/3", "/4", "/5"]) await trial.register(path);
    expect(await trial.webhooks.register(BANK, `${trial.receiver.url}/6`)).toMatchObject({
      refusal: "TOO_MANY_WEBHOOKS",
    });
    expect(await trial.webhooks.register(BANK_2, `${trial.receiver.url}/1`)).toMatchObject({ refusal: null });
    expect(await trial.webhooks.register(BANK, "https://10.0.0.1/hub")).toEqual({
      refusal: "ADDRESS_NOT_ALLOWED",
      fault: "INTERNAL_HOST",
    });
  });

  it("is nobody else's to see, to remove or to resume", async () => {
    const { webhook } = await trial.register();
    expect(await trial.webhooks.list(BANK_2)).toEqual([]);
    expect(await trial.webhooks.remove(BANK_2, webhook.id)).toBe(false);
    expect(await trial.webhooks.resume(BANK_2, webhook.id)).toBeNull();
    expect(await trial.webhooks.deadLetters(BANK_2, webhook.id)).toEqual([]);
    expect((await trial.only()).id).toBe(webhook.id);
    expect(await trial.webhooks.remove(BANK, webhook.id)).toBe(true);
    expect(await trial.webhooks.remove(BANK, webhook.id)).toBe(false);
    expect(await trial.webhooks.remove(BANK, "no id")).toBe(false);
  });

  it("gets nothing more once it is removed", async () => {
    const { webhook } = await trial.register();
    await trial.affect();
    await trial.webhooks.remove(BANK, webhook.id);
    await trial.deliver();
    expect(trial.receiver.messages).toEqual([]);
  });
});
