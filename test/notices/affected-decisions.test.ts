import type { HubDatabases } from "../../hub/databases.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { BANK_2 } from "../decisions/askers.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { openTestRing } from "../harness/test-ring.ts";
import { type CreditWatch, openCreditWatch } from "./credit-watch.ts";

describe("The holder of a decision", () => {
  let databases: HubDatabases;
  let ring: KeyRing;
  let writer: RegisterWriter;
  let watch: CreditWatch;

  beforeAll(async () => {
    databases = await createHubDatabases();
    ring = await openTestRing("credit");
    writer = await openWriter(databases);
    watch = openCreditWatch(databases, ring);
  }, 60_000);

  afterAll(async () => {
    await watch.close();
    await writer.close();
  });

  it("is told when a title that it rested on was revoked before the day asked about", async () => {
    const { uscc, titleId } = await writer.leader(1, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "revoked");
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    expect(await watch.look()).toBe("DONE");
    const notices = await watch.notices();
    expect(notices).toHaveLength(1);
    console.log(JSON.stringify(notices[0], null, 1), decision, BANK_2.tenant, syntheticCode(3));
  });
});
