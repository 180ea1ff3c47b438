import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { copyPlan } from "../../hub/prepare-databases.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { type CopyPlan, copyIsFilled, dropCopy, ensureCopy } from "../../shared/register-copy/ensure-copy.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { openWriter, type RegisterWriter } from "./register-writer.ts";

const FIELDS = ["registerDataAge", "procurementDataAge", "creditDataAge", "awardDataAge"] as const;
const QUESTION = `{ ${FIELDS.map((field) => `${field} { asOf readAt stale freshnessLimitSeconds recordedThrough }`).join(" ")} }`;

const LIMIT_MS = 1_000;

interface Age {
  readonly asOf: string;
  readonly readAt: string;
  readonly stale: boolean;
  readonly freshnessLimitSeconds: number;
  readonly recordedThrough: string | null;
}
type Ages = Readonly<Record<(typeof FIELDS)[number], Age | null>>;

describe("The age of each department's data", () => {
  const down = new Set<string>();
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;

  const told = async () => {
    const { data, errors } = await hub.ask(QUESTION, {}, PUBLIC_VIEWER);
    return { ages: data as unknown as Ages, errors: errors === undefined ? [] : errors };
  };

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, {
      freshnessLimitMs: LIMIT_MS,
      around: (name, transport) => (request) =>
        down.has(name) ? Promise.reject(new Error("It is down.")) : transport(request),
    });
    writer = await openWriter(databases);
    await writer.acknowledge();
  });
  afterAll(async () => {
    await writer.close();
    await hub.close();
  });

  it("is told to anybody: as of when it knows the register, and when that was read", async () => {
    await until((all) => Object.values(all).every((age) => age?.stale === false));
    const { ages, errors } = await told();
    expect(errors).toEqual([]);
    for (const field of FIELDS) {
      const age = ages[field];
      expect([field, age]).toEqual([field, expect.objectContaining({ freshnessLimitSeconds: LIMIT_MS / 1_000 })]);
      expect(String(age?.asOf) <= String(age?.readAt)).toBe(true);
    }
  });

  it("names the newest fact of the department's own, and none where it has none", async () => {
    expect((await told()).ages.awardDataAge?.recordedThrough).toBeNull();
    const { uscc } = await writer.leader(1, "2021-11-01");
    await writer.acknowledge();
    const [{ at }] = (await query(
      databases.departments["market-regulation"].migratorUrl,
      "select register.as_text(max(lower(s.known))) as at from register.title_status s join register.title t on t.id = s.title_id where t.uscc = $1",
      [uscc],
    )) as [{ at: string }];
    const { ages } = await told();
    expect(instant(ages.registerDataAge?.recordedThrough)).toBe(instant(at));
    expect(instant(ages.awardDataAge?.asOf)).toBeGreaterThanOrEqual(instant(at));
    expect(ages.awardDataAge?.recordedThrough).toBeNull();
  });

  it("of one whose copy stands still is stale after the limit, and of no other; it is not once the copy follows", async () => {
    const plan = planOf("credit");
    await query(plan.copyUrl, `alter subscription ${plan.name} disable`);
    await until(({ creditDataAge }) => creditDataAge?.stale === true);
    const first = (await told()).ages;
    const second = (await told()).ages;
    expect(second.creditDataAge?.asOf).toBe(first.creditDataAge?.asOf);
    expect(instant(second.creditDataAge?.readAt) - instant(second.creditDataAge?.asOf)).toBeGreaterThan(LIMIT_MS);
    await until(
      ({ registerDataAge, creditDataAge, awardDataAge }) =>
        creditDataAge?.stale === true && registerDataAge?.stale === false && awardDataAge?.stale === false,
    );
    await query(plan.copyUrl, `alter subscription ${plan.name} enable`);
    await until(({ creditDataAge }) => creditDataAge?.stale === false);
  });

  it("of one that is down is null with its name, and the others' are told", async () => {
    down.add("procurement");
    const { ages, errors } = await told();
    down.clear();
    expect(ages.procurementDataAge).toBeNull();
    expect(errors.map(({ path, extensions }) => [path, extensions?.code, extensions?.department])).toEqual([
      [["procurementDataAge"], "DEPARTMENT_UNAVAILABLE", "procurement"],
    ]);
    expect(ages.creditDataAge).not.toBeNull();
  });

  it("of one whose copy is not there yet is null without a fault: no instant can be told", async () => {
    const plan = planOf("quality-award");
    await dropCopy(plan);
    const { ages, errors } = await told();
    expect([ages.awardDataAge, errors]).toEqual([null, []]);
    await ensureCopy(plan);
    expect(await copyIsFilled(plan.copyUrl, 20_000)).toBe(true);
    await until(({ awardDataAge }) => awardDataAge?.stale === false);
  });

  // A machine that has much to do may keep even the register's watermark waiting: it is moved here.
  async function until(condition: (ages: Ages) => boolean): Promise<void> {
    for (;;) {
      await writer.acknowledge();
      if (condition((await told()).ages)) return;
      await sleep(20);
    }
  }

  function planOf(name: "credit" | "quality-award"): CopyPlan {
    const plan = copyPlan(databases, name);
    if (plan === null) throw new Error(`${name} was expected to have a copy.`);
    return plan;
  }
});

function instant(text: string | null | undefined): number {
  return Date.parse(String(text));
}
