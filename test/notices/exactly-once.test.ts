import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { HubDatabases } from "../../hub/databases.ts";
import { watchDecisions } from "../../shared/decision-notice/watch-decisions.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { BANK, BANK_2 } from "../decisions/askers.ts";
import { creditRequest } from "../decisions/credit-process.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { query, testServer } from "../harness/postgres.ts";
import { openTestRing } from "../harness/test-ring.ts";
import { type CreditWatch, openCreditWatch } from "./credit-watch.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("1,000 decisions on one title (G34)", () => {
  let databases: HubDatabases;
  let ring: KeyRing;
  let writer: RegisterWriter;
  let watch: CreditWatch;
  let serial = 0;

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

  /** Takes 500 decisions of each bank on one title, and revokes the title. */
  const revokeUnder1000 = async () => {
    serial += 1;
    const { uscc, titleId } = await writer.leader(serial, "2021-11-01");
    await writer.acknowledge();
    for (const bank of [BANK, BANK_2]) {
      const requests = Array.from({ length: 500 }, (_, index) => creditRequest(uscc, `${serial}-${index}`));
      const outcomes = await watch.record.issue(bank, requests);
      expect(outcomes.every(({ refusal }) => refusal === null)).toBe(true);
    }
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    return uscc;
  };

  /** How many notices each decision about an enterprise has, as a count of decisions by that number. */
  const noticesByDecision = async (uscc: string) => {
    const [row] = await query(
      databases.departments.credit.migratorUrl,
      `select count(*)::int as decisions, sum(n)::int as notices, min(n)::int as fewest, max(n)::int as most from (
         select (select count(*) from notice.notice where decision_id = d.id) as n from record.decision d where d.uscc = $1
       ) each`,
      [uscc],
    );
    return row;
  };
  const ONCE = { decisions: 1_000, notices: 1_000, fewest: 1, most: 1 };

  /** Numbers of a bank's notices have no gap, whoever made them. */
  const numbersAreWhole = async () => {
    const rows = await query(
      databases.departments.credit.migratorUrl,
      "select tenant, count(*)::int as count, max(number)::int as last from notice.notice group by tenant order by tenant",
    );
    for (const { count, last } of rows) expect(count).toBe(last);
  };

  it("all get their notice exactly once, numbered for each holder", async () => {
    const uscc = await revokeUnder1000();
    await watch.look();
    expect(await noticesByDecision(uscc)).toEqual(ONCE);
    await watch.look();
    await writer.acknowledge();
    await watch.look();
    expect(await noticesByDecision(uscc)).toEqual(ONCE);
    expect((await watch.notices(BANK_2)).map(({ number }) => number)).toEqual(
      Array.from({ length: 500 }, (_, index) => index + 1),
    );
  });

  it("get no second one when four processes watch at once", async () => {
    const others = [1, 2, 3].map(() => openCreditWatch(databases, ring));
    const watching = [watch, ...others].map(({ parts }) => watchDecisions(parts, 5));
    const uscc = await revokeUnder1000();
    await until(async () => (await noticesByDecision(uscc))?.notices === 1_000);
    await Promise.all(watching.map((each) => each.stop()));
    await watch.look();
    expect(await noticesByDecision(uscc)).toEqual(ONCE);
    await numbersAreWhole();
    await Promise.all(others.map((each) => each.close()));
  });

  it("lose none when a process ends between finding them and deciding them", async () => {
    const uscc = await revokeUnder1000();
    const first = openCreditWatch(databases, ring);
    expect(await first.gather()).toBe(true);
    expect(await first.write(100)).toBe("MORE");
    await first.close();
    expect(await noticesByDecision(uscc)).toMatchObject({ notices: 100 });
    await watch.look();
    expect(await noticesByDecision(uscc)).toEqual(ONCE);
    await numbersAreWhole();
  });

  it("lose none when the connection breaks while notices are written", async () => {
    const uscc = await revokeUnder1000();
    const broken = openCreditWatch(databases, ring, (measure) => ({
      ...measure,
      async decideAll(viewer, questions) {
        const decided = await measure.decideAll(viewer, questions);
        await query(testServer().url, BREAK_CONNECTION, [
          new URL(databases.departments.credit.appUrl).pathname.slice(1),
        ]);
        return decided;
      },
    }));
    await expect(broken.look()).rejects.toThrow();
    await broken.close();
    expect(await noticesByDecision(uscc)).toMatchObject({ notices: 0 });
    await watch.look();
    expect(await noticesByDecision(uscc)).toEqual(ONCE);
    await numbersAreWhole();
  });

  it("have exactly one each when the watching process is killed again and again", async () => {
    const uscc = await revokeUnder1000();
    let kills = 0;
    for (let made = 0; made < 1_000; kills += 1) {
      const child = await startWatching(databases, ring);
      // Longer every time: on a busy machine nothing would be done in less.
      await sleep(150 + 50 * kills);
      child.kill("SIGKILL");
      await once(child, "exit");
      made = Number((await noticesByDecision(uscc))?.notices);
    }
    expect(kills).toBeGreaterThan(2);
    await watch.look();
    expect(await noticesByDecision(uscc)).toEqual(ONCE);
    await numbersAreWhole();
  });
});

/** A process that watches in small pages, so that it is killed in the middle. */
async function startWatching(databases: HubDatabases, ring: KeyRing): Promise<ChildProcess> {
  const script = ["--import", "tsx", "test/notices/watch-process.ts"];
  const child = spawn(
    process.execPath,
    [...script, databases.departments.credit.appUrl, "50", JSON.stringify(ring.publicKeys())],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
      env: { PATH: process.env.PATH },
    },
  );
  await once(child.stdout, "data");
  return child;
}

// As when a server restarts, or a network forgets a connection, in the middle of a page.
const BREAK_CONNECTION = `select pg_terminate_backend(pid, 5000) from pg_stat_activity
  where datname = $1 and state = 'idle in transaction'`;

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(50);
}
