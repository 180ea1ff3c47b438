import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createDatabase, query } from "../harness/postgres.ts";
import { folderOf, OWN, processesOn, runners, ServerProcess } from "./server-process.ts";

describe("The database server that comes with the hub", () => {
  it("stores Chinese text in UTF-8, compares it by code point and finds it by trigram", async () => {
    const { url } = await createDatabase("locale");
    await query(url, "CREATE EXTENSION pg_trgm");
    const [row] = await query(
      url,
      "SELECT show_trgm('企业标准')::text AS trigrams, current_setting('server_encoding') AS encoding, 'b' > 'A' AS ordered",
    );
    expect(row).toMatchObject({ encoding: "UTF8", ordered: true });
    expect(row?.trigrams).not.toBe("{}");
  });

  it("listens on 127.0.0.1 alone and lets nobody in without the password", async () => {
    const { url } = await createDatabase("access");
    const [row] = await query(
      url,
      "SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets",
    );
    expect(row).toEqual({ addresses: "127.0.0.1", sockets: "" });
    const wrong = new URL(url);
    wrong.password = "guess";
    await expect(query(wrong.href, "SELECT 1")).rejects.toThrow("password authentication failed");
  });

  it("is ready to feed a copy of the register to every department", async () => {
    const { url } = await createDatabase("settings");
    const [row] = await query(
      url,
      "SELECT current_setting('wal_level') AS level, current_setting('max_slot_wal_keep_size') AS kept, current_setting('TimeZone') AS zone",
    );
    expect(row).toEqual({ level: "logical", kept: "2GB", zone: "UTC" });
  });
});

