import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { installJobs } from "../../shared/jobs/install-jobs.ts";
import { runJobs, type TimedJob } from "../../shared/jobs/run-jobs.ts";
import type { Running } from "../../shared/register-copy/watch-copy.ts";
import { REGISTER_JOBS } from "../../subgraphs/market-regulation/persistence/timers/register-jobs.ts";
import { useRegister } from "../subgraphs/market-regulation/register-database.ts";

const [QUEUE = ""] = REGISTER_JOBS.queues;

/** Twice a year, so that only starts bring a run about. */
const SELDOM = "0 0 1 1,7 *";

describe("The queue of timed jobs", () => {
  const register = useRegister();
  const running: Running[] = [];
  const pools: Pool[] = [];
  let warnings: string[] = [];

  const start = (run: TimedJob["run"]): Running => {
    const pool = new Pool({ connectionString: register.appUrl, max: 4 });
    pools.push(pool);
    const log = { warn: (_details: object, message: string) => void warnings.push(message) };
    const started = runJobs(pool, [{ queue: QUEUE, cron: SELDOM, run }], log);
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

  it("runs what is due at a start, to catch up with what was missed", async () => {
    let runs = 0;
    start(async () => {
      runs += 1;
    });
    await until(() => runs === 1);
    await until(async () => (await jobs("completed")) === 1);
  });

  it("hands each run to one process, however many are there", async () => {
    let runs = 0;
    const run = async () => {
      runs += 1;
      await sleep(200);
    };
    for (let process = 0; process < 4; process += 1) start(run);
    await until(async () => runs >= 1 && (await jobs("created")) + (await jobs("active")) === 0);
    expect(runs).toBe(await jobs("completed"));
  });

  it("tries a run again that failed, and says so", async () => {
    let runs = 0;
    start(async () => {
      runs += 1;
      if (runs === 1) throw new Error("The database went away.");
    });
    await until(() => runs === 2);
    expect(warnings).toEqual(["A timed job failed; it is tried again"]);
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
