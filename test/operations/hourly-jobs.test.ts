import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import PgBoss from "pg-boss";
import { installJobs } from "../../shared/jobs/install-jobs.ts";
import { type HourlyJob, runJobs } from "../../shared/jobs/run-jobs.ts";
import type { Running } from "../../shared/register-copy/watch-copy.ts";
import { REGISTER_JOBS } from "../../subgraphs/market-regulation/persistence/timers/register-jobs.ts";
import { useRegister } from "../subgraphs/market-regulation/register-database.ts";

const [QUEUE = ""] = REGISTER_JOBS.queues;

describe("The queue of hourly jobs", () => {
  const register = useRegister();
  const running: Running[] = [];
  const pools: Pool[] = [];
  let warnings: string[] = [];

  const start = (run: HourlyJob["run"]): Running => {
    const pool = new Pool({ connectionString: register.appUrl, max: 4 });
    pools.push(pool);
    const log = { warn: (_details: object, message: string) => void warnings.push(message) };
    const started = runJobs(pool, [{ queue: QUEUE, run }], log, 50);
    running.push(started);
    return started;
  };
  const until = async (holds: () => boolean | Promise<boolean>) => {
    while (!(await holds())) await sleep(50);
  };
  const jobs = async (state: string) => {
    const { rows } = await register.owner.query("select count(*)::integer from jobs.job where state = $1", [state]);
    return rows[0]?.count;
  };

  beforeEach(() => {
    warnings = [];
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((each) => each.stop()));
    await Promise.all(pools.splice(0).map((pool) => pool.end()));
    await register.owner.query("delete from jobs.job");
  });

  it("runs at the first start in an hour, to catch up with what was missed, and no second time in it", async () => {
    let runs = 0;
    const run = async () => {
      runs += 1;
    };
    await start(run).stop();
    await start(run).stop();
    expect([runs, await jobs("completed")]).toEqual([1, 1]);
  });

  it("hands the run of an hour to one process, however many are there", async () => {
    let runs = 0;
    const run = async () => {
      runs += 1;
      await sleep(200);
    };
    await Promise.all(Array.from({ length: 4 }, () => start(run).stop()));
    expect([runs, await jobs("completed")]).toEqual([1, 1]);
  });

  it("takes back what a process died with", async () => {
    let runs = 0;
    await register.owner.query(
      `insert into jobs.job (name, state, started_on, expire_in, retry_limit)
       values ($1, 'active', now() - interval '1 hour', interval '15 minutes', 3)`,
      [QUEUE],
    );
    const pool = new Pool({ connectionString: register.appUrl, max: 1 });
    pools.push(pool);
    const boss = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values) },
      schema: "jobs",
      migrate: false,
      schedule: false,
    });
    await boss.start();
    await boss.maintain();
    await boss.stop({ graceful: false });
    start(async () => {
      runs += 1;
    });
    await until(() => runs === 2);
  });

  it("tries a run again that failed, and says so", async () => {
    let runs = 0;
    start(async () => {
      runs += 1;
      if (runs === 1) throw new Error("The database went away.");
    });
    await until(() => runs === 2);
    expect(warnings).toEqual(["A job failed; it is tried again"]);
  });

  it("keeps one run for whoever comes when nobody works, not one for each hour", async () => {
    const { rows } = await register.owner.query("select policy from jobs.queue where name = $1", [QUEUE]);
    expect(rows).toEqual([{ policy: "short" }]);
    const add = "insert into jobs.job (name, policy) values ($1, 'short')";
    await register.owner.query(add, [QUEUE]);
    await expect(register.owner.query(add, [QUEUE])).rejects.toMatchObject({ code: "23505" });
  });

  it("is not changed in its structure by the role that works it off, and installing it again leaves what waits", async () => {
    await expect(register.app.query("select jobs.create_queue('another', '{}')")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(register.app.query("drop table jobs.job")).rejects.toMatchObject({ code: "42501" });
    await register.owner.query("insert into jobs.job (name, policy) values ($1, 'short')", [QUEUE]);
    await installJobs(register.owner, REGISTER_JOBS);
    expect(await jobs("created")).toBe(1);
  });
});
