import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { copyPlan } from "../../hub/prepare-databases.ts";
import { withClient } from "../../shared/database/provision.ts";
import { NotToBeTold } from "../../shared/decision-notice/decide-again.ts";
import { openDecisionWriter } from "../../shared/decision-record/decision-writer.ts";
import { dropCopy, ensureCopy } from "../../shared/register-copy/ensure-copy.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { SILENT, statementWith, toStore } from "../decisions/record-database.ts";
import { takeOver } from "../harness/history.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { query } from "../harness/postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { openTestRing } from "../harness/test-ring.ts";
import { type CreditWatch, openCreditWatch } from "./credit-watch.ts";

describe("A notice", () => {
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

  const noticesAbout = async (decision: string) =>
    (await watch.notices()).filter((notice) => notice.decision.id === decision);

  it("comes of a history that is taken over into an empty hub, about a decision that found nothing there", async () => {
    const uscc = syntheticCode(900);
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "before-the-history");
    await watch.look();
    await takeOver(databases, historyOf(uscc));
    await watch.look();
    const [notice, ...more] = await noticesAbout(decision);
    expect(more).toEqual([]);
    expect(notice?.before.reasons).toEqual(["TITLE_NOT_FOUND"]);
    expect(notice?.after.reasons).toEqual(["POLICY_PROVIDES", "TITLE_IN_FORCE"]);
    expect(notice?.facts.map(({ knownFrom }) => knownFrom)).toContain("2021-11-01T02:00:00Z");
  });

  it("comes for a decision that reaches the log after the fact was looked at, and was taken before it", async () => {
    const { uscc, titleId } = await writer.leader(1, "2021-11-01");
    const { knownAt } = await writer.acknowledge();
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    expect(await watch.look()).toBe("DONE");
    const statement = statementWith({ question: { ...statementWith().question, uscc, knownAt } });
    const decisions = openDecisionWriter({ pool: watch.pool, ring, clock: SYSTEM_CLOCK, log: SILENT });
    await decisions.store(await toStore(ring, statement));
    await writer.acknowledge();
    await watch.look();
    const [notice, ...more] = await noticesAbout(statement.id);
    expect(more).toEqual([]);
    expect(notice?.after.reasons).toEqual(["TITLE_REVOKED"]);
  });

  it("comes of a rule that is replaced, to every decision under it, and names the rule", async () => {
    const { uscc } = await writer.leader(2, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "rule");
    await withClient(databases.departments.credit.migratorUrl, (client) => client.query(REPLACE_RULE));
    await sleep(2_100);
    await writer.acknowledge();
    await watch.look();
    const [notice, ...more] = await noticesAbout(decision);
    expect(more).toEqual([]);
    expect(notice?.facts.map(({ kind, id, knownTo }) => [kind, id, knownTo === null])).toEqual([
      ["policy-rule", "tianjin-2021/creditSupport", false],
      ["policy-rule", "tianjin-2021/creditSupport", true],
    ]);
    expect(notice?.before.citations).toEqual([{ document: "tianjin-2021", clause: "§4.1", basis: "TEXT" }]);
    expect(notice?.after.citations).toEqual([{ document: "tianjin-2021", clause: "§4.2", basis: "TEXT" }]);
  });

  it("waits while the copy cannot tell, and comes when it can", async () => {
    const plan = copyPlan(databases, "credit");
    if (plan === null) throw new Error("A copy was expected.");
    const { uscc, titleId } = await writer.leader(3, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "copy-lost");
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    expect(await watch.gather()).toBe(true);
    await dropCopy(plan);
    await expect(watch.write()).rejects.toThrow(NotToBeTold);
    expect(await noticesAbout(decision)).toEqual([]);
    expect(await ensureCopy(plan)).toBe("CREATED");
    for (;;) {
      const outcome = await watch.write().catch((error: unknown) => error);
      if (outcome === "DONE") break;
      expect(outcome).toBeInstanceOf(NotToBeTold);
      await sleep(50);
    }
    expect((await noticesAbout(decision)).map(({ after }) => after.reasons)).toEqual([["TITLE_REVOKED"]]);
  });

  it("is kept as it was made, whoever wants to change it", async () => {
    const { ownerUrl } = { ownerUrl: databases.departments.credit.migratorUrl };
    for (const statement of [
      "update notice.notice set tenant = 'bank-2'",
      "delete from notice.notice",
      "truncate notice.notice cascade",
    ]) {
      await expect(query(ownerUrl, statement)).rejects.toThrow("HISTORY_IS_KEPT");
    }
    await expect(watch.pool.query("insert into notice.notice (statement) values ('{}')")).rejects.toThrow(
      "permission denied",
    );
  });
});

function historyOf(uscc: string): string {
  return [
    {
      event: "ENTERPRISE_REGISTERED",
      recordedAt: "2021-10-01T02:00:00Z",
      uscc,
      name: "示例企业",
      division: "120116",
      on: "2015-01-05",
    },
    {
      event: "TITLE_PUBLISHED",
      recordedAt: "2021-11-01T02:00:00Z",
      title: "T-900",
      uscc,
      scheme: "120000",
      category: "C3852",
      standard: "Q/T900 0001-2020",
      on: "2021-11-01",
    },
  ]
    .map((event) => JSON.stringify(event))
    .join("\n");
}

// As a newer policy file would do it: the old row ends two seconds ahead, the new one begins.
const REPLACE_RULE = `
do $$
declare
  instant timestamptz := clock_timestamp() + interval '2 seconds';
  old policy.rule_row;
begin
  select * into old from policy.rule_row where kind = 'MEASURE' and rule_id = 'tianjin-2021/creditSupport' and upper_inf(known);
  update policy.rule_row set known = tstzrange(lower(known), instant) where id = old.id;
  insert into policy.rule_row (kind, rule_id, document, body, valid, known)
    values (old.kind, old.rule_id, old.document, jsonb_set(old.body, '{citation,clause}', '"§4.2"'), old.valid,
      tstzrange(instant, null));
end $$`;
