import { openAccessLog } from "../../shared/access-log/access-log.ts";
import { createGroupCommit } from "../../shared/access-log/group-commit.ts";
import { openPool } from "../../shared/database/pool.ts";
import { query } from "../harness/postgres.ts";
import { type AccessWorld, BANK, KUNMING, openAccessWorld } from "./access-world.ts";

describe("The access log's table", () => {
  let world: AccessWorld;

  beforeAll(async () => {
    world = await openAccessWorld();
    await world.ask(
      BANK,
      `{ standing(uscc: "${KUNMING}") { creditSupport(jurisdiction: "530000") { determination } } }`,
    );
  });

  afterAll(() => world.close());

  it.each([
    "update access.access_entry set refused = false",
    "delete from access.access_entry",
    "truncate access.access_entry",
  ])("is kept, whoever asks: %s", async (statement) => {
    const { appUrl, migratorUrl } = world.databases.departments.credit;
    await expect(query(appUrl, statement)).rejects.toThrow(/permission denied/);
    await expect(query(migratorUrl, statement)).rejects.toThrow(/HISTORY_IS_KEPT/);
  });

  it("takes entries by its function alone, which says itself when they were made", async () => {
    const { appUrl } = world.databases.departments.credit;
    const insert = `insert into access.access_entry (request_id, tenant, subject, role, usccs, fields, refused)
      values ('r', 't', 's', 'BANK', '{}', '[]', false)`;
    await expect(query(appUrl, insert)).rejects.toThrow(/permission denied/);
  });

  it("writes by one statement what comes together, in one department for all that ask", async () => {
    const pool = openPool(world.databases.departments.credit.appUrl, () => {});
    let statements = 0;
    const counted = {
      query(...given: unknown[]) {
        statements += 1;
        return Reflect.apply(pool.query, pool, given);
      },
    };
    const log = openAccessLog(counted as unknown as typeof pool);
    const entry = {
      requestId: "together",
      tenant: "t",
      subject: "s",
      role: "BANK",
      purpose: null,
      usccs: [],
      fields: [],
      refused: false,
    } as const;
    await Promise.all(Array.from({ length: 100 }, () => log.append([entry])));
    expect(statements).toBe(2);
    expect(
      await world.rows("credit", "select count(*)::int as n from access.access_entry where request_id = 'together'"),
    ).toEqual([{ n: 100 }]);
    await pool.end();
  });

  it("loses no entry because of another one that the database does not take", async () => {
    const pool = openPool(world.databases.departments.credit.appUrl, () => {});
    const log = openAccessLog(pool);
    const entry = {
      requestId: "beside",
      tenant: "t",
      subject: "s",
      role: "BANK",
      purpose: null,
      usccs: [],
      fields: [],
      refused: false,
    } as const;
    const outcomes = await Promise.allSettled([
      log.append([entry]),
      log.append([entry]),
      log.append([{ ...entry, purpose: "\u0000" }]),
      log.append([entry]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    await pool.end();
  });

  it("fails all that wait when the database itself fails, without trying each", async () => {
    let tries = 0;
    const append = createGroupCommit(async () => {
      tries += 1;
      throw Object.assign(new Error("gone"), { code: "57P01" });
    });
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => append([index])));
    expect([tries, outcomes.filter(({ status }) => status === "rejected").length]).toEqual([2, 10]);
  });
});