describe.each(runners())("Run by $title, the embedded PostgreSQL", (runner) => {
  it("keeps its data and its port from one start to the next, and leaves no process behind", async () => {
    const folder = folderOf(runner);
    const first = new ServerProcess(folder, runner);
    const { url } = await first.hears("started");
    await query(String(url), "CREATE TABLE kept AS SELECT 42 AS answer");
    expect(await first.stop()).toBe(0);
    expect(processesOn(folder)).toEqual([]);

    const second = new ServerProcess(folder, runner);
    const again = await second.hears("started");
    expect(again.url).toBe(url);
    expect(await query(String(again.url), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    expect(await second.stop()).toBe(0);
    expect(processesOn(folder)).toEqual([]);
  });

  it("stops by itself when the process that runs it is killed", async () => {
    const folder = folderOf(runner);
    const killed = new ServerProcess(folder, runner);
    await killed.hears("started");
    killed.child.kill("SIGKILL");
    await killed.ended;
    await untilNothingRunsOn(folder);
  });

  it("is found, stopped and started anew after a kill that left it running alone", async () => {
    const folder = folderOf(runner);
    const killed = new ServerProcess(folder, runner);
    const { pid, url } = await killed.hears("started");
    await query(String(url), "CREATE TABLE kept AS SELECT 42 AS answer");
    process.kill(watchdogOf(Number(pid), folder), "SIGKILL");
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(processesOn(folder)).not.toEqual([]);

    const next = new ServerProcess(folder, runner);
    const again = await next.hears("started");
    expect(again.pid).not.toBe(pid);
    expect(await query(String(again.url), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    await next.stop();
    expect(processesOn(folder)).toEqual([]);
  });

  it("is started again on its port when it is killed itself, with everything that was acknowledged", async () => {
    const folder = folderOf(runner);
    const server = new ServerProcess(folder, runner);
    const { pid, url } = await server.hears("started");
    await query(String(url), "CREATE TABLE kept AS SELECT 42 AS answer");
    await query(String(url), "CHECKPOINT");
    process.kill(Number(pid), "SIGKILL");
    await server.hears("ended");
    await server.hears("restarted");
    expect(await query(String(url), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    expect(await server.stop()).toBe(0);
    expect(processesOn(folder)).toEqual([]);
  });
});

describe("The embedded PostgreSQL", () => {
  const runner = OWN;

  it("takes another port when somebody else has taken its own meanwhile", async () => {
    const folder = folderOf(runner);
    const first = new ServerProcess(folder, runner);
    const { port } = await first.hears("started");
    await first.stop();
    const thief = createServer();
    await new Promise<void>((resolve) => thief.listen(Number(port), "127.0.0.1", resolve));
    const second = new ServerProcess(folder, runner);
    expect((await second.hears("started")).port).not.toBe(port);
    await second.stop();
    thief.close();
  });

  it("does not trust a data folder whose making was cut short", async () => {
    const folder = folderOf(runner);
    const cutShort = new ServerProcess(folder, runner);
    while (!existsSync(join(folder, "postgres"))) await new Promise((resolve) => setTimeout(resolve, 5));
    cutShort.child.kill("SIGKILL");
    await cutShort.ended;
    mkdirSync(join(folder, "postgres", "cluster.new-half"), { recursive: true });
    expect(existsSync(join(folder, "postgres", "cluster"))).toBe(false);

    const next = new ServerProcess(folder, runner);
    await next.hears("started");
    expect(existsSync(join(folder, "postgres", "cluster.new-half"))).toBe(false);
    await next.stop();
  });

  it("starts although the number noted by its last run now belongs to another process", async () => {
    const folder = folderOf(runner);
    const first = new ServerProcess(folder, runner);
    await first.hears("started");
    await first.stop();
    const bystander = new ServerProcess(folderOf(runner), runner);
    const { pid } = await bystander.hears("started");
    writeFileSync(join(folder, "postgres", "cluster", "postmaster.pid"), `${pid}\n`);
    const next = new ServerProcess(folder, runner);
    await next.hears("started");
    await next.stop();
    expect(await bystander.stop()).toBe(0);
  });

  it("says in one sentence that it already runs, and by which process", async () => {
    const folder = folderOf(runner);
    const first = new ServerProcess(folder, runner);
    await first.hears("started");
    const second = await new ServerProcess(folder, runner).hears("failed");
    expect(second).toMatchObject({ failure: "ALREADY_RUNNING", exitCode: 1 });
    expect(second.english).toContain(`started by process ${first.child.pid}`);
    await first.stop();
  });

  it("says that another version of PostgreSQL made its data", async () => {
    const folder = folderOf(runner);
    const first = new ServerProcess(folder, runner);
    await first.hears("started");
    await first.stop();
    writeFileSync(join(folder, "postgres", "cluster", "PG_VERSION"), "17\n");
    const failed = await new ServerProcess(folder, runner).hears("failed");
    expect(failed.english).toBe(
      `${folder}/postgres/cluster should hold a cluster of PostgreSQL 18; it holds one of 17.`,
    );
  });

  it("says that its folder cannot be written to", async () => {
    const folder = folderOf(runner);
    writeFileSync(join(folder, "file"), "");
    const failed = await new ServerProcess(join(folder, "file", "data"), runner).hears("failed");
    expect(failed).toMatchObject({ failure: "FOLDER_NOT_WRITABLE", exitCode: 1 });
    expect(failed.chinese).toContain(`数据目录 ${join(folder, "file", "data")} 必须是当前账户可写的目录`);
    const inProc = await new ServerProcess("/proc/leader-hub/data", runner).hears("failed");
    expect(inProc).toMatchObject({ failure: "FOLDER_NOT_WRITABLE" });
  });

  it("keeps its password where only the hub's account can read it", async () => {
    const folder = folderOf(runner);
    const server = new ServerProcess(folder, runner);
    const { url } = await server.hears("started");
    expect(String(url)).toContain(readFileSync(join(folder, "postgres-password"), "utf8").trim());
    expect(statSync(join(folder, "postgres-password")).mode & 0o777).toBe(0o600);
    await server.stop();
  });
});

/** Fails by the test's own time limit when something goes on running. */
async function untilNothingRunsOn(folder: string): Promise<void> {
  while (processesOn(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

function watchdogOf(pid: number, folder: string): number {
  const found = processesOn(folder).find(({ commandLine }) => commandLine.includes(`leader-hub-watchdog ${pid} `));
  if (!found) throw new Error(`A watchdog of process ${pid} was expected.`);
  return found.pid;
}
