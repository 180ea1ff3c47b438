import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { copyPlan } from "../../hub/prepare-databases.ts";
import { type CopyPlan, copyIsFilled, dropCopy, ensureCopy } from "../../shared/register-copy/ensure-copy.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { type Answer, askAll, codesOf } from "./questions.ts";
import { openWriter, type RegisterWriter } from "./register-writer.ts";

const FRESHNESS_LIMIT_MS = 2_000;

describe("A copy of the register", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;
  let uscc: string;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { freshnessLimitMs: FRESHNESS_LIMIT_MS });
    writer = await openWriter(databases);
    ({ uscc } = await writer.leader(1, "2021-11-01"));
    await writer.acknowledge();
  });

  afterAll(async () => {
    await writer.close();
    await hub.close();
  });

  it("that stands still turns answers into UNDETERMINED after the limit, and back when it follows again", async () => {
    const plan = planOf("credit");
    let lastWord = await askAll(hub, uscc, "2022-06-15");
    // While a busy machine plans the first question, the copy may grow stale.
    while (lastWord.credit.determination !== "ELIGIBLE") lastWord = await askAll(hub, uscc, "2022-06-15");
    await query(plan.copyUrl, `alter subscription ${plan.name} disable`);
    await until(async () => codesOf((await askAll(hub, uscc, "2022-06-15")).credit).includes("SOURCE_STALE"));

    const stale = await askAll(hub, uscc, "2022-06-15");
    expect(stale.credit).toMatchObject({ determination: "UNDETERMINED", citations: [], evidence: [] });
    expect(stale.award.determination).toBe("ELIGIBLE");
    expect(stale.titles.map((title) => title.state)).toEqual(["IN_FORCE"]);
    const past = await askAll(hub, uscc, "2022-06-15", lastWord.credit.knownAt);
    expect(JSON.stringify(past.credit)).toBe(JSON.stringify(lastWord.credit));

    await query(plan.copyUrl, `alter subscription ${plan.name} enable`);
    await until(async () => (await askAll(hub, uscc, "2022-06-15")).credit.determination === "ELIGIBLE");
  }, 180_000);

  it("that is stale still gives a true no where the text is silent, and never a yes", async () => {
    const plan = planOf("procurement");
    await query(plan.copyUrl, `alter subscription ${plan.name} disable`);
    await until(async () => codesOf((await askAll(hub, uscc, "2022-06-15")).procurement).includes("SOURCE_STALE"));
    const said = await askAll(hub, uscc, "2022-06-15");
    expect(said.silent).toMatchObject({
      determination: "NOT_ELIGIBLE",
      reasons: [{ code: "JURISDICTION_POLICY_SILENT" }],
      citations: [{ document: "yunnan-2020-9", clause: "§5" }],
    });
    expect(said.procurement).toMatchObject({ determination: "UNDETERMINED", citations: [] });
    await query(plan.copyUrl, `alter subscription ${plan.name} enable`);
    await until(async () => (await askAll(hub, uscc, "2022-06-15")).procurement.determination === "ELIGIBLE");
  }, 180_000);

  it("whose subscription is made again has lost nothing of what was recorded meanwhile", async () => {
    const plan = planOf("credit");
    await dropCopy(plan);
    const meanwhile = await writer.leader(2, "2021-11-01");
    expect((await writer.acknowledge()).behind).toEqual([]);
    expect(await ensureCopy(plan)).toBe("CREATED");
    expect(await copyIsFilled(plan.copyUrl, 20_000)).toBe(true);
    await writer.acknowledge();
    const said = await askAll(hub, meanwhile.uscc, "2022-06-15");
    expect(said.credit.determination).toBe("ELIGIBLE");
    expect((await askAll(hub, uscc, "2022-06-15")).credit.determination).toBe("ELIGIBLE");
  }, 180_000);

  it("writes down what it applies before it says that it has it, also one that was made before", async () => {
    const plan = planOf("procurement");
    await query(plan.copyUrl, `alter subscription ${plan.name} set (synchronous_commit = off)`);
    expect(await ensureCopy(plan)).toBe("KEPT");
    const found = await query(plan.copyUrl, "select subsynccommit from pg_subscription where subname = $1", [
      plan.name,
    ]);
    expect(found).toEqual([{ subsynccommit: "on" }]);
  });

  it("that lost its slot is built anew, and gives no answer while it is being filled", async () => {
    const plan = planOf("quality-award");
    await query(plan.copyUrl, `alter subscription ${plan.name} disable`);
    await until(async () => (await slotOf(plan))[0]?.active === false);
    await query(plan.registerUrl, `select pg_drop_replication_slot('${plan.name}')`);
    const meanwhile = await writer.leader(3, "2021-11-01");
    await writer.acknowledge();
    expect(await ensureCopy(plan)).toBe("REBUILT");
    await until(async () => {
      const { award } = await askAll(hub, meanwhile.uscc, "2022-06-15");
      expect(isYesOrStale(award)).toBe(true);
      return award.determination === "ELIGIBLE";
    });
  }, 180_000);

  it("is named in the acknowledgement when it has not followed", async () => {
    const plan = planOf("procurement");
    await query(plan.copyUrl, `alter subscription ${plan.name} disable`);
    await until(async () => (await slotOf(plan))[0]?.active === false);
    await writer.leader(4, "2021-11-01");
    expect((await writer.acknowledge()).behind).toEqual([plan.name]);
    await query(plan.copyUrl, `alter subscription ${plan.name} enable`);
    await until(async () => (await writer.acknowledge()).behind.length === 0);
  }, 180_000);

  function planOf(name: "procurement" | "credit" | "quality-award"): CopyPlan {
    const plan = copyPlan(databases, name);
    if (plan === null) throw new Error(`${name} was expected to have a copy.`);
    return plan;
  }
});

function isYesOrStale(answer: Answer): boolean {
  return answer.determination === "ELIGIBLE" || codesOf(answer).join() === "SOURCE_STALE";
}

function slotOf(plan: CopyPlan) {
  return query(plan.registerUrl, "select active from pg_replication_slots where slot_name = $1", [plan.name]);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(50);
}
