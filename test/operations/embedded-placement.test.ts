import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { query } from "../harness/postgres.ts";
import { folderOf, ORDINARY, OWN, processesOn, ServerProcess } from "./server-process.ts";

const asRoot = process.geteuid?.() === 0 ? describe : describe.skip;

asRoot("Run by root in a folder that nobody else may enter, the embedded PostgreSQL", () => {
  it("keeps its files elsewhere, says so once, and finds them again", async () => {
    const { folder, dataDir } = closedFolder();
    const first = new ServerProcess(dataDir, OWN);
    const { line } = await first.hears("line");
    const home = homeOf(dataDir);
    expect(line).toContain(`cannot enter ${dataDir}; its files are in ${home}.`);
    const { url } = await first.hears("started");
    await query(String(url), "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();

    const second = new ServerProcess(dataDir, OWN);
    const again = await second.hears("started");
    expect(await query(String(again.url), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    expect(await second.stop()).toBe(0);
    expect(processesOn(home)).toEqual([]);
    rmSync(home, { recursive: true });
    expect(folder).not.toBe(home);
  });

  it("begins anew when the data folder was removed, though the files elsewhere were not", async () => {
    const { dataDir } = closedFolder();
    const first = new ServerProcess(dataDir, OWN);
    const { url } = await first.hears("started");
    const home = homeOf(dataDir);
    await query(String(url), "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    rmSync(dataDir, { recursive: true });

    const second = new ServerProcess(dataDir, OWN);
    const again = await second.hears("started");
    expect(homeOf(dataDir)).toBe(home);
    expect(await query(String(again.url), "SELECT to_regclass('kept') AS kept")).toEqual([{ kept: null }]);
    await second.stop();
    rmSync(home, { recursive: true });
  });

  it("refuses to begin anew when only the files elsewhere were removed", async () => {
    const { dataDir } = closedFolder();
    const first = new ServerProcess(dataDir, OWN);
    await first.hears("started");
    await first.stop();
    rmSync(homeOf(dataDir), { recursive: true });
    const failed = await new ServerProcess(dataDir, OWN).hears("failed");
    expect(failed).toMatchObject({ failure: "CLUSTER_UNUSABLE" });
    expect(failed.english).toContain(`remove ${dataDir} to begin with an empty hub`);
  });
});

const besideOrdinary = ORDINARY === null ? describe.skip : describe;

besideOrdinary("Run by root, the embedded PostgreSQL", () => {
  const ordinary = ORDINARY ?? OWN;

  it("goes on as the account that made its data", async () => {
    const folder = folderOf(ordinary);
    const first = new ServerProcess(folder, ordinary);
    const { url } = await first.hears("started");
    await query(String(url), "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();

    const byRoot = new ServerProcess(folder, OWN);
    const again = await byRoot.hears("started");
    expect(await query(String(again.url), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    await byRoot.stop();
  });

  it("is not opened by another account afterwards", async () => {
    const folder = folderOf(ordinary);
    const byRoot = new ServerProcess(folder, OWN);
    await byRoot.hears("started");
    await byRoot.stop();
    const failed = await new ServerProcess(folder, ordinary).hears("failed");
    expect(failed).toMatchObject({ failure: "CLUSTER_UNUSABLE" });
    expect(failed.english).toContain("start the hub as that account or as root");
  });
});

function closedFolder(): { folder: string; dataDir: string } {
  const folder = folderOf(OWN);
  chmodSync(folder, 0o700);
  const dataDir = join(folder, "data");
  mkdirSync(dataDir);
  return { folder, dataDir };
}

function homeOf(dataDir: string): string {
  const pointer = join(dataDir, "postgres-location.json");
  expect(existsSync(pointer)).toBe(true);
  return JSON.parse(readFileSync(pointer, "utf8")).home;
}
