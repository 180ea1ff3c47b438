import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import { settleHistory } from "../../hub/import/history/import-history.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { query, testServer } from "../harness/postgres.ts";
import { lineOf, NOTHING, rowsHeld, take } from "./history-lines.ts";

const CRASHED = "leader-hub-history-00000000-0000-4000-8000-000000000001";
const RUNNING = "leader-hub-history-00000000-0000-4000-8000-000000000002";

const HISTORY = [
  lineOf({ event: "ENTERPRISE_REGISTERED", uscc: "A", name: "示例企业甲", division: "530111", on: "2015-01-05" }),
  lineOf({
    ...{ event: "CATALOGUE_MAPPED", recordedAt: "2022-09-15T09:00:00+08:00" },
    ...{ category: "C1530", edition: "2022", codes: ["A02061804"] },
  }),
].join("\n");

describe("A crash between the two databases of a history", () => {
  let databases: HubDatabases;

  beforeAll(async () => {
    databases = await createHubDatabases();
  });

  it("is settled by giving the category map up when the register kept nothing", async () => {
    await leavePrepared(databases, CRASHED);
    await settleHistory(databases);
    expect(await rowsHeld(databases)).toEqual(NOTHING);
    expect(await prepared(databases)).toEqual([]);
  });

  it("is settled once: settling again does nothing", async () => {
    await settleHistory(databases);
    expect(await rowsHeld(databases)).toEqual(NOTHING);
  });

  it("is told from what somebody else prepared, which is left alone", async () => {
    await leavePrepared(databases, "somebody-elses");
    await settleHistory(databases);
    expect(await prepared(databases)).toEqual(["somebody-elses"]);
    await query(databases.departments.procurement.migratorUrl, "rollback prepared 'somebody-elses'");
  });

  it("is none when the register refuses at the very end: nothing is kept on either side", async () => {
    const register = superuserUrl(databases.departments["market-regulation"].migratorUrl);
    await query(register, REFUSE_AT_COMMIT);
    await expect(take(databases, HISTORY)).rejects.toThrow("refused at commit");
    expect(await rowsHeld(databases)).toEqual(NOTHING);
    expect(await prepared(databases)).toEqual([]);
    await query(register, "drop trigger refuse_at_commit on register.history_import");
  });

  it("is settled by keeping the category map when the register kept its part", async () => {
    await leavePrepared(databases, CRASHED);
    await query(databases.departments["market-regulation"].migratorUrl, KEEP, [CRASHED]);
    await settleHistory(databases);
    expect(await rowsHeld(databases)).toEqual({ ...NOTHING, imports: 1, mappings: 1 });
    expect(await prepared(databases)).toEqual([]);
  });

  it("is not taken for one while the import still runs in another process", async () => {
    const importing = new pg.Client({ connectionString: databases.departments["market-regulation"].migratorUrl });
    await importing.connect();
    await importing.query("begin");
    await importing.query("select pg_advisory_xact_lock(7414)");
    await leavePrepared(databases, RUNNING, "C3852");
    const settled = settleHistory(databases);
    await untilSomebodyWaits(databases);
    expect(await prepared(databases)).toEqual([RUNNING]);
    await importing.query(KEEP, [RUNNING]);
    await importing.query("commit");
    await importing.end();
    await settled;
    expect(await rowsHeld(databases)).toEqual({ ...NOTHING, imports: 2, mappings: 2 });
  });
});

const KEEP = "insert into register.history_import (transaction_id, file_sha256, events) values ($1, 'f00', 1)";

const REFUSE_AT_COMMIT = `
  create function register.refuse_at_commit() returns trigger language plpgsql as $$
  begin raise exception 'refused at commit'; end $$;
  create constraint trigger refuse_at_commit after insert on register.history_import
    deferrable initially deferred for each row execute function register.refuse_at_commit()`;

/** What a crash leaves behind after the procurement department's part was prepared. */
async function leavePrepared({ departments }: HubDatabases, gid: string, category = "C1530"): Promise<void> {
  const client = new pg.Client({ connectionString: departments.procurement.migratorUrl });
  await client.connect();
  await client.query("begin");
  await client.query("select procurement.category_map($1, '2022', array['A02061804'], 'history', now())", [category]);
  await client.query(`prepare transaction ${client.escapeLiteral(gid)}`);
  await client.end();
}

async function prepared({ departments }: HubDatabases): Promise<unknown[]> {
  const rows = await query(
    departments.procurement.migratorUrl,
    "select gid from pg_prepared_xacts where database = current_database() order by gid",
  );
  return rows.map((row) => row.gid);
}

async function untilSomebodyWaits({ departments }: HubDatabases): Promise<void> {
  for (;;) {
    const waiting = await query(
      departments["market-regulation"].migratorUrl,
      `select from pg_locks where locktype = 'advisory' and objid = 7414 and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    if (waiting.length > 0) return;
    await sleep(10);
  }
}

function superuserUrl(url: string): string {
  return testServer().connectionString(decodeURIComponent(new URL(url).pathname.slice(1)));
}
