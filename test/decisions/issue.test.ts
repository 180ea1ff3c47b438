import { randomUUID } from "node:crypto";
import type { HubDatabases } from "../../hub/databases.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { AWARD_OFFICE, BANK, issue, issued, PURCHASER } from "./askers.ts";

describe("A decision of record", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;
  let leader: { uscc: string; titleId: string };

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases);
    writer = await openWriter(databases);
    leader = await writer.leader(1, "2021-11-01");
    await writer.acknowledge();
  }, 60_000);

  afterAll(async () => {
    await writer.close();
    await hub.close();
  });

  const request = () => ({
    uscc: leader.uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
  });

  it("is taken by a bank, signed and proved", async () => {
    const decision = await issued(hub, BANK, { ...request(), nonce: "n-1" });
    expect(decision.answer.determination).toBe("ELIGIBLE");
    const statement = JSON.parse(decision.statement);
    expect(statement).toMatchObject({ format: "leader-hub-decision-v1", nonce: "n-1", recheckOf: null });
  });

  it("is taken by a purchaser about a lot, and by an award office about an award", async () => {
    const lot = { catalogueCode: "A02061804", catalogueEdition: "2022" };
    const purchase = { ...request(), purpose: "procurement-evaluation", lot };
    expect((await issued(hub, PURCHASER, purchase, "procurement")).question).toMatchObject({ lot, award: null });
    const award = { ...request(), purpose: "award-evaluation", award: null };
    expect((await issued(hub, AWARD_OFFICE, award, "award")).answer.determination).toBe("ELIGIBLE");
  });

  it("gives the same bytes again for the same key", async () => {
    const input = request();
    const [first, again] = [await issue(hub, BANK, input), await issue(hub, BANK, input)];
    expect(again.text).toBe(first.text);
  });
});
