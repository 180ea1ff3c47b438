import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import { compareInstants, parseInstant } from "../../shared/values/instant.ts";
import { Recorder } from "../../subgraphs/market-regulation/persistence/recorder.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { BANK, issued, PATIENT, type SeenDecision } from "./askers.ts";

describe("A revocation and a decision", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT });
    writer = await openWriter(databases);
  }, 60_000);

  afterAll(async () => {
    await writer.close();
    await hub.close();
  });

  const decide = (uscc: string): Promise<SeenDecision> =>
    issued(hub, BANK, {
      uscc,
      jurisdiction: "120000",
      validOn: "2022-06-15",
      purpose: "credit-review",
      legalBasis: "商业银行法第35条",
      idempotencyKey: randomUUID(),
    });
  /** Since when the register knows that the title is revoked. */
  const revocationKnownFrom = async (titleId: string) => {
    const [row] = await query(
      databases.departments["market-regulation"].migratorUrl,
      "select register.as_text(lower(known)) as at from register.title_status where title_id = $1 and state = 'REVOKED'",
      [titleId],
    );
    return parseInstant(String(row?.at));
  };

  it("acknowledged before the mutation began is in the decision", async () => {
    for (let serial = 1; serial <= 10; serial += 1) {
      const { uscc, titleId } = await writer.leader(serial, "2021-11-01");
      await writer.acknowledge();
      expect((await decide(uscc)).answer.determination).toBe("ELIGIBLE");
      await writer.revoke(titleId, "2022-06-15");
      expect((await writer.acknowledge()).behind).toEqual([]);
      const { answer } = await decide(uscc);
      expect(answer.determination).toBe("NOT_ELIGIBLE");
      expect(answer.reasons.map(({ code }) => code)).toEqual(["TITLE_REVOKED"]);
    }
  });

  it("at the same time stand in one of the two orders, and the decision says in which", async () => {
    const leaders = [];
    for (let serial = 101; serial <= 140; serial += 1) leaders.push(await writer.leader(serial, "2021-11-01"));
    await writer.acknowledge();
    const revoking = (async () => {
      for (const { titleId } of leaders) await writer.revoke(titleId, "2022-06-15");
      await writer.acknowledge();
    })();
    const decisions: { titleId: string; decision: SeenDecision }[] = [];
    for (let round = 0; round < 3; round += 1) {
      const taken = leaders.map(async ({ uscc, titleId }) => ({ titleId, decision: await decide(uscc) }));
      decisions.push(...(await Promise.all(taken)));
    }
    await revoking;
    for (const { titleId, decision } of decisions) {
      const known = compareInstants(await revocationKnownFrom(titleId), parseInstant(decision.answer.knownAt)) <= 0;
      expect(decision.answer.determination).toBe(known ? "NOT_ELIGIBLE" : "ELIGIBLE");
    }
  }, 60_000);

  it("that is not committed yet does not count, and counts once it is acknowledged", async () => {
    const { uscc, titleId } = await writer.leader(201, "2021-11-01");
    await writer.acknowledge();
    const clerk = new Client({ connectionString: databases.departments["market-regulation"].appUrl });
    await clerk.connect();
    await clerk.query("begin");
    const recorder = new Recorder(clerk, { source: "test", recordedAt: null });
    await recorder.revoke(titleId, "BELOW_DECLARED_LEVEL", "2022-06-15");
    const before = await decide(uscc);
    await clerk.query("commit");
    await clerk.end();
    await writer.acknowledge();
    const after = await decide(uscc);
    expect([before, after].map(({ answer }) => answer.determination)).toEqual(["ELIGIBLE", "NOT_ELIGIBLE"]);
    const known = await revocationKnownFrom(titleId);
    expect(compareInstants(parseInstant(before.answer.knownAt), known)).toBe(-1);
  });

  it("that is rolled back never was", async () => {
    const { uscc, titleId } = await writer.leader(202, "2021-11-01");
    await writer.acknowledge();
    const clerk = new Client({ connectionString: databases.departments["market-regulation"].appUrl });
    await clerk.connect();
    await clerk.query("begin");
    await new Recorder(clerk, { source: "test", recordedAt: null }).revoke(
      titleId,
      "BELOW_DECLARED_LEVEL",
      "2022-06-15",
    );
    const during = await decide(uscc);
    await clerk.query("rollback");
    await clerk.end();
    await writer.acknowledge();
    const after = await decide(uscc);
    expect([during, after].map(({ answer }) => answer.determination)).toEqual(["ELIGIBLE", "ELIGIBLE"]);
  });
});
