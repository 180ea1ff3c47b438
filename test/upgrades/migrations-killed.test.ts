import { migrate } from "../../shared/database/migrate.ts";
import { withClient } from "../../shared/database/provision.ts";
import { department } from "../../subgraphs/quality-award/department.ts";
import { testOwnServer } from "../harness/hub-databases.ts";
import { createDatabase, dropLater, query, testServer } from "../harness/postgres.ts";
import { emptyDatabase } from "./empty-department.ts";
import { migrateKilledAfter, structureOf } from "./killed-migration.ts";

/** Of the award department's migrations the first two; the drill goes through all of all departments. */
const FIRST = Object.values(department.migrations).slice(0, 2);
// In the middle of the first, at its end, within the second.
const KILLED_AFTER = [6, 25, 60];

describe("A migration that is killed", () => {
  it("leaves the structure of one migration's end, and is finished by the next start", async () => {
    const whole = await emptyDatabase(testOwnServer(), "quality-award", dropLater);
    const ends = new Map<number, string>();
    for (const count of [0, 1, 2]) {
      await migrate(whole, FIRST.slice(0, count));
      ends.set(count, (await structureOf(whole)).structure);
    }
    const killed = await emptyDatabase(testOwnServer(), "quality-award", dropLater);
    for (const statements of KILLED_AFTER) {
      await migrateKilledAfter(killed, FIRST, statements, testServer().url);
      const { structure, migrations } = await structureOf(killed);
      expect(structure).toBe(ends.get(migrations));
    }
    await migrate(killed, FIRST);
    expect(await structureOf(killed)).toEqual({ structure: ends.get(2), migrations: 2 });
  });
});

describe("A migration that meets a lock", () => {
  it("gives way after two seconds, and comes through once the lock is gone", async () => {
    const { url } = await createDatabase("locked");
    await query(url, "create table waits_for (id integer)");
    const waits = class WaitsForLock1767225600001 {
      up = (runner: { query(sql: string): Promise<unknown> }) =>
        runner.query("alter table waits_for add column more text");
      async down() {}
    };
    await withClient(url, async (holder) => {
      await holder.query("begin");
      await holder.query("lock table waits_for");
      const began = performance.now();
      const coming = migrate(url, [waits]);
      // Who comes after a waiting migration would wait behind it; it gives way, so he does not wait long.
      while (performance.now() - began < 3_000) await new Promise((resolve) => setTimeout(resolve, 100));
      const waiting = await query(
        url,
        "select max(extract(epoch from clock_timestamp() - query_start))::float as seconds from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      expect(Number(waiting[0]?.seconds ?? 0)).toBeLessThan(2.5);
      await holder.query("commit");
      expect(await coming).toEqual(["WaitsForLock1767225600001"]);
    });
  });
});
