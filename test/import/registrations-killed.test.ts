import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { query, testServer } from "../harness/postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { type ImportCommand, startImport } from "./import-command.ts";
import { countsOf, fileOf, HEADER, importFile, importLines, rejectsIn } from "./import-run.ts";
import { createRegister, storedRows, type TestRegister } from "./register-database.ts";

const ROWS = 5_000;
const LINES = Array.from({ length: ROWS }, (_, index) => lineOf(syntheticCode(index)));
const FILE = `${[HEADER, ...LINES].join("\n")}\n`;

function lineOf(code: string): string {
  return `测试企业,${code},2010-05-04,,500(万元),云南,昆明`;
}

let register: TestRegister;
let database: string;
beforeEach(async () => {
  register = await createRegister();
  database = decodeURIComponent(new URL(register.appUrl).pathname.slice(1));
});

/** Asks as the superuser until an answer comes, for as long as the test may last. */
async function until(sql: string): Promise<void> {
  for (;;) {
    const rows = await query(testServer().url, sql, [database]);
    if (rows.length > 0) return;
    await sleep(20);
  }
}

const NOBODY_IS_LEFT =
  "select where not exists (select from pg_stat_activity where datname = $1 and usename = 'market_regulation_app')";

async function kill(command: ImportCommand): Promise<void> {
  command.process.kill("SIGKILL");
  await command.ended;
}

describe("An import that is killed", () => {
  it("in the middle of reading leaves nothing, and can be run again", async () => {
    const path = join(dirname(await fileOf("")), "pipe.csv");
    execFileSync("mkfifo", [path]);
    const command = startImport([path], { MARKET_REGULATION_DATABASE_URL: register.appUrl });
    const half = createWriteStream(path);
    half.on("error", () => {});
    half.write(FILE.slice(0, FILE.length / 2));
    await until("select from pg_stat_progress_copy where datname = $1 and tuples_processed > 500");
    await kill(command);
    half.destroy();
    await until(NOBODY_IS_LEFT);
    expect(await storedRows(register)).toEqual([0, 0, 0]);
    expect(await register.ask("select relname from pg_class where relname like 'registration_%'")).toEqual([]);
    expect(countsOf(await importFile(register.appUrl, await fileOf(FILE)))).toEqual([ROWS, 0, 0, 0]);
  });

  it("in the middle of storing leaves nothing, and can be run again", async () => {
    const path = await fileOf(`${FILE}${lineOf("无")}\n`);
    const other = new Client({ connectionString: register.migratorUrl });
    await other.connect();
    await other.query("begin; lock table register.enterprise_registration in share mode");
    const command = startImport([path], { MARKET_REGULATION_DATABASE_URL: register.appUrl });
    await until(
      `select from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'
         and query like 'insert into register.enterprise_registration%'`,
    );
    await kill(command);
    await other.query("rollback");
    await other.end();
    await until(NOBODY_IS_LEFT);
    expect(await storedRows(register)).toEqual([0, 0, 0]);
    expect(countsOf(await importFile(register.appUrl, path))).toEqual([ROWS, 0, 0, 1]);
    expect((await readdir(dirname(path))).sort()).toEqual(["registrations.csv", "registrations.csv.rejects.csv"]);
    expect(await storedRows(register)).toEqual([ROWS, ROWS, ROWS]);
  });
});

describe("An import whose connection is cut", () => {
  it("says that it is stored as a whole or not at all, leaves nothing, and can be run again", async () => {
    const path = await fileOf(FILE);
    const other = new Client({ connectionString: register.migratorUrl });
    await other.connect();
    await other.query("begin; lock table register.enterprise_name in share mode");
    const refused = importFile(register.appUrl, path).catch((error: unknown) => error);
    const waiting = "datname = $1 and wait_event_type = 'Lock' and query like 'insert into register.enterprise_name%'";
    await until(`select from pg_stat_activity where ${waiting}`);
    await until(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where ${waiting}`);
    await other.query("rollback");
    await other.end();
    expect(await refused).toMatchObject({
      english: expect.stringContaining(
        "the connection to the register's database broke. The file is stored as a whole or",
      ),
      exitCode: 1,
    });
    expect(await storedRows(register)).toEqual([0, 0, 0]);
    expect(await readdir(dirname(path))).toEqual(["registrations.csv"]);
    expect(countsOf(await importFile(register.appUrl, path))).toEqual([ROWS, 0, 0, 0]);
  });

  it("says so as well when there is no database", async () => {
    const nowhere = "postgresql://market_regulation_app:x@127.0.0.1:1/register";
    await expect(importFile(nowhere, await fileOf(FILE))).rejects.toMatchObject({
      chinese: expect.stringContaining("与登记册数据库的连接中断"),
    });
  });
});

describe("An import while somebody records one of its codes", () => {
  it("takes the others, and rejects that one with what was recorded", async () => {
    const other = new Client({ connectionString: register.migratorUrl });
    await other.connect();
    await other.query("begin");
    const code = syntheticCode(3);
    await other.query("select register.enterprise_record($1, '同时登记', '530102', '2010-05-04', 'test')", [code]);
    const importing = importLines(register.appUrl, LINES.slice(0, 5));
    await until(
      `select from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'
         and query like 'insert into register.enterprise %'`,
    );
    await other.query("commit");
    await other.end();
    const imported = await importing;
    expect(countsOf(imported)).toEqual([4, 0, 0, 1]);
    const [reject] = await rejectsIn(imported.rejectsPath);
    expect(reject?.[4]).toContain(`${code} differs from the record (test): there 企业名称 同时登记`);
    expect(await storedRows(register)).toEqual([5, 5, 5]);
  });
});
