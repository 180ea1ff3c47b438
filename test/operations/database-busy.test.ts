import type { Pool } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import { createGroupCommit } from "../../shared/access-log/group-commit.ts";
import { DatabaseBusy, MOST_WAITING } from "../../shared/database/database-busy.ts";
import { openPool } from "../../shared/database/pool.ts";
import { POOL_SIZE } from "../../shared/database/pool-size.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";

const whyNot = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

// The drill database-locked shows the same on a hub of processes.
describe("Callers of a database that keeps them waiting", () => {
  let databases: HubDatabases;
  let pool: Pool;

  beforeAll(async () => {
    databases = await createHubDatabases();
    pool = openPool(databases.departments.credit.appUrl, () => {});
  }, 60_000);

  afterAll(() => pool.end());

  it("wait for a connection, a thousand of them, and the next is refused at once; then all is well", async () => {
    const asleep = Array.from({ length: POOL_SIZE }, () => pool.query("select pg_sleep(2)"));
    const waiting = Array.from({ length: MOST_WAITING }, () => pool.query("select 1"));
    expect(pool.waitingCount).toBe(MOST_WAITING);
    const began = performance.now();
    expect(await whyNot(pool.query("select 1"))).toBeInstanceOf(DatabaseBusy);
    expect(await whyNot(pool.connect())).toBeInstanceOf(DatabaseBusy);
    expect(performance.now() - began).toBeLessThan(500);
    await Promise.all([...asleep, ...waiting]);
    expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });

  it("wait for one write that serves many, a thousand of them, and the next is refused at once", async () => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const written: number[] = [];
    const append = createGroupCommit(async (items: readonly number[]) => {
      await held;
      written.push(...items);
    });
    const waiting = Array.from({ length: MOST_WAITING + 1 }, (_, item) => append([item]));
    expect(await whyNot(append([-1]))).toBeInstanceOf(DatabaseBusy);
    go();
    await Promise.all(waiting);
    expect(written).toHaveLength(MOST_WAITING + 1);
  });
});
